using Analytics.Statistics.Staffing;

namespace Analytics.Tests.Statistics.Staffing;

internal static class AScenario
{
    /// <summary>1,600 hours a year; 120 × 9 h, 30 × 14 h, 80 × 3 h; a fifth for all, 240 h for some.</summary>
    public static StaffingScenario OfTheManual => new(
        HoursPerYear: 1600,
        Activities: [new("meeting", 120, 9 * 60), new("conference", 30, 14 * 60), new("written", 80, 3 * 60)],
        CategoryAllowanceShare: 0.2,
        IndividualAllowanceHours: 240,
        Fte: 1.2);
}
