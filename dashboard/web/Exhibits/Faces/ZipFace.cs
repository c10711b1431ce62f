using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>A Data Package (v2) with the table, the rows of the record behind each of its lines, the picture and how to cite it.</summary>
internal static class ZipFace
{
    private const string Profiles = "https://datapackage.org/profiles/2.0";

    private const string LineKey = "line_key";

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
        var data = Encoding.UTF8.GetBytes(CsvFace.Lines(
            [LineKey, .. shown.Exhibit.Table.Columns.Select(column => column.Name)],
            shown.Exhibit.Table.Lines.Select(line => CsvFace.Values(shown, line).Prepend(line.Key))));
        var rows = Encoding.UTF8.GetBytes(CsvFace.Lines(
            [LineKey, "resource", "row_key"], shown.Rows.Select(row => new object?[] { row.LineKey, row.Resource, row.RowKey })));
        List<(string Path, byte[] Bytes)> files =
        [
            ("datapackage.json", JsonSerializer.SerializeToUtf8Bytes(Describe(shown, data, rows), Readable)),
            ("data.csv", data),
            ("rows.csv", rows),
            ("README.txt", Encoding.UTF8.GetBytes(Readme(shown))),
            ("citation.txt", Encoding.UTF8.GetBytes(Citation.Text(shown) + "\n")),
            ("citation.bib", Encoding.UTF8.GetBytes(Citation.BibTeX(shown))),
        ];
        if (shown.Exhibit.Figure is not null)
            files.Add(("figure.svg", SvgFace.Write(shown)));
        return SteadyZip.Write(files);
    }

    private static JsonObject Describe(ExhibitInContext shown, byte[] data, byte[] rows)
    {
        var exhibit = shown.Exhibit;
        JsonObject package = new()
        {
            ["$schema"] = $"{Profiles}/datapackage.json",
            ["name"] = shown.FileName(""),
            ["title"] = shown.In(exhibit.Headline),
            ["description"] = $"{shown.In(exhibit.Subtitle)}. {shown.Observations}",
            ["version"] = shown.ReleaseId,
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = "Coormulti Analytics", ["roles"] = new JsonArray("creator") }),
            ["closed_on"] = shown.ClosedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["language"] = shown.Language.Code,
            ["question"] = shown.QuestionText,
            ["synthetic"] = exhibit.IsSynthetic,
            ["resources"] = new JsonArray(
                Resource("data", "data.csv", data, [Field(LineKey, "Key of the line, by which rows.csv refers to it."), .. exhibit.Table.Columns.Select(column => Field(shown, column))]),
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

    private static string Readme(ExhibitInContext shown)
    {
        var exhibit = shown.Exhibit;
        IEnumerable<string> paragraphs =
        [
            shown.In(exhibit.Headline),
            shown.In(exhibit.Subtitle),
            .. exhibit.IsSynthetic ? [shown.In(Words.Synthetic)] : Array.Empty<string>(),
            shown.Observations,
            .. exhibit.Estimates.Select(estimate => ExhibitView.Sentence(shown, estimate)),
            .. exhibit.Notes.Select(shown.In),
            .. exhibit.Methods.Select(method => $"{shown.In(method.Name)}. {shown.In(method.Paragraph)} {method.Reference}"),
            .. exhibit.Credits.Select(shown.In),
            shown.In(Contents),
            Citation.Text(shown),
        ];
        return string.Join("\n\n", paragraphs) + "\n";
    }
}
