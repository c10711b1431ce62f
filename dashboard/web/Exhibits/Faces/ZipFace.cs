using System.Text;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>A Data Package (v2) with the table, the rows of the record behind each of its lines, the picture and how to cite it.</summary>
internal static class ZipFace
{
    private const string LineKey = "line_key";

    /// <summary>More rows than this are in no download of one exhibit; the download of the whole record has them.</summary>
    public const int MostRows = 100_000;

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
        var summary = Encoding.UTF8.GetBytes(CsvFace.Lines(TableFrame.SummaryColumns, TableFrame.Summary(shown)));
        List<(string Path, byte[] Bytes)> files =
        [
            ("datapackage.json", Encoding.UTF8.GetBytes(Describe(shown, table, data, summary, rows, isCut).ToJson())),
            ("data.csv", data),
            ("summary.csv", summary),
            ("rows.csv", rows),
            ("README.txt", Encoding.UTF8.GetBytes(Readme(shown, isCut))),
            ("citation.txt", Encoding.UTF8.GetBytes(Citation.Text(shown) + "\n")),
            ("citation.bib", Encoding.UTF8.GetBytes(Citation.BibTeX(shown))),
        ];
        if (shown.Exhibit.HasPicture)
            files.Add(("figure.svg", SvgFace.Write(shown)));
        return SteadyZip.Write(files);
    }

    private static DataPackageDescriptor Describe(ExhibitInContext shown, Table table, byte[] data, byte[] summary, byte[] rows, bool isCut) => new(
        shown.FileName(""),
        shown.In(shown.Exhibit.Headline),
        string.Join(' ', Sentences(shown, isCut)),
        Licenses: [],
        [.. shown.Exhibit.Credits.Select(credit => new PackageSource(shown.In(credit)))],
        [
            DescribedFile.Csv("data", "data.csv", data,
                [Key(LineKey, "Key of the line, by which rows.csv refers to it."), .. table.Columns.Select(column => Describe(shown, column))]),
            DescribedFile.Csv("summary", "summary.csv", summary,
            [
                Key("column", "Column of data.csv that holds numbers, of which any is known."),
                new("known_count", "integer", Description: "Lines in which it is known."),
                .. TableFrame.SummaryColumns.Skip(2).Select(name => new DescribedField(name, "number", Description: "Of those that are known.")),
            ]),
            DescribedFile.Csv("rows", "rows.csv", rows,
            [
                Key(LineKey, "Key of the line of data.csv behind which the row stands."),
                Key("resource", "Table of the record."),
                Key("row_key", "Key of the row in that table."),
            ]),
        ],
        shown.ReleaseId,
        ClosedOn: shown.ClosedOn,
        IsSynthetic: shown.Exhibit.IsSynthetic,
        // A package may be made where nobody knows its address.
        Homepage: shown.Origin.Length > 0 ? shown.FullAddress : null,
        Contributors: [new("Coormulti Analytics", ["creator"])],
        Language: shown.Language.Code,
        Question: shown.QuestionText);

    private static DescribedField Describe(ExhibitInContext shown, Column column) =>
        new(column.Name, JsonFace.TypeOf(column.Type), shown.In(column.Title), Unit: JsonFace.CodeOf(column.Unit));

    private static DescribedField Key(string name, string description) => new(name, "string", Description: description);

    private static IEnumerable<string> Sentences(ExhibitInContext shown, bool isCut) =>
    [
        $"{shown.In(shown.Exhibit.Subtitle)}.",
        shown.Observations,
        .. shown.Exhibit.SyntheticLabel is { } label ? [$"{shown.In(label)}."] : Array.Empty<string>(),
        .. isCut ? [CutOf(shown)] : Array.Empty<string>(),
    ];

    private static string CutOf(ExhibitInContext shown) => shown.In(FaceWords.RowsCut(MostRows, shown.Exhibit.Provenance.Sum(count => count.Rows)));

    private static string Readme(ExhibitInContext shown, bool isCut)
    {
        var exhibit = shown.Exhibit;
        IEnumerable<string> paragraphs =
        [
            shown.In(exhibit.Headline),
            shown.In(exhibit.Subtitle),
            .. exhibit.SyntheticLabel is { } label ? [shown.In(label)] : Array.Empty<string>(),
            shown.Observations,
            .. exhibit.Estimates.Select(estimate => EstimateSentence.Of(shown, estimate)),
            .. exhibit.Notes.Select(shown.In),
            .. exhibit.Methods.Select(method => $"{shown.In(method.Name)}. {shown.In(method.Paragraph)} {method.Reference}"),
            .. exhibit.Credits.Select(shown.In),
            shown.In(FaceWords.Contents),
            .. isCut ? [CutOf(shown)] : Array.Empty<string>(),
            Citation.Text(shown),
        ];
        return string.Join("\n\n", paragraphs) + "\n";
    }
}
