namespace Analytics.Statistics.Staffing;

/// <summary>
/// Staff that the work asks for: services, multiplied by the allowance of all, plus the allowances of some. Utilisation is required over
/// present staff, null when nobody is there.
/// </summary>
public sealed record StaffingNeed(double ServiceFte, double CategoryFactor, double IndividualFte, double PresentFte)
{
    public double RequiredFte => (ServiceFte * CategoryFactor) + IndividualFte;

    public double GapFte => RequiredFte - PresentFte;

    public double? Utilisation => PresentFte > 0 ? RequiredFte / PresentFte : null;
}

/// <summary>
/// The World Health Organization's Workload Indicators of Staffing Need (user's manual, 2010). It answers for the work as listed: what is
/// not counted as an activity or an allowance is taken to need nobody.
/// </summary>
public static class WorkloadIndicators
{
    public static StaffingNeed Need(StaffingScenario scenario)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(scenario.HoursPerYear), nameof(scenario));
        ArgumentOutOfRangeException.ThrowIfNegative(Guard.Finite(scenario.IndividualAllowanceHours), nameof(scenario));
        ArgumentOutOfRangeException.ThrowIfNegative(Guard.Finite(scenario.Fte), nameof(scenario));
        ArgumentOutOfRangeException.ThrowIfNegative(scenario.CategoryAllowanceShare, nameof(scenario));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(scenario.CategoryAllowanceShare, 1, nameof(scenario));
        foreach (var activity in scenario.Activities)
            ArgumentOutOfRangeException.ThrowIfNegative(Guard.Finite(activity.YearlyHours), activity.Name);
        return new(
            scenario.Activities.Sum(activity => activity.YearlyHours) / scenario.HoursPerYear,
            1 / (1 - scenario.CategoryAllowanceShare),
            scenario.IndividualAllowanceHours / scenario.HoursPerYear,
            scenario.Fte);
    }
}
