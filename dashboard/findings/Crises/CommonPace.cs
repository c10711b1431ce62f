using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Crises;

/// <summary>
/// What several crises, or years, have in common: a pace, or the ratio of two paces of which each has a level of its own. Of the interval that chance gives it and
/// the one that units differing among themselves do, the wider stands. What differs is the unit, so that many consultations of few crises make nothing sure.
/// </summary>
internal static class CommonPace
{
    private const string Term = "after";

    /// <summary>A day, of all units together; null where none has a day. Of no consultation at all the interval is exact for a Poisson count.</summary>
    public static Statistics.Estimate? Of(IReadOnlyList<Pace> units)
    {
        var known = units.Where(unit => unit.Days > 0).ToList();
        var (count, total) = (known.Sum(unit => unit.Count), (double)known.Sum(unit => unit.Days));
        if (total == 0)
            return null;
        var design = Design.WithIntercept(known.Count);
        return Widest([.. known.Select(unit => unit.Count)], design, [.. known.Select(unit => (double)unit.Days)], Design.InterceptName) is { } found && found.Coefficient.AsRatio() is { } pace
            ? pace
            : ExactPoisson.Interval(count) is var exact ? new(count / total, new(exact.Low / total, exact.High / total, exact.Level)) : null;
    }

    /// <summary>Null where it cannot be estimated; one without a consultation on either side, or without days on one, says nothing.</summary>
    public static (Coefficient Coefficient, Method Method)? Ratio(IEnumerable<Contrast> contrasts)
    {
        var sides = contrasts.Where(contrast => contrast is { Of.Days: > 0, Reference.Days: > 0 } && contrast.Of.Count + contrast.Reference.Count > 0)
            .SelectMany(contrast => new[] { (contrast.Unit, Pace: contrast.Reference, IsOf: 0.0), (contrast.Unit, Pace: contrast.Of, IsOf: 1.0) })
            .ToList();
        if (sides.Count == 0)
            return null;
        var design = Design.WithIntercept(sides.Count).WithCategories("unit-", [.. sides.Select(side => side.Unit)]).With(Term, [.. sides.Select(side => side.IsOf)]);
        return Widest([.. sides.Select(side => side.Pace.Count)], design, [.. sides.Select(side => (double)side.Pace.Days)], Term);
    }

    private static (Coefficient Coefficient, Method Method)? Widest(int[] counts, Design design, double[] days, string term) =>
        new[] { (Fit: CountRegression.Poisson(counts, design, days).Value, Method: Method.Poisson), (Fit: CountRegression.QuasiPoisson(counts, design, days).Value, Method: Method.QuasiPoisson) }
            .Where(fit => fit.Fit is not null)
            .Select(fit => ((Coefficient Coefficient, Method)?)(fit.Fit![term], fit.Method))
            .MaxBy(fit => fit!.Value.Coefficient.Interval().High);
}

/// <summary>Two paces of one unit, which are compared.</summary>
internal sealed record Contrast(string Unit, Pace Of, Pace Reference);
