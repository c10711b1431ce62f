using System.Globalization;
using CsvHelper;

namespace Analytics.Etl.Sample;

/// <summary>What the record knows that calls for consultation: a conference of a yearly series, or the beginning of a crisis.</summary>
internal sealed record Occasion(string Id, string Series, DateOnly Day);

/// <summary>
/// The conferences and crises of the package <c>record</c>, which the synthetic register refers to: they are read, not
/// repeated in code. The sample's bytes therefore rest on them too.
/// </summary>
internal sealed record RecordCalendar(IReadOnlyList<Occasion> Conferences, IReadOnlyList<Occasion> Crises)
{
    public const string PackageName = "record";

    private const string ConferencesFile = "conferences.csv";
    private const string CrisesFile = "crises.csv";

    /// <summary>The yearly series before which consultations crowd.</summary>
    private static readonly string[] _series =
        ["unfccc_cop", "un_general_assembly", "world_health_assembly", "international_labour_conference"];

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, ConferencesFile)) && File.Exists(Path.Combine(folder, CrisesFile));

    public static RecordCalendar Read(string folder) => new(
        [.. Rows(Path.Combine(folder, ConferencesFile), "conference_id", "series_code").Where(conference => _series.Contains(conference.Series))],
        [.. Rows(Path.Combine(folder, CrisesFile), "crisis_id", "crisis_name")]);

    /// <summary>Rows in the order of their days. One whose day is known to the year alone is left out.</summary>
    private static IEnumerable<Occasion> Rows(string path, string id, string series)
    {
        using StreamReader text = new(path);
        using var records = CsvReader.Create(text, new() { HasHeader = false });
        records.Read();
        var header = Enumerable.Range(0, records.FieldCount).Select(records.GetString).ToList();
        var (idPlace, seriesPlace, dayPlace) = (header.IndexOf(id), header.IndexOf(series), header.IndexOf("began_on"));
        List<Occasion> rows = [];
        while (records.Read())
        {
            if (FirstDay(records.GetString(dayPlace)) is { } day)
                rows.Add(new(records.GetString(idPlace), records.GetString(seriesPlace), day));
        }

        return rows.OrderBy(row => row.Day).ThenBy(row => row.Id, StringComparer.Ordinal);
    }

    /// <summary>Of a month, its first possible day: the weeks of preparation end before it in any case.</summary>
    private static DateOnly? FirstDay(string written) =>
        DateOnly.TryParseExact(written.Length == 7 ? $"{written}-01" : written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
