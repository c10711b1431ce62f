using Analytics.Statistics;
using Analytics.Statistics.Breaks;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Changes;

/// <summary>
/// One coefficient of yearly values with the widest of the errors that its assumptions allow, and the method of that error: what it carries, all of them
/// carry. The value is the same for each of them.
/// </summary>
/// <param name="DurbinWatson">Of the residuals: about 2 where one year says nothing about the next; null where the fit is exact.</param>
internal sealed record Carried(Coefficient Coefficient, Method Method, double? DurbinWatson)
{
    /// <summary>
    /// Of counts, on the log scale. A few years may by chance vary less than independent counts would; that makes no rate surer than Poisson's errors allow.
    /// Null where no finite estimate exists.
    /// </summary>
    /// <param name="exposure">What each count is divided by; nothing when null.</param>
    public static Carried? OfCounts(IReadOnlyList<int> years, IReadOnlyList<int> counts, IReadOnlyList<double>? exposure, Design design, string term)
    {
        if (CountRegression.Poisson(counts, design, exposure).Value is not { } poisson)
            return null;
        // Where the dispersion cannot be estimated the fit is exact, and Poisson's error is the only one.
        var quasi = CountRegression.QuasiPoisson(counts, design, exposure).Value;
        return Widest(
            term, poisson.DurbinWatson,
            (poisson.Coefficients, Method.Poisson),
            (quasi?.Coefficients, Method.QuasiPoisson),
            (quasi?.WithNeweyWestErrors().Value?.Coefficients, Method.NeweyWest),
            (quasi?.WithFirstOrderErrors(AsTimes(years)).Value?.Coefficients, Method.FirstOrderMemory));
    }

    /// <summary>
    /// Of counts that stand in no order of time, as subjects within years: they have no neighbour to remember, and the wider of two errors stands. Null where no finite
    /// estimate exists.
    /// </summary>
    public static Carried? OfCells(IReadOnlyList<int> counts, IReadOnlyList<double> exposure, Design design, string term) =>
        CountRegression.Poisson(counts, design, exposure).Value is not { } poisson
            ? null
            : Widest(term, null, (poisson.Coefficients, Method.Poisson), (CountRegression.QuasiPoisson(counts, design, exposure).Value?.Coefficients, Method.QuasiPoisson));

    /// <summary>Of shares, each year counting alike. Null where they are all alike.</summary>
    public static Carried? OfShares(IReadOnlyList<int> years, IReadOnlyList<double> shares, Design design, string term) =>
        LinearRegression.Fit(shares, design).Value is not { } line
            ? null
            : Widest(
                term, line.DurbinWatson,
                (line.Coefficients, Method.YearsAsUnits),
                (line.WithNeweyWestErrors().Value?.Coefficients, Method.NeweyWest),
                (line.WithFirstOrderErrors(AsTimes(years)).Value?.Coefficients, Method.FirstOrderMemory));

    private static Carried? Widest(string term, double? durbinWatson, params IReadOnlyList<(IReadOnlyList<Coefficient>? Coefficients, Method Method)> fits) => fits
        .Where(fit => fit.Coefficients is not null)
        .Select(fit => new Carried(fit.Coefficients!.Single(coefficient => coefficient.Name == term), fit.Method, durbinWatson))
        .MaxBy(carried => carried.Coefficient.Interval().High);

    private static IReadOnlyList<double> AsTimes(IReadOnlyList<int> years) => [.. years.Select(year => (double)year)];
}
