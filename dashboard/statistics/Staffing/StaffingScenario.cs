namespace Analytics.Statistics.Staffing;

/// <summary>One kind of work: how often it is done in a year and how long it takes each time.</summary>
public sealed record Activity(string Name, double YearlyVolume, double MinutesEach)
{
    public double YearlyHours => YearlyVolume * MinutesEach / 60;
}

/// <summary>The assumptions of a staffing question; a what-if is the same scenario <c>with</c> one of them changed.</summary>
/// <param name="HoursPerYear">Working hours of one full-time equivalent, leave, sickness and training taken off.</param>
/// <param name="Activities">The work itself: service activities.</param>
/// <param name="CategoryAllowanceShare">Share of everybody's time for work that has no volume, such as meetings of the team.</param>
/// <param name="IndividualAllowanceHours">Yearly hours of certain staff for tasks of their own, all of them together.</param>
/// <param name="Fte">Staff in place.</param>
public sealed record StaffingScenario(
    double HoursPerYear,
    IReadOnlyList<Activity> Activities,
    double CategoryAllowanceShare = 0,
    double IndividualAllowanceHours = 0,
    double Fte = 0);
