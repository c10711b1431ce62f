using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Meetings;

/// <summary>
/// The impromptu share of meetings before the definition break and since, with the ratio of the two. Of meetings whose trigger the register gives, in
/// years that it knows whole.
/// </summary>
/// <param name="Before">Undefined where no such meeting was held before; so is <paramref name="Since"/>.</param>
/// <param name="Change">The share since over the share before, with years as units: those of one year have its crises in common.</param>
public sealed record ImpromptuShares(Estimate Before, Estimate Since, LevelChange Change)
{
    internal const string RatioName = "impromptu_share_ratio";

    /// <summary>Whether there is a share on both sides of the break.</summary>
    public bool AreTwo => Before.Value is not null && Since.Value is not null;

    /// <summary>The share of the one period that has one; null where both have, or neither.</summary>
    public Estimate? Only => AreTwo ? null : new[] { Before, Since }.FirstOrDefault(share => share.Value is not null);

    /// <summary>Two shares are compared by their ratio; one is only told.</summary>
    public Verdict Verdict => AreTwo ? Change.Verdict : Only is null ? Verdict.TooFew : Verdict.Described;

    public IReadOnlyList<Estimate> Estimates => [Change.As(RatioName), Before, Since, .. Change.TrendBeforeAs("impromptu_share_trend_before")];

    internal IEnumerable<Test> Tests => Change.Test(RatioName);

    internal static ImpromptuShares Of(IReadOnlyList<YearCounts> all, Register register)
    {
        var years = all.Where(year => WholeYears.IsWhole(year.Year, register) && Known(year) > 0).ToList();
        return new(
            Share("impromptu_share_before", [.. years.Where(year => year.Year < Formats.BreakYear)]),
            Share("impromptu_share_since", [.. years.Where(year => year.Year >= Formats.BreakYear)]),
            LevelChange.OfRates([.. years.Select(year => (year.Year, Impromptu(year), (double)Known(year)))], Formats.BreakYear));
    }

    internal ImpromptuShares Among(Held held) => this with { Change = Change.Among(held, RatioName) };

    /// <summary>Of some years together.</summary>
    internal static Estimate Share(string name, IReadOnlyList<YearCounts> years) => CountedShare.Of(name, years.Sum(Impromptu), years.Sum(Known));

    private static long Impromptu(YearCounts year) => year[Triggers.Impromptu].Meetings;

    /// <summary>Meetings whose trigger the register gives.</summary>
    private static long Known(YearCounts year) => year.Meetings - year[Codes.Unknown].Meetings;
}
