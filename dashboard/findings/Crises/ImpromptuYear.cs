using Analytics.Findings.Asking;

namespace Analytics.Findings.Crises;

/// <summary>The impromptu consultations of one year, by the crisis they name, beside all consultations of that year.</summary>
/// <param name="Unknown">Those of all whose trigger the register does not give: each may have been impromptu.</param>
public sealed record ImpromptuYear(int Year, int All, int Unknown, IReadOnlyList<CrisisCount> Crises)
{
    /// <summary>Of which a share can be one.</summary>
    public int Known => All - Unknown;

    /// <summary>Null where no trigger of the year is known: then nobody knows, which is not none.</summary>
    public int? KnownImpromptu => Known == 0 ? null : Impromptu;

    public int Impromptu => Crises.Sum(crisis => crisis.Count);

    internal static IReadOnlyList<ImpromptuYear> Of(IEnumerable<ImpromptuByYearRow> rows) =>
    [
        .. rows.GroupBy(row => row.Year).Select(year => new ImpromptuYear(
            year.Key,
            year.First().ConsultationCount,
            year.First().UnknownTriggerCount,
            [.. year.Where(row => row.ImpromptuCount > 0).Select(row => new CrisisCount(row.CrisisKey, row.CrisisNames, row.BeganOnFrom, row.ImpromptuCount, $"{row.Year}:{row.CrisisKey ?? "none"}"))])),
    ];
}

/// <summary>So many impromptu consultations of one year name this crisis; without a key, none.</summary>
/// <param name="Line">Key of the rows behind.</param>
public sealed record CrisisCount(string? Key, Names? Names, DateOnly? BeganOn, int Count, string Line);
