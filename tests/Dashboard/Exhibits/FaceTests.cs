using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Data;
using Analytics.Data.Languages;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DuckDB.NET.Data;
using ExcelDataReader;
using Parquet;

namespace Analytics.Tests.Dashboard.Exhibits;

public sealed class FaceTests
{
    private const string Formula = "=HYPERLINK(\"https://example.org\",\"click\")";

    private static readonly string[] Hostile = [Formula, "<script>alert(1)</script>", "\u202Eabc", "a;b,c\t\"d\"\r\ne", "", "_x0041_", "+1", new string('é', 5000)];

    // The reader of workbooks asks for Windows-1252, which .NET knows only when told.
    static FaceTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Endings => [.. FaceCatalog.All.Select(face => face.Ending)];

    [Theory]
    [MemberData(nameof(Endings))]
    public void The_same_exhibit_makes_the_same_bytes(string ending)
    {
        var shown = AnExhibit.With(AnExhibit.YearlyMeetings).Shown();

        Assert.Equal(Write(ending, shown), Write(ending, AnExhibit.With(AnExhibit.YearlyMeetings).Shown()));
        Assert.NotEmpty(Write(ending, shown));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_file_of_synthetic_data_says_so_in_its_name_in_the_language_of_the_reader(string ending)
    {
        var synthetic = AnExhibit.With(AnExhibit.Lines, provenance: Provenance.Synthetic);

        Assert.Equal("combien-de-temps-chaque-parlement-prend-il-synthetique" + ending, synthetic.Shown(Language.Fr).FileName(ending));
        Assert.Equal("wie-lange-braucht-jedes-parlament-synthetisch" + ending, synthetic.Shown(Language.De).FileName(ending));
        Assert.Equal("hoe-lang-doet-elk-parlement-erover" + ending, AnExhibit.With(AnExhibit.Lines).Shown(Language.Nl).FileName(ending));
    }

    [Fact]
    public void A_file_name_is_safe_whatever_the_question_holds()
    {
        var hostile = AnExhibit.With(null) with { Question = Localized.Same("../../etc/passwd\u0000\"; <Ærø> œuvre\u202E.exe " + new string('x', 500)) };

        Assert.Matches("^[a-z0-9-]{1,60}\\.csv$", hostile.Shown().FileName(".csv"));
        Assert.Equal("time-to-assent.csv", (hostile with { Question = Localized.Same("؟؟") }).Shown().FileName(".csv"));
    }

    [Fact]
    public void A_csv_holds_exact_values_under_the_names_of_the_columns()
    {
        // 1/3 and 0.1 + 0.2 in the shortest digits that give the same double again.
        Assert.Equal(
            "state,signed_on,treaties_count,median_days,deposited_share,is_mixed\r\n"
            + "Belgique,2016-10-28,1881,1881.25,0.3333333333333333,true\r\n"
            + "Nederland,,12,,0.30000000000000004,false\r\n",
            Encoding.UTF8.GetString(Write(".csv", AnExhibit.With(null).Shown(Language.Fr))));
    }

    [Fact]
    public void A_database_reads_the_csv_back_text_by_text()
    {
        using TemporaryFile csv = new(Write(".csv", AnExhibit.With(null, TableOf(Hostile)).Shown()), ".csv");

        Assert.Equal(Hostile, Ask($"select name from read_csv('{csv.Path}', header = true, all_varchar = true, allow_quoted_nulls = false)"));
    }

    [Fact]
    public void A_word_that_stands_for_a_number_is_read_by_people_and_undefined_in_files()
    {
        Table table = new(
            [new("parliament", ColumnType.Text, Unit.None, Localized.Same("Parliament")), new("median_days", ColumnType.Number, Unit.Days, Localized.Same("Median"))],
            [new(null, ["Flemish Parliament", new Localized("not reached", "non atteint", "niet bereikt", "nicht erreicht")])]);
        var shown = AnExhibit.With(null, table).Shown(Language.Nl);

        Assert.Equal("niet bereikt", TableCell.Words(table.Columns[1], table.Lines[0].Cells[1], Language.Nl));
        Assert.EndsWith("\"Flemish Parliament\",\r\n", Encoding.UTF8.GetString(Write(".csv", shown)), StringComparison.Ordinal);
        Assert.Null(Json(shown)["rows"]![0]!["median_days"]);
    }

    [Fact]
    public void The_json_has_the_shape_that_is_promised_with_null_for_the_undefined()
    {
        var json = Json(AnExhibit.With(AnExhibit.Survival, provenance: Provenance.Synthetic).Shown(Language.De, "from_year=2003"));

        Assert.Equal(
            ["exhibit", "release", "language", "question", "headline", "subtitle", "verdict", "n", "synthetic", "provenance", "method", "columns", "rows", "estimates", "figure", "parts"],
            json.Select(property => property.Key));
        Assert.Equal(["name", "type", "unit", "title"], json["columns"]![0]!.AsObject().Select(property => property.Key));
        Assert.Equal(["name", "value", "low", "high", "level", "method", "n", "p", "holm_p", "questions", "durbin_watson", "verdict", "doubt", "could_have_shown"], json["estimates"]![0]!.AsObject().Select(property => property.Key));
        Assert.Equal(["data", "layout", "config"], json["figure"]!.AsObject().Select(property => property.Key));
        Assert.Equal("2026-11-23-0123abcd", (string?)json["release"]);
        Assert.Equal(0.1 + 0.2, (double)json["rows"]![1]!["deposited_share"]!);
        Assert.Null(json["rows"]![1]!["signed_on"]);
        Assert.Null(json["estimates"]![0]!["high"]);
        Assert.Equal("synthetic", (string?)json["provenance"]![0]!["provenance"]);
    }

    [Fact]
    public void Hostile_text_is_the_same_text_in_json()
    {
        var rows = Json(AnExhibit.With(null, TableOf(Hostile)).Shown())["rows"]!.AsArray();

        Assert.Equal(Hostile, rows.Select(row => (string?)row!["name"]));
    }

    [Fact]
    public void A_workbook_is_valid_and_keeps_numbers_as_numbers_and_dates_as_dates()
    {
        var bytes = Write(".xlsx", AnExhibit.With(null, provenance: Provenance.Synthetic).Shown(Language.Fr));
        using (var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false))
            Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));

        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        Assert.Equal(["État", "Signé le", "Traités", "Médiane (jours)", "Déposés", "Mixte", "Données synthétiques"], Next(reader));
        Assert.Equal(["Belgique", new DateTime(2016, 10, 28), 1881.0, 1881.25, 1.0 / 3, true, true], Next(reader));
        Assert.Equal(["Nederland", null, 12.0, null, 0.1 + 0.2, false, true], Next(reader));
        Assert.True(reader.NextResult());
        Assert.Equal("À propos", reader.Name);
        Assert.Contains("Données synthétiques, non réelles", All(reader).SelectMany(row => row));
    }

    [Fact]
    public void A_workbook_shows_days_counts_and_shares_as_such_under_a_head_that_stays()
    {
        var bytes = Write(".xlsx", AnExhibit.With(null).Shown());
        using (var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false))
        {
            var pane = Assert.Single(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>()));
            Assert.Equal("A2", pane.TopLeftCell);
        }

        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        Next(reader);
        Next(reader);
        Assert.Equal(["General", @"yyyy\-mm\-dd", "#,##0", "General", "0.00%", "General"], Enumerable.Range(0, reader.FieldCount).Select(reader.GetNumberFormatString));
    }

    [Fact]
    public void A_workbook_says_nothing_of_the_hour_at_which_it_was_written()
    {
        using ZipArchive zip = new(new MemoryStream(Write(".xlsx", AnExhibit.With(null).Shown())));

        Assert.All(zip.Entries, entry => Assert.Equal(new(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.StartsWith("docProps/", StringComparison.Ordinal));
        // By the first file programs tell a workbook from another zip.
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void What_looks_like_a_formula_is_text_in_a_workbook()
    {
        string[] texts = [.. Hostile, new string('z', 40_000), "\u0001"];
        var bytes = Write(".xlsx", AnExhibit.With(null, TableOf(texts)).Shown());
        using (var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
            Assert.Empty(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
        }

        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var read = All(reader).Skip(1).Select(row => (string?)row[0]).ToList();
        Assert.Equal(Hostile, read.Take(Hostile.Length).Select(text => text ?? ""));
        Assert.Equal("\u0001", read[9]);
        Assert.Equal(32_767, read[8]!.Length);
        Assert.EndsWith("z…", read[8]!, StringComparison.Ordinal);
        Assert.True(reader.NextResult());
        Assert.Contains(All(reader), row => row[0] is string { } name && name.StartsWith("Cells cut", StringComparison.Ordinal) && row[1] is "1");
    }

    [Fact]
    public async Task Parquet_keeps_types_values_and_where_it_comes_from()
    {
        var bytes = Write(".parquet", AnExhibit.With(null, provenance: Provenance.Synthetic).Shown(Language.Nl));
        using TemporaryFile parquet = new(bytes, ".parquet");

        Assert.Equal(
            ["state VARCHAR", "signed_on DATE", "treaties_count BIGINT", "median_days DOUBLE", "deposited_share DOUBLE", "is_mixed BOOLEAN"],
            Ask($"select column_name || ' ' || column_type from (describe select * from read_parquet('{parquet.Path}'))"));
        Assert.Equal(["België 2016-10-28 1881 1881.25 true", "Nederland - 12 - false"], Ask(
            $"select concat_ws(' ', state, coalesce(signed_on::varchar, '-'), treaties_count, coalesce(median_days::varchar, '-'), is_mixed) from read_parquet('{parquet.Path}')"));
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("true", reader.CustomMetadata["synthetic"]);
        Assert.Equal("2026-11-23-0123abcd", reader.CustomMetadata["release"]);
        Assert.Equal("time-to-assent", reader.CustomMetadata["exhibit"]);
    }

    [Fact]
    public void Parquet_without_lines_still_has_its_columns()
    {
        using TemporaryFile parquet = new(Write(".parquet", AnExhibit.With(null, AnExhibit.TwoLines with { Lines = [] }).Shown()), ".parquet");

        Assert.Equal(["0"], Ask($"select count(state)::varchar from read_parquet('{parquet.Path}')"));
    }

    [Fact]
    public void A_picture_that_stands_alone_brings_its_colours_its_headline_and_its_source()
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(Write(".svg", AnExhibit.With(AnExhibit.Gantt).Shown(Language.Nl)))).Root!;
        var words = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();
        var style = svg.Descendants().Single(element => element.Name.LocalName == "style").Value;

        Assert.Contains("De helft van de verdragen duurde langer dan vijf jaar", words);
        Assert.Contains(words, text => text.Contains("2026-11-23-0123abcd", StringComparison.Ordinal));
        Assert.Contains("prefers-color-scheme:dark", style, StringComparison.Ordinal);
        Assert.All(svg.Descendants().Attributes().Where(each => each.Value.StartsWith("var(", StringComparison.Ordinal)),
            each => Assert.Contains(each.Value[4..^1] + ":", style, StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants(), element => element.Attribute("data-line") is not null);
    }

    [Fact]
    public void An_exhibit_without_a_picture_offers_none() =>
        Assert.DoesNotContain(".svg", FaceCatalog.For(AnExhibit.With(null)).Select(face => face.Ending));

    [Fact]
    public void A_citation_names_release_closing_date_and_question()
    {
        var shown = AnExhibit.With(null).Shown(Language.Fr, "from_year=2003&format=video");

        Assert.Equal(
            "Coormulti Analytics (2026). La moitié des traités a pris plus de cinq ans. Jours entre signature et dépôt, traités signés de 1993 à 2020. "
            + "Version publiée 2026-11-23-0123abcd, corpus clôturé le 1er\u00A0novembre 2026. https://example.org/fr/treaties/time-to-assent?from_year=2003&format=video&release=2026-11-23-0123abcd",
            Citation.Text(shown));
    }

    [Fact]
    public void The_zip_is_a_data_package_whose_files_are_what_it_says()
    {
        using ZipArchive zip = new(new MemoryStream(Write(".zip", AnExhibit.With(AnExhibit.Lines).Shown(Language.De))));
        var package = JsonNode.Parse(Bytes(zip, "datapackage.json"))!;

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", (string?)package["$schema"]);
        Assert.Matches("^[a-z0-9-]+$", (string?)package["name"]);
        Assert.Equal("https://example.org/de/treaties/time-to-assent?release=2026-11-23-0123abcd", (string?)package["homepage"]);
        Assert.Equal("2026-11-23-0123abcd", (string?)package["version"]);
        Assert.Equal(["", "2026-11-01", "de"], new[] { "question", "closed_on", "language" }.Select(name => (string?)package[name]));
        Assert.Equal("creator", (string?)package["contributors"]![0]!["roles"]![0]);
        Assert.Null(package["sources"]);
        foreach (var resource in package["resources"]!.AsArray())
        {
            var bytes = Bytes(zip, (string)resource!["path"]!);
            var head = Encoding.UTF8.GetString(bytes).Split("\r\n")[0].Split(',');
            var fields = resource["schema"]!["fields"]!.AsArray();

            Assert.Equal("https://datapackage.org/profiles/2.0/dataresource.json", (string?)resource["$schema"]);
            Assert.Equal(["table", "csv", "text/csv", "utf-8"], new[] { "type", "format", "mediatype", "encoding" }.Select(name => (string?)resource[name]));
            Assert.Equal(bytes.Length, (int)resource["bytes"]!);
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}", (string?)resource["hash"]);
            Assert.Equal(head, fields.Select(field => (string)field!["name"]!));
            Assert.All(fields, field => Assert.Contains((string)field!["type"]!, new[] { "string", "integer", "number", "date", "boolean" }));
        }

        Assert.Equal(
            ["string", "string", "date", "integer", "number", "number", "boolean"], package["resources"]![0]!["schema"]!["fields"]!.AsArray().Select(field => (string?)field!["type"]));
        Assert.Equal("Schlüssel der Zeile, mit dem rows.csv auf sie verweist.", (string?)package["resources"]![0]!["schema"]!["fields"]![0]!["description"]);
        Assert.Equal(["name", "type", "title", "unit"], package["resources"]![0]!["schema"]!["fields"]![4]!.AsObject().Select(property => property.Key));
        Assert.Contains("Die Hälfte der Verträge", Encoding.UTF8.GetString(Bytes(zip, "README.txt")), StringComparison.Ordinal);
        Assert.Equal(["datapackage.json", "data.csv", "summary.csv", "rows.csv", "context/sources.csv", "README.txt", "citation.txt", "citation.bib", "citation.csl.json", "citation.ris", "figure.svg"], zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void A_package_says_when_it_was_made_what_it_is_about_what_may_be_done_with_it_and_how_it_is_cited()
    {
        using ZipArchive zip = new(new MemoryStream(Write(".zip", AnExhibit.With(null).Shown(Language.Fr))));
        var package = JsonNode.Parse(Bytes(zip, "datapackage.json"))!;
        var readme = Encoding.UTF8.GetString(Bytes(zip, "README.txt"));

        Assert.Equal("2026-11-23T05:00:00Z", (string?)package["created"]);
        Assert.Equal(["Belgique", "Coormulti", "concertation multilatérale", "politique étrangère", "fédéralisme", "Traités"], package["keywords"]!.AsArray().Select(word => (string?)word));
        Assert.Equal("""[{"name":"CC-BY-4.0","path":"https://creativecommons.org/licenses/by/4.0/"}]""", package["licenses"]!.ToJsonString());
        Assert.Equal(Citation.Text(AnExhibit.With(null).Shown(Language.Fr)), (string?)package["citation"]);
        Assert.Contains("Licence de «\u00A0Le corpus\u00A0»\u00A0: CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/).", readme, StringComparison.Ordinal);
        // Of a package that names no licence nothing is promised.
        Assert.Contains("Licence de «\u00A0Autres États\u00A0»\u00A0: aucune n’a été indiquée", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_a_package_say_what_each_row_says_and_bring_the_rows_that_they_name()
    {
        using ZipArchive zip = new(new MemoryStream(Write(".zip", AnExhibit.With(null).Shown())));
        using TemporaryFile rows = new(Bytes(zip, "rows.csv"), ".csv");

        Assert.Equal(["be treaty_steps ceta - - signed, at \"last\"", "nl party_actions - NLD 2016-10 -"], Ask(
            $"select concat_ws(' ', line_key, resource, coalesce(treaty_id, '-'), coalesce(state_code, '-'), coalesce(signed_on, '-'), coalesce(note, '-')) from read_csv('{rows.Path}', header = true, all_varchar = true)"));
        Assert.Equal("source_id,source_title,publisher_name,url,medium_name,credit,licence_note\r\ngazette,\"Moniteur belge\",,,,,\r\n", Encoding.UTF8.GetString(Bytes(zip, "context/sources.csv")));
    }

    [Fact]
    public void A_package_of_credited_data_made_where_nobody_knows_its_address_names_its_sources_and_no_home()
    {
        var credited = AnExhibit.With(null) with { Credits = [Localized.Same("Mitchell et al. 2020")] };
        using ZipArchive zip = new(new MemoryStream(Write(".zip", credited.Shown() with { Origin = "" })));
        var package = JsonNode.Parse(Bytes(zip, "datapackage.json"))!;

        Assert.Equal("Mitchell et al. 2020", (string?)Assert.Single(package["sources"]!.AsArray())!["title"]);
        Assert.Null(package["homepage"]);
    }

    private static Table TableOf(IEnumerable<string> texts) =>
        new([new("name", ColumnType.Text, Unit.None, Localized.Same("Name"))], [.. texts.Select(text => new TableLine(text, [text]))]);

    private static byte[] Write(string ending, ExhibitInContext shown) => FaceCatalog.Find(ending)!.Write(shown);

    private static JsonObject Json(ExhibitInContext shown) => JsonNode.Parse(Write(".json", shown))!.AsObject();

    private static byte[] Bytes(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static object?[] Next(IExcelDataReader reader)
    {
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)];
    }

    private static List<object?[]> All(IExcelDataReader reader)
    {
        List<object?[]> rows = [];
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }

    private static List<string> Ask(string sql)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> answers = [];
        while (reader.Read())
            answers.Add(reader.GetString(0));
        return answers;
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(byte[] bytes, string ending)
        {
            Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), Guid.NewGuid().ToString("N") + ending);
            File.WriteAllBytes(Path, bytes);
        }

        public string Path { get; }

        public void Dispose() => File.Delete(Path);
    }
}
