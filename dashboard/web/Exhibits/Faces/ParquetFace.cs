using Parquet;
using Parquet.Schema;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>The table with its types for those who compute, and in its metadata where it comes from.</summary>
internal static class ParquetFace
{
    // Everything happens in memory, so nothing is ever waited for.
    public static byte[] Write(ExhibitInContext shown) => WriteAsync(shown).GetAwaiter().GetResult();

    private static async Task<byte[]> WriteAsync(ExhibitInContext shown)
    {
        var table = shown.Exhibit.Table;
        DataField[] fields = [.. table.Columns.Select(FieldOf)];
        using MemoryStream stream = new();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream).ConfigureAwait(false))
        {
            writer.CustomMetadata = new Dictionary<string, string>
            {
                ["exhibit"] = shown.Exhibit.Id,
                ["release"] = shown.ReleaseId,
                ["closed_on"] = shown.ClosedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                ["language"] = shown.Language.Code,
                ["question"] = shown.QuestionText,
                ["synthetic"] = shown.Exhibit.IsSynthetic ? "true" : "false",
                ["headline"] = shown.In(shown.Exhibit.Headline),
                ["subtitle"] = shown.In(shown.Exhibit.Subtitle),
                ["citation"] = Citation.Text(shown),
            };
            using var rows = writer.CreateRowGroup();
            for (var at = 0; at < fields.Length; at++)
                await WriteColumn(
                    rows, table.Columns[at], fields[at], [.. table.Lines.Select(line => TableCell.Value(table.Columns[at], line.Cells[at], shown.Language))])
                    .ConfigureAwait(false);
        }

        return stream.ToArray();
    }

    private static DataField FieldOf(Column column) => column.Type switch
    {
        ColumnType.Text => new DataField<string>(column.Name),
        ColumnType.Whole => new DataField<long?>(column.Name),
        ColumnType.Number => new DataField<double?>(column.Name),
        ColumnType.Day => new DataField<DateOnly?>(column.Name),
        ColumnType.Flag => new DataField<bool?>(column.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "is not a type of column"),
    };

    private static Task WriteColumn(ParquetRowGroupWriter rows, Column column, DataField field, object?[] values) => column.Type switch
    {
        ColumnType.Text => rows.WriteAsync(field, [.. values.Select(value => (string?)value)]),
        ColumnType.Whole => WriteColumn<long>(rows, field, values),
        ColumnType.Number => WriteColumn<double>(rows, field, values),
        ColumnType.Day => WriteColumn<DateOnly>(rows, field, values),
        ColumnType.Flag => WriteColumn<bool>(rows, field, values),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "is not a type of column"),
    };

    private static Task WriteColumn<T>(ParquetRowGroupWriter rows, DataField field, object?[] values)
        where T : struct =>
        rows.WriteAsync<T>(field, new ReadOnlyMemory<T?>([.. values.Select(value => (T?)value)]));
}
