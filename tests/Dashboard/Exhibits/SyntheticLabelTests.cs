using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;
using Analytics.Findings.Asking;
using Analytics.Findings.Record;
using AngleSharp.Html.Parser;
using ExcelDataReader;
using Giraffe.ViewEngine;
using Parquet;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>Synthetic data say so on every face of an exhibit, in the reader's language, whichever of them is passed on without the others.</summary>
public sealed class SyntheticLabelTests
{
    private static readonly Exhibit Synthetic = AnExhibit.With(AnExhibit.Lines, provenance: Provenance.Synthetic);

    // The reader of workbooks asks for Windows-1252, which .NET knows only when told.
    static SyntheticLabelTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("en", "Synthetic data, not the record")]
    [InlineData("fr", "Données synthétiques, non réelles")]
    [InlineData("nl", "Synthetische gegevens, niet de werkelijkheid")]
    [InlineData("de", "Synthetische Daten, nicht die Wirklichkeit")]
    public void On_the_page_it_stands_on_the_picture_beneath_it_on_the_table_and_in_the_citation(string code, string label)
    {
        var language = Language.Find(code)!;
        var page = new HtmlParser().ParseDocument(RenderView.AsString.htmlNode(ExhibitView.Show(Synthetic.Shown(language))));

        Assert.All(page.QuerySelectorAll("svg[role=img]"), svg => Assert.Equal(label, svg.QuerySelector(".synthetic")!.TextContent));
        Assert.All(page.QuerySelectorAll("svg > title"), title => Assert.EndsWith(label, title.TextContent, StringComparison.Ordinal));
        Assert.Contains(label, page.QuerySelector("figcaption strong")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(label, page.QuerySelector("table caption")!.TextContent);
        Assert.Contains(label, page.QuerySelector(".citation p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_of_a_csv_says_so_and_of_real_data_no_line_does()
    {
        string[] lines = Text(".csv", Synthetic).TrimEnd().Split("\r\n");

        Assert.EndsWith(",synthetic", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.EndsWith(",true", line, StringComparison.Ordinal));
        Assert.DoesNotContain("synthetic", Text(".csv", AnExhibit.With(AnExhibit.Lines)), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_find_it_as_a_property()
    {
        Assert.True((bool)JsonNode.Parse(Text(".json", Synthetic))!["synthetic"]!);
        Assert.False((bool)JsonNode.Parse(Text(".json", AnExhibit.With(AnExhibit.Lines)))!["synthetic"]!);
    }

    [Fact]
    public void A_workbook_says_so_on_both_sheets()
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(Bytes(".xlsx", Synthetic, Language.De)));

        Assert.Contains("Synthetische Daten", Cells(reader));
        Assert.True(reader.NextResult());
        Assert.Contains("Synthetische Daten, nicht die Wirklichkeit", Cells(reader));
    }

    [Fact]
    public async Task Parquet_has_it_in_its_metadata()
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(Bytes(".parquet", Synthetic)), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("true", reader.CustomMetadata["synthetic"]);
        Assert.Contains("Synthetic data", reader.CustomMetadata["citation"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_alone_says_so_in_sight_in_its_title_and_in_its_metadata()
    {
        var svg = XDocument.Parse(Text(".svg", Synthetic)).Root!;
        var names = svg.Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.Contains("Synthetic data, not the record", names["text"]);
        Assert.EndsWith("Synthetic data, not the record", names["title"].First(), StringComparison.Ordinal);
        Assert.Contains("synthetic=true", names["metadata"].Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_cannot_be_copied_without_it() =>
        Assert.Contains("Synthetic data, not the record}", Text(".bib", Synthetic), StringComparison.Ordinal);

    [Fact]
    public void The_data_package_says_so_in_name_description_every_line_and_its_readme()
    {
        using ZipArchive zip = new(new MemoryStream(Bytes(".zip", Synthetic)));
        var package = JsonNode.Parse(Read(zip, "datapackage.json"))!;

        Assert.True((bool)package["synthetic"]!);
        Assert.EndsWith("-synthetic", (string?)package["name"], StringComparison.Ordinal);
        Assert.Contains("Synthetic data", (string?)package["description"], StringComparison.Ordinal);
        Assert.All(Read(zip, "data.csv").TrimEnd().Split("\r\n").Skip(1), line => Assert.EndsWith(",true", line, StringComparison.Ordinal));
        Assert.Contains("Synthetic data", Read(zip, "README.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Documented_rows_beside_synthetic_ones_are_not_called_invented()
    {
        var beside = Synthetic with { Provenance = [new(Provenance.Documented, 1), new(Provenance.Synthetic, 2000)] };

        Assert.Contains("Deels synthetische gegevens", SvgDrawing.Inline(beside.Picture!, Language.Nl, PictureSize.Wide), StringComparison.Ordinal);
        Assert.Null(AnExhibit.With(AnExhibit.Lines).SyntheticLabel);
    }

    [Fact]
    public void A_data_package_of_more_rows_than_it_holds_says_how_many_there_are()
    {
        var attended = Synthetic with { Provenance = [new(Provenance.Synthetic, 15_000_000)] };
        var many = attended.Shown() with { Behind = ManyRows };
        using ZipArchive zip = new(new MemoryStream(FaceCatalog.Find(".zip")!.Write(many)));

        Assert.Equal(PackagedRows.MostRows + 1, Read(zip, "rows.csv").Count(character => character == '\n'));
        Assert.Contains("the first 100,000 of 15,000,000 rows", (string?)JsonNode.Parse(Read(zip, "datapackage.json"))!["description"], StringComparison.Ordinal);
    }

    private static RowsBehind ManyRows(int most)
    {
        var rows = Enumerable.Range(0, most).Select(row => $"{row}").ToList();
        return new(
            [.. rows.Select(key => new RowBehind("be", "attendance", key))],
            [.. rows.Select(key => new RowValues(Contract.Named("attendance"), key, "sample", true, new Dictionary<string, string?>()))], [], []);
    }

    private static byte[] Bytes(string ending, Exhibit exhibit, Language? language = null) => FaceCatalog.Find(ending)!.Write(exhibit.Shown(language));

    private static string Text(string ending, Exhibit exhibit) => Encoding.UTF8.GetString(Bytes(ending, exhibit));

    private static string Read(ZipArchive zip, string path)
    {
        using StreamReader reader = new(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private static List<object?> Cells(IExcelDataReader reader)
    {
        List<object?> cells = [];
        while (reader.Read())
            cells.AddRange(Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue));
        return cells;
    }
}
