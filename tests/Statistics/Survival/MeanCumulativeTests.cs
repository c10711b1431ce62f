using Analytics.Statistics;
using Analytics.Statistics.Survival;
using CsCheck;
using MathNet.Numerics.Distributions;

namespace Analytics.Tests.Statistics.Survival;

public sealed class MeanCumulativeTests
{
    private static readonly Gen<EventHistory> AHistory = Gen.Select(Gen.Int[0, 12].Array[0, 5], Gen.Int[0, 12], (days, followed) =>
        new EventHistory([.. days.Where(day => day <= followed).Select(day => (double)day)], followed));

    [Fact]
    public void Three_histories_by_hand()
    {
        // On day 2 two of three: 2/3. The second is followed until day 4, so on day 5 one of two: 2/3 + 1/2. The parts of each in the error are 1/9, 1/9
        // and −2/9 on day 2; on day 5 the first gains 1/2 · 1/2 and the third loses as much.
        var curve = MeanCumulative.Estimate([new([2, 5], 10), new([2], 4), new([], 10)]);

        Assert.Equal([2, 5], curve.Steps.Select(step => step.Days));
        Assert.Equal([3, 2], curve.Steps.Select(step => step.AtRisk));
        Assert.Equal(2 / 3.0, curve.Steps[0].MeanEvents, 12);
        Assert.Equal(7 / 6.0, curve.Steps[1].MeanEvents, 12);
        Assert.Equal(Math.Sqrt(6 / 81.0), curve.Steps[0].StandardError, 12);
        Assert.Equal(Math.Sqrt((169 + 16 + 289) / 1296.0), curve.Steps[1].StandardError, 12);
        Assert.Equal((3, 3, 10.0), (curve.Count, curve.EventCount, curve.LastDays!.Value));
        Assert.Equal(7 / 6.0, curve.At(10)!.Value.MeanEvents, 12);
        Assert.Equal(0, curve.At(1)!.Value.MeanEvents);
        Assert.Null(curve.At(11));
    }

    [Fact]
    public void When_all_are_followed_to_the_end_it_is_the_mean_count_with_its_error()
    {
        // Counts 0, 1, 2 and 5: mean 2, and the variance of the mean is their squared distances over n².
        var curve = MeanCumulative.Estimate([new([], 9), new([1], 9), new([1, 8], 9), new([1, 2, 2, 3, 9], 9)]);

        Assert.Equal(2, curve.At(9)!.Value.MeanEvents, 12);
        Assert.Equal(Math.Sqrt((4 + 1 + 0 + 9) / 16.0), curve.At(9)!.Value.StandardError, 12);
    }

    /// <summary>The sums of the histories of all, followed to the same end, say what the histories say one by one.</summary>
    [Fact]
    public void From_sums_follow_the_same_curve_and_errors_as_from_histories() => Gen.Int[0, 12].Array[0, 5].Array[1, 20].Sample(units =>
    {
        var histories = units.Select(days => new EventHistory([.. days.Select(day => (double)day)], 12)).ToList();
        var days = units.SelectMany(own => own.Order().Select((day, before) => (Day: day, Grown: (2 * before) + 1))).GroupBy(each => each.Day).OrderBy(day => day.Key)
            .Select(day => ((double)day.Key, (long)day.Count(), (long)day.Sum(each => each.Grown)));

        var (whole, sums) = (MeanCumulative.Estimate(histories), MeanCumulative.OfSums(units.Length, days, 12));

        Assert.Equal((whole.Count, whole.EventCount, whole.LastDays), (sums.Count, sums.EventCount, sums.LastDays));
        Assert.All(whole.Steps.Zip(sums.Steps), pair =>
        {
            Assert.Equal((pair.First.Days, pair.First.AtRisk, pair.First.Events), (pair.Second.Days, pair.Second.AtRisk, pair.Second.Events));
            Assert.Equal(pair.First.MeanEvents, pair.Second.MeanEvents, 10);
            Assert.Equal(pair.First.StandardError, pair.Second.StandardError, 6);
        });
    });

    [Theory]
    [InlineData(13, 1, 1)] // after the end
    [InlineData(2, 0, 0)] // a day without an event
    [InlineData(2, 3, 2)] // a square grows by one at least with each event
    public void Sums_that_no_histories_could_have_are_refused(double day, long events, long squares) =>
        Assert.Throws<ArgumentException>(() => MeanCumulative.OfSums(4, [(day, events, squares)], 12));

    [Fact]
    public void The_error_is_what_Lawless_and_Nadeaus_sum_says() => AHistory.Array[1, 20].Sample(histories =>
    {
        foreach (var step in MeanCumulative.Estimate(histories).Steps)
        {
            var written = histories.Sum(history => Math.Pow(histories.SelectMany(each => each.EventDays).Where(day => day <= step.Days && day <= history.FollowedDays).Distinct().Sum(day =>
            {
                double atRisk = histories.Count(each => each.FollowedDays >= day);
                return (history.EventDays.Count(own => own == day) - (histories.Sum(each => each.EventDays.Count(own => own == day)) / atRisk)) / atRisk;
            }), 2));
            Assert.Equal(Math.Sqrt(written), step.StandardError, 6);
        }
    });

    [Fact]
    public void The_interval_of_a_mean_and_of_a_difference_hold_the_truth_whatever_a_unit_remembers()
    {
        // Rates differ from dossier to dossier (a gamma of shape 2), so that events of one come together: mean 3 by day 6 where the mean rate is 1/2.
        var random = new Random(1995);
        var (means, differences) = (0, 0);
        for (var world = 0; world < 1000; world++)
        {
            var (one, other) = (Drawn(0.5), Drawn(0.25));
            var mean = one.At(6)!.Value;
            means += mean.Low <= 3 && 3 <= mean.High ? 1 : 0;
            differences += MeanCumulative.Difference(one, other, 6).Required.Interval.Contains(1.5) ? 1 : 0;
        }

        Assert.InRange(means / 1000.0, 0.925, 0.965);
        Assert.InRange(differences / 1000.0, 0.925, 0.965);

        MeanCumulativeCurve Drawn(double rate) => MeanCumulative.Estimate([.. Enumerable.Range(0, 80).Select(_ =>
        {
            var (own, followed, day) = (Gamma.Sample(random, 2, 2 / rate), 2 + (8 * random.NextDouble()), 0.0);
            List<double> days = [];
            while ((day -= Math.Log(1 - random.NextDouble()) / own) <= followed)
                days.Add(day);
            return new EventHistory(days, followed);
        })]);
    }

    [Fact]
    public void It_refuses_with_a_reason()
    {
        var curve = MeanCumulative.Estimate([new([1], 3), new([], 3)]);

        Assert.Equal(RefusalReason.NoObservations, MeanCumulative.Difference(curve, MeanCumulative.Estimate([]), 2).Refusal!.Reason);
        Assert.Equal(RefusalReason.NotReached, MeanCumulative.Difference(curve, curve, 4).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoVariation, MeanCumulative.Difference(curve, curve, 0.5).Refusal!.Reason);
        Assert.Throws<ArgumentException>(() => MeanCumulative.Estimate([new([4], 3)]));
    }
}
