using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>Expected texts are those of Belgian usage (NBN Z 01-002 for spaces and signs), with U+00A0 and U+202F where a line must not break.</summary>
public sealed class WritingTests
{
    [Theory]
    [InlineData("en", "1,881", "3.6", "41%", "−12,000")]
    [InlineData("fr", "1\u202F881", "3,6", "41\u202F%", "−12\u202F000")]
    [InlineData("nl", "1.881", "3,6", "41\u00A0%", "−12.000")]
    [InlineData("de", "1.881", "3,6", "41\u00A0%", "−12.000")]
    public void Numbers_are_written_as_in_Belgium(string code, string whole, string decimals, string share, string negative)
    {
        var language = Language.Find(code)!;

        Assert.Equal(whole, Writing.Whole(1881, language));
        Assert.Equal(decimals, Writing.Number(3.6, language));
        Assert.Equal(share, Writing.Share(0.41, language));
        Assert.Equal(negative, Writing.Whole(-12_000, language));
    }

    [Theory]
    [InlineData("en", "1,881\u00A0days (5.2\u00A0years)", "1\u00A0day")]
    [InlineData("fr", "1\u202F881\u00A0jours (5,2\u00A0ans)", "1\u00A0jour")]
    [InlineData("nl", "1.881\u00A0dagen (5,2\u00A0jaar)", "1\u00A0dag")]
    [InlineData("de", "1.881\u00A0Tage (5,2\u00A0Jahre)", "1\u00A0Tag")]
    public void A_duration_says_its_years_where_there_are_any(string code, string years, string day)
    {
        Assert.Equal(years, Writing.Days(1881, Language.Find(code)!));
        Assert.Equal(day, Writing.Days(1, Language.Find(code)!));
    }

    [Theory]
    [InlineData("en", "28\u00A0October 2016", "1\u00A0August 2016", "July 2018")]
    [InlineData("fr", "28\u00A0octobre 2016", "1er\u00A0août 2016", "juillet 2018")]
    [InlineData("nl", "28\u00A0oktober 2016", "1\u00A0augustus 2016", "juli 2018")]
    [InlineData("de", "28.\u00A0Oktober 2016", "1.\u00A0August 2016", "Juli 2018")]
    public void A_date_is_written_as_precisely_as_it_is_known(string code, string day, string first, string month)
    {
        var language = Language.Find(code)!;

        Assert.Equal(day, Writing.PartialDate("2016-10-28", language));
        Assert.Equal(first, Writing.PartialDate("2016-08-01", language));
        Assert.Equal(month, Writing.PartialDate("2018-07", language));
        Assert.Equal("2018", Writing.PartialDate("2018", language));
    }

    [Fact]
    public void What_nobody_knows_is_a_word_and_never_a_zero()
    {
        Assert.Equal("not known", Writing.Measured(null, Unit.Days, Language.En));
        Assert.Equal("niet bekend", Writing.PartialDate(null, Language.Nl));
        Assert.Equal("non connu", Writing.Number(double.NaN, 0, Language.Fr));
        Assert.Equal("1,500 to not reached", Writing.Interval("1,500", Writing.NotReached.En, Language.En));
    }

    [Fact]
    public void An_interval_has_a_dash_unless_a_minus_would_be_lost_in_it()
    {
        Assert.Equal("285–363", Writing.Interval("285", "363", Language.De));
        Assert.Equal("−3 bis 5", Writing.Interval("−3", "5", Language.De));
        Assert.Equal("34–48\u202F%", Writing.Interval(0.34, 0.48, Unit.Share, Language.Fr));
    }

    [Fact]
    public void Both_ends_of_an_interval_are_as_precise_as_the_finer_one()
    {
        Assert.Equal("28,7–43,0", Writing.Interval(28.7, 43, Unit.Count, Language.Fr));
        Assert.Equal("28,7–43,0\u00A0ans", Writing.Interval(28.7, 43, Unit.Years, Language.Fr));
        Assert.Equal("2,9–4,3", Writing.PlainInterval(2.9, 4.3, Unit.Years, Language.De));
        Assert.Equal("28–43", Writing.Interval(28, 43, Unit.Count, Language.Nl));
        Assert.Equal("5,0–14,0\u00A0%", Writing.Interval(0.05, 0.14, Unit.Share, Language.De));
    }

    [Theory]
    [InlineData(999_999.5, "1,000,000")]
    [InlineData(0.00417, "0.0042")]
    [InlineData(43.50, "43.5")]
    [InlineData(100.0, "100")]
    public void A_number_is_as_precise_as_it_deserves(double number, string written) =>
        Assert.Equal(written, Writing.Number(number, Language.En));

    [Fact]
    public void What_rounds_to_zero_has_no_sign() => Assert.Equal("0", Writing.Number(-0.4, 0, Language.En));

    [Fact]
    public void A_number_beyond_all_measure_is_still_written() =>
        Assert.Equal("1.798E+308", Writing.Number(double.MaxValue, Language.En));

    [Fact]
    public void French_counts_what_is_below_two_as_one()
    {
        Assert.Equal("traité", Writing.Plural(0, "traité", "traités", Language.Fr));
        Assert.Equal("treaties", Writing.Plural(0, "treaty", "treaties", Language.En));
        Assert.Equal("traités", Writing.Plural(2, "traité", "traités", Language.Fr));
    }

    [Fact]
    public void Small_shares_keep_a_decimal_so_that_something_is_not_nothing() =>
        Assert.Equal(["0%", "0.4%", "41%", "99.8%", "100%"], new[] { 0, 0.004, 0.41, 0.998, 1 }.Select(share => Writing.Plain(share, Unit.Share, Language.En)));

    /// <summary>Twenty points more are not twenty per cent more.</summary>
    [Fact]
    public void A_difference_of_shares_is_written_in_points()
    {
        Assert.Equal(
            ["20\u00A0Prozentpunkte", "20\u00A0percentage points", "20\u00A0points de pourcentage", "20\u00A0procentpunt"],
            Language.All.Select(language => Writing.Measured(0.2, Unit.Points, language)));
        Assert.Equal("−7.4\u00A0percentage points", Writing.Measured(-0.074, Unit.Points, Language.En));
        Assert.Equal("17–23", Writing.PlainInterval(0.17, 0.23, Unit.Points, Language.Nl));
        Assert.Equal("−1,1 bis 11,7\u00A0Prozentpunkte", Writing.Interval(-0.011, 0.117, Unit.Points, Language.De));
    }
}
