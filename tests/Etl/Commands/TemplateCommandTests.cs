using Analytics.Etl.Commands;
using Analytics.Tests.Data;
using Analytics.Tests.Etl.Importing;

namespace Analytics.Tests.Etl.Commands;

/// <summary>The command that writes the office's workbook: what it says, and that it never writes over what somebody filled in.</summary>
public sealed class TemplateCommandTests : IDisposable
{
    private readonly AnOffice _office = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _office.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void It_writes_the_workbook_and_says_what_is_in_it()
    {
        var template = Template("register.xlsx", "--lang", "nl");

        Assert.Equal((ExitCodes.Done, ""), (template.Code, template.Error));
        Assert.Equal(
            $"{_folder.In("register.xlsx")} is written: Dossiers, Overlegmomenten, Agendapunten, Aanwezigheid, Personeel, Activiteitsnormen, Jaarcijfers, Crisissen; 9 entities and 10 crises to choose from",
            template.Output.Trim());
        Assert.Equal(["register.xlsx"], Directory.EnumerateFileSystemEntries(_folder.In("")).Select(Path.GetFileName));
    }

    [Fact]
    public void It_holds_the_tables_that_are_asked_for()
    {
        Template("two.xlsx", "--lang", "fr", "--as", "consultations", "--as", "crises");

        using AFilledTemplate two = new(File.ReadAllBytes(_folder.In("two.xlsx")), Analytics.Data.Languages.Language.Fr);
        Assert.Equal(["Lisez-moi", "Concertations", "Crises", "Listes"], two.Sheets);
        // Without a sheet of its own, the agenda is a column of the consultation.
        Assert.Contains("Dossiers", two.Headers("consultations"));
    }

    [Fact]
    public void What_is_there_stays_as_it_is()
    {
        File.WriteAllText(_folder.In("register.xlsx"), "filled in");

        var template = Template("register.xlsx");

        Assert.Equal(ExitCodes.Usage, template.Code);
        Assert.Contains("it is there already, and perhaps filled in", template.Error, StringComparison.Ordinal);
        Assert.Equal("filled in", File.ReadAllText(_folder.In("register.xlsx")));
    }

    [Theory]
    [InlineData("register.xls", "a name that ends in .xlsx was expected")]
    [InlineData("nowhere/register.xlsx", "there is no folder ")]
    public void A_place_that_is_none_ends_with_64(string name, string why)
    {
        var template = Template(name);

        Assert.Equal(ExitCodes.Usage, template.Code);
        Assert.Contains(why, template.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang", "it")]
    [InlineData("--as", "meetingz")]
    public void Words_that_are_none_end_with_64(string option, string word) => Assert.Equal(ExitCodes.Usage, Template("register.xlsx", option, word).Code);

    private (int Code, string Output, string Error) Template(string name, params string[] words) =>
        CommandTests.Run(["template", "--into", _folder.In(name), "--sources", _office.Sources, .. words]);
}
