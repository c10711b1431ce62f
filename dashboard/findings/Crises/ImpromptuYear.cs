namespace Analytics.Findings.Crises;

/// <summary>The impromptu consultations of one year, by the crisis they name, beside all consultations of that year.</summary>
public sealed record ImpromptuYear(int Year, int All, IReadOnlyList<CrisisCount> Crises)
{
    public int Impromptu => Crises.Sum(crisis => crisis.Count);

    internal static IReadOnlyList<ImpromptuYear> Of(IEnumerable<ImpromptuByYearRow> rows) =>
    [
        .. rows.GroupBy(row => row.Year).Select(year => new ImpromptuYear(
            year.Key,
            year.First().ConsultationCount,
            [.. year.Where(row => row.ImpromptuCount > 0).Select(row => new CrisisCount(row.CrisisKey, row.CrisisName, row.BeganOnFrom, row.ImpromptuCount, $"{row.Year}:{row.CrisisKey ?? "none"}"))])),
    ];
}

/// <summary>So many impromptu consultations of one year name this crisis; without a key, none.</summary>
/// <param name="Line">Key of the rows behind.</param>
public sealed record CrisisCount(string? Key, string? Name, DateOnly? BeganOn, int Count, string Line);
