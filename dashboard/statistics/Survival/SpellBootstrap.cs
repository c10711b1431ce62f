using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Analytics.Statistics.Proportions;

namespace Analytics.Statistics.Survival;

/// <summary>A spell of one group within a cluster that may hold spells of several: states that signed the same treaty.</summary>
/// <param name="Group">From 0.</param>
public readonly record struct ClusteredSpell(int Cluster, int Group, double Days, bool IsObserved);

/// <summary>A figure of one group, or how far it is above that of another, in days, with the percentile interval of the draws.</summary>
/// <param name="Low">Null where more draws than the level leaves out did not reach the figure.</param>
/// <param name="PValue">Two-sided, of no difference: twice the share of draws on the other side of zero.</param>
/// <param name="StandardError">Of the draws; null where one of them did not reach the figure, or it leaves the numbers.</param>
/// <param name="Clusters">Those that hold a spell of what is compared.</param>
public sealed record BootstrapEstimate(double Value, double? Low, double? High, double Level, double PValue, double? StandardError, int Clusters)
{
    /// <summary>The smallest difference that so many clusters would have shown so often at this level, by the normal approximation; null without an error.</summary>
    public double? DetectableDifference(double level = 0.05, double power = 0.8) =>
        (Distributions.StandardErrorsFor(1 - Guard.Level(level)) + Distributions.NormalQuantile(Guard.Level(power))) * StandardError;
}

/// <summary>
/// Medians and restricted means of Kaplan and Meier's curves when spells come in clusters (Efron 1979; Field and Welsh 2007): whole clusters
/// are drawn again with replacement, and with each all its spells, so that what groups share is drawn for all of them together. Eight draws cost
/// one sweep over spells sorted once. The same seed gives the same draws.
/// </summary>
public sealed class SpellBootstrap
{
    public const int UsualDraws = 2000;

    /// <summary>More draws than this that cannot answer are no sample of what is asked.</summary>
    private const double MostUndefined = 0.05;

    /// <summary>Draws that are taken at once, each in a lane of its own.</summary>
    private static readonly int Lanes = Vector512<double>.Count;

    private readonly GroupCurve[] _groups;

    // By group and draw, the first of the clusters as they are; not a number where a draw cannot answer.
    private readonly double[][] _medians;
    private readonly double[][]? _means;
    private readonly int _draws;

    /// <param name="spells">In any order; those of a cluster need not stand together.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="withinDays">The horizon of the restricted means; null where only medians are asked for, which takes less than half of the time.</param>
    /// <param name="draws">Fewer than a thousand leave the ends of an interval to chance.</param>
    /// <param name="seed">Of the draws; stated where an interval is shown.</param>
    public SpellBootstrap(IReadOnlyCollection<ClusteredSpell> spells, int groups, double? withinDays, int draws = UsualDraws, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(groups);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        if (withinDays is { } horizon)
            Guard.Positive(horizon, nameof(withinDays));
        List<ClusteredSpell>[] own = [.. Enumerable.Range(0, groups).Select(_ => new List<ClusteredSpell>())];
        foreach (var spell in spells)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)spell.Group, (uint)groups, nameof(spells));
            Guard.AtLeast(0, spell.Days, nameof(spells));
            own[spell.Group].Add(spell);
        }

        var places = spells.Select(spell => spell.Cluster).Distinct().Order().Index().ToDictionary(place => place.Item, place => place.Index);
        _groups = [.. own.Select(spellsOfGroup => new GroupCurve(spellsOfGroup, places, withinDays))];
        _draws = draws;
        (_medians, _means) = (Room(), withinDays is null ? null : Room());
        // Eight draws go through the days together: by place and lane, how often each cluster was drawn.
        var weights = new double[places.Count * Lanes];
        var random = new Random(seed);
        for (var first = 0; first <= draws; first += Lanes)
        {
            Array.Clear(weights);
            for (var draw = first; draw < first + Lanes && draw <= draws; draw++)
            {
                for (var i = 0; i < places.Count; i++)
                    weights[((draw == 0 ? i : random.Next(places.Count)) * Lanes) + draw - first]++;
            }

            Take(first, weights);
        }

        double[][] Room() => [.. Enumerable.Range(0, groups).Select(_ => new double[draws + 1])];
    }

    /// <summary>The median wait of a group; its p-value, of a median of no days, says nothing.</summary>
    public Answer<BootstrapEstimate> Median(int group, double level = 0.95) => Of(_medians[group], level, _groups[group].Clusters.Count);

    /// <summary>How much later half of the first group have ended than half of the second.</summary>
    public Answer<BootstrapEstimate> MedianDifference(int first, int second, double level = 0.95) => Difference(_medians, first, second, level);

    /// <summary>How much longer the first group waits than the second on average, each wait counted up to the horizon.</summary>
    public Answer<BootstrapEstimate> RestrictedMeanDifference(int first, int second, double level = 0.95) =>
        Difference(_means ?? throw new InvalidOperationException("Restricted means need a horizon."), first, second, level);

    private Answer<BootstrapEstimate> Difference(double[][] figures, int first, int second, double level)
    {
        if (_groups[first].Count == 0 || _groups[second].Count == 0)
            return RefusalReason.NoObservations;
        var differences = new double[_draws + 1];
        for (var draw = 0; draw <= _draws; draw++)
            differences[draw] = figures[first][draw] - figures[second][draw];
        return Of(differences, level, _groups[first].Clusters.Union(_groups[second].Clusters).Count());
    }

    /// <summary>The first figure is of the clusters as they are. A median that a draw did not reach lies beyond every number.</summary>
    private Answer<BootstrapEstimate> Of(double[] figures, double level, int clusters)
    {
        Guard.Level(level);
        if (clusters < ClusteredShare.FewestClusters)
            return new Refusal(RefusalReason.TooFewGroups, clusters, ClusteredShare.FewestClusters);
        var value = figures[0];
        if (!double.IsFinite(value))
            return RefusalReason.NotReached;
        var drawn = Array.FindAll(figures[1..], figure => !double.IsNaN(figure));
        var fewest = (int)Math.Ceiling((1 - MostUndefined) * _draws);
        if (drawn.Length < fewest)
            return new Refusal(RefusalReason.TooFewObservations, drawn.Length, fewest);
        var (least, most, sum, upToZero, fromZero) = (double.PositiveInfinity, double.NegativeInfinity, 0.0, 0, 0);
        foreach (var figure in drawn)
        {
            (least, most, sum) = (Math.Min(least, figure), Math.Max(most, figure), sum + figure);
            if (figure <= 0)
                upToZero++;
            if (figure >= 0)
                fromZero++;
        }

        if (!(most - least > 1e-12 * (1 + Math.Abs(value))))
            return RefusalReason.NoVariation;
        var p = Math.Min(1, 2 * (1.0 + Math.Min(upToZero, fromZero)) / (1 + drawn.Length));
        return new BootstrapEstimate(
            value, Quantiles.OfUnsorted(drawn, (1 - level) / 2), Quantiles.OfUnsorted(drawn, (1 + level) / 2), level, p, Deviation(drawn, sum / drawn.Length), clusters);
    }

    /// <summary>The figures of as many draws as there are lanes; of fewer at the end.</summary>
    private void Take(int first, double[] weights)
    {
        for (var group = 0; group < _groups.Length; group++)
        {
            var (median, mean) = _groups[group].Under(weights);
            for (var lane = 0; lane < Lanes && first + lane <= _draws; lane++)
            {
                _medians[group][first + lane] = median[lane];
                if (_means is not null)
                    _means[group][first + lane] = mean[lane];
            }
        }
    }

    /// <summary>Null where a draw did not reach the figure: then there is no mean either.</summary>
    private static double? Deviation(double[] drawn, double mean)
    {
        var squares = 0.0;
        foreach (var figure in drawn)
            squares += (figure - mean) * (figure - mean);
        var deviation = Math.Sqrt(squares / (drawn.Length - 1));
        return double.IsFinite(deviation) ? deviation : null;
    }

    /// <summary>The spells of one group, sorted once, under weights of their clusters: medians by the rule of <see cref="SurvivalCurve.Quantile"/>.</summary>
    private sealed class GroupCurve
    {
        private static readonly Vector512<double> _none = Vector512.Create(double.NaN);
        private static readonly Vector512<double> _never = Vector512.Create(double.PositiveInfinity);
        private static readonly Vector512<double> _justAboveHalf = Vector512.Create(0.5 + SurvivalCurve.Tolerance);
        private static readonly Vector512<double> _justBelowHalf = Vector512.Create(0.5 - SurvivalCurve.Tolerance);

        /// <summary>Each day with where its spells end in the order, and of which clusters they are, those that ended first.</summary>
        private readonly (double Day, int EndedUntil, int Until)[] _days;
        private readonly int[] _places;
        private readonly (int Place, int Count)[] _clusters;
        private readonly double? _withinDays;

        /// <param name="spells">Put in order.</param>
        public GroupCurve(List<ClusteredSpell> spells, Dictionary<int, int> places, double? withinDays)
        {
            spells.Sort(static (one, other) => one.Days.CompareTo(other.Days) is var byDay and not 0 ? byDay : other.IsObserved.CompareTo(one.IsObserved));
            _places = new int[spells.Count];
            _withinDays = withinDays;
            List<(double Day, int EndedUntil, int Until)> days = [];
            Dictionary<int, int> counts = [];
            for (var i = 0; i < _places.Length; i++)
            {
                var (spell, place) = (spells[i], places[spells[i].Cluster]);
                _places[i] = place;
                counts[place] = counts.GetValueOrDefault(place) + 1;
                if (days.Count == 0 || days[^1].Day != spell.Days)
                    days.Add((spell.Days, i, i));
                days[^1] = (spell.Days, spell.IsObserved ? i + 1 : days[^1].EndedUntil, i + 1);
            }

            _days = [.. days];
            _clusters = [.. counts.Select(same => (same.Key, same.Value))];
            Clusters = counts.Keys.ToHashSet();
        }

        public int Count => _places.Length;

        public IReadOnlySet<int> Clusters { get; }

        /// <summary>Infinite where half are not reached; not a number where nothing was drawn, and of the mean where the horizon is not reached.</summary>
        /// <param name="weights">By place and lane.</param>
        public (Vector512<double> Median, Vector512<double> Mean) Under(ReadOnlySpan<double> weights)
        {
            var drawn = MemoryMarshal.Cast<double, Vector512<double>>(weights);
            var atRisk = Vector512<double>.Zero;
            foreach (var (place, count) in _clusters)
                atRisk += drawn[place] * count;
            var isDrawn = Vector512.GreaterThan(atRisk, Vector512<double>.Zero);

            // From one day on which somebody is censored to the next, the height is proportional to how many are left: it needs one division for all days between.
            var (height, perHead) = (Vector512<double>.One, Vector512<double>.One / atRisk);
            var (area, fallen, last) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
            var (onHalf, median) = (_none, _none);
            var horizon = Vector512.Create(_withinDays ?? 0);
            var i = 0;
            foreach (var (date, endedUntil, until) in _days)
            {
                var day = Vector512.Create(date);
                var ended = Vector512<double>.Zero;
                for (; i < endedUntil; i++)
                    ended += drawn[_places[i]];
                atRisk -= ended;
                var left = ended;
                var falls = Vector512.GreaterThan(ended, Vector512<double>.Zero);
                if (_withinDays is not null)
                {
                    area += Vector512.ConditionalSelect(falls, height * (Vector512.Min(day, horizon) - Vector512.Min(fallen, horizon)), Vector512<double>.Zero);
                    fallen = Vector512.ConditionalSelect(falls, day, fallen);
                }

                height = Vector512.ConditionalSelect(falls, perHead * atRisk, height);
                if (i < until)
                {
                    for (; i < until; i++)
                    {
                        atRisk -= drawn[_places[i]];
                        left += drawn[_places[i]];
                    }

                    perHead = height / atRisk;
                }

                last = Vector512.ConditionalSelect(Vector512.GreaterThan(left, Vector512<double>.Zero), day, last);
                var isHalf = falls & Vector512.IsNaN(median) & Vector512.LessThanOrEqual(height, _justAboveHalf);
                if (isHalf == Vector512<double>.Zero)
                    continue;
                var isBelow = isHalf & Vector512.LessThan(height, _justBelowHalf);
                var isFirst = Vector512.IsNaN(onHalf);
                median = Vector512.ConditionalSelect(isBelow, Vector512.ConditionalSelect(isFirst, day, (onHalf / 2) + (day / 2)), median);
                onHalf = Vector512.ConditionalSelect(Vector512.AndNot(isHalf, isBelow) & isFirst, day, onHalf);
                if (_withinDays is null && Vector512.IsNaN(median) == Vector512<double>.Zero)
                    break;
            }

            var isKnown = Vector512.LessThanOrEqual(horizon, last) | Vector512.LessThanOrEqual(height, Vector512<double>.Zero);
            var reached = Vector512.ConditionalSelect(
                Vector512.IsNaN(median), Vector512.ConditionalSelect(Vector512.IsNaN(onHalf), _never, (onHalf / 2) + (last / 2)), median);
            var mean = Vector512.ConditionalSelect(isKnown, area + (height * (horizon - Vector512.Min(fallen, horizon))), _none);
            return (Vector512.ConditionalSelect(isDrawn, reached, _none), Vector512.ConditionalSelect(isDrawn, mean, _none));
        }
    }
}
