using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Meetings;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What the meetings page claims, and that it claims no more.</summary>
public sealed class MeetingsTests(RealDashboard dashboard)
{
    [Fact]
    public void A_year_without_a_public_figure_is_a_gap_and_never_a_zero()
    {
        using var release = dashboard.OpenRelease();

        var exhibit = new CoormultiCounts().Show(release, Question.Open);
        var bars = Assert.IsType<BarMark>(Assert.Single(exhibit.Figure!.Marks)).Bars;

        // The one official annual count: 64 meetings in 2024.
        Assert.Equal([(2024.0, 64.0)], bars.Select(bar => (bar.At, bar.Length)));
        Assert.Equal([(2003.5, 2023.5)], exhibit.Figure.Gaps.Select(gap => (gap.From, gap.To)));
        Assert.Contains(exhibit.Figure.Breaks, definition => definition.At is > 2019 and < 2021);
    }

    [Fact]
    public void Meetings_on_one_dossier_are_not_the_meetings_of_a_year()
    {
        // 2018: three meetings on the Global Compact are documented; how many there were in all is not.
        using var release = dashboard.OpenRelease();

        Assert.DoesNotContain(new CoormultiCounts().Rows(release, Question.Open), row => row.LineKey == "2018");
    }

    [Fact]
    public void The_two_series_never_share_a_figure()
    {
        using var release = dashboard.OpenRelease();

        var coormulti = new CoormultiCounts().Rows(release, Question.Open).Select(row => row.RowKey);
        var dge = new DgeCounts().Rows(release, Question.Open).Select(row => row.RowKey);

        Assert.Empty(coormulti.Intersect(dge));
    }

    [Fact]
    public void The_three_meetings_on_the_compact_stand_on_the_time_line()
    {
        using var release = dashboard.OpenRelease();

        var keys = new DocumentedMeetings().Rows(release, Question.Of(("from", "2018"), ("to", "2018"))).Select(row => row.RowKey);

        Assert.Equal(["gcm-1", "gcm-2", "gcm-3"], keys.Order());
    }
}
