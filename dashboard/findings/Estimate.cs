using Analytics.Data;

namespace Analytics.Findings;

/// <summary>A number with what is known of its uncertainty; value and interval are always of one estimator.</summary>
/// <param name="Name">Lower-case with underscores; unique within a finding and lasting, as programs ask for it.</param>
/// <param name="Value">Null where it is undefined; <see cref="Why"/> then says why.</param>
/// <param name="Low">Null where the interval has no such end.</param>
/// <param name="Observations">What the estimate rests on, counted in the unit of the method.</param>
public sealed record Estimate(string Name, Unit Unit, double? Value, double? Low, double? High, Method Method, long Observations)
{
    public const double UsualLevel = 0.95;

    /// <summary>How often an interval so made holds the truth, a share.</summary>
    public double Level { get; init; } = UsualLevel;

    public Undefined? Why { get; init; }

    /// <summary>Whether its interval is of what the assumptions allow, and not of what a sample leaves open.</summary>
    public bool IsOfAssumptions => Method is Method.MonteCarlo or Method.Erlang or Method.QueueOfArrivals;

    /// <summary>Why the method refused to answer, where it says so itself.</summary>
    public Statistics.Refusal? Refusal { get; init; }

    /// <summary>What may be said of this number alone; null where it is only told.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Two-sided, of no effect; null where nothing is tested.</summary>
    public double? P { get; init; }

    /// <summary>The same, adjusted for all that was asked together (Holm).</summary>
    public double? HolmP { get; init; }

    /// <summary>How many questions were asked together.</summary>
    public int Together { get; init; } = 1;

    /// <summary>Why its verdict is <see cref="Verdict.NotDecided"/>.</summary>
    public Claiming.Doubt? Doubt { get; init; }

    /// <summary>Of the residuals of years in a row: about 2 where they remember nothing; null where there are none.</summary>
    public double? DurbinWatson { get; init; }

    /// <summary>How many other years could have been named as the year of a change, and how many would have shown as much; null where none is named.</summary>
    public (int Tried, int AsLarge)? Placebos { get; init; }

    /// <summary>The value and the interval of an estimator; undefined without one.</summary>
    public static Estimate Of(string name, Unit unit, Statistics.Estimate? estimate, Method method, long observations, Undefined? why = null) =>
        new(name, unit, estimate?.Value, estimate?.Interval.Low, estimate?.Interval.High, method, observations)
        {
            Level = estimate?.Interval.Level ?? UsualLevel,
            Why = estimate is null ? why : null,
        };
}
