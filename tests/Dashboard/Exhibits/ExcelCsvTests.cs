using System.Globalization;
using System.Text;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;
using DuckDB.NET.Data;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>The CSV that an office opens by a double click says what the exact one says.</summary>
public sealed class ExcelCsvTests(RealDashboard dashboard)
{
    public static TheoryData<string> Exhibits => PageList.Exhibits;

    [Theory]
    [MemberData(nameof(Exhibits))]
    public void Every_value_read_back_is_that_of_the_exact_file(string address)
    {
        var (topic, id) = (address.Split('/')[0], address.Split('/')[1]);
        var exhibit = TopicCatalog.Find(topic)!.Exhibits.Single(exhibit => exhibit.Id == id).Show(new(dashboard.Release, Question.Open));
        foreach (var language in Language.All)
        {
            var shown = exhibit.Shown(language);
            var table = LabelledTable.Of(exhibit);
            var exact = Read(Write(".csv", shown), ',');
            var excel = Read(Write(".excel.csv", shown), ';');

            Assert.Equal(exact.Count, excel.Count);
            Assert.Equal(table.Columns.Select(column => column.Unit == Unit.Share ? $"{column.Title.In(language)} (0–1)" : TableCell.Head(column, language)), excel[0]);
            Assert.All(exact.Zip(excel).Skip(1), pair => Assert.Equal(pair.First, table.Columns.Zip(pair.Second, (column, cell) => Exact(column, cell, language))));
        }
    }

    [Fact]
    public void It_begins_with_its_mark_and_writes_as_a_Belgian_office_does() =>
        Assert.Equal(
            "\uFEFFÉtat;Signé le;Traités;Médiane (jours);Déposés (0–1);Mixte\r\n"
            + "Belgique;2016-10-28;1881;1881,25;0,3333333333333333;oui\r\n"
            + "Nederland;;12;;0,30000000000000004;non\r\n",
            Encoding.UTF8.GetString(Write(".excel.csv", AnExhibit.With(null).Shown(Language.Fr))));

    [Theory]
    [InlineData("en", "In person")]
    [InlineData("fr", "En présentiel")]
    [InlineData("nl", "Fysiek")]
    [InlineData("de", "In Präsenz")]
    public void A_code_is_a_word_of_the_reader(string language, string word)
    {
        Table table = new([new("format_code", ColumnType.Text, Unit.None, Localized.Same("Format"))], [new(null, ["in_person"]), new(null, ["a code of nobody"])]);

        Assert.Equal(["Format", word, "a code of nobody"], Read(Write(".excel.csv", AnExhibit.With(null, table).Shown(Language.Find(language)!)), ';').Select(line => line.Single()));
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_words_to_it_and_a_number_below_zero_stays_a_number()
    {
        Table table = new(
            [new("name", ColumnType.Text, Unit.None, Localized.Same("Name")), new("change", ColumnType.Number, Unit.None, Localized.Same("Change"))],
            [new(null, ["=HYPERLINK(\"https://example.org\";\"click\")", -0.5]), new(null, ["@SUM(1)", -1e-7]), new(null, ["a;b\r\nc", null])]);

        Assert.Equal(
            [["Name", "Change"], ["'=HYPERLINK(\"https://example.org\";\"click\")", "-0,5"], ["'@SUM(1)", "-1E-07"], ["a;b\r\nc", ""]],
            Read(Write(".excel.csv", AnExhibit.With(null, table).Shown(Language.Nl)), ';'));
    }

    /// <summary>Back to what the exact file writes: the comma a point, yes true, and a word of a closed list its code.</summary>
    private static string Exact(Column column, string cell, Language language) => column.Type switch
    {
        ColumnType.Number or ColumnType.Whole => cell.Replace(',', '.'),
        ColumnType.Flag when cell == ExhibitWords.Yes.In(language) => "true",
        ColumnType.Flag when cell == ExhibitWords.No.In(language) => "false",
        ColumnType.Text => CodeOf(column.Name, cell, language) ?? cell,
        _ => cell,
    };

    private static string? CodeOf(string column, string word, Language language) => Analytics.Data.Contracts.Contract.All
        .SelectMany(contract => contract.Fields).Where(field => field.Name == column)
        .SelectMany(field => field.Categories).FirstOrDefault(category => CodeWords.Find(column, category.Value)?.In(language) == word)?.Value;

    private static List<List<string>> Read(byte[] csv, char delimiter)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.In("table.csv"), csv);
        using DuckDBConnection engine = new("DataSource=:memory:");
        engine.Open();
        using var command = engine.CreateCommand();
        command.CommandText = $"from read_csv('{folder.In("table.csv")}', header = false, all_varchar = true, delim = '{delimiter}', quote = '\"', escape = '\"')";
        using var reader = command.ExecuteReader();
        List<List<string>> lines = [];
        while (reader.Read())
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? "" : reader.GetString(at))]);
        return lines;
    }

    private static byte[] Write(string ending, ExhibitInContext shown) => FaceCatalog.Find(ending)!.Write(shown);
}
