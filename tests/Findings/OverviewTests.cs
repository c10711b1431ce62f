using Analytics.Dashboard.Topics.Overview;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Overview;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Findings.Meetings;

namespace Analytics.Tests.Findings;

/// <summary>The first page follows what the ministry wrote down as soon as there is any of it, and a synthetic register makes nothing known.</summary>
public sealed class OverviewTests(SmallReleases small, RealDashboard real)
{
    /// <summary>Closed on 31 January 2026: 2025 is the last whole year, and 2026 one month.</summary>
    private static readonly SmallRegister _kept = new("a register with staff that closes in January", static ministry => ministry
        .With(
            "consultations", "consultation_id,held_on,format_code,trigger_code",
            "k1,2025-03-01,in_person,anticipatory", "k2,2025-04-01,video,anticipatory", "k3,2025-05-01,written,anticipatory", "k4,2025-06-01,,anticipatory",
            "k5,2026-01-15,video,anticipatory")
        .With("staffing", "staffing_id,began_on,ended_on,value,post_code", "s1,2024-01-01,,2.5,m01-1"));

    [Fact]
    public void The_register_comes_first_with_its_last_whole_year()
    {
        var known = Of(_kept);

        Assert.Equal([new KeyFigure.Consultations(4, 2025, null, 2, 1), new KeyFigure.Staff(2.5, 2025)], known.Figures.Take(2));
        Assert.DoesNotContain(NotKnown.YearlyCounts, known.NotKnown);
        Assert.DoesNotContain(NotKnown.Staff, known.NotKnown);
        Assert.Contains(NotKnown.Formats, known.NotKnown);
    }

    [Fact]
    public void The_number_is_said_with_what_is_not_known_of_it() => Assert.All(
        Language.All.Zip(
            [
                "Konzertierungen im Jahr 2025, davon 2 Sitzungen und 1 ohne bekannte Form, im Register des Ministeriums",
                "consultations in 2025, of which 2 meetings and 1 of unknown format, in the ministry’s register",
                "concertations en 2025, dont 2 réunions et 1 de format non connu, au registre du ministère",
                "overlegmomenten in 2025, waarvan 2 vergaderingen en 1 zonder bekende vorm, in het register van het ministerie",
            ]),
        each => Assert.Equal(each.Second, KeyFigureWords.Sentence(Of(_kept).Figures[0]).In(each.First)));

    [Fact]
    public void The_ministry_s_own_yearly_count_comes_before_a_public_one()
    {
        var meetings = Of(MeetingsCases.OwnFalling).Figures.OfType<KeyFigure.Meetings>().Single();

        Assert.Equal((16.0, 2020, false), (meetings.Count, meetings.Year, meetings.IsOnlyYear));
    }

    [Fact]
    public void A_synthetic_register_gives_no_key_figure()
    {
        var known = WhatIsKnown.Of(new(real.Release, Question.Open));

        Assert.DoesNotContain(known.Figures, figure => figure is KeyFigure.Consultations or KeyFigure.Staff);
        Assert.Equal((64.0, true), known.Figures.OfType<KeyFigure.Meetings>().Select(meetings => (meetings.Count, meetings.IsOnlyYear)).Single());
        Assert.Contains(NotKnown.YearlyCounts, known.NotKnown);
    }

    private WhatIsKnown Of(SmallRegister register) => WhatIsKnown.Of(new(small.Of(register), Question.Open));
}
