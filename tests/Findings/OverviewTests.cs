using Analytics.Dashboard.Topics.Overview;
using Analytics.Data.Languages;
using Analytics.Figures.Svg;
using Analytics.Findings.Asking;
using Analytics.Findings.Catalog;
using Analytics.Findings.Overview;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
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
    public void The_state_of_the_register_is_that_of_its_last_whole_year()
    {
        var state = State(_kept);

        var consultations = state.Indicators.Single(told => told.Kind == IndicatorKind.Consultations);
        Assert.Equal((4.0, 2025, (2L, 1L)), (consultations.Now.Value!.Value, consultations.Year!.Value, consultations.OfConsultations!.Value));
        // 4 over 2.5; of the three before 2026 that say how they were held two were meetings.
        Assert.Equal(1.6, state.Indicators.Single(told => told.Kind == IndicatorKind.Load).Now.Value!.Value, 1e-12);
        Assert.Equal(new KeyFigure.Staff(2.5, 2025), Of(_kept).Figures[0]);
        Assert.DoesNotContain(NotKnown.YearlyCounts, Of(_kept).NotKnown);
        Assert.DoesNotContain(NotKnown.Staff, Of(_kept).NotKnown);
        Assert.Contains(NotKnown.Formats, Of(_kept).NotKnown);
    }

    [Fact]
    public void What_the_register_cannot_tell_is_named_and_is_no_zero()
    {
        var state = State(_kept);

        Assert.Contains((IndicatorKind.Attendance, (Lack?)Lack.Attendance), state.Lacking);
        Assert.Contains((IndicatorKind.OpenDossiers, null), state.Lacking);
        Assert.All(Language.All, language => Assert.All(state.Lacking, lacking => Assert.NotEmpty(IndicatorWords.NotKnown(lacking.Kind, lacking.Lack).In(language))));
    }

    [Fact]
    public void The_number_is_said_with_what_is_not_known_of_it() => Assert.All(
        Language.All.Zip(
            [
                "Konzertierungen im Jahr 2025, davon 2 Sitzungen und 1 ohne bekannte Form",
                "consultations in 2025, of which 2 meetings and 1 of unknown format",
                "concertations en 2025, dont 2 réunions et 1 de format non connu",
                "overlegmomenten in 2025, waarvan 2 vergaderingen en 1 zonder bekende vorm",
            ]),
        each => Assert.Equal(each.Second, IndicatorWords.Sentence(State(_kept).Indicators[0], new(2026, 1, 31)).In(each.First)));

    /// <summary>At the end of 2024 two were open, at that of 2025 and in January one; of a register without a column for the end nobody knows any.</summary>
    [Fact]
    public void A_dossier_is_open_where_its_row_says_so()
    {
        var open = State(new("dossiers of which one is open", static ministry => Dossiers(ministry, "dossier_id,title,opened_on,closed_on", "d1,One,2024-02-01,2025-03-01", "d2,Two,2024-05-01,")))
            .Indicators.Single(told => told.Kind == IndicatorKind.OpenDossiers);
        var unknown = State(new("dossiers of whose end nothing is written", static ministry => Dossiers(ministry, "dossier_id,title,opened_on", "d1,One,2024-02-01", "d2,Two,2024-05-01")));

        Assert.Equal([(2024, 2.0), (2025, 1.0)], open.Series.Select(point => (point.Year, point.Value!.Value)));
        Assert.Equal((1.0, 0L), (open.Now.Value!.Value, open.Unknown));
        Assert.Contains((IndicatorKind.OpenDossiers, null), unknown.Lacking);

        static void Dossiers(AMinistry ministry, string header, params string[] rows) => ministry
            .With("dossiers", header, rows).With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2024-03-01,in_person,anticipatory", "k2,2025-04-01,video,anticipatory");
    }

    /// <summary>The first page decides nothing of its own: each number and verdict stands in the exhibit that it leads to.</summary>
    [Fact]
    public void Every_number_and_verdict_is_that_of_its_exhibit()
    {
        var state = StateOfTheRegister.Of(new(real.Release, Question.Open))!;

        Assert.Empty(state.Lacking);
        Assert.Equal(Enum.GetValues<IndicatorKind>(), state.Indicators.Select(told => told.Kind));
        Assert.All(state.Indicators.Where(told => told.Change is not null), told =>
        {
            var found = StudyCatalog.All.Single(study => told.Exhibit.EndsWith("/" + study.Id, StringComparison.Ordinal)).Ask(new(real.Release, Question.Open));
            Assert.Contains(told.Change, found.Estimates);
            Assert.Equal(found.Provenance, told.Provenance);
        });
        Assert.All(state.Indicators, told => Assert.True(told.IsSynthetic));
        Assert.All(Language.All, language => Assert.All(state.Indicators, told =>
        {
            Assert.NotEmpty(IndicatorWords.Sentence(told, new(2024, 12, 31)).In(language));
            Assert.Contains("<svg", Sparkline.Inline(IndicatorWords.Line(told), language, told.Series), StringComparison.Ordinal);
        }));
    }

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

        Assert.DoesNotContain(known.Figures, figure => figure is KeyFigure.Staff);
        Assert.Equal((64.0, true), known.Figures.OfType<KeyFigure.Meetings>().Select(meetings => (meetings.Count, meetings.IsOnlyYear)).Single());
        Assert.Contains(NotKnown.YearlyCounts, known.NotKnown);
    }

    private StateOfTheRegister State(SmallRegister register) => StateOfTheRegister.Of(new(small.Of(register), Question.Open))!;

    private WhatIsKnown Of(SmallRegister register) => WhatIsKnown.Of(new(small.Of(register), Question.Open));
}
