using System.Text;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>What must not or cannot be imported is refused with its reason, and nothing of it is kept.</summary>
public sealed class ImportRefusalTests : IDisposable
{
    private const string Header = "N°;Date de la réunion;Objet";
    private const string Row = "2024/1;12/03/2024;Climat";

    private readonly AnOffice _office = new(withRecord: false);

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData($"{Header};Courriel\n{Row};\n")]
    [InlineData($"{Header};Participants\n{Row};FED, VL\n")]
    [InlineData($"{Header};Rubrique\n{Row};Jean Dupont\n2024/2;13/03/2024;Santé;Mme A. Peeters\n")]
    [InlineData($"{Header}\n{Row}\n2024/2;13/03/2024;voir an.peeters@example.be\n")]
    [InlineData($"Contact : an.peeters@example.be\n{Header}\n{Row}\n")]
    public void A_column_of_persons_is_refused_and_no_value_of_it_is_told(string text)
    {
        var fault = Assert.Throws<FileFaultException>(() => Import(text));

        Assert.Equal("personal_data", fault.Rule);
        Assert.DoesNotContain("peeters", fault.Sentence.ToString(), StringComparison.OrdinalIgnoreCase);
        AssertNothingKept();
    }

    [Fact]
    public void Persons_on_another_sheet_are_refused_too_as_the_file_would_be_kept_whole()
    {
        var workbook = new AWorkbook()
            .Sheet("Registre", [["N°", "Date de la réunion"], ["2024/1", new DateOnly(2024, 3, 12)]])
            .Sheet("Présences", [["Cabinet"], ["Dupont Jean"], ["Marie Claes"]]);

        var fault = Assert.Throws<FileFaultException>(() => _office.Import("m01.xlsx", workbook.ToBytes(), "consultations"));

        Assert.Equal(("personal_data", "Présences!A"), (fault.Rule, fault.Column));
        AssertNothingKept();
    }

    [Fact]
    public void An_address_in_a_note_that_is_pinned_to_a_cell_is_found()
    {
        var bytes = AnOpenDocument.Of(("R", AnOpenDocument.Row(AnOpenDocument.Text("N°"), AnOpenDocument.Text("Date de la réunion"))
            + AnOpenDocument.Row(AnOpenDocument.Noted("2024/1", "an.peeters@example.be"), AnOpenDocument.Day("2024-03-12"))));

        var fault = Assert.Throws<FileFaultException>(() => _office.Import("m01.ods", bytes, "consultations"));

        Assert.Equal("personal_data", fault.Rule);
        AssertNothingKept();
    }

    [Fact]
    public void Who_made_the_workbook_is_told_without_the_name()
    {
        var workbook = new AWorkbook().Sheet("Registre", [["N°", "Date de la réunion"], ["2024/1", new DateOnly(2024, 3, 12)]]);
        var anonymous = _office.Import("m01.xlsx", workbook.ToBytes(), "consultations");

        var report = _office.Import("m01.xlsx", workbook.By("An Peeters").ToBytes(), "consultations");

        Assert.DoesNotContain(anonymous.Tables[0].Notes, note => note.Contains("who made it", StringComparison.Ordinal));
        Assert.Contains(report.Tables[0].Notes, note => note.Contains("who made it", StringComparison.Ordinal));
        Assert.DoesNotContain("Peeters", report.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_somebody_maps_is_judged_by_its_cells_and_no_longer_by_its_name()
    {
        const string Named = "N°;Date de la réunion;Nom\n2024/1;12/03/2024;Climat\n";

        Assert.Throws<FileFaultException>(() => Import(Named));
        Assert.Equal("Climat", Import(Named, map: ["Nom=title"]).Tables[0].FirstRows[0]["title"]);
        Assert.Throws<FileFaultException>(() => Import(Named.Replace("Climat", "Dupont Jean", StringComparison.Ordinal), map: ["Nom=title"]));
    }

    [Theory]
    [InlineData("header_missing", "Bonjour\nle monde\n")]
    [InlineData("empty", $"{Header}\n")]
    [InlineData("column_twice", "N°;Date de la réunion;Datum der Sitzung\n2024/1;12/03/2024;12/03/2024\n")]
    [InlineData("column_missing", "N°;Objet;Résultat\n2024/1;Climat;consensus\n")]
    public void A_table_that_is_none_is_refused(string rule, string text)
    {
        Assert.Equal(rule, Assert.Throws<FileFaultException>(() => Import(text)).Rule);
        AssertNothingKept();
    }

    [Fact]
    public void Of_two_columns_read_as_one_field_the_stated_one_counts_or_the_other_is_left_out()
    {
        const string Twice = "N°;Date de la réunion;Date\n2024/1;12/03/2024;13/03/2024\n";

        Assert.Equal("2024-03-13", Import(Twice, map: ["Date=held_on"]).Tables[0].FirstRows[0]["held_on"]);
        Assert.Equal("2024-03-12", Import(Twice, map: ["C="]).Tables[0].FirstRows[0]["held_on"]);
    }

    [Theory]
    [InlineData("--map", "Datum=held_on")]
    [InlineData("--map", "Objet=subjekt")]
    [InlineData("--map", "Objet")]
    [InlineData("--set", "bodie=coormulti")]
    [InlineData("--sheet", "Feuil2")]
    public void What_was_asked_for_and_is_not_there_is_named(string option, string word)
    {
        var wrong = Assert.Throws<ImportUsageException>(() => _office.Import(
            "r.csv", Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"), "consultations", map: option == "--map" ? [word] : [], set: option == "--set" ? [word] : [],
            sheet: option == "--sheet" ? word : null));

        Assert.StartsWith(option, wrong.Message, StringComparison.Ordinal);
        AssertNothingKept();
    }

    [Fact]
    public void More_bad_rows_than_tolerated_write_nothing_and_an_earlier_import_stands()
    {
        Import($"{Header}\n{Row}\n");
        var before = File.ReadAllText(Path.Combine(_office.Package, "consultations.csv"));

        var refused = Import($"{Header}\n{Row}\n2024/2;demain;Santé\n");

        Assert.Equal((ImportOutcome.Refused, 0.5), (refused.Outcome, refused.MaxRejectShare));
        Assert.Equal(["line 3, column B"], refused.Tables[0].Problems.Select(problem => problem.Cell));
        Assert.Equal(before, File.ReadAllText(Path.Combine(_office.Package, "consultations.csv")));
    }

    [Fact]
    public void A_column_of_which_no_cell_is_a_day_is_named_once_with_its_first_values() =>
        Assert.Equal(
            "column B (Date de la réunion) cannot be read as held_on: “demain”, “mi-mars”; is it another column? --map COLUMN=held_on names it",
            Import($"{Header}\n2024/1;demain;Santé\n2024/2;mi-mars;Eau\n2024/3;demain;Air\n").Refusal);

    [Fact]
    public void A_bad_row_of_a_text_file_is_told_by_the_same_line_in_the_import_and_in_the_refresh()
    {
        var report = _office.Import(
            "registre.csv", Encoding.UTF8.GetBytes($"Registre\n{Header}\n{Row}\n2024/2;demain;Santé\n"), "consultations", set: ["body_code=coormulti"], tolerance: 0.5);
        var refresh = _office.Refresh();

        Assert.Equal(["line 4, column B"], report.Tables[0].Problems.Select(problem => problem.Cell));
        Assert.Equal(["line 4, column B"], refresh.Rejects.Select(reject => reject.Cell));
    }

    [Fact]
    public void A_correction_that_strands_the_rows_of_another_table_is_refused()
    {
        Import($"{Header}\n{Row}\n2024/2;19/03/2024;Santé\n");
        _office.Import("dossiers.csv", "N° de dossier;Intitulé;Ouverture\nD1;Climat;2019\n"u8.ToArray(), "dossiers");
        _office.Import(
            "points.csv", "N° réunion;N° dossier\n2024/1;D1\n2024/2;D1\n"u8.ToArray(), "agenda_items");

        var refused = Import($"{Header}\n{Row}\n", mode: Reimport.Replace);

        Assert.Equal(ImportOutcome.Refused, refused.Outcome);
        Assert.Equal(["agenda_items.csv record 2"], refused.OtherProblems.Select(problem => problem.Cell));
    }

    [Fact]
    public void A_dry_run_shows_all_and_writes_nothing()
    {
        var report = _office.Import("r.csv", Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"), "consultations", isDryRun: true);

        Assert.Equal((ImportOutcome.Planned, "2024-1"), (report.Outcome, report.Tables[0].FirstRows[0]["consultation_id"]));
        AssertNothingKept();
    }

    [Fact]
    public void A_table_that_no_import_made_is_not_written_over()
    {
        Directory.CreateDirectory(_office.Package);
        File.WriteAllText(
            Path.Combine(_office.Package, "datapackage.json"),
            """{ "name": "ministry", "closed_on": "2026-01-31", "resources": [{ "name": "consultations", "path": "mine.csv" }] }""");

        Assert.Throws<ImportUsageException>(() => Import($"{Header}\n{Row}\n"));
    }

    [Fact]
    public void A_folder_of_other_things_is_not_made_a_package()
    {
        Directory.CreateDirectory(_office.Package);
        File.WriteAllText(Path.Combine(_office.Package, "lettre.txt"), "Madame, Monsieur");

        Assert.Throws<ImportUsageException>(() => Import($"{Header}\n{Row}\n"));
    }

    private ImportReport Import(string text, string[]? map = null, Reimport mode = Reimport.Correct) =>
        _office.Import("registre.csv", Encoding.UTF8.GetBytes(text), "consultations", map, mode: mode);

    private void AssertNothingKept() => Assert.Empty(Directory.EnumerateFileSystemEntries(_office.Sources));
}
