using Analytics.Data;
using Analytics.Statistics;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;

namespace Analytics.Findings;

/// <summary>By how much yearly counts change from one year to the next: a log-linear quasi-Poisson rate, as consultations come in bursts.</summary>
/// <param name="Rate">Null when the years are too few or too empty for one.</param>
/// <param name="Detectable">The smallest yearly change, of the direction looked for, that so many years would have shown four times in five.</param>
public sealed record YearlyChange(Statistics.Estimate? Rate, double? Detectable, int Years)
{
    /// <summary>Fewer years tell nothing of a trend.</summary>
    private const int FewestYears = 5;

    /// <summary>Below so many a year on average the error of a rate is not what the formula says.</summary>
    private const double FewestAYear = 5;

    /// <summary>An interval that includes no change is no fall and no rise.</summary>
    public Verdict Verdict => Rate switch
    {
        null => Verdict.TooFew,
        { } rate when rate.Interval.Contains(0) => Verdict.NoClearChange,
        { Value: < 0 } => Verdict.Fell,
        _ => Verdict.Rose,
    };

    /// <param name="counts">One for each year.</param>
    /// <param name="exposure">What each count is divided by, such as the staff of the year; nothing when null.</param>
    /// <param name="soughtFor">The direction in which a change would matter.</param>
    public static YearlyChange Of(IReadOnlyList<(int Year, long Count)> counts, IReadOnlyList<double>? exposure = null, Direction soughtFor = Direction.Fall)
    {
        if (counts.Count < FewestYears || counts.Average(count => (double)count.Count) < FewestAYear)
            return new(null, null, counts.Count);
        var middle = counts.Average(count => count.Year);
        var design = Design.WithIntercept(counts.Count).With("year", [.. counts.Select(count => count.Year - middle)]);
        int[] values = [.. counts.Select(count => checked((int)count.Count))];
        var quasi = CountRegression.QuasiPoisson(values, design, exposure).Value;
        if (CountRegression.Poisson(values, design, exposure).Value is not { } poisson)
            return new(null, null, counts.Count);
        var detectable = new CountSeriesPower(counts.Count, poisson.Means.Average(), Math.Max(1, poisson.Dispersion)).DetectableTrend(SmallestEffect.Power, soughtFor).Value;
        return new(Wider(quasi, poisson), detectable?.Effect, counts.Count);
    }

    public Estimate As(string name) => Estimate.Of(name, Unit.Share, Rate, Method.QuasiPoisson, Years, Undefined.TooFewForARate) with { Verdict = Verdict };

    /// <summary>What these years could have shown; told where they show nothing.</summary>
    public IEnumerable<SmallestEffect> CouldHaveShown(string name) =>
        Verdict is Verdict.Rose or Verdict.Fell || Detectable is not { } change ? [] : [new(name, Unit.Share, change)];

    /// <summary>A few years may by chance vary less than independent counts would; that makes no rate surer than Poisson's errors allow.</summary>
    private static Statistics.Estimate? Wider(CountFit? quasi, CountFit poisson) =>
        new[] { quasi?["year"].AsRelativeChange(), poisson["year"].AsRelativeChange() }.OfType<Statistics.Estimate>()
            .MaxBy(rate => rate.Interval.High - rate.Interval.Low);
}
