using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Etl.Commands;
using Analytics.Tests.Etl.Commands;

namespace Analytics.Tests.Etl.Importing;

/// <summary>The import as a script meets it: its exit codes, two at once, and one that is killed.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Register = "N°;Date de la réunion;Objet\n2024/1;12/03/2024;Climat\n";

    private readonly AnOffice _office = new(withRecord: false);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void An_import_ends_with_0_and_prints_json_when_asked()
    {
        var import = Import(Register, "--json");

        Assert.Equal(ExitCodes.Done, import.Code);
        Assert.Equal("written", (string?)JsonNode.Parse(import.Output)!["outcome"]);
        Assert.True(File.Exists(Path.Combine(_office.Package, "received", "registre.csv")));
    }

    [Fact]
    public void Refused_data_ends_with_2_and_names_the_cell()
    {
        var import = Import(Register + "2024/2;demain;Santé\n");

        Assert.Equal(ExitCodes.Refused, import.Code);
        Assert.Contains("problem: line 3, column B: held_on “demain” is not a date", import.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_office.Package));
    }

    [Fact]
    public void Personal_data_ends_with_2_and_appears_nowhere()
    {
        var import = Import("N°;Date de la réunion;Courriel\n2024/1;12/03/2024;an.peeters@example.be\n");

        Assert.Equal(ExitCodes.Refused, import.Code);
        Assert.Contains("The column Courriel holds e-mail addresses", import.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("peeters", import.Output + import.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as", "meetingz")]
    [InlineData("--map", "Objet=nothing")]
    [InlineData("--tolerate", "2")]
    [InlineData("--closed-on", "31/01/2026")]
    public void Words_that_are_none_end_with_64(string option, string word)
    {
        var import = Import(Register, option, word);

        Assert.Equal(ExitCodes.Usage, import.Code);
        Assert.NotEmpty(import.Error);
    }

    [Fact]
    public void The_second_of_two_imports_at_once_says_so_and_ends_with_3()
    {
        using (new FileStream(Path.Combine(_office.Sources, ".import-ministry.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            var second = Import(Register);

            Assert.Equal(ExitCodes.Busy, second.Code);
            Assert.Contains("another import into ministry is running", second.Error, StringComparison.Ordinal);
        }

        Assert.Equal(ExitCodes.Done, Import(Register).Code);
    }

    [Fact]
    public void An_import_that_is_killed_half_way_leaves_the_package_whole_and_the_next_clears_up()
    {
        Import(Register);
        var before = File.ReadAllText(Path.Combine(_office.Package, "consultations.csv"));
        var many = Register + string.Concat(Enumerable.Range(2, 60_000).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"2024/{number};12/03/2024;Climat {number}\n")));

        using var half = CommandTests.Start(Words(many), []);
        Assert.True(SpinWait.SpinUntil(() => File.Exists(Path.Combine(_office.Sources, ".import-ministry", "sources", "ministry", "received", "registre.csv")), TimeSpan.FromSeconds(60)));
        half.Kill(entireProcessTree: true);
        half.WaitForExit();

        Assert.Equal(before, File.ReadAllText(Path.Combine(_office.Package, "consultations.csv")));
        Assert.Equal(ExitCodes.Done, Import(Register).Code);
        Assert.Equal(["ministry"], Directory.EnumerateFileSystemEntries(_office.Sources).Select(Path.GetFileName));
    }

    [Fact]
    public void An_import_that_died_between_its_two_renames_is_undone_by_the_next()
    {
        Import(Register);
        Directory.CreateDirectory(Path.Combine(_office.Sources, ".import-ministry"));
        Directory.Move(_office.Package, Path.Combine(_office.Sources, ".import-ministry", "before"));

        var import = Import(Register + "2024/2;19/03/2024;Santé\n", "--json");

        Assert.Equal(ExitCodes.Done, import.Code);
        Assert.Equal("2024-2", (string?)JsonNode.Parse(import.Output)!["tables"]![0]!["comparison"]!["added"]!.AsArray().Single());
    }

    private (int Code, string Output, string Error) Import(string text, params string[] words) => CommandTests.Run([.. Words(text), .. words]);

    private string[] Words(string text)
    {
        var file = _office.Put("registre.csv", System.Text.Encoding.UTF8.GetBytes(text));
        return ["import", file.FullName, "--as", "consultations", "--into", _office.Package];
    }
}
