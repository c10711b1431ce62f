namespace Analytics.Etl.Importing;

/// <summary>Tells what stands below a register from its rows: a legend over two cells, a source, an average. It has neither a day nor a number.</summary>
internal static class Footers
{
    public static List<(ReceivedRow Row, RowKind Kind)> Apart(List<(ReceivedRow Row, RowKind Kind)> below, Mapping mapping)
    {
        if (mapping.Columns.FirstOrDefault(column => column.Field is { Name: "held_on" }) is not { } dated)
            return below;
        var last = below.FindLastIndex(each => each.Kind == RowKind.Data && each.Row[dated.Position] is { } day && day.Any(char.IsDigit));
        var number = mapping.Columns.FirstOrDefault(column => column.Field is { Name: "consultation_id" });
        return last < 0 ? below : [.. below.Select((each, at) => at > last && each.Kind == RowKind.Data && SaysNothing(each.Row) ? (each.Row, RowKind.Heading) : each)];

        // A row that has a number, or a day to be found yet, is a consultation that cannot be read, and is told.
        bool SaysNothing(ReceivedRow row) => row[dated.Position] is null && (number is null || row[number.Position]?.Any(char.IsDigit) != true);
    }
}
