using Analytics.Data;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;
using Analytics.Statistics;
using Analytics.Statistics.Power;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// How many meetings a dossier of one policy domain takes beside those of all others that were opened in the same years, as a ratio. Each year has a level of its own,
/// so that a domain whose dossiers are late ones is not judged by its time; what is left of a year is one observation.
/// </summary>
/// <param name="Years">In which dossiers of it and of others were opened.</param>
public sealed record DomainRate(string Code, long Dossiers, long Meetings, int Years)
{
    private const string Term = "domain";

    /// <summary>Of a year's two counts, which is the domain's.</summary>
    private static readonly double[] _isOwn = [1, 0];

    public double Mean => (double)Meetings / Dossiers;

    public string EstimateName => $"ratio_{Code}";

    /// <summary>Null where there are too few years or meetings for a ratio.</summary>
    internal Carried? Carried { get; private init; }

    /// <summary>Of no difference, for itself alone; null without a ratio.</summary>
    public double? P => Carried?.Coefficient.PValue;

    internal static DomainRate Of(string code, IReadOnlyList<MeetingsByDomainRow> rows)
    {
        var years = rows.GroupBy(row => row.OpenedYear).OrderBy(year => year.Key)
            .Select(year => (year.Key, Own: Sum(year.Where(row => row.PolicyDomainCode == code)), Others: Sum(year.Where(row => row.PolicyDomainCode != code))))
            // A year without a meeting, or without dossiers on one side, says nothing of a ratio.
            .Where(year => year.Own.Dossiers > 0 && year.Others.Dossiers > 0 && year.Own.Meetings + year.Others.Meetings > 0).ToList();
        var (dossiers, meetings) = Sum(rows.Where(row => row.PolicyDomainCode == code));
        DomainRate none = new(code, dossiers, meetings, years.Count);
        if (years.Count < ClaimRules.FewestUnits || years.Sum(year => year.Own.Meetings) < ClaimRules.FewestOnASide || years.Sum(year => year.Others.Meetings) < ClaimRules.FewestOnASide)
            return none;
        var design = Design.WithIntercept(2 * years.Count)
            .WithCategories("year ", [.. years.SelectMany(year => Enumerable.Repeat($"{year.Key}", 2))])
            .With(Term, [.. years.SelectMany(_ => _isOwn)]);
        return none with
        {
            Carried = Changes.Carried.OfCells(
                [.. years.SelectMany(year => new[] { checked((int)year.Own.Meetings), checked((int)year.Others.Meetings) })],
                [.. years.SelectMany(year => new[] { (double)year.Own.Dossiers, year.Others.Dossiers })],
                design,
                Term),
        };

        static (long Dossiers, long Meetings) Sum(IEnumerable<MeetingsByDomainRow> rows) => rows.Aggregate(
            (Dossiers: 0L, Meetings: 0L), (sum, row) => (sum.Dossiers + row.DossierCount, sum.Meetings + row.MeetingCount));
    }

    /// <param name="name">Under which it is told.</param>
    /// <param name="domains">How many are looked at together: their intervals hold all at once.</param>
    internal Estimate As(string name, int domains)
    {
        var level = 1 - (ClaimRules.Chance / domains);
        return Estimate.Of(name, Unit.None, Carried?.Coefficient.AsRatio(level), Carried?.Method ?? Method.QuasiPoisson, Years, Undefined.TooFewYearsOnASide) with { Level = level, P = P };
    }

    /// <summary>A fall and a rise that so many years would have shown four times in five, among so many domains.</summary>
    internal IEnumerable<SmallestEffect> CouldHaveShown(string name, int domains)
    {
        if (Carried is null)
            yield break;
        var effect = DetectableEffect.Of(Carried.Coefficient, SmallestEffect.Power, 1 - (ClaimRules.Chance / domains));
        yield return new(name, Unit.Share, double.ExpM1(-effect));
        yield return new(name, Unit.Share, double.ExpM1(effect));
    }
}
