namespace Analytics.Etl.Importing;

/// <summary>Figures that say no year, or one year several times, are in the record and in no series: that is told.</summary>
internal static class Undated
{
    public static IEnumerable<string> Notes(ImportedTable table)
    {
        string[] times = table.Contract.Name switch
        {
            "annual_counts" => ["year"],
            "staffing" => ["as_of", "began_on"],
            _ => [],
        };
        var without = times.Length == 0 ? 0 : table.Received.Count(row => !times.Any(row.Cells.ContainsKey));
        if (without > 0)
            yield return FormattableString.Invariant($"{without} row(s) of {table.Contract.Name} say no {string.Join(" and no ", times)}: they are kept, and in no figure by year");
        if (table.Contract.Name != "annual_counts")
            yield break;
        var twice = table.Received.Where(row => row.Cells.ContainsKey("year") && !row.Cells.ContainsKey("period_note"))
            .GroupBy(row => (row.Cells["year"], row.Cells.GetValueOrDefault("body_code"), row.Cells.GetValueOrDefault("measure_code"))).Where(counts => counts.Count() > 1).ToList();
        if (twice.Count > 0)
        {
            yield return $"{string.Join(", ", twice.Select(counts => counts.Key.Item1).Distinct())}: several counts of one body and measure, such as "
                + $"{string.Join(" and ", twice[0].Select(row => $"{row.Cells.GetValueOrDefault("value")} ({row.Locator})"))}; one of them is shown, so say what each counts";
        }
    }
}
