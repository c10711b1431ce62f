using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>By hand, from eight years of about 40 meetings and eight of about 80.</summary>
public sealed class BreakDatesTests(SmallReleases small)
{
    [Fact]
    public void Twice_as_many_from_one_year_on_is_dated_to_that_year()
    {
        var found = Of(MeetingsCases.Doubled);

        var only = Assert.Single(found.Meetings.Breaks);
        Assert.Equal(2016, only.Year);
        Assert.InRange(only.Low!.Value, 2014, 2016);
        Assert.InRange(only.High!.Value, 2016, 2018);
        Assert.InRange(found.Meetings.Line[7], 37, 43);
        Assert.InRange(found.Meetings.Line[8], 76, 84);
    }

    [Fact]
    public void A_course_without_break_is_one_stretch_and_says_how_surely()
    {
        var found = Of(MeetingsCases.Even);

        Assert.Empty(found.Meetings.Breaks);
        Assert.Equal(found.Meetings.Years.Count, found.Meetings.Line.Count);
        Assert.All(found.Series, series => Assert.True(series.HolmP >= series.P && series.HolmP > 0.05));
    }

    [Fact]
    public void Five_years_date_nothing_and_say_why()
    {
        var found = Of(MeetingsCases.Falling);

        Assert.All(found.Estimates, estimate => Assert.Equal((null, Undefined.TooFewForABreak), (estimate.Value, estimate.Why)));
        Assert.Equal(["meetings_sup_f", "consultations_sup_f"], found.Estimates.Select(estimate => estimate.Name));
    }

    /// <summary>The small ministry knows two crises, of January 2020 and July 2023, and no government; the definition break is known to the house itself.</summary>
    [Fact]
    public void What_is_known_within_the_interval_is_told_and_nothing_else()
    {
        var found = Of(MeetingsCases.Doubled);

        Assert.Equal([null, "Covid-19", "Niger"], found.Events.Select(each => each.Names?.En));
        Assert.Empty(found.Within(found.Meetings.Breaks[0]));
        Assert.Equal([null, "Covid-19"], found.Within(new(2019, 2018, 2020)).Select(each => each.Names?.En));
        Assert.Equal(["Niger"], found.Within(new(2023, 2021, null)).Select(each => each.Names?.En));
        Assert.Equal(3, found.Within(new(2022, null, null)).Count);
    }

    [Theory]
    [InlineData("2018-06-30", 2018)]
    [InlineData("2018-12-08", 2019)]
    public void What_comes_late_in_a_year_marks_the_next(string day, int year) =>
        Assert.Equal(year, new KnownEvent(Names.Same("an event"), true, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).MarksYear);

    [Fact]
    public void A_year_of_none_has_no_logarithm_and_dates_nothing() =>
        Assert.Null(BrokenSeries.Of("meetings", [.. Enumerable.Range(2004, 20).Select(year => (year, year == 2010 ? 0L : 40L + (year % 3)))]).P);

    [Fact]
    public void Two_steps_are_two_dates()
    {
        // 40, then 120, then 40 again: by hand, with one more or less each year.
        var series = BrokenSeries.Of("meetings", [.. Enumerable.Range(2000, 24).Select(year => (year, (year is >= 2008 and < 2016 ? 120L : 40L) + ((year * 7 % 5) - 2)))]);

        Assert.Equal([2008, 2016], series.Breaks.Select(each => each.Year));
    }

    private BreakDates Of(SmallRegister register) =>
        Assert.IsType<BreakDates>(new BreakDatesStudy().Ask(new(small.Of(register), Question.Open)));
}
