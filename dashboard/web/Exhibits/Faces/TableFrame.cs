using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>
/// The table of an exhibit as a data frame, whose verbs describe its columns of numbers: what a researcher looks at first, in every download of the rows.
/// </summary>
internal static class TableFrame
{
    public static readonly IReadOnlyList<string> SummaryColumns = ["column", "known_count", "least", "median", "mean", "greatest"];

    public static DataFrame Of(ExhibitInContext shown)
    {
        var table = shown.Exhibit.Table;
        return new([.. table.Columns.Index().Select(place => ColumnOf(place.Item, [.. table.Lines.Select(line => TableCell.Value(place.Item, line.Cells[place.Index], shown.Language))]))]);
    }

    /// <summary>One line for each column of numbers in which any is known. What is not known is left out of every figure and counted by none.</summary>
    public static IEnumerable<IReadOnlyList<object?>> Summary(ExhibitInContext shown) =>
        from column in Of(shown).Columns
        where column is PrimitiveDataFrameColumn<long> or PrimitiveDataFrameColumn<double>
        let known = column.DropNulls()
        where known.Length > 0
        select (IReadOnlyList<object?>)[column.Name, known.Length, Number(known.Min()), known.Median(), known.Mean(), Number(known.Max())];

    private static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static DataFrameColumn ColumnOf(Column column, IReadOnlyList<object?> values) => column.Type switch
    {
        ColumnType.Text => new StringDataFrameColumn(column.Name, values.Cast<string?>()),
        ColumnType.Whole => new Int64DataFrameColumn(column.Name, values.Select(value => (long?)value)),
        ColumnType.Number => new DoubleDataFrameColumn(column.Name, values.Select(value => (double?)value)),
        ColumnType.Day => new DateTimeDataFrameColumn(column.Name, values.Select(value => ((DateOnly?)value)?.ToDateTime(TimeOnly.MinValue))),
        ColumnType.Flag => new BooleanDataFrameColumn(column.Name, values.Select(value => (bool?)value)),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "is not a type of column"),
    };
}
