using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A corrected file takes the place of the first, says what it changed, and leaves a trail.</summary>
public sealed class CorrectedImportTests : IDisposable
{
    private const string Header = "N°;Date de la réunion;Objet;Résultat\n";
    private const string First = Header + "2024/1;12/03/2024;Climat;consensus\n2024/2;19/03/2024;Santé;consensus\n2024/3;26/03/2024;Travail;consensus\n";
    private const string Corrected = Header + "2024/1;12/03/2024;Climat;consensus\n2024/2;20/03/2024;Santé;abstention\n2024/4;02/04/2024;Culture;consensus\n";

    private const string NextYear = Header + "2025/1;12/03/2025;Climat;consensus\n";

    private readonly AnOffice _office = new(withRecord: false);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Added_changed_and_removed_rows_are_told_by_their_keys()
    {
        Import("registre.csv", First);

        var comparison = Import("registre corrigé.csv", Corrected).Tables[0].Comparison;

        Assert.Equal(["2024-4"], comparison!.Added);
        Assert.Equal(["2024-3"], comparison.Removed);
        var changed = Assert.Single(comparison.Changed);
        Assert.Equal("2024-2", changed.Key);
        Assert.Equal(["held_on", "outcome_code"], changed.Columns);
    }

    [Fact]
    public void The_first_file_is_gone_and_its_name_and_checksum_stay()
    {
        Import("registre.csv", First);
        Import("registre corrigé.csv", Corrected, Reimport.Replace);

        Assert.Equal(["registre corrigé.csv"], Directory.EnumerateFiles(Path.Combine(_office.Package, "received")).Select(Path.GetFileName));
        Assert.Equal(Corrected, File.ReadAllText(Path.Combine(_office.Package, "received", "registre corrigé.csv")));
        var resource = Descriptor()["resources"]!.AsArray().Single(entry => (string?)entry!["name"] == "consultations")!;
        var before = Assert.Single(resource["history"]!.AsArray())!;
        Assert.Equal(("received/registre.csv", HashOf(First), 3), ((string?)before["file"], (string?)before["hash"], (int?)before["rows"]));
        Assert.Equal(HashOf(Corrected), (string?)resource["origin"]!["hash"]);
        Assert.Equal("2024-04-02", (string?)Descriptor()["closed_on"]);
    }

    [Fact]
    public void A_number_that_stands_twice_in_the_package_stops_no_later_import()
    {
        const string Twice = "N°;Date de la réunion;Objet\n1;12/03/2021;Climat\n2;19/03/2021;Santé\n2;26/03/2021;Eau\n";
        _office.Import("2021.csv", Encoding.UTF8.GetBytes(Twice), "consultations", tolerance: 1);

        Assert.Equal(ImportOutcome.Written, _office.Import("2022.csv", "N°;Date de la réunion;Objet\n1;14/03/2022;Climat\n2;21/03/2022;Santé\n"u8.ToArray(), "consultations", tolerance: 1, mode: Reimport.Add).Outcome);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_register_of_the_next_year_that_begins_anew_at_1_takes_no_row_of_this_one(bool isAdded)
    {
        var how = isAdded ? Reimport.Add : Reimport.Correct;
        Import("2021.csv", "N°;Date de la réunion;Objet\n1;12/03/2021;Climat\n2;19/03/2021;Santé\n3;26/03/2021;Eau\n");
        const string Next = "N°;Date de la réunion;Objet;Fédéral;Wallonie\n1;12/03/2022;Climat;x;\n2;19/03/2022;Santé;;x\n";

        var report = Import("2022.csv", Next, how);

        Assert.Equal(isAdded ? ImportOutcome.Written : ImportOutcome.Refused, report.Outcome);
        if (!isAdded)
            return;
        Assert.Equal(["1", "2", "2022-1", "2022-2", "3"], Keys());
        // The same file once more is the same file, and no other year.
        Assert.Equal(ImportOutcome.Written, Import("2022.csv", Next, how).Outcome);
        Assert.Equal(["1", "2", "2022-1", "2022-2", "3"], Keys());

        IEnumerable<string> Keys() => File.ReadLines(Path.Combine(_office.Package, "consultations.csv")).Skip(1).Select(line => line.Split(',')[0]).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_refresh_takes_other_keys_of_a_file_that_was_meant_to_replace_and_of_no_other()
    {
        Import("registre.csv", First);
        Assert.Equal(RunOutcome.Published, _office.Refresh().Outcome);

        Import("autre.csv", Corrected, Reimport.Replace);
        Assert.Equal(RunOutcome.Published, _office.Refresh().Outcome);

        Import("encore.csv", First, Reimport.Replace);
        File.WriteAllText(Path.Combine(_office.Package, "datapackage.json"), Descriptor().ToJsonString().Replace("\"replaces\":true,", "", StringComparison.Ordinal));
        Assert.Equal(RunOutcome.Refused, _office.Refresh().Outcome);
    }

    [Fact]
    public void A_cell_that_an_earlier_file_left_unknown_is_told_after_the_next_was_put_beside_it()
    {
        Import("2024.csv", "N°;Date de la réunion;Objet;Durée (min)\n2024/1;12/03/2024;Climat;longtemps\n2024/2;19/03/2024;Santé;60\n");
        Import("2025.csv", "N°;Date de la réunion;Objet;Durée (min)\n2025/1;12/03/2025;Climat;90\n", Reimport.Add);

        Assert.Contains(_office.Refresh().Findings, remark => remark is { Rule: "unknown_cell", File: "received/2024.csv" });
    }

    [Fact]
    public void The_same_file_once_more_changes_not_one_byte_of_the_package()
    {
        Import("registre.csv", First);
        var first = Bytes();

        var comparison = Import("registre.csv", First).Tables[0].Comparison!;

        Assert.Equal((0, 0, 0), (comparison.Added.Count, comparison.Changed.Count, comparison.Removed.Count));
        Assert.Equal(first, Bytes());
    }

    [Fact]
    public void What_somebody_wrote_into_the_descriptor_stays()
    {
        Import("registre.csv", First);
        var descriptor = Descriptor();
        descriptor["title"] = "Registre M0.1";
        descriptor["max_fall_share"] = 0.2;
        descriptor["closed_on"] = "2024-12-31";
        File.WriteAllText(Path.Combine(_office.Package, "datapackage.json"), descriptor.ToJsonString());

        var report = Import("registre.csv", Corrected, Reimport.Replace);

        Assert.Equal(("Registre M0.1", 0.2), ((string?)Descriptor()["title"], (double?)Descriptor()["max_fall_share"]));
        Assert.Equal(new DateOnly(2024, 12, 31), report.ClosedOn);
    }

    [Fact]
    public void Two_tables_of_one_workbook_keep_it_once_and_of_two_workbooks_of_one_name_both()
    {
        var bytes = new AWorkbook()
            .Sheet("Réunions", [["N°", "Date de la réunion"], ["2024/1", new DateOnly(2024, 3, 12)]])
            .Sheet("Dossiers", [["N° de dossier", "Intitulé", "Ouverture"], ["D1", "Climat", "2019"]])
            .ToBytes();
        _office.Import("m01.xlsx", bytes, "consultations");
        _office.Import("m01.xlsx", bytes, "dossiers");
        Assert.Equal(["m01.xlsx"], Received());

        _office.Import("m01.xlsx", new AWorkbook().Sheet("D", [["N° de dossier", "Intitulé", "Ouverture"], ["D2", "Santé", "2020"]]).ToBytes(), "dossiers", mode: Reimport.Replace);

        Assert.Equal(["dossiers-m01.xlsx", "m01.xlsx"], Received());
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_office.Package, "received", "m01.xlsx")));
    }

    [Fact]
    public void A_list_of_sources_does_not_push_out_the_files_of_other_tables()
    {
        Import("registre.csv", First);

        var report = _office.Import("sources.csv", "source_id;source_title;publisher_name\nrapport_2023;Rapport annuel;SPF\n"u8.ToArray(), "sources");

        Assert.Equal(ImportOutcome.Written, report.Outcome);
        Assert.Equal(
            ["source_id,source_title,publisher_name", "ministry_consultations,registre.csv,", "rapport_2023,Rapport annuel,SPF"],
            File.ReadAllLines(Path.Combine(_office.Package, "sources.csv")));
    }

    [Fact]
    public void A_file_without_most_of_the_keys_is_refused_until_it_is_said_what_it_is()
    {
        Import("2019.csv", First);

        var refused = Import("2020.csv", NextYear);
        Assert.Equal((ImportOutcome.Refused, 3), (refused.Outcome, refused.Tables[0].Comparison!.Removed.Count));
        Assert.StartsWith("3 of the 3 rows of consultations that the package has are not in this file", refused.Refusal, StringComparison.Ordinal);
        Assert.Equal(["2024-1", "2024-2", "2024-3"], Keys());

        var added = Import("2020.csv", NextYear, Reimport.Add);
        Assert.Equal((ImportOutcome.Written, 0), (added.Outcome, added.Tables[0].Comparison!.Removed.Count));
        Assert.Equal(["2024-1", "2024-2", "2024-3", "2025-1"], Keys());
        Assert.Equal(["2019.csv", "2020.csv"], Received());
        Assert.Equal(["ministry_consultations", "ministry_consultations_2020"], File.ReadAllLines(Path.Combine(_office.Package, "sources.csv")).Skip(1).Select(line => line.Split(',')[0]));

        Assert.Equal(ImportOutcome.Written, Import("2020.csv", NextYear, Reimport.Replace).Outcome);
        Assert.Equal(["2025-1"], Keys());
        Assert.Equal(["2020.csv"], Received());
    }

    private IEnumerable<string> Keys() => File.ReadAllLines(Path.Combine(_office.Package, "consultations.csv")).Skip(1).Select(line => line.Split(',')[0]);

    private ImportReport Import(string name, string text, Reimport mode = Reimport.Correct) =>
        _office.Import(name, Encoding.UTF8.GetBytes(text), "consultations", mode: mode);

    private JsonObject Descriptor() => JsonNode.Parse(File.ReadAllText(Path.Combine(_office.Package, "datapackage.json")))!.AsObject();

    private IEnumerable<string?> Received() => Directory.EnumerateFiles(Path.Combine(_office.Package, "received")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private IReadOnlyList<string> Bytes() =>
    [
        .. Directory.EnumerateFiles(_office.Package, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => Path.GetFileName(file) + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
    ];

    private static string HashOf(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
