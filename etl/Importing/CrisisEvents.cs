namespace Analytics.Etl.Importing;

/// <summary>Several dated events of one name are one crisis, under the key of the event that surely came first, as the record counts it.</summary>
internal static class CrisisEvents
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> FirstOfEach(IEnumerable<IReadOnlyDictionary<string, string>> rows) => rows
        .Where(row => row.ContainsKey("crisis_id") && row.ContainsKey("crisis_name"))
        .GroupBy(row => row["crisis_name"])
        // A day comes before the month or year that holds it, and any of them before none.
        .Select(events => events.OrderBy(row => $"{row.GetValueOrDefault("began_on")}~", StringComparer.Ordinal).ThenBy(row => row["crisis_id"], StringComparer.Ordinal).First());
}
