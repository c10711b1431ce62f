using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>By hand, from ten years of about 80 meetings and five of about 40: drawn on, a level line gives 400 where there were 200.</summary>
public sealed class MeetingsTrendTests(SmallReleases small)
{
    [Fact]
    public void A_level_line_drawn_on_gives_as_many_a_year_as_there_were()
    {
        var course = Of(MeetingsCases.Halved).Course!;

        Assert.Equal((new Years(2010, 2019), new Years(2020, 2024), 200L), (course.Before, course.Since, course.Observed));
        Assert.InRange(course.Expected.Value, 385, 405);
        Assert.All(course.Continued, year => Assert.InRange(year.Expected, 76, 82));
        Assert.All(course.Continued, year => Assert.True(year.Departure.High < 0, $"{year.Year}"));
    }

    [Fact]
    public void Years_that_vary_less_than_chance_make_no_line_surer_than_chance_allows() =>
        Assert.Equal(Method.Poisson, Of(MeetingsCases.Halved).Course!.Method);

    [Fact]
    public void What_is_drawn_on_is_less_sure_the_further_it_lies_and_a_count_less_than_its_line()
    {
        var course = Of(MeetingsCases.Halved).Course!;
        var widths = course.Continued.Select(year => Math.Log(year.High / year.Low)).ToList();

        Assert.Equal(widths.Order(), widths);
        Assert.True(widths[0] > Math.Log(course.Line[9].Band.High / course.Line[9].Band.Low));
    }

    [Fact]
    public void It_describes_and_asks_nothing_that_another_finding_answers()
    {
        var found = Of(MeetingsCases.Halved);

        Assert.Equal(Verdict.Described, found.Verdict);
        Assert.All(found.Estimates, estimate => Assert.Null(estimate.P));
        Assert.Equal(
            ["meetings_expected", "meetings_departure", "meetings_departure_share", "meetings_change_before", "meetings_change_since"],
            found.Estimates.Select(estimate => estimate.Name));
    }

    [Fact]
    public void The_interval_of_the_departure_is_that_of_the_sum_drawn_on()
    {
        var estimates = Of(MeetingsCases.Halved).Estimates.ToDictionary(estimate => estimate.Name);
        var (expected, departure) = (estimates["meetings_expected"], estimates["meetings_departure"]);

        Assert.Equal((200 - expected.Value, 200 - expected.High, 200 - expected.Low), (departure.Value, departure.Low, departure.High));
    }

    private MeetingsTrend Of(SmallRegister register) =>
        Assert.IsType<MeetingsTrend>(new MeetingsTrendStudy().Ask(new(small.Of(register), Question.Open)));
}
