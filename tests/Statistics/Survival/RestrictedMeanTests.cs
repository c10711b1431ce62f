using Analytics.Statistics;
using Analytics.Statistics.Survival;

namespace Analytics.Tests.Statistics.Survival;

public sealed class RestrictedMeanTests
{
    [Fact]
    public void The_difference_is_of_the_two_areas_and_its_error_of_both()
    {
        // R 4.2.2, survival 3.5-3, print(rmean = 48) on aml: 31.843182 (4.5278847) and 22.708333 (4.1809420); the rest by hand.
        var difference = RestrictedMean.Difference(Aml("Maintained"), Aml("Nonmaintained"), 48).Required;
        var error = Math.Sqrt((4.5278847 * 4.5278847) + (4.1809420 * 4.1809420));

        Assert.Equal(31.843182 - 22.708333, difference.Estimate.Value, 5);
        Assert.Equal(error, difference.StandardError, 6);
        Assert.Equal(31.843182 - 22.708333 + (1.959963985 * error), difference.Estimate.Interval.High, 5);
        Assert.Equal(new Coefficient("x", difference.Estimate.Value, difference.StandardError).PValue, difference.PValue, 12);
    }

    [Fact]
    public void Without_censoring_it_is_the_difference_of_means_with_their_errors()
    {
        // By hand: means 2 and 5, each with the variance of its sum over n (not n − 1): (1 + 0 + 1)/9 and (4 + 0 + 4)/9.
        var difference = RestrictedMean.Difference(Curve(1, 2, 3), Curve(3, 5, 7), 100).Required;

        Assert.Equal(-3, difference.Estimate.Value, 12);
        Assert.Equal(Math.Sqrt((2 / 9.0) + (8 / 9.0)), difference.StandardError, 12);
    }

    [Fact]
    public void The_interval_holds_the_truth_nineteen_times_in_twenty()
    {
        // Waits without memory, of mean 1 and 2, followed for 1 to 3: the areas up to 1 are 1 − e⁻¹ and 2 (1 − e^(−1/2)).
        var truth = 1 - Math.Exp(-1) - (2 * (1 - Math.Exp(-0.5)));
        var random = new Random(1949);
        var covered = Enumerable.Range(0, 1500).Count(_ => RestrictedMean.Difference(Drawn(1), Drawn(2), 1).Required.Estimate.Interval.Contains(truth));

        Assert.InRange(covered / 1500.0, 0.93, 0.965);

        SurvivalCurve Drawn(double mean) => KaplanMeier.Estimate([.. Enumerable.Range(0, 50).Select(_ =>
        {
            var (wait, followed) = (-mean * Math.Log(1 - random.NextDouble()), 1 + (2 * random.NextDouble()));
            return new Spell(Math.Min(wait, followed), wait <= followed);
        })]);
    }

    [Fact]
    public void It_refuses_where_one_was_not_followed_so_far()
    {
        Assert.Equal(RefusalReason.NotReached, RestrictedMean.Difference(KaplanMeier.Estimate([new(1, true), new(3, false)]), Curve(1, 9), 5).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoObservations, RestrictedMean.Difference(KaplanMeier.Estimate([]), Curve(1, 9), 5).Refusal!.Reason);
        Assert.Equal(RefusalReason.NoVariation, RestrictedMean.Difference(Curve(4, 4), Curve(2, 2), 5).Refusal!.Reason);
    }

    private static SurvivalCurve Curve(params double[] days) => KaplanMeier.Estimate([.. days.Select(day => new Spell(day, true))]);

    private static SurvivalCurve Aml(string group) => KaplanMeier.Estimate(ReferenceSpells.Of($"aml {group}"));
}
