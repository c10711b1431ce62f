using Analytics.Statistics;
using Analytics.Statistics.Survival;

namespace Analytics.Tests.Statistics;

public sealed class CoefficientTests
{
    [Theory]
    // Student's table: 97.5 % points to ten digits.
    [InlineData(1, 12.706204736)]
    [InlineData(3, 3.182446305)]
    [InlineData(18, 2.100922040)]
    [InlineData(null, 1.959963985)]
    public void An_interval_reaches_as_many_errors_as_the_table_says(int? degreesOfFreedom, double reach)
    {
        var interval = new Coefficient("year", 5, 2, degreesOfFreedom).Interval();

        Assert.Equal(5 - (2 * reach), interval.Low, 7);
        Assert.Equal(5 + (2 * reach), interval.High, 7);
        Assert.Equal(0.05, new Coefficient("year", reach, 1, degreesOfFreedom).PValue, 7);
    }

    [Fact]
    public void Small_p_values_keep_their_digits()
    {
        // 2 Φ(−10) = 1.5239706048e-23; Cauchy's tail with one degree of freedom is 2/π · arctan(1/t).
        Assert.Equal(1, new Coefficient("x", 10, 1).PValue / 1.5239706048321e-23, 9);
        Assert.Equal(1, new Coefficient("x", 1e6, 1, 1).PValue / (2 / Math.PI * Math.Atan(1e-6)), 9);

        // With two degrees of freedom the chi-square tail is e^(−x/2).
        Assert.Equal(1, new ChiSquareTest(120, 2).PValue / Math.Exp(-60), 9);
    }

    [Fact]
    public void A_coefficient_on_the_log_scale_is_a_ratio_and_a_relative_change()
    {
        var halved = new Coefficient("year", -Math.Log(2), 0.1);

        Assert.Equal(0.5, halved.AsRatio()!.Value, 12);
        Assert.Equal(-0.5, halved.AsRelativeChange()!.Value, 12);
        Assert.Equal(halved.AsRatio()!.Interval.Low - 1, halved.AsRelativeChange()!.Interval.Low, 12);
        Assert.Null(new Coefficient("year", 400, 400).AsRatio());
    }

    [Fact]
    public void Categories_are_compared_with_the_first_in_order()
    {
        var design = Design.WithIntercept(4).WithCategories("format", ["video", "in_person", "written", "video"]);

        Assert.Equal([Design.InterceptName, "formatvideo", "formatwritten"], design.Names);
    }

    [Fact]
    public void A_design_holds_its_columns_to_one_length_and_one_name()
    {
        Assert.Throws<ArgumentException>(() => Design.WithIntercept(3).With("year", [1, 2]));
        Assert.Throws<ArgumentException>(() => Design.WithIntercept(2).With("year", [1, 2]).With("year", [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Design.WithIntercept(2).With("year", [1, double.NaN]));
    }

    [Fact]
    public void An_answer_is_an_estimate_or_a_reason()
    {
        Answer<Interval> answered = new Interval(0, 1, 0.95);
        Answer<Interval> refused = RefusalReason.NoVariation;

        Assert.Equal("0 to 1", answered.Match(interval => $"{interval.Low} to {interval.High}", refusal => $"{refusal.Reason}"));
        Assert.Equal("NoVariation", refused.Match(interval => $"{interval.Low} to {interval.High}", refusal => $"{refusal.Reason}"));
        Assert.Throws<InvalidOperationException>(() => refused.Required);
    }
}
