using System.Text;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Findings.Record;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>The rows behind an exhibit as files of its package: one table with what each row says, and beside it the rows of other resources that they name.</summary>
internal sealed record PackagedRows(RowsBehind Behind, bool IsCut, Language Language, bool IsSynthetic)
{
    /// <summary>More rows than this are in no download of one exhibit; the download of the whole record has them.</summary>
    public const int MostRows = 100_000;

    private const string Synthetic = "synthetic";

    private static readonly string[] _place = [ZipFace.LineKey, "resource", "row_key"];

    /// <summary>The columns of every resource that stands there, each once: of rows of two resources some are of one alone.</summary>
    private IReadOnlyList<Field> Fields { get; } = [.. Behind.Values.Select(row => row.Contract).Distinct().SelectMany(contract => contract.Fields).DistinctBy(field => field.Name)];

    public static PackagedRows Of(ExhibitInContext shown)
    {
        // One row more than is held tells that there are more.
        var behind = shown.Behind(MostRows + 1);
        var isCut = behind.Rows.Count > MostRows;
        return new(isCut ? behind with { Rows = [.. behind.Rows.Take(MostRows)] } : behind, isCut, shown.Language, shown.Exhibit.IsSynthetic);
    }

    /// <summary>Path, bytes and description of each file.</summary>
    public IEnumerable<(DescribedFile Described, byte[] Bytes)> Files() =>
    [
        Rows(),
        .. Behind.Named.GroupBy(row => row.Contract).OrderBy(rows => rows.Key.Name, StringComparer.Ordinal).Select(rows => Context(rows.Key, [.. rows])),
    ];

    private (DescribedFile Described, byte[] Bytes) Rows()
    {
        var values = Behind.Values.ToDictionary(row => (row.Contract.Name, row.Key));
        var csv = Encoding.UTF8.GetBytes(CsvFace.Lines(
            [.. _place, .. IsSynthetic ? [Synthetic] : Array.Empty<string>(), .. Fields.Select(field => field.Name)],
            Behind.Rows.Select(row => Line(row.LineKey, values[(row.Resource, row.RowKey)]))));
        return (DescribedFile.Csv("rows", "rows.csv", csv,
        [
            new(_place[0], "string", Description: FaceWords.LineOfRow.In(Language)),
            new(_place[1], "string", Description: FaceWords.ResourceOfRow.In(Language)),
            new(_place[2], "string", Description: FaceWords.KeyOfRow.In(Language)),
            .. IsSynthetic ? [new(Synthetic, "boolean", FaceWords.SyntheticColumn.In(Language))] : Array.Empty<DescribedField>(),
            .. Fields.Select(Describe),
        ]), csv);
    }

    private IEnumerable<object?> Line(string key, RowValues row) =>
    [
        key, row.Contract.Name, row.Key,
        .. IsSynthetic ? [row.IsSynthetic] : Array.Empty<object?>(),
        // A column of the same name in another resource says the same of another row.
        .. Fields.Select(field => row.Cells.GetValueOrDefault(field.Name)),
    ];

    private (DescribedFile Described, byte[] Bytes) Context(Contract contract, IReadOnlyList<RowValues> rows)
    {
        var csv = Encoding.UTF8.GetBytes(CsvFace.Lines(
            contract.Fields.Select(field => field.Name), rows.Select(row => contract.Fields.Select(field => (object?)row.Cells.GetValueOrDefault(field.Name)))));
        return (DescribedFile.Csv(contract.Name, $"context/{contract.Name}.csv", csv, TableSchema.Of(contract, Language, new HashSet<string>())) with { Title = contract.Titles.In(Language) }, csv);
    }

    /// <summary>Without the rules of a contract: a row behind two lines stands there twice, and a cell of another resource is empty.</summary>
    private DescribedField Describe(Field field)
    {
        var isAsWritten = field.IsPartialDate || field.MissingValues.Any(missing => missing.Value.Length > 0) || Behind.Values.Any(row => row.Contract.Fields.FirstOrDefault(each => each.Name == field.Name) is { } other && other.Type != field.Type);
        return new(field.Name, (isAsWritten ? FieldType.Text : field.Type).Name(), field.Titles.In(Language), field.Descriptions.In(Language));
    }
}
