using System.Text;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>A Data Package (v2) with the table, the rows of the record behind each of its lines and what they say, the picture, the licences and how to cite it.</summary>
internal static class ZipFace
{
    public const string LineKey = "line_key";

    public static byte[] Write(ExhibitInContext shown)
    {
        var table = LabelledTable.Of(shown.Exhibit);
        var data = Encoding.UTF8.GetBytes(CsvFace.Lines(
            [LineKey, .. table.Columns.Select(column => column.Name)],
            table.Lines.Select(line => CsvFace.Values(shown, table, line).Prepend(line.Key))));
        var summary = Encoding.UTF8.GetBytes(CsvFace.Lines(TableFrame.SummaryColumns, TableFrame.Summary(shown)));
        var rows = PackagedRows.Of(shown);
        List<(DescribedFile Described, byte[] Bytes)> tables =
        [
            (DescribedFile.Csv("data", "data.csv", data, [Key(LineKey, FaceWords.LineKey.In(shown.Language)), .. table.Columns.Select(column => Describe(shown, column))]), data),
            (DescribedFile.Csv("summary", "summary.csv", summary,
            [
                Key("column", FaceWords.SummaryColumn.In(shown.Language)),
                new("known_count", "integer", Description: FaceWords.KnownCount.In(shown.Language)),
                .. TableFrame.SummaryColumns.Skip(2).Select(name => new DescribedField(name, "number", Description: FaceWords.OfTheKnown.In(shown.Language))),
            ]), summary),
            .. rows.Files(),
        ];
        List<(string Path, byte[] Bytes)> files =
        [
            ("datapackage.json", Encoding.UTF8.GetBytes(Describe(shown, rows, [.. tables.Select(file => file.Described)]).ToJson())),
            .. tables.Select(file => (file.Described.Path, file.Bytes)),
            ("README.txt", Encoding.UTF8.GetBytes(PackageReadme.Of(shown, rows))),
            ("citation.txt", Encoding.UTF8.GetBytes(Citation.Text(shown) + "\n")),
            ("citation.bib", BibTeXFace.Write(shown)),
            ("citation.csl.json", CslFace.Write(shown)),
            ("citation.ris", RisFace.Write(shown)),
        ];
        if (shown.Exhibit.HasPicture)
            files.Add(("figure.svg", SvgFace.Write(shown)));
        return SteadyZip.Write(files);
    }

    private static DataPackageDescriptor Describe(ExhibitInContext shown, PackagedRows rows, IReadOnlyList<DescribedFile> files) => new(
        shown.FileName(""),
        shown.In(shown.Exhibit.Headline),
        string.Join(' ', Sentences(shown, rows)),
        [.. rows.Behind.Packages.Where(package => package.LicenceName is not null || package.LicenceUrl is not null)
            .Select(package => new PackageLicense(package.LicenceName, package.LicenceUrl)).Distinct()],
        [.. shown.Exhibit.Credits.Select(credit => new PackageSource(shown.In(credit)))],
        files,
        shown.ReleaseId,
        ClosedOn: shown.ClosedOn,
        IsSynthetic: shown.Exhibit.IsSynthetic,
        // A package may be made where nobody knows its address.
        Homepage: shown.Origin.Length > 0 ? shown.CitedAddress() : null,
        Contributors: [new(Reference.Publisher, ["creator"])],
        Language: shown.Language.Code,
        Question: shown.QuestionText,
        Created: shown.PublishedAt,
        Keywords: [.. FaceWords.Keywords.Select(shown.In), .. shown.TopicName is { } topic ? [shown.In(topic)] : Array.Empty<string>()],
        Citation: Citation.Text(shown));

    private static DescribedField Describe(ExhibitInContext shown, Column column) =>
        new(column.Name, JsonFace.TypeOf(column.Type), shown.In(column.Title), Unit: JsonFace.CodeOf(column.Unit));

    private static DescribedField Key(string name, string description) => new(name, "string", Description: description);

    private static IEnumerable<string> Sentences(ExhibitInContext shown, PackagedRows rows) =>
    [
        $"{shown.In(shown.Exhibit.Subtitle)}.",
        shown.Observations,
        .. shown.Exhibit.SyntheticLabel is { } label ? [$"{shown.In(label)}."] : Array.Empty<string>(),
        .. rows.IsCut ? [PackageReadme.CutOf(shown)] : Array.Empty<string>(),
    ];
}
