using System.Globalization;
using System.Text;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Etl.Reporting;
using Analytics.Tests.Etl.Importing;

namespace Analytics.Tests.Etl.Reporting;

/// <summary>An office gets its own workbook back, with what is to be mended said at the cell where it was written.</summary>
public sealed class MendingReportTests
{
    [Theory]
    [InlineData("en", "“Duration” is not a number like 1234.5 or 1 234,5. The cell is left unknown; the row counts.\nLength of the meeting in minutes")]
    [InlineData("nl", "“Duur” is geen getal als 1234.5 of 1 234,5. De cel blijft onbekend; de rij telt mee.\n")]
    [InlineData("de", "„Dauer“ ist keine Zahl wie 1234.5 oder 1 234,5. Die Zelle bleibt unbekannt; die Zeile zählt.\n")]
    public void A_cell_that_became_unknown_says_so_in_the_language_that_was_asked_for(string language, string says)
    {
        using AnOffice office = new(withRecord: false);

        var report = AReport.OfRegister(office, "b05_de_sitzungen.csv", Language.Find(language)!);

        var comment = Assert.Single(report.Comments());
        Assert.Equal("b05_de_sitzungen!E13", comment.Key);
        Assert.StartsWith(says, comment.Value, StringComparison.Ordinal);
        Assert.Equal([comment.Key], report.Boxes());
    }

    [Fact]
    public void A_cell_of_a_closed_list_says_what_may_stand_there_by_the_names_of_the_language()
    {
        using AnOffice office = new(withRecord: false);

        var report = AReport.Of(office, Text(office, "N°;Date;Objet;Format\n1;2019-01-10;Climat;pigeon\n2;2019-01-17;Santé;visio\n"), Language.Fr);

        Assert.Contains("Valeurs admises\u00a0: En présentiel, Vidéo (Visio-Coormulti), Hybride", report.Comments()["registre!D2"], StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_told_at_their_cells_whether_or_not_something_must_stand_there()
    {
        using AnOffice office = new(withRecord: false);

        var report = AReport.OfRegister(office, "p21_error_cells.xlsx", Language.Nl);

        Assert.Equal(["Registre!B11", "Registre!C12"], report.Comments().Keys.Order());
        Assert.Contains("De rij wordt geweigerd.", report.Comments()["Registre!B11"], StringComparison.Ordinal);
        Assert.Equal("De formule toont een fout, die als onbekend wordt gelezen.", report.Comments()["Registre!C12"]);
        Assert.Equal(report.Comments().Keys.Order(), report.Boxes().Order());
        Assert.Equal(
            [("Registre", "B11", "#REF!"), ("Registre", "C12", "#N/A")], report.Listed().Select(line => (line[0], line[1], line[2])));
    }

    [Fact]
    public void A_column_that_is_not_used_says_so_at_its_name()
    {
        using AnOffice office = new();

        var report = AReport.OfRegister(office, "b15_en_status_colour.xlsx", Language.En);

        Assert.StartsWith("This column (F) is not used.\nCall it as one of these if it is one: ", report.Comments()["Meetings!F1"], StringComparison.Ordinal);
        Assert.Equal(10, report.Comments().Keys.Count(cell => cell.StartsWith("Meetings!E", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("p08_two_digit_years.csv")]
    [InlineData("p09_us_dates.csv")]
    [InlineData("p16_repeated_rows.ods")]
    public void A_file_in_which_nothing_is_wrong_has_no_comment_and_an_empty_list(string file)
    {
        using AnOffice office = new(withRecord: false);

        var report = AReport.OfRegister(office, file, Language.De);

        Assert.Empty(report.Comments());
        Assert.Empty(report.Listed());
    }

    [Fact]
    public void An_OpenDocument_comes_back_as_a_workbook_with_the_comments_at_the_same_cells()
    {
        using AnOffice office = new(withRecord: false);
        var file = office.Put("a.ods", AnOpenDocument.Of(("L'été 2019",
            AnOpenDocument.Row(AnOpenDocument.Text("Date"), AnOpenDocument.Text("Objet")) + AnOpenDocument.Row(AnOpenDocument.Text("demain"), AnOpenDocument.Text("Climat"))
            + string.Concat(Enumerable.Range(1, 20).Select(day => AnOpenDocument.Row(AnOpenDocument.Day($"2019-06-{day:00}"), AnOpenDocument.Text("Santé")))))));

        var report = AReport.Of(office, file, Language.Fr);

        Assert.Equal(["L'été 2019!A2"], report.Comments().Keys);
        Assert.StartsWith("made of the values of a.ods as they were read, with 1 comment(s)", report.Said[(report.Said.IndexOf(" is ", StringComparison.Ordinal) + 4)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_look_like_formulas_stay_texts_and_odd_characters_come_back()
    {
        using AnOffice office = new(withRecord: false);
        string[] subjects = ["=1+1", "+32", "-5", "@SUM(A1)", "a\u0001b", "_x0041_", "x\rz", "\U0001F600", "a\u200Bb"];
        var file = Text(office, "Date;Objet\n" + string.Concat(subjects.Select((subject, index) => $"2019-01-{index + 1:00};\"{subject}\"\n")));

        var report = AReport.Of(office, file, Language.En);

        var sheet = ReceivedRegisters.Read("report.xlsx", File.ReadAllBytes(report.Path))[0];
        Assert.Equal(subjects, sheet.Rows.Skip(1).Where(row => !row.IsBlank).Select(row => row[1]));
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(report.Path, isEditable: false);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
    }

    [Fact]
    public void A_text_longer_than_a_cell_may_be_is_cut_and_says_so()
    {
        using AnOffice office = new(withRecord: false);

        var report = AReport.Of(office, Text(office, $"Date;Objet\n2019-01-10;{new string('x', 40_000)}\n"), Language.En);

        Assert.Equal(["registre!B2"], report.Comments().Keys);
        Assert.Empty(AReport.Faults(report.Path));
    }

    [Fact]
    public void A_file_that_is_refused_as_a_whole_says_why_where_its_table_begins()
    {
        using AnOffice office = new(withRecord: false);

        var nothing = AReport.Of(office, Text(office, "a;b\n1;2\n", "nothing.csv"), Language.De, name: "nothing.xlsx");
        var noDay = AReport.Of(office, Text(office, "\n\nN°;Objet\n1;Climat\n", "day.csv"), Language.Fr, "consultations", "day.xlsx");

        Assert.StartsWith("Kein Blatt nennt die Spalten", nothing.Comments()["nothing!A1"], StringComparison.Ordinal);
        Assert.StartsWith("Aucune colonne ne donne held_on", noDay.Comments()["day!A3"], StringComparison.Ordinal);
        Assert.Equal("", noDay.Listed().Single()[2]);
    }

    [Fact]
    public void A_column_of_persons_is_told_at_its_name_and_its_values_are_not_repeated()
    {
        using AnOffice office = new(withRecord: false);
        var file = office.Put("a.xlsx", new AWorkbook().Sheet("R", [["Date", "Objet", "Délégué"], ["2019-01-10", "Climat", "Jean Dupont"], ["2019-01-11", "Santé", "Marie Peeters"]]).ToBytes());

        var report = AReport.Of(office, file, Language.En);

        Assert.Equal(["R!C1"], report.Comments().Keys);
        Assert.DoesNotContain(report.Listed().SelectMany(line => line).Concat(report.Comments().Values), words => words.Contains("Dupont", StringComparison.Ordinal) || words.Contains("Peeters", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_that_look_like_persons_side_by_side_are_not_listed()
    {
        using AnOffice office = new(withRecord: false);
        var file = Text(office, "N°;Date;Objet;Format\n" + string.Concat(Enumerable.Range(1, 30).Select(row => $"{row};2019-01-{row:00};Climat;{(row > 27 ? "Jean Dupont" : "visio")}\n")));

        var report = AReport.Of(office, file, Language.En);

        Assert.Equal(3, report.Comments().Count);
        Assert.All(report.Listed(), line => Assert.Equal("", line[2]));
    }

    [Fact]
    public void Beyond_some_thousands_the_faults_that_are_left_out_are_counted()
    {
        using AnOffice office = new(withRecord: false);
        var file = Text(office, "N°;Date;Objet\n" + string.Concat(Enumerable.Range(1, MendingList.Most + 25).Select(row => $"{row};demain;Climat\n")));

        var report = AReport.Of(office, file, Language.En);

        Assert.Equal(MendingList.Most, report.Comments().Count);
        Assert.EndsWith("; 25 more faults are left out of it, mend these first", report.Said, StringComparison.Ordinal);
        Assert.Equal("… and 25 more are not listed; mend these first.", report.Listed()[^1][3]);
    }

    [Fact]
    public void What_cannot_be_read_as_a_table_gives_no_report_and_says_so()
    {
        using AnOffice office = new(withRecord: false);

        var report = AReport.OfRegister(office, "p12_html.xlsx", Language.En);

        Assert.Equal("no report could be made of it, as it cannot be read as a table", report.Said);
        Assert.Equal(["p12_html.xlsx", "sources"], new DirectoryInfo(office.In("")).EnumerateFileSystemInfos().Select(entry => entry.Name).Order());
    }

    /// <summary>The year, the sheet and the cells are the office's; what it mends in the report is its register from then on.</summary>
    [Fact]
    public void A_report_in_which_the_cells_were_mended_is_imported_whole()
    {
        using AnOffice office = new(withRecord: false);
        var rows = Enumerable.Range(1, 20).Select(day => string.Create(CultureInfo.InvariantCulture, $"{day};{day:00}/06/2019;Sujet {day};{(day == 5 ? "cent" : "60")}\n"));
        var report = AReport.Of(office, Text(office, "N°;Date;Objet;Durée (min)\n" + string.Concat(rows).Replace("07/06/2019", "le sept", StringComparison.Ordinal)), Language.Fr);
        Assert.Equal(["registre!B8", "registre!D6"], report.Comments().Keys.Order());

        report.Mend("registre!B8", "07/06/2019");
        var mended = office.Import("mended.xlsx", File.ReadAllBytes(report.Mend("registre!D6", "100").FullName), resource: null);

        Assert.Equal(ImportOutcome.Written, mended.Outcome);
        Assert.Equal(["registre: 20 written", "Importation: is the list that an earlier import added"], mended.Sheets.Select(sheet => $"{sheet.Sheet}: {sheet.NotRead ?? $"{sheet.Written} written"}"));
        Assert.Empty(mended.Tables.SelectMany(table => table.Problems.Concat(table.UnknownCells)));
    }

    private static FileInfo Text(AnOffice office, string text, string name = "registre.csv") => office.Put(name, Encoding.UTF8.GetBytes(text));
}
