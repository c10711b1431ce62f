using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Meetings;

/// <summary>
/// The impromptu share of meetings before the definition break and since, with the ratio of the two. Of meetings whose trigger the register gives, in
/// years that it knows whole.
/// </summary>
/// <param name="Before">Undefined where no such meeting was held before; so is <paramref name="Since"/>.</param>
/// <param name="Ratio">
/// The share since over the share before. Allows for bursts: years vary more than meetings that come one by one would. Undefined when a side has no year,
/// or both have too few meetings.
/// </param>
public sealed record ImpromptuShares(Estimate Before, Estimate Since, Estimate Ratio)
{
    /// <summary>Impromptu meetings a year on average: below, the two periods are not compared.</summary>
    private const double FewestAYear = 5;

    /// <summary>Whether there is a share on both sides of the break.</summary>
    public bool AreTwo => Before.Value is not null && Since.Value is not null;

    /// <summary>The share of the one period that has one; null where both have, or neither.</summary>
    public Estimate? Only => AreTwo ? null : new[] { Before, Since }.FirstOrDefault(share => share.Value is not null);

    /// <summary>Two shares are compared by their ratio; one is only told.</summary>
    public Verdict Verdict => AreTwo ? Ratio.Verdict!.Value : Only is null ? Verdict.TooFew : Verdict.Described;

    public IReadOnlyList<Estimate> Estimates => [Before, Since, Ratio];

    internal static ImpromptuShares Of(IReadOnlyList<YearCounts> all, Register register)
    {
        var years = all.Where(year => WholeYears.IsWhole(year.Year, register) && Known(year) > 0).ToList();
        var (before, since) = (years.Where(year => year.Year < Formats.BreakYear).ToList(), years.Where(year => year.Year >= Formats.BreakYear).ToList());
        var ratio = before.Count == 0 || since.Count == 0 || years.Average(Impromptu) < FewestAYear ? null : RatioOf(years);
        return new(
            Share("impromptu_share_before", before),
            Share("impromptu_share_since", since),
            Estimate.Of("impromptu_share_ratio", Unit.None, ratio, Method.QuasiPoisson, years.Count, Undefined.TooFewToTellApart) with { Verdict = Of(ratio) });
    }

    /// <summary>Of some years together.</summary>
    internal static Estimate Share(string name, IReadOnlyList<YearCounts> years) => CountedShare.Of(name, years.Sum(Impromptu), years.Sum(Known));

    private static Verdict Of(Statistics.Estimate? ratio) => ratio switch
    {
        null => Verdict.TooFew,
        _ when ratio.Interval.Contains(1) => Verdict.NoClearDifference,
        _ => Verdict.Differs,
    };

    private static long Impromptu(YearCounts year) => year[Triggers.Impromptu].Meetings;

    /// <summary>Meetings whose trigger the register gives.</summary>
    private static long Known(YearCounts year) => year.Meetings - year[Codes.Unknown].Meetings;

    private static Statistics.Estimate? RatioOf(List<YearCounts> years)
    {
        var design = Design.WithIntercept(years.Count).With("since", [.. years.Select(year => year.Year >= Formats.BreakYear ? 1.0 : 0)]);
        return CountRegression.QuasiPoisson([.. years.Select(year => checked((int)Impromptu(year)))], design, [.. years.Select(year => (double)Known(year))])
            .Value?["since"].AsRatio();
    }
}
