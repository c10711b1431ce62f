using Analytics.Etl.Commands;
using Analytics.Tests.Etl.Commands;
using Analytics.Tests.Etl.Importing;

namespace Analytics.Tests.Etl.Reporting;

/// <summary>The report as a script and an official meet it: where it may go, and that nothing is written over.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private const string Register = "N°;Date de la réunion;Objet\n2024/1;12/03/2024;Climat\n2024/2;demain;Santé\n";

    private readonly AnOffice _office = new(withRecord: false);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_refused_file_leaves_its_report_and_nothing_else()
    {
        var import = Import("a.xlsx", "--dry-run", "--lang", "nl");

        Assert.Equal(ExitCodes.Refused, import.Code);
        Assert.EndsWith("a.xlsx is made of the values of registre.csv as they were read, with 1 comment(s)", import.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.StartsWith("“Datum” is geen datum", AReport.Comments(_office.In("a.xlsx"))["registre!B3"], StringComparison.Ordinal);
        Assert.Equal(["a.xlsx", "registre.csv", "sources"], Files());
    }

    [Fact]
    public void A_real_import_has_its_report_too_and_json_stays_json()
    {
        var import = Import("a.xlsx", "--tolerate", "1", "--json");

        Assert.Equal(ExitCodes.Done, import.Code);
        Assert.Equal("written", (string?)System.Text.Json.Nodes.JsonNode.Parse(import.Output)!["outcome"]);
        Assert.Contains("with 1 comment(s)", import.Error, StringComparison.Ordinal);
        Assert.Single(AReport.Comments(_office.In("a.xlsx")));
    }

    [Fact]
    public void A_file_that_is_refused_as_a_whole_leaves_its_report()
    {
        var import = Import("a.xlsx", "--as", "dossiers");

        Assert.Equal(ExitCodes.Refused, import.Code);
        Assert.Equal(["registre!A1"], AReport.Comments(_office.In("a.xlsx")).Keys);
    }

    [Theory]
    [InlineData("registre.csv", "a name that ends in .xlsx was expected")]
    [InlineData("there.xlsx", "it is there already, and somebody may have mended it")]
    [InlineData("dangling.xlsx", "it is there already")]
    [InlineData("nowhere/a.xlsx", "there is no folder")]
    [InlineData("sources/ministry/a.xlsx", "there is no folder")]
    [InlineData("sources/other/a.xlsx", "that is inside a source package")]
    [InlineData("sources/other/received/a.xlsx", "that is inside a source package")]
    [InlineData("into/received/a.xlsx", "that is inside a source package")]
    public void A_report_goes_to_a_new_workbook_outside_of_packages(string name, string says)
    {
        Directory.CreateDirectory(_office.In("sources/other/received"));
        Directory.CreateSymbolicLink(_office.In("into"), _office.In("sources/other"));
        File.WriteAllText(_office.In("sources/other/datapackage.json"), "{}");
        File.WriteAllText(_office.In("there.xlsx"), "mended");
        File.CreateSymbolicLink(_office.In("dangling.xlsx"), _office.In("none.xlsx"));

        var import = Import(name, "--dry-run");

        Assert.Equal(ExitCodes.Usage, import.Code);
        Assert.Contains(says, import.Error, StringComparison.Ordinal);
        Assert.Equal("mended", File.ReadAllText(_office.In("there.xlsx")));
        Assert.Equal(["dangling.xlsx", "into", "registre.csv", "sources", "there.xlsx"], Files());
    }

    [Fact]
    public void The_received_workbook_is_not_its_own_report()
    {
        var file = _office.Put("a.xlsx", new AWorkbook().Sheet("R", [["Date", "Objet"], ["demain", "Climat"]]).ToBytes());

        var import = CommandTests.Run(["import", file.FullName, "--into", _office.Package, "--report", file.FullName]);

        Assert.Equal(ExitCodes.Usage, import.Code);
        Assert.Contains("that is the received file, which stays as it is", import.Error, StringComparison.Ordinal);
    }

    private string[] Files() => [.. new DirectoryInfo(_office.In("")).EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    private (int Code, string Output, string Error) Import(string report, params string[] words)
    {
        var file = _office.Put("registre.csv", System.Text.Encoding.UTF8.GetBytes(Register));
        return CommandTests.Run(["import", file.FullName, "--into", _office.Package, "--report", _office.In(report), .. words]);
    }
}
