using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads a table of posts with a column for each month or year, and makes a row of each time in which a post did not change. Where the table ends nobody knows
/// how it went on, so the last row ends with it; a cell without a number is a time that is not known.
/// </summary>
internal static class PostsAcross
{
    private static readonly Contract _staffing = Contract.Named("staffing");
    private static readonly Field _value = _staffing.Field("value");

    public static SheetTable Read(HeaderRow header, Mapping mapping)
    {
        var periods = Period.Across(header.Row);
        var below = header.Below.Select(row => (Row: row, Kind: RowKinds.Of(row, header, mapping))).ToList();
        var data = below.Where(each => each.Kind == RowKind.Data).Select(each => each.Row).ToList();
        var style = ColumnStyle.Of(_value, _value.Name, [.. data.SelectMany(row => periods.Select(period => row[period.Position])).OfType<string>()]);
        List<ImportedRow> rows = [];
        var (empty, unfilled) = (0, 0);
        foreach (var row in data)
        {
            var described = mapping.Columns.Where(column => column.Field is not null && row[column.Position] is not null)
                .ToDictionary(column => column.Field!.Name, column => OfficeCell.Write(row[column.Position]!, column.Field!));
            foreach (var (written, from, to) in Times(row, periods))
            {
                if (AbsentCount.Is(written))
                {
                    empty++;
                    continue;
                }

                var (value, kept) = OfficeCell.Write(written!, _value, style);
                if (OfficeCell.BareNumber(value) is 0)
                {
                    unfilled++;
                    continue;
                }

                Dictionary<string, string> cells = new(described) { ["value"] = value, ["began_on"] = from.Period.Iso, ["ended_on"] = to.Period.Iso };
                if (kept is not null)
                    cells["note"] = kept;
                rows.Add(new(row.Number, header.Sheet.Cell(row.Number, from.Position), cells));
            }
        }

        return new(header, mapping, rows, RowCounts.Of(header, below.Select(each => each.Kind)),
        [
            .. LongTable.Skipped(below, header), .. style.Notes,
            string.Create(CultureInfo.InvariantCulture, $"{periods.Count} columns are periods from {periods[0].Period.Iso} to {periods[^1].Period.Iso}: a post becomes a row for each time in which it did not change; {unfilled} time(s) with 0 are nobody in post, {empty} without a number are not known"),
        ]);
    }

    /// <summary>The runs of equal cells of a row, from their first column to their last.</summary>
    private static IEnumerable<(string? Written, (int Position, Period Period) From, (int Position, Period Period) To)> Times(
        ReceivedRow row, IReadOnlyList<(int Position, Period Period)> periods)
    {
        for (var first = 0; first < periods.Count;)
        {
            var last = first;
            while (last + 1 < periods.Count && row[periods[last + 1].Position] == row[periods[first].Position] && periods[last + 1].Period == periods[last].Period.Next)
                last++;
            yield return (row[periods[first].Position], periods[first], periods[last]);
            first = last + 1;
        }
    }
}
