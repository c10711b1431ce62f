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
    /// <summary>The same of work that was added up already; for a model that asks it ten thousand times.</summary>
    /// <param name="serviceHours">A year, of all activities.</param>
    /// <param name="hoursPerYear">Of one full-time equivalent; above zero.</param>
    /// <param name="categoryAllowanceShare">From 0 to below 1.</param>
    /// <param name="individualAllowanceHours">A year, of those who have them, all together.</param>
    public static double RequiredFte(double serviceHours, double hoursPerYear, double categoryAllowanceShare, double individualAllowanceHours) =>
        ((serviceHours / (1 - categoryAllowanceShare)) + individualAllowanceHours) / hoursPerYear;

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
