using Analytics.Data;
using Analytics.Findings.Claiming;
using Analytics.Statistics;
using Analytics.Statistics.Breaks;

namespace Analytics.Findings.Meetings;

/// <summary>A year with which a new stretch begins, with the earliest and the latest year that it may be.</summary>
/// <param name="Low">Null where the data do not place it after the first of the years.</param>
/// <param name="High">Null where they do not place it before the last.</param>
public sealed record FoundBreak(int Year, int? Low, int? High);

/// <summary>
/// Yearly counts cut where their course, an even relative change, breaks. Bai and Perron's dates, as many as their sequence of tests finds: a further one only
/// where one of the stretches so far shows a break itself.
/// </summary>
/// <param name="Code">Lower-case, the start of its estimates' names.</param>
public sealed record BrokenSeries(string Code, IReadOnlyList<(int Year, long Count)> Counts)
{
    /// <summary>Below so many a year on average the logarithm of a count varies otherwise than the test takes it to.</summary>
    private const double FewestAYear = 10;

    private static readonly int _fewestYears = (2 * ClaimRules.FewestUnits) + 2;

    /// <summary>Without a break, with one, and so on to as many as the tests of this series alone find.</summary>
    private IReadOnlyList<Cut> Cuts { get; init; } = [];

    public IReadOnlyList<int> Years => [.. Counts.Select(count => count.Year)];

    /// <summary>Andrews' largest F over all years that a break can have; null where the years are too few or too empty.</summary>
    public double? SupF { get; private init; }

    /// <summary>Of no break at all, by simulation.</summary>
    public double? P { get; private init; }

    /// <summary>Adjusted for the other series.</summary>
    public double? HolmP { get; init; }

    public int Together { get; init; } = 1;

    /// <summary>None where chance alone would show as much.</summary>
    public IReadOnlyList<FoundBreak> Breaks => Found.Breaks;

    /// <summary>The line of each stretch at each year; empty where nothing was tested.</summary>
    public IReadOnlyList<double> Line => Found.Line;

    private Cut Found => Cuts.Count == 0 ? new([], []) : (HolmP ?? P) < ClaimRules.Chance ? Cuts[^1] : Cuts[0];

    /// <param name="counts">Of whole years, in the order of time.</param>
    internal static BrokenSeries Of(string code, IReadOnlyList<(int Year, long Count)> counts)
    {
        BrokenSeries none = new(code, counts);
        if (counts.Count < _fewestYears || counts.Average(count => (double)count.Count) < FewestAYear || counts.Any(count => count.Count == 0))
            return none;
        var (values, design) = (counts.Select(count => Math.Log(count.Count)).ToArray(), Course([.. counts.Select(count => count.Year)]));
        if (BaiPerron.Find(values, design, Trimming(values.Length)).Value is not { } search || Test(values, none.Years)?.SupF is not { } whole)
            return none;
        var breaks = whole.PValue < ClaimRules.Chance ? Sequence(values, none.Years, search) : 0;
        return none with
        {
            SupF = whole.Value,
            P = whole.PValue,
            Cuts = [.. search.Candidates.Take(breaks + 1).Select(candidate => Cut.Of(none.Years, values, candidate))],
        };
    }

    internal IEnumerable<Estimate> Estimates()
    {
        yield return new($"{Code}_sup_f", Unit.None, SupF, null, null, Method.BreakDates, Counts.Count)
        {
            P = P,
            HolmP = HolmP,
            Together = Together,
            Why = SupF is null ? Undefined.TooFewForABreak : null,
        };
        foreach (var (place, found) in Breaks.Index())
            yield return new($"{Code}_break_{place + 1}", Unit.CalendarYear, found.Year, found.Low, found.High, Method.BreakDates, Counts.Count);
    }

    /// <summary>One break is known of; as many more as stretches between them show, each tried for what is asked of all of them.</summary>
    private static int Sequence(double[] values, IReadOnlyList<int> years, BreakSearch search)
    {
        var breaks = 1;
        while (breaks + 1 < search.Candidates.Count && ShowsAnother(search.Candidates[breaks]))
            breaks++;
        return breaks;

        bool ShowsAnother(BreakCandidate candidate)
        {
            var tried = Stretches(candidate, values.Length).Where(stretch => stretch.Next - stretch.First >= _fewestYears)
                .Select(stretch => Test(values[stretch.First..stretch.Next], [.. years.Skip(stretch.First).Take(stretch.Next - stretch.First)])?.SupF.PValue ?? 1).ToList();
            return tried.Count > 0 && tried.Min() * tried.Count < ClaimRules.Chance;
        }
    }

    private static IEnumerable<(int First, int Next)> Stretches(BreakCandidate candidate, int length)
    {
        int[] edges = [0, .. candidate.Dates.Select(date => date.After), length];
        return edges.Zip(edges.Skip(1));
    }

    private static StructuralChangeTest? Test(double[] values, IReadOnlyList<int> years) =>
        StructuralChange.Test(values, Course(years), Trimming(values.Length)).Value;

    private static Design Course(IReadOnlyList<int> years) =>
        Design.WithIntercept(years.Count).With("year", [.. years.Select(year => year - years.Average())]);

    /// <summary>No stretch is shorter than the fewest years on a side of a change; the half keeps rounding from losing one.</summary>
    private static double Trimming(int length) => (ClaimRules.FewestUnits + 0.5) / length;

    private sealed record Cut(IReadOnlyList<FoundBreak> Breaks, IReadOnlyList<double> Line)
    {
        public static Cut Of(IReadOnlyList<int> years, double[] values, BreakCandidate candidate)
        {
            return new(
                [.. candidate.Dates.Select(date => new FoundBreak(years[date.After], Begins(date.Low), Begins(date.High)))],
                [.. Stretches(candidate, values.Length).SelectMany(stretch => Fitted(years, values, stretch.First, stretch.Next))]);

            int? Begins(int? after) => after is { } rows && rows > 0 && rows < years.Count ? years[rows] : null;
        }

        private static IEnumerable<double> Fitted(IReadOnlyList<int> years, double[] values, int first, int next)
        {
            var own = values[first..next];
            // A stretch that lies on its line leaves no residual, and is its own line.
            return LinearRegression.Fit(own, Course([.. years.Skip(first).Take(next - first)])).Value is { } fit ? own.Zip(fit.Residuals, (value, residual) => Math.Exp(value - residual)) : own.Select(Math.Exp);
        }
    }
}
