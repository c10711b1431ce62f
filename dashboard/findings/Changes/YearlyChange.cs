using Analytics.Data;
using Analytics.Findings.Claiming;
using Analytics.Statistics;
using Analytics.Statistics.Power;
using Analytics.Statistics.Trend;

namespace Analytics.Findings.Changes;

/// <summary>
/// By how much yearly counts change from one year to the next, an even relative change: a log-linear rate, and beside it the ranks of the years, which
/// assume no course.
/// </summary>
public sealed record YearlyChange
{
    private const string Term = "year";

    private YearlyChange(IReadOnlyList<int> years) => Years = years;

    /// <summary>The years that are counted, in the order of time.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The relative change from one year to the next; null when the years are too few or too empty for one.</summary>
    public Statistics.Estimate? Rate { get; private init; }

    /// <summary>The one whose interval stands with the rate.</summary>
    public Method Method { get; private init; } = Method.QuasiPoisson;

    /// <summary>Two-sided, of no change.</summary>
    public double? P { get; private init; }

    public double? DurbinWatson { get; private init; }

    /// <summary>The smallest yearly changes, a fall and a rise, that so many years would have shown four times in five.</summary>
    public (double Fall, double Rise)? Detectable { get; private init; }

    /// <summary>Mann and Kendall's, of the counts over what they are divided by.</summary>
    public MannKendallTest? Ranks { get; private init; }

    /// <summary>Sen's, in counts a year, over what they are divided by.</summary>
    public SenLine? Line { get; private init; }

    /// <summary>What it was asked together with; alone where nothing else was.</summary>
    public Held Held { get; init; } = Held.Alone;

    /// <summary>The name under which it was put to the test.</summary>
    private string? Name { get; init; }

    public Doubt? Doubt => Alone switch
    {
        Verdict.Rose or Verdict.Fell when !AgreeInRanks => Claiming.Doubt.RanksDisagree,
        Verdict.Rose or Verdict.Fell when HolmP >= ClaimRules.Chance => Claiming.Doubt.AmongMany,
        Verdict.NoClearChange when Ranks is { PValue: < ClaimRules.Chance } => Claiming.Doubt.RanksDisagree,
        _ => null,
    };

    public Verdict Verdict => Doubt is null ? Alone : Verdict.NotDecided;

    /// <summary>Among what was asked together.</summary>
    public double? HolmP => Name is { } name && P is { } p ? Held.Of(name, p) : P;

    /// <summary>What its interval alone would say.</summary>
    private Verdict Alone => Rate switch
    {
        null => Verdict.TooFew,
        { } rate when ClaimRules.SaysNothingOfYearlyChange(rate.Interval, Years[^1] - Years[0] + 1) => Verdict.TooFew,
        { } rate when rate.Interval.Contains(0) => Verdict.NoClearChange,
        { Value: < 0 } => Verdict.Fell,
        _ => Verdict.Rose,
    };

    private bool AgreeInRanks => Ranks is { PValue: < ClaimRules.Chance } ranks && Math.Sign(ranks.S) == Math.Sign(Rate!.Value);

    /// <param name="counts">One for each year.</param>
    /// <param name="exposure">What each count is divided by, such as the staff of the year; nothing when null.</param>
    public static YearlyChange Of(IReadOnlyList<(int Year, long Count)> counts, IReadOnlyList<double>? exposure = null)
    {
        YearlyChange none = new([.. counts.Select(count => count.Year)]);
        if (counts.Count < ClaimRules.FewestYears || counts.Average(count => (double)count.Count) < ClaimRules.FewestAYear)
            return none;
        var middle = counts.Average(count => count.Year);
        var design = Design.WithIntercept(counts.Count).With(Term, [.. counts.Select(count => count.Year - middle)]);
        int[] values = [.. counts.Select(count => checked((int)count.Count))];
        if (Carried.OfCounts(none.Years, values, exposure, design, Term) is not { } carried)
            return none;
        double[] rates = [.. values.Select((value, at) => value / (exposure?[at] ?? 1))];
        var effect = DetectableEffect.Of(carried.Coefficient, SmallestEffect.Power);
        return none with
        {
            Rate = carried.Coefficient.AsRelativeChange(),
            Method = carried.Method,
            P = carried.Coefficient.PValue,
            DurbinWatson = carried.DurbinWatson,
            Detectable = (double.ExpM1(-effect), double.ExpM1(effect)),
            Ranks = MannKendall.Test(rates).Value,
            Line = SenSlope.Estimate([.. none.Years.Select(year => (double)year)], rates).Value,
        };
    }

    /// <summary>The same as one of the questions that were asked together.</summary>
    public YearlyChange Among(Held held, string name) => this with { Held = held, Name = name };

    /// <summary>What it puts to the test, under the name of its estimate.</summary>
    public IEnumerable<Test> Test(string name) => P is { } p ? [new(name, p)] : [];

    public Estimate As(string name) => Estimate.Of(name, Unit.Share, Rate, Method, Years.Count, Undefined.TooFewForARate) with
    {
        Verdict = Verdict,
        P = P,
        HolmP = HolmP,
        Together = Held.Count,
        Doubt = Doubt,
        DurbinWatson = DurbinWatson,
    };

    /// <summary>The slope of the ranks beside the rate, in counts a year; none where the years allow none.</summary>
    public IEnumerable<Estimate> LineAs(string name) => Line is not { } line
        ? []
        : [new(name, Unit.Count, line.Slope, line.Interval?.Low, line.Interval?.High, Method.MannKendall, Years.Count) { P = Ranks?.PValue }];

    /// <summary>What these years could have shown, a fall and a rise; told where they show nothing.</summary>
    public IEnumerable<SmallestEffect> CouldHaveShown(string name) => Verdict is Verdict.Rose or Verdict.Fell || Detectable is not { } change
        ? []
        : [new(name, Unit.Share, change.Fall), new(name, Unit.Share, change.Rise)];
}
