namespace Analytics.Statistics.Survival;

/// <summary>One unit that something happens to again and again, as a dossier is consulted on: when, and how long it was followed.</summary>
/// <param name="EventDays">Counted from its start; several on one day are several events.</param>
/// <param name="FollowedDays">Until when it was followed; events on that day still count.</param>
public sealed record EventHistory(IReadOnlyList<double> EventDays, double FollowedDays);

/// <summary>One day on which events happened, and how many had happened to a unit by then on average; limits are null where they are not defined.</summary>
public readonly record struct MeanCumulativeStep(
    double Days, int AtRisk, int Events, double MeanEvents, double StandardError, double? Low, double? High);

/// <summary>The mean number of events to a unit, by day, known as far as the longest history.</summary>
public sealed record MeanCumulativeCurve(IReadOnlyList<MeanCumulativeStep> Steps, int Count, int EventCount, double? LastDays, double Level)
{
    /// <summary>On a day; null after the longest history, and of no units.</summary>
    public MeanCumulativeStep? At(double days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Guard.Finite(days), nameof(days));
        if (!(days <= LastDays))
            return null;
        var (low, high) = (0, Steps.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Steps[middle].Days <= days ? (middle + 1, high) : (low, middle);
        }
        return low == 0 ? new(days, Count, 0, 0, 0, null, null) : Steps[low - 1];
    }
}

/// <summary>
/// The mean cumulative function of recurrent events (Nelson 1988) with the robust variance of Lawless and Nadeau (1995), which holds whatever
/// the events of one unit have in common. Assumes that units are independent, and that how long one was followed says nothing about its events:
/// it goes on at risk after each of them until then.
/// </summary>
public static class MeanCumulative
{
    public static MeanCumulativeCurve Estimate(IReadOnlyCollection<EventHistory> histories, double level = 0.95)
    {
        var reach = Distributions.StandardErrorsFor(level);
        foreach (var history in histories)
            Refuse(history);
        int[] leaving = [.. histories.Index().OrderBy(unit => unit.Item.FollowedDays).Select(unit => unit.Index)];
        double[] followed = [.. histories.Select(history => history.FollowedDays)];
        var events = histories.SelectMany((history, unit) => history.EventDays.Select(day => (Day: day, Unit: unit))).GroupBy(each => each.Day).OrderBy(day => day.Key).ToList();

        var influence = new Influence(histories.Count);
        List<MeanCumulativeStep> steps = new(events.Count);
        var (gone, mean, total) = (0, 0.0, 0);
        foreach (var day in events)
        {
            while (gone < leaving.Length && followed[leaving[gone]] < day.Key)
                influence.Leave(leaving[gone++]);
            var atRisk = histories.Count - gone;
            var count = 0;
            foreach (var (_, unit) in day)
            {
                influence.Happen(unit, 1.0 / atRisk);
                count++;
            }
            mean += (double)count / atRisk;
            influence.Expect(count / ((double)atRisk * atRisk));
            steps.Add(Step(day.Key, atRisk, count, mean, Math.Sqrt(influence.Squares), reach));
            total += count;
        }
        return new(steps, histories.Count, total, histories.Count == 0 ? null : followed.Max(), level);
    }

    /// <summary>
    /// The same of units that were all followed as far as is asked, from sums over them: it costs as much for a million units as for a hundred. Then its error is
    /// that of the mean number of events.
    /// </summary>
    /// <param name="days">In the order of time: how many events happened on each, and by how much they raised the sum of the units' squared numbers of events.</param>
    /// <param name="followedDays">Until when every unit was followed.</param>
    public static MeanCumulativeCurve OfSums(int units, IEnumerable<(double Days, long Events, long Squares)> days, double followedDays, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        Guard.AtLeast(0, followedDays);
        var reach = Distributions.StandardErrorsFor(level);
        List<MeanCumulativeStep> steps = [];
        var (total, squares, last) = (0L, 0.0, double.NegativeInfinity);
        foreach (var (day, events, grown) in days)
        {
            if (!(day > last && day >= 0 && day <= followedDays) || events <= 0 || grown < events || units == 0)
                throw new ArgumentException($"{events} events of {units} units on day {day}, after day {last} and within {followedDays}, raise no sum of squares by {grown}.", nameof(days));
            (total, squares, last) = (total + events, squares + grown, day);
            var mean = (double)total / units;
            steps.Add(Step(day, units, checked((int)events), mean, Math.Sqrt(Math.Max(0, squares - (units * mean * mean))) / units, reach));
        }

        return new(steps, units, checked((int)total), units == 0 ? null : followedDays, level);
    }

    /// <summary>How many more events a unit of the first kind had by a day than one of the second, on average, with a normal interval.</summary>
    public static Answer<Estimate> Difference(MeanCumulativeCurve first, MeanCumulativeCurve second, double days, double level = 0.95)
    {
        var reach = Distributions.StandardErrorsFor(level);
        if (first.Count == 0 || second.Count == 0)
            return RefusalReason.NoObservations;
        if (first.At(days) is not { } one || second.At(days) is not { } other)
            return RefusalReason.NotReached;
        var error = double.Hypot(one.StandardError, other.StandardError);
        if (error <= 0)
            return RefusalReason.NoVariation;
        var difference = one.MeanEvents - other.MeanEvents;
        return new Estimate(difference, new(difference - (reach * error), difference + (reach * error), level));
    }

    /// <summary>No limits where nothing varies: a band of no width would claim certainty.</summary>
    private static MeanCumulativeStep Step(double days, int atRisk, int events, double mean, double error, double reach)
    {
        var factor = Math.Exp(reach * error / mean);
        var isBounded = error > 0 && double.IsFinite(factor);
        return new(days, atRisk, events, mean, error, isBounded ? mean / factor : null, isBounded ? mean * factor : null);
    }

    private static void Refuse(EventHistory history)
    {
        Guard.AtLeast(0, history.FollowedDays);
        foreach (var day in history.EventDays)
        {
            if (!(day >= 0 && day <= history.FollowedDays))
                throw new ArgumentException($"An event on day {day} does not lie within the {history.FollowedDays} days that its unit was followed.");
        }
    }

    /// <summary>
    /// The sum of each unit's squared part in the error: what happened to it less what was expected while it was followed. What is expected is
    /// the same for all who are still followed, so that a day costs no more than its events.
    /// </summary>
    private sealed class Influence(int units)
    {
        private readonly double[] _happened = new double[units];
        private double _expected;
        private double _sum;
        private double _sumOfSquares;
        private double _left;
        private int _atRisk = units;

        public double Squares => Math.Max(0, _left + _sumOfSquares - (2 * _expected * _sum) + (_atRisk * _expected * _expected));

        public void Happen(int unit, double part)
        {
            _sum += part;
            _sumOfSquares += (2 * _happened[unit] * part) + (part * part);
            _happened[unit] += part;
        }

        public void Expect(double part) => _expected += part;

        public void Leave(int unit)
        {
            var own = _happened[unit];
            _left += (own - _expected) * (own - _expected);
            _sum -= own;
            _sumOfSquares -= own * own;
            _atRisk--;
        }
    }
}
