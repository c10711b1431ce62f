namespace Analytics.Etl.Importing;

/// <summary>An extract or a copy on a sheet of its own repeats rows of another. Where they have numbers that is refused as a key twice; where they have none it is told.</summary>
internal static class RepeatedRows
{
    private static readonly HashSet<string> _made = ["locator", "source_id", "confidence_code"];

    public static IEnumerable<string> Notes(ImportedTable table)
    {
        if (table.Sheets.Count < 2 || table.Contract.PrimaryKey is not [var key])
            return [];
        var own = table.Contract.Fields.Where(field => field.Name != key && field.Assumed is null && !_made.Contains(field.Name)).Select(field => field.Name).ToList();
        var repeated = table.Sheets.SelectMany(sheet => sheet.Rows.Select(row => (Sheet: sheet, Row: row)))
            .GroupBy(each => string.Join('\u001f', own.Select(name => each.Row.Cells.GetValueOrDefault(name))))
            .Where(same => same.Key.Replace("\u001f", "", StringComparison.Ordinal).Length > 0 && same.Select(each => each.Sheet).Distinct().Count() > 1)
            .Select(same => same.DistinctBy(each => each.Sheet).Select(each => each.Row.Locator).ToList()).ToList();
        return repeated.Count == 0 ? [] :
        [
            FormattableString.Invariant($"{repeated.Count} row(s) of {table.Contract.Name} stand on several sheets with the same cells and count as often, such as {string.Join(" and ", repeated[0])}: if they are the same, take one of the sheets out"),
        ];
    }
}
