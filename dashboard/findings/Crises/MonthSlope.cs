using Analytics.Data;
using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Crises;

/// <summary>
/// By what one step more multiplies the consultations of a month: Poisson's ratio with the widest of the errors that chance, months that vary more than it, and
/// months that remember the last allow. Some hundred months tell their memory by themselves, so that no model of it is needed as for a score of years.
/// </summary>
internal static class MonthSlope
{
    private const string Term = "step";

    /// <param name="levels">What months are compared within: their year, or besides the month of the year.</param>
    public static Estimate Of(string name, IReadOnlyList<(WorkMonth Month, int Count, double Step)> months, params IReadOnlyList<Func<WorkMonth, string>> levels)
    {
        var design = levels.Index().Aggregate(
                Design.WithIntercept(months.Count), (design, level) => design.WithCategories($"level-{level.Index}-", [.. months.Select(month => level.Item(month.Month))]))
            .With(Term, [.. months.Select(month => month.Step)]);
        int[] counts = [.. months.Select(month => month.Count)];
        double[] days = [.. months.Select(month => (double)month.Month.DayCount)];
        var varies = months.Select(month => month.Step).Distinct().Count() > 1;
        var quasi = varies ? CountRegression.QuasiPoisson(counts, design, days).Value : null;
        // Where months vary more than chance, its error is the narrower for certain, and a fit of thirty columns is not made for nothing.
        var poisson = varies && quasi is not { Dispersion: > 1 } ? CountRegression.Poisson(counts, design, days).Value : null;
        var widest = new[] { (Fit: poisson, Method: Method.Poisson), (Fit: quasi, Method: Method.QuasiPoisson), (Fit: quasi?.WithNeweyWestErrors().Value, Method: Method.NeweyWest) }
            .Where(fit => fit.Fit is not null)
            .Select(fit => ((Coefficient Coefficient, Method Method)?)(fit.Fit![Term], fit.Method))
            .MaxBy(fit => fit!.Value.Coefficient.Interval().High);
        return Estimate.Of(name, Unit.None, widest?.Coefficient.AsRatio(), widest?.Method ?? Method.QuasiPoisson, months.Count, Undefined.NothingToCompare) with { DurbinWatson = (quasi ?? poisson)?.DurbinWatson };
    }
}
