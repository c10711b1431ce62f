using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Crises;

/// <summary>By hand, from twelve years that are alike.</summary>
public sealed class DaysOfNoticeTests(SmallReleases small)
{
    [Fact]
    public void Half_of_the_meetings_of_either_trigger_had_no_more_days()
    {
        var found = Of(CrisesCases.Noticed);

        // Of 10, 20 … 100 half are no more than 50, a tenth no more than 10, nine tenths no more than 90. Impromptu: 12 of each of 1 to 5, nine tenths of 60 are 54.
        Assert.Equal((3, 1, 5, 60L), (found.Impromptu.Median, found.Impromptu.FirstDecile, found.Impromptu.NinthDecile, found.Impromptu.Known));
        Assert.Equal((50, 10, 90, 120L), (found.Anticipatory.Median, found.Anticipatory.FirstDecile, found.Anticipatory.NinthDecile, found.Anticipatory.Known));
        Assert.Equal((180, 204L, 24L, 0L), (found.Observations, found.Meetings, found.UnknownNotice, found.UnknownTrigger));
        Assert.Equal(new(2008, 2019), found.Told);
    }

    [Fact]
    public void A_year_tells_its_own_and_five_meetings_have_a_middle_and_no_tenth()
    {
        var found = Of(CrisesCases.Noticed);
        var year = found.ByYear.Where(each => each.Year == 2012).ToList();

        Assert.Equal(24, found.ByYear.Count);
        Assert.Equal(
            [("2012:impromptu", 6L, 5L, 1L, 3, null, null), ("2012:anticipatory", 11L, 10L, 1L, 50, 10, 90)],
            year.Select(each => (each.Line, each.Spread.Meetings, each.Spread.Known, each.Spread.Unknown, each.Spread.Median, each.Spread.FirstDecile, each.Spread.NinthDecile)));
    }

    [Fact]
    public void Years_alike_leave_no_width_and_fewer_than_ten_no_interval()
    {
        var twelve = Of(CrisesCases.Noticed).Estimates;
        var nine = Of(CrisesCases.Noticed, ("from", "2011")).Estimates;

        Assert.Equal([(DaysOfNotice.ImpromptuName, 3.0, 3.0, 3.0), (DaysOfNotice.AnticipatoryName, 50, 50, 50)], twelve.Select(each => (each.Name, each.Value!.Value, each.Low!.Value, each.High!.Value)));
        Assert.Equal([(3.0, null, null), (50.0, null, null)], nine.Select(each => (each.Value!.Value, each.Low, each.High)));
        Assert.All(twelve.Concat(nine), each => Assert.Null(each.Verdict));
    }

    [Fact]
    public void On_the_day_is_no_day_of_notice_and_not_an_unknown_one()
    {
        var found = Of(CrisesCases.SameDay);

        Assert.Equal((0, null), (found.Impromptu.Median, found.Anticipatory.Median));
        Assert.Equal((1L, Undefined.TooFewNotices), (found.UnknownNotice, found.Estimates[1].Why));
    }

    [Fact]
    public void The_rows_behind_a_year_and_trigger_are_its_meetings_of_known_notice()
    {
        Inquiry inquiry = new(small.Of(CrisesCases.Noticed), Question.Open);

        var rows = new DaysOfNoticeStudy().Rows(inquiry, "2012:anticipatory").ToList();

        Assert.Equal(10, rows.Count);
        Assert.Equal(180, new DaysOfNoticeStudy().Rows(inquiry).Count());
    }

    private DaysOfNotice Of(SmallRegister register, params IReadOnlyList<(string Name, string Value)> asked) =>
        Assert.IsType<DaysOfNotice>(new DaysOfNoticeStudy().Ask(new(small.Of(register), Question.Of(asked))));
}
