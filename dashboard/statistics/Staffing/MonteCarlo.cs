using System.Collections.Concurrent;

namespace Analytics.Statistics.Staffing;

/// <summary>
/// Something that is not known exactly, as one input of a model or as several that err together: who is slow to prepare one kind of meeting is slow to
/// prepare another.
/// </summary>
public sealed record Assumption(string Name, params IReadOnlyList<Spread> Spreads);

/// <summary>From one value for each input, in the order of the assumptions and their spreads, to a finite outcome.</summary>
public delegate double StaffingModel(ReadOnlySpan<double> inputs);

/// <summary>The same to several finite outcomes, which have much of the reckoning in common.</summary>
public delegate void StaffingModels(ReadOnlySpan<double> inputs, Span<double> outcomes);

/// <summary>The share of the outcome's variance that one assumption brings in alone (Sobol's first-order index).</summary>
public sealed record VarianceShare(string Name, double Share);

/// <summary>What a model says when its assumptions vary together.</summary>
public sealed record OutcomeSummary(double Mean, double Median, Interval Interval);

/// <summary>The same with the outcomes of all draws, in no order.</summary>
public sealed record OutcomeDistribution(IReadOnlyList<double> Outcomes, OutcomeSummary Summary)
{
    public double Mean => Summary.Mean;

    public double Median => Summary.Median;

    public Interval Interval => Summary.Interval;

    /// <param name="outcomes">One for each draw, in any order; finite.</param>
    public static OutcomeDistribution Of(IEnumerable<double> outcomes, double level = 0.95)
    {
        Guard.Level(level);
        double[] drawn = [.. outcomes];
        Guard.Finite(drawn, nameof(outcomes));
        var (low, high) = (Quantiles.OfUnsorted(drawn, (1 - level) / 2), Quantiles.OfUnsorted(drawn, (1 + level) / 2));
        return new(drawn, new(MeanOf(drawn), Statistics.Median.OfUnsorted(drawn), new(low!.Value, high!.Value, level)));
    }

    /// <summary>How often the outcome was above a threshold, as a share of the draws.</summary>
    public double ShareAbove(double threshold)
    {
        var above = 0;
        foreach (var outcome in Outcomes)
            above += outcome > threshold ? 1 : 0;
        return (double)above / Outcomes.Count;
    }

    /// <summary>Of numbers whose sum is none, too.</summary>
    private static double MeanOf(double[] outcomes)
    {
        var sum = 0.0;
        foreach (var outcome in outcomes)
            sum += outcome;
        return double.IsFinite(sum) ? sum / outcomes.Length : outcomes.Sum(outcome => outcome / outcomes.Length);
    }
}

/// <summary>
/// Seeded draws of independent assumptions. Models that are asked of the same draws can be compared draw by draw, so that a difference between two of them is
/// not blurred by what they have in common. An interval says what the assumptions allow, not what will happen.
/// </summary>
public sealed class MonteCarlo
{
    public const int UsualDraws = 10_000;

    private const int FewestDraws = 100;

    private readonly IReadOnlyList<Assumption> _assumptions;
    private readonly int _width;
    private readonly int _seed;
    private readonly double[] _inputs;
    private readonly Lazy<double[]> _others;

    // By assumption, of some; the same for all that are drawn with one seed.
    private readonly ConcurrentDictionary<int, double[]> _shares;

    // By input, what stands in place of the one that was drawn: other values of the same draws.
    private readonly IReadOnlyList<(int At, double[] Values)> _instead = [];

    /// <param name="assumptions">Independent of each other; the inputs of one move together.</param>
    /// <param name="draws">The model is asked once for each draw; for variance shares once more for each draw and assumption that has any doubt.</param>
    /// <param name="seed">The same seed gives the same draws.</param>
    public MonteCarlo(IReadOnlyList<Assumption> assumptions, int draws = UsualDraws, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, FewestDraws);
        _assumptions = assumptions;
        _width = assumptions.Sum(assumption => assumption.Spreads.Count);
        _seed = seed;
        Draws = draws;
        Random random = new(seed);
        _shares = [];
        _inputs = Draw(random);
        _others = new(() => Draw(random));
    }

    private MonteCarlo(MonteCarlo drawn, IReadOnlyList<Assumption> assumptions, IReadOnlyList<(int At, double[] Values)> instead)
    {
        (_assumptions, _width, _seed, _inputs, _shares, _instead) = (assumptions, drawn._width, drawn._seed, drawn._inputs, drawn._shares, instead);
        Draws = drawn.Draws;
        _others = new(() => new MonteCarlo(assumptions, Draws, _seed)._others.Value);
    }

    public int Draws { get; }

    /// <summary>
    /// The draws that the same seed makes of other assumptions, one in the place of each: what is assumed alike is drawn already, and the rest is drawn of the same
    /// uniform numbers.
    /// </summary>
    public MonteCarlo With(IReadOnlyList<Assumption> assumptions)
    {
        if (assumptions.Count != _assumptions.Count || assumptions.Zip(_assumptions).Any(pair => pair.First.Spreads.Count != pair.Second.Spreads.Count))
            return new(assumptions, Draws, _seed);
        List<(int Place, Spread Spread, int At, double[] Values)> changed = [];
        var at = 0;
        foreach (var (place, (assumption, known)) in assumptions.Zip(_assumptions).Index())
        {
            foreach (var (spread, other) in assumption.Spreads.Zip(known.Spreads))
            {
                if (spread != other || _instead.Any(column => column.At == at))
                    changed.Add((place, spread, at, new double[Draws]));
                at++;
            }
        }

        Drawn([.. changed.Select(column => column.Place).Distinct()]);
        foreach (var column in changed)
        {
            var shares = _shares[column.Place];
            for (var draw = 0; draw < Draws; draw++)
                column.Values[draw] = column.Spread.Quantile(shares[draw]);
        }

        return new(this, assumptions, [.. changed.Select(column => (column.At, column.Values))]);
    }

    /// <summary>Sees to it that the uniform numbers of which these assumptions were drawn are at hand: to draw one again, all must be.</summary>
    private void Drawn(IReadOnlyList<int> places)
    {
        if (places.All(_shares.ContainsKey))
            return;
        Dictionary<int, double[]> columns = places.ToDictionary(place => place, _ => new double[Draws]);
        Random random = new(_seed);
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var place = 0; place < _assumptions.Count; place++)
            {
                var share = Inside(random);
                if (columns.TryGetValue(place, out var column))
                    column[draw] = share;
            }
        }

        foreach (var (place, column) in columns)
            _shares.TryAdd(place, column);
    }

    /// <summary>The inputs of one draw.</summary>
    public ReadOnlySpan<double> Inputs(int draw) => Inputs(draw, _instead.Count == 0 ? [] : new double[_width]);

    /// <summary>The outcome of each draw, in their order.</summary>
    public double[] Outcomes(StaffingModel model)
    {
        var outcomes = new double[Draws];
        Span<double> room = new double[_width];
        for (var draw = 0; draw < Draws; draw++)
            outcomes[draw] = Guard.Finite(model(Inputs(draw, room)));
        return outcomes;
    }

    /// <summary>So many outcomes of each draw: by outcome, in the order of the draws.</summary>
    public double[][] Outcomes(int count, StaffingModels models)
    {
        double[][] outcomes = [.. Enumerable.Range(0, count).Select(_ => new double[Draws])];
        Span<double> room = new double[_width];
        Span<double> ofDraw = new double[count];
        for (var draw = 0; draw < Draws; draw++)
        {
            models(Inputs(draw, room), ofDraw);
            for (var outcome = 0; outcome < count; outcome++)
                outcomes[outcome][draw] = Guard.Finite(ofDraw[outcome]);
        }

        return outcomes;
    }

    public OutcomeDistribution Distribution(StaffingModel model, double level = 0.95) => OutcomeDistribution.Of(Outcomes(model), level);

    /// <summary>By Saltelli's estimator (2010), in the order of the assumptions.</summary>
    /// <param name="isAsked">Of which of them; of all where it is left out. Each costs the model once more for each draw.</param>
    public IReadOnlyList<VarianceShare> VarianceShares(StaffingModel model, Func<Assumption, bool>? isAsked = null)
    {
        var outcomes = Outcomes(model);
        var others = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
            others[draw] = Guard.Finite(model(_others.Value.AsSpan(draw * _width, _width)));
        var centre = (outcomes.Average() + others.Average()) / 2;
        var variance = outcomes.Concat(others).Sum(outcome => (outcome - centre) * (outcome - centre)) / 2;

        List<VarianceShare> shares = [];
        var at = 0;
        foreach (var assumption in _assumptions)
        {
            if (isAsked?.Invoke(assumption) != false)
                shares.Add(new(assumption.Name, Share(at, assumption, model, outcomes, others, centre, variance)));
            at += assumption.Spreads.Count;
        }

        return shares;
    }

    /// <summary>One assumption moved alone from a low to a high quantile, all others at their median; the widest bar first.</summary>
    public static IReadOnlyList<TornadoBar> Tornado(IReadOnlyList<Assumption> assumptions, StaffingModel model, double level = 0.9)
    {
        var tail = (1 - Guard.Level(level)) / 2;
        List<TornadoBar> bars = [];
        foreach (var (i, assumption) in assumptions.Index())
            bars.Add(new(assumption, tail, Outcome(i, tail), Outcome(i, 1 - tail)));
        return [.. bars.OrderByDescending(bar => bar.Width)];

        double Outcome(int moved, double share) =>
            Guard.Finite(model([.. assumptions.SelectMany((assumption, i) => assumption.Spreads.Select(spread => i == moved ? spread.Quantile(share) : spread.Median))]));
    }

    /// <summary>
    /// The outcomes when every assumption errs at once to the side that lowers it, and at once to the side that raises it: the widest that assumptions of
    /// this level can do together, of a model that rises or falls steadily with each.
    /// </summary>
    public static Interval Together(IReadOnlyList<Assumption> assumptions, StaffingModel model, double level = 0.95)
    {
        var raises = Tornado(assumptions, model, level).ToDictionary(bar => bar.Assumption, bar => bar.HighOutcome >= bar.LowOutcome);
        var tail = (1 - level) / 2;
        return new(Outcome(isHigh: false), Outcome(isHigh: true), level);

        double Outcome(bool isHigh) =>
            Guard.Finite(model([.. assumptions.SelectMany(assumption => assumption.Spreads.Select(spread => spread.Quantile(raises[assumption] == isHigh ? 1 - tail : tail)))]));
    }

    /// <param name="room">Of one draw; taken where some of it stands elsewhere.</param>
    private ReadOnlySpan<double> Inputs(int draw, Span<double> room)
    {
        var inputs = _inputs.AsSpan(draw * _width, _width);
        if (_instead.Count == 0)
            return inputs;
        inputs.CopyTo(room);
        foreach (var (at, values) in _instead)
            room[at] = values[draw];
        return room;
    }

    private double[] Draw(Random random)
    {
        var inputs = new double[Draws * _width];
        var at = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            foreach (var assumption in _assumptions)
            {
                var share = Inside(random);
                foreach (var spread in assumption.Spreads)
                    inputs[at++] = spread.Quantile(share);
            }
        }

        return inputs;
    }

    /// <summary>Two sets of draws that share one assumption are alike as far as it decides: their covariance is its variance share.</summary>
    private double Share(int at, Assumption assumption, StaffingModel model, double[] outcomes, double[] others, double centre, double variance)
    {
        // What is certain is no reason for anything, and need not be tried.
        if (variance <= 0 || assumption.Spreads.All(spread => spread is Certain))
            return 0;
        var covariance = 0.0;
        var mixed = new double[_width];
        for (var draw = 0; draw < Draws; draw++)
        {
            Inputs(draw, mixed).CopyTo(mixed);
            _others.Value.AsSpan((draw * _width) + at, assumption.Spreads.Count).CopyTo(mixed.AsSpan(at));
            covariance += (others[draw] - centre) * (Guard.Finite(model(mixed)) - outcomes[draw]);
        }

        // An estimate of a small share may fall below nothing by chance.
        return Math.Clamp(covariance / variance, 0, 1);
    }

    /// <summary>A uniform number that is never exactly 0, where some quantiles are infinite.</summary>
    private static double Inside(Random random) => Math.Max(random.NextDouble(), 1e-16);
}

/// <summary>One assumption moved alone from a low to a high quantile, all others at their median.</summary>
/// <param name="Tail">The share of belief below the low end, and above the high one.</param>
public sealed record TornadoBar(Assumption Assumption, double Tail, double LowOutcome, double HighOutcome)
{
    public string Name => Assumption.Name;

    public double Width => Math.Abs(HighOutcome - LowOutcome);
}
