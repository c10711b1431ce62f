namespace Analytics.Etl.Importing;

/// <summary>One sheet as the rows of a contract, with what became of each of its rows before they are held to it.</summary>
internal sealed record SheetTable(HeaderRow Header, Mapping Mapping, IReadOnlyList<ImportedRow> Rows, RowCounts Counts, IReadOnlyList<string> Notes);

/// <summary>The rows of a sheet by their kind. What stands above the names of the columns, and these, are headings.</summary>
internal sealed record RowCounts(int Data, int Blank, int Headings, int Totals, int RepeatedHeaders, int Examples)
{
    /// <summary>Counts the rows below the header by their kind, and those above it and itself as headings.</summary>
    public static RowCounts Of(HeaderRow header, IEnumerable<RowKind> below)
    {
        var kinds = below.CountBy(kind => kind).ToDictionary();
        var above = header.Sheet.Rows.Take(header.Sheet.Rows.Count - header.Below.Count()).ToList();
        return new(
            kinds.GetValueOrDefault(RowKind.Data),
            kinds.GetValueOrDefault(RowKind.Blank) + kinds.GetValueOrDefault(RowKind.Beside) + above.Count(row => row.IsBlank),
            kinds.GetValueOrDefault(RowKind.Heading) + above.Count(row => !row.IsBlank),
            kinds.GetValueOrDefault(RowKind.Total),
            kinds.GetValueOrDefault(RowKind.RepeatedHeader),
            kinds.GetValueOrDefault(RowKind.Example));
    }
}

/// <summary>
/// What became of every row of a sheet: those seen are those written, blank, headings, totals, repeated headers, examples and refused. A sheet that is not read says why.
/// </summary>
internal sealed record SheetReckoning(
    string? Sheet, string? Part, string? Resource, int Seen, int Written, int Blank, int Headings, int Totals, int RepeatedHeaders, int Examples, int Refused, string? NotRead = null)
{
    public bool AddsUp => NotRead is not null || Seen == Written + Blank + Headings + Totals + RepeatedHeaders + Examples + Refused;

    public static SheetReckoning Of(SheetTable table, string resource, IReadOnlySet<ImportedRow> refused)
    {
        var counts = table.Counts;
        // A row of a wide table makes several, and is refused when all of them are.
        var lost = table.Rows.GroupBy(row => row.Number).Count(made => made.All(refused.Contains));
        return new(
            table.Header.Sheet.Name, table.Header.Sheet.Part, resource, table.Header.Sheet.Rows.Count, counts.Data - lost, counts.Blank, counts.Headings, counts.Totals, counts.RepeatedHeaders, counts.Examples, lost);
    }

    public static SheetReckoning NotReadOf(PlannedSheet planned) =>
        new(planned.Sheet.Name, planned.Sheet.Part, null, planned.Sheet.Rows.Count(row => !row.IsBlank), 0, 0, 0, 0, 0, 0, 0, planned.NotRead);
}
