using System.Globalization;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Crises;

/// <summary>One whole month of the register: how many crises run in it, and its consultations by what gave rise to them.</summary>
internal sealed record WorkMonth(DateOnly Month, int DayCount, int RunningCount, int ImpromptuCount, int ConsultationCount, int UnknownTriggerCount) : IOfYear
{
    int IOfYear.Year => Month.Year;

    public int AnticipatoryCount => ConsultationCount - ImpromptuCount - UnknownTriggerCount;

    /// <summary>There were consultations and nobody knows which were impromptu.</summary>
    public bool KnowsNoTrigger => ConsultationCount > 0 && UnknownTriggerCount == ConsultationCount;

    public static string YearOf(WorkMonth month) => month.Month.ToString("yyyy", CultureInfo.InvariantCulture);

    public static string MonthOfYear(WorkMonth month) => month.Month.ToString("MM", CultureInfo.InvariantCulture);
}

/// <summary>Months that have something in common, and the consultations that they hold on average.</summary>
/// <param name="Key">Of the rows behind.</param>
/// <param name="Mean">A month, with months as units.</param>
public sealed record MonthGroup(string Key, int Months, int Count, Statistics.Estimate Mean)
{
    internal static MonthGroup Of(string key, IReadOnlyList<int> counts) =>
        new(key, counts.Count, counts.Sum(), CommonPace.Of([.. counts.Select(count => new Pace(count, 1))])!);
}
