using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>Only what was held counts as held; the rest is kept, and shown as what it is.</summary>
public sealed class NotHeldTests(SmallReleases small)
{
    [Fact]
    public void What_was_not_held_is_told_by_year_and_counts_nowhere_else()
    {
        var release = small.Of(MeetingsCases.NotAllHeld);

        var notHeld = (NotHeld)new NotHeldStudy().Ask(new(release, Question.Open));
        var held = (ConsultationsByFormat)new ConsultationsByFormatStudy().Ask(new(release, Question.Open));

        Assert.Equal([(2019, 2L, 0L, 0L), (2020, 0, 1, 0), (2021, 0, 0, 1)], notHeld.ByYear.Select(year => (year.Year, year.Cancelled, year.Postponed, year.Planned)));
        Assert.Equal(4, notHeld.Observations);
        Assert.Equal(2, held.Observations);
    }

    [Fact]
    public void The_rows_behind_a_year_are_those_that_were_not_held()
    {
        var release = small.Of(MeetingsCases.NotAllHeld);

        Assert.Equal(["c1", "c2"], new NotHeldStudy().Rows(new(release, Question.Open), "2019").Select(row => row.RowKey).Order());
    }
}
