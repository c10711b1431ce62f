using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>A Data Package (v2) with the table, the rows of the record behind each of its lines, the picture and how to cite it.</summary>
internal static class ZipFace
{
    private const string Profiles = "https://datapackage.org/profiles/2.0";

    private const string LineKey = "line_key";

    /// <summary>More rows than this are in no download of one exhibit; the download of the whole record has them.</summary>
    public const int MostRows = 100_000;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly Localized Contents = new(
        "data.csv holds the numbers of the exhibit, rows.csv the rows of the record behind each line, datapackage.json the meaning of every column.",
        "data.csv contient les chiffres de la figure, rows.csv les lignes du registre derrière chacun d’eux, datapackage.json le sens de chaque colonne.",
        "data.csv bevat de cijfers van de figuur, rows.csv de rijen van het register achter elke regel, datapackage.json de betekenis van elke kolom.",
        "data.csv enthält die Zahlen der Abbildung, rows.csv die Zeilen des Registers hinter jeder Zeile, datapackage.json die Bedeutung jeder Spalte.");

    public static byte[] Write(ExhibitInContext shown)
    {
        var table = LabelledTable.Of(shown.Exhibit);
        var data = Encoding.UTF8.GetBytes(CsvFace.Lines(
            [LineKey, .. table.Columns.Select(column => column.Name)],
            table.Lines.Select(line => CsvFace.Values(shown, table, line).Prepend(line.Key))));
        // One row more than is held tells that there are more.
        var behind = shown.Rows.Take(MostRows + 1).ToList();
        var isCut = behind.Count > MostRows;
        var rows = Encoding.UTF8.GetBytes(CsvFace.Lines(
            [LineKey, "resource", "row_key"], behind.Take(MostRows).Select(row => new object?[] { row.LineKey, row.Resource, row.RowKey })));
        List<(string Path, byte[] Bytes)> files =
        [
            ("datapackage.json", JsonSerializer.SerializeToUtf8Bytes(Describe(shown, table, data, rows, isCut), Readable)),
            ("data.csv", data),
            ("rows.csv", rows),
            ("README.txt", Encoding.UTF8.GetBytes(Readme(shown, isCut))),
            ("citation.txt", Encoding.UTF8.GetBytes(Citation.Text(shown) + "\n")),
            ("citation.bib", Encoding.UTF8.GetBytes(Citation.BibTeX(shown))),
        ];
        if (shown.Exhibit.Figure is not null)
            files.Add(("figure.svg", SvgFace.Write(shown)));
        return SteadyZip.Write(files);
    }

    private static JsonObject Describe(ExhibitInContext shown, Table table, byte[] data, byte[] rows, bool isCut)
    {
        var exhibit = shown.Exhibit;
        JsonObject package = new()
        {
            ["$schema"] = $"{Profiles}/datapackage.json",
            ["name"] = shown.FileName(""),
            ["title"] = shown.In(exhibit.Headline),
            ["description"] = string.Join(' ', Sentences(shown, isCut)),
            ["version"] = shown.ReleaseId,
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = "Coormulti Analytics", ["roles"] = new JsonArray("creator") }),
            ["closed_on"] = shown.ClosedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["language"] = shown.Language.Code,
            ["question"] = shown.QuestionText,
            ["synthetic"] = exhibit.IsSynthetic,
            ["resources"] = new JsonArray(
                Resource("data", "data.csv", data, [Field(LineKey, "Key of the line, by which rows.csv refers to it."), .. table.Columns.Select(column => Field(shown, column))]),
                Resource("rows", "rows.csv", rows,
                [
                    Field(LineKey, "Key of the line of data.csv behind which the row stands."),
                    Field("resource", "Table of the record."),
                    Field("row_key", "Key of the row in that table."),
                ])),
        };
        // A package may be made where nobody knows its address, and an empty list of sources is against the specification.
        if (shown.Origin.Length > 0)
            package["homepage"] = shown.FullAddress;
        if (exhibit.Credits.Count > 0)
            package["sources"] = new JsonArray([.. exhibit.Credits.Select(credit => new JsonObject { ["title"] = shown.In(credit) })]);
        return package;
    }

    private static IEnumerable<string> Sentences(ExhibitInContext shown, bool isCut) =>
    [
        $"{shown.In(shown.Exhibit.Subtitle)}.",
        shown.Observations,
        .. shown.Exhibit.SyntheticLabel is { } label ? [$"{shown.In(label)}."] : Array.Empty<string>(),
        .. isCut ? [CutOf(shown)] : Array.Empty<string>(),
    ];

    private static string CutOf(ExhibitInContext shown)
    {
        var (held, all) = (Writing.Whole(MostRows, shown.Language), Writing.Whole(shown.Exhibit.Provenance.Sum(count => count.Rows), shown.Language));
        return new Localized(
            $"rows.csv is cut: it holds the first {held} of {all} rows; the download of the whole record holds them all.",
            $"rows.csv est abrégé : il contient les {held} premières de {all} lignes ; le téléchargement du registre entier les contient toutes.",
            $"rows.csv is ingekort: het bevat de eerste {held} van {all} rijen; de download van het hele register bevat ze alle.",
            $"rows.csv ist gekürzt: Es enthält die ersten {held} von {all} Zeilen; der Download des ganzen Registers enthält alle.").In(shown.Language);
    }

    private static JsonObject Resource(string name, string path, byte[] bytes, JsonArray fields) => new()
    {
        ["name"] = name,
        ["path"] = path,
        ["type"] = "table",
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = bytes.Length,
        ["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}",
        ["schema"] = new JsonObject { ["$schema"] = $"{Profiles}/tableschema.json", ["fields"] = fields },
    };

    private static JsonObject Field(ExhibitInContext shown, Column column)
    {
        JsonObject field = new()
        {
            ["name"] = column.Name,
            ["type"] = JsonFace.TypeOf(column.Type),
            ["title"] = shown.In(column.Title),
        };
        if (JsonFace.CodeOf(column.Unit) is { } unit)
            field["unit"] = unit;
        return field;
    }

    private static JsonObject Field(string name, string description) => new() { ["name"] = name, ["type"] = "string", ["description"] = description };

    private static string Readme(ExhibitInContext shown, bool isCut)
    {
        var exhibit = shown.Exhibit;
        IEnumerable<string> paragraphs =
        [
            shown.In(exhibit.Headline),
            shown.In(exhibit.Subtitle),
            .. exhibit.SyntheticLabel is { } label ? [shown.In(label)] : Array.Empty<string>(),
            shown.Observations,
            .. exhibit.Estimates.Select(estimate => ExhibitView.Sentence(shown, estimate)),
            .. exhibit.Notes.Select(shown.In),
            .. exhibit.Methods.Select(method => $"{shown.In(method.Name)}. {shown.In(method.Paragraph)} {method.Reference}"),
            .. exhibit.Credits.Select(shown.In),
            shown.In(Contents),
            .. isCut ? [CutOf(shown)] : Array.Empty<string>(),
            Citation.Text(shown),
        ];
        return string.Join("\n\n", paragraphs) + "\n";
    }
}
