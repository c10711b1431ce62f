using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing.Scenarios;

/// <summary>The year from which scenarios start: the last whole one of the register, or the one that public sources count.</summary>
/// <param name="Agents">Full-time equivalents that are no diplomats.</param>
/// <param name="IsPublic">No register is at hand; then agents are heads that public sources name.</param>
/// <param name="Spread">How far the counts of another year like it may lie from its own, as a factor.</param>
/// <param name="CrisisAddition">Consultations of one whole year that name one crisis: the least, middle and most of all that the register names; null where it names too few, and it is then assumed.</param>
/// <param name="IsStaffKnown">Otherwise the staff is the public number of agents.</param>
public sealed record ScenarioBase(
    int Year, WorkVolumes Volumes, long Consultations, double Agents, double Diplomats, bool IsPublic, bool IsStaffKnown, Spread Spread, Spread? CrisisAddition)
{
    /// <summary>Below so many crises their least and most are no spread.</summary>
    private const int FewestCrises = 3;

    private const int FewestYears = 5;

    /// <summary>Whether it is known how many of the staff are diplomats; otherwise all are taken for others.</summary>
    public bool AreRolesKnown { get; init; } = true;

    /// <summary>Null where there is neither a register with a whole year nor a public count with agents.</summary>
    internal static ScenarioBase? Of(Inquiry inquiry, string choice) =>
        inquiry.Register is { } register ? OfRegister(inquiry, register, choice) : OfPublic(PublicYear.Of(inquiry.Release));

    /// <summary>The last whole year with consultations among those asked for; null where there is none.</summary>
    internal static WorkYear? LastYear(Inquiry inquiry, Register register, string choice) => Whole(inquiry, register, choice).LastOrDefault();

    private static List<WorkYear> Whole(Inquiry inquiry, Register register, string choice) =>
        [.. WorkYear.Of(inquiry, register, choice).Where(year => WholeYears.IsWhole(year.Year, register) && year.Counts.Consultations > 0)];

    private static ScenarioBase? OfRegister(Inquiry inquiry, Register register, string choice)
    {
        var years = Whole(inquiry, register, choice);
        if (years.Count == 0)
            return null;
        var last = years[^1];
        var heads = PublicYear.Of(inquiry.Release);
        var (fte, diplomats) = last.Fte is { } known ? (known, last.DiplomatFte) : (heads?.Agents, heads?.Diplomats);
        if (fte is not { } staff)
            return null;
        var additions = inquiry.AskByYear<CrisisAdditionRow>(choice).Where(row => WholeYears.IsWhole(row.Year, register)).ToList();
        return new(
            last.Year, last.Volumes, last.Counts.Consultations, staff - Math.Min(staff, diplomats ?? 0), Math.Min(staff, diplomats ?? 0), IsPublic: false, last.Fte is not null,
            YearSpread(last.Counts.Consultations, Dispersion(years)),
            additions.DistinctBy(row => row.CrisisKey).Count() < FewestCrises
                ? null
                : LeastMiddleMost([.. additions.Select(row => (double)row.ConsultationCount).Order()]))
        { AreRolesKnown = diplomats is not null };
    }

    private static ScenarioBase? OfPublic(PublicYear? year) => year is null
        ? null
        : new(
            year.Year, WorkVolumes.OfMeetings(year.Meetings), (long)year.Meetings, Math.Max(0, year.Agents - (year.Diplomats ?? 0)), year.Diplomats ?? 0, IsPublic: true, IsStaffKnown: true,
            YearSpread((long)year.Meetings, 1), null)
        { AreRolesKnown = year.Diplomats is not null };

    private static Triangular LeastMiddleMost(IReadOnlyList<double> rising) => new(rising[0], rising[rising.Count / 2], rising[^1]);

    /// <summary>
    /// Counts of so many vary by the square root, times what they are known to vary more. Both the year that was counted and the one to come are such draws, so
    /// that the variance of the one about the other is twice that; on average it is neither more nor less.
    /// </summary>
    internal static LogGaussian YearSpread(long count, double dispersion)
    {
        var variance = 2 * dispersion / count;
        return new(Math.Exp(-variance / 2), Math.Exp(Math.Sqrt(variance)));
    }

    /// <summary>How much more the meetings of a year vary around their trend than independent ones would; as much where too few years tell.</summary>
    private static double Dispersion(IReadOnlyList<WorkYear> years)
    {
        if (years.Count < FewestYears)
            return 1;
        var middle = years.Average(year => year.Year);
        var fit = CountRegression.Poisson(
            [.. years.Select(year => checked((int)year.Counts.Meetings))], Design.WithIntercept(years.Count).With("year", [.. years.Select(year => year.Year - middle)]));
        return Math.Max(1, fit.Value?.Dispersion ?? 1);
    }
}

internal sealed record CrisisAdditionRow(string CrisisKey, int Year, long ConsultationCount) : IOfYear;
