using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>What public sources say of meetings, as the record holds it.</summary>
public sealed class DocumentedTests(SmallReleases small, RealDashboard real)
{
    [Fact]
    public void The_three_meetings_on_the_compact_are_dated_to_2018()
    {
        var release = real.Release;

        var found = new DocumentedMeetingsStudy().Find(new(release, Question.Of(("from", "2018"), ("to", "2018"))));

        Assert.Equal(["gcm-1", "gcm-2", "gcm-3"], found.Meetings.Select(meeting => meeting.Line).Order());
        Assert.Equal(3, found.OfCoormulti + found.OfOthers);
    }

    [Fact]
    public void A_figure_without_a_year_comes_after_those_with_one_and_answers_to_any_years()
    {
        var release = real.Release;

        var (all, late) = (new DgeCountsStudy().Find(new(release, Question.Open)), new DgeCountsStudy().Find(new(release, Question.Of(("from", "2026")))));

        Assert.NotNull(all.LastDated);
        Assert.Equal(all.Counts.OrderBy(count => count.IsDated ? 0 : 1).Select(count => count.Line), all.Counts.Select(count => count.Line));
        Assert.Equal(all.Counts.Where(count => !count.IsDated).Select(count => count.Line), late.Counts.Select(count => count.Line));
    }

    [Fact]
    public void Where_no_source_speaks_there_is_nothing() =>
        Assert.Empty(new DgeCountsStudy().Find(new(small.Of(SmallRegister.None), Question.Open)).Counts);
}
