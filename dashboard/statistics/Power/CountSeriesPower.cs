using Analytics.Statistics.Breaks;

namespace Analytics.Statistics.Power;

/// <summary>
/// What a quasi-Poisson regression of so many yearly counts could have shown. By asymptotics: the coefficient is normal around its truth
/// with the error that its design, mean and dispersion imply, and is held against Student's threshold. Changes are relative, as shares.
/// </summary>
/// <param name="Years">How many counts there are, one for each year.</param>
/// <param name="Mean">Of the counts, in the middle of the years for a trend and before the step for a step.</param>
/// <param name="Dispersion">Variance over mean; one for Poisson counts.</param>
/// <param name="Level">Of the interval whose exclusion of no change counts as found.</param>
public sealed record CountSeriesPower(int Years, double Mean, double Dispersion = 1, double Level = 0.95)
{
    private const int FewestYears = 5;

    private const int MostYears = 10_000;

    // A thousandfold rise, or a fall to a thousandth: beyond it no change is worth naming.
    private static readonly double _largest = Math.Log(1000);

    /// <summary>The chance to find a yearly change.</summary>
    public Answer<PowerEstimate> ForTrend(double yearlyChange) =>
        Checked(yearlyChange) is { } refusal ? refusal : Estimate(1, yearlyChange, Trending(yearlyChange), Trend());

    /// <summary>The chance to find a change of level in the last years, adjusted for a trend.</summary>
    public Answer<PowerEstimate> ForStep(double change, int lastYears) =>
        Checked(change, lastYears) is { } refusal ? refusal : Estimate(2, change, Stepping(change, lastYears), Step(lastYears));

    /// <summary>The smallest yearly change that would have been found with this chance; refused when none up to a thousandfold would.</summary>
    public Answer<PowerEstimate> DetectableTrend(double power = 0.8, Direction direction = Direction.Fall) =>
        Smallest(power, direction, ForTrend);

    /// <summary>The smallest change of level in the last years that would have been found with this chance; refused likewise.</summary>
    public Answer<PowerEstimate> DetectableStep(int lastYears, double power = 0.8, Direction direction = Direction.Fall) =>
        Smallest(power, direction, change => ForStep(change, lastYears));

    /// <summary>Sought among logarithms of the change, where a halving is as large as a doubling.</summary>
    private static Answer<PowerEstimate> Smallest(double power, Direction direction, Func<double, Answer<PowerEstimate>> chance)
    {
        Guard.Level(power);
        var sign = Sign(direction);

        // The chance need not grow with the change: few counts are left to show a fall to nothing. So the first change that reaches the
        // power is looked for from below, on rungs that lie closest where long series have their answer.
        const int Rungs = 400;
        var missed = 0.0;
        for (var rung = 1; rung <= Rungs; rung++)
        {
            var size = _largest * rung * rung / (Rungs * Rungs);
            var found = Of(size);
            if (found.Value is null)
                return found;
            if (found.Value.Power < power)
            {
                missed = size;
                continue;
            }
            var (from, to) = (missed, size);
            for (var halving = 0; halving < 60; halving++)
            {
                var middle = (from + to) / 2;
                (from, to) = Of(middle).Required.Power >= power ? (from, middle) : (middle, to);
            }
            return Of(to);
        }
        return RefusalReason.TooFewEvents;

        Answer<PowerEstimate> Of(double size) => chance(double.ExpM1(sign * size));
    }

    private static int Sign(Direction direction) => direction switch
    {
        Direction.Fall => -1,
        Direction.Rise => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "A change is a fall or a rise."),
    };

    private Refusal? Checked(double change, int? lastYears = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(Mean), nameof(Mean));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(Dispersion), nameof(Dispersion));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Guard.Finite(change), -1, nameof(change));
        if (lastYears is { } last && (last < 1 || last > Years - 2))
            throw new ArgumentOutOfRangeException(nameof(lastYears), last, $"A step needs years on both sides of it, of {Years}.");
        if (Years > MostYears)
            return new(RefusalReason.TooLarge);
        return Years < FewestYears ? new(RefusalReason.TooFewObservations, Years, FewestYears) : null;
    }

    private Answer<PowerEstimate> Estimate(int column, double change, double[] means, double[,] design)
    {
        if (LeastSquares.Fit(design, means, means) is not { } information)
            return RefusalReason.SingularDesign;
        var error = Math.Sqrt(Dispersion * information.InverseGram[column, column]);
        var threshold = -Distributions.StudentQuantile((1 - Guard.Level(Level)) / 2, Years - design.GetLength(1));
        var shift = double.LogP1(change) / error;
        return new PowerEstimate(
            change, Distributions.NormalUpper(threshold - shift) + Distributions.NormalUpper(threshold + shift));
    }

    private double[] Trending(double change) =>
        [.. Enumerable.Range(0, Years).Select(year => Mean * Math.Exp(double.LogP1(change) * (year - ((Years - 1) / 2.0))))];

    private double[] Stepping(double change, int lastYears) =>
        [.. Enumerable.Range(0, Years).Select(year => year < Years - lastYears ? Mean : Mean * (1 + change))];

    private double[,] Trend() => YearsOnly().ToMatrix();

    private double[,] Step(int lastYears) =>
        YearsOnly().With("last", [.. Enumerable.Range(0, Years).Select(year => year < Years - lastYears ? 0.0 : 1)]).ToMatrix();

    private Design YearsOnly() => Design.WithIntercept(Years).With(Segments.Slope, [.. Enumerable.Range(0, Years)]);
}
