using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Meetings;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
using Analytics.Tests.Findings;
using Analytics.Tests.Findings.Meetings;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What the meetings page claims, and that it claims no more.</summary>
public sealed class MeetingsTests(SmallReleases small, RealDashboard dashboard)
{
    [Fact]
    public void A_year_without_a_public_figure_is_a_gap_and_never_a_zero()
    {
        var release = dashboard.Release;

        var exhibit = new CoormultiCountsExhibit().Show(new(release, Question.Open));
        var bars = Assert.IsType<BarMark>(Assert.Single(exhibit.Figure!.Marks)).Bars;

        // The one official annual count: 64 meetings in 2024.
        Assert.Equal([(2024.0, 64.0)], bars.Select(bar => (bar.At, bar.Length)));
        Assert.Equal([(2003.5, 2023.5)], exhibit.Figure.Gaps.Select(gap => (gap.From, gap.To)));
        Assert.Contains(exhibit.Figure.Breaks, definition => definition.At is > 2019 and < 2021);
    }

    /// <summary>By hand: 128 halves three times over six equal steps to 16, so each year is 1/√2 of the one before: −29.3%.</summary>
    [Fact]
    public void Yearly_counts_that_come_alone_make_a_trend_and_are_never_added_to_public_ones()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(ministry
            .Put(
                AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "public-2020,2020,coormulti,meetings_held,30")
            .With(
                "annual_counts", "count_id,year,body_code,measure_code,value",
                "o14,2014,coormulti,meetings_held,128", "o16,2016,coormulti,meetings_held,64", "o18,2018,coormulti,meetings_held,32",
                "o20,2020,coormulti,meetings_held,16", "o15,2015,coormulti,meetings_held,91", "o17,2017,coormulti,meetings_held,45", "o19,2019,coormulti,meetings_held,23"));

        var exhibit = new CoormultiCountsExhibit().Show(new(release, Question.Open));

        Assert.Equal(Verdict.Fell, exhibit.Verdict);
        var own = Assert.Single(exhibit.Figure!.Marks.OfType<BarMark>()).Bars;
        Assert.Equal(16, own.Single(bar => bar.At == 2020).Length);
        Assert.Equal([(2020.0, 30.0)], Assert.Single(exhibit.Figure.Marks.OfType<PointMark>()).Points.Select(point => (point.X, point.Y)));
        Assert.Equal(-0.293, exhibit.Estimates.Single(titled => titled.Estimate.Name == "meetings_yearly_change").Estimate.Value!.Value, 2);
    }

    [Fact]
    public void Meetings_on_one_dossier_are_not_the_meetings_of_a_year()
    {
        // 2018: three meetings on the Global Compact are documented; how many there were in all is not.
        var release = dashboard.Release;

        Assert.DoesNotContain(new CoormultiCountsExhibit().Study.Rows(new(release, Question.Open)), row => row.LineKey == "2018");
    }

    [Fact]
    public void The_two_series_never_share_a_figure()
    {
        var release = dashboard.Release;

        var coormulti = new CoormultiCountsExhibit().Study.Rows(new(release, Question.Open)).Select(row => row.RowKey);
        var dge = new DgeCountsExhibit().Study.Rows(new(release, Question.Open)).Select(row => row.RowKey);

        Assert.Empty(coormulti.Intersect(dge));
    }

    [Fact]
    public void The_three_meetings_on_the_compact_stand_on_the_time_line()
    {
        var release = dashboard.Release;

        var keys = new DocumentedMeetingsExhibit().Study.Rows(new(release, Question.Of(("from", "2018"), ("to", "2018")))).Select(row => row.RowKey);

        Assert.Equal(["gcm-1", "gcm-2", "gcm-3"], keys.Order());
    }

    [Fact]
    public void Every_consultation_of_the_register_is_counted_once_under_its_format_and_year()
    {
        var release = dashboard.Release;
        var counted = release.Ask("select count(*) as n, count(*) filter (where format_code in ('written', 'silence')) as procedures from typed.consultations where confidence_code = 'synthetic' and status_code = 'held'")
            .Lines().Single();

        var exhibit = new ConsultationsByFormatExhibit().Show(new(release, Question.Open));
        var bars = exhibit.Figure!.Marks.Cast<BarMark>().ToDictionary(mark => mark.Series.Id, mark => mark.Bars.Sum(bar => bar.Length));

        Assert.Equal(counted.Whole("n"), exhibit.Observations);
        Assert.Equal(counted.Whole("n"), (long)bars.Values.Sum());
        Assert.Equal(counted.Whole("procedures"), (long)(bars["written"] + bars["silence"]));
        Assert.Equal(counted.Whole("n"), exhibit.Table.Lines.Sum(line => (long)line.Cells[^1]!));
        Assert.Equal([new(Provenance.Synthetic, exhibit.Observations)], exhibit.Provenance);
        Assert.Contains(exhibit.Figure.Breaks, each => each.At is > 2019 and < 2020);
    }

    [Theory]
    [InlineData("from", "2015", "year(held_on_from) >= 2015")]
    [InlineData("to", "2010", "year(held_on_from) <= 2010")]
    [InlineData("trigger", "impromptu", "trigger_code = 'impromptu'")]
    [InlineData("domain", "migration", "dossiers.policy_domain_code = 'migration'")]
    [InlineData("organisation", "un", "dossiers.organisation_code = 'un'")]
    [InlineData("crisis", "covid19", "crisis_id in ('covid19', 'covid19_pandemic')")]
    public void A_filter_leaves_what_it_says(string filter, string value, string condition)
    {
        var release = dashboard.Release;
        var asked = Question.Of((filter, value));
        var left = release.Ask(
            $"""
            select count(*) as n
            from typed.consultations
            left join (select consultation_id, dossier_id from typed.agenda_items where position = 1) using (consultation_id)
            left join typed.dossiers using (dossier_id)
            where typed.consultations.confidence_code = 'synthetic' and status_code = 'held' and {condition}
            """).Lines().Single().Whole("n")!.Value;

        Assert.InRange(left, 1, new ConsultationsByFormatExhibit().Show(new(release, Question.Open)).Observations - 1);
        Assert.Equal(left, new ConsultationsByFormatExhibit().Show(new(release, asked)).Observations);
        Assert.Equal(left, new ConsultationsByTriggerExhibit().Show(new(release, asked)).Observations);
        Assert.Equal(left, new ConsultationsByTriggerExhibit().Study.Rows(new(release, asked)).Count());
    }

    [Fact]
    public void What_the_reader_chose_is_said_with_the_measure_wherever_it_is_cited()
    {
        var release = dashboard.Release;

        var exhibit = new ConsultationsByFormatExhibit().Show(new(release, Question.Of(("trigger", "impromptu"), ("domain", "migration"))));

        Assert.EndsWith("(Trigger: Impromptu; Policy domain: Migration and asylum)", exhibit.Subtitle.En, StringComparison.Ordinal);
        Assert.DoesNotContain("Trigger", new ConsultationsByFormatExhibit().Show(new(release, Question.Open)).Subtitle.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Meetings_that_rise_and_fall_back_show_no_change_and_what_would_have_shown()
    {
        var release = small.Of(MeetingsCases.Steady);

        var exhibit = new ConsultationsByFormatExhibit().Show(new(release, Question.Open));

        Assert.Equal(0, exhibit.Estimates[0].Estimate.Value!.Value, 8);
        Assert.Equal(Verdict.NoClearChange, exhibit.Verdict);
        Assert.Equal([-1, 1], exhibit.Estimates[0].CouldHaveShown!.Select(missed => Math.Sign(missed.Effect)));
    }

    [Fact]
    public void A_handful_of_consultations_gets_a_count_and_no_rate()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(ministry.With(
            "consultations", Columns,
            "k1,2019-03-01,in_person,anticipatory", "k2,2019-05-01,in_person,impromptu", "k3,2020-05-01,video,anticipatory", "k4,2020-06-01,written,anticipatory", "k5,2020-07-01,silence,"));

        var format = new ConsultationsByFormatExhibit().Show(new(release, Question.Open));
        var trigger = new ConsultationsByTriggerExhibit().Show(new(release, Question.Open));

        Assert.Equal("Meetings: too few from 2019 to 2020 to tell a trend", format.Headline.En);
        Assert.Equal((Verdict.TooFew, Verdict.TooFew), (format.Verdict, trigger.Verdict));
        Assert.All(format.Estimates.Take(2), titled => Assert.True(titled is { Estimate.Value: null, Why: not null }));

        // 2019: one impromptu meeting of two; 2020: none of one, as procedures are no meetings.
        Assert.Equal([0.5, 0.0], trigger.Estimates.Skip(1).Take(2).Select(titled => titled.Estimate.Value!.Value));
        Assert.Equal([1L, 0L, 0L], trigger.Table.Lines.Select(line => (long)line.Cells[2]!).Append((long)trigger.Table.Lines[0].Cells[3]!));
    }

    [Fact]
    public void A_year_that_the_register_lacks_is_a_gap_and_one_that_a_filter_empties_is_a_zero()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(ministry.With(
            "consultations", Columns, "k1,2016-03-01,in_person,anticipatory", "k2,2018-05-01,in_person,impromptu", "k3,2018-05-02,in_person,anticipatory"));

        var open = new ConsultationsByTriggerExhibit().Show(new(release, Question.Open));
        var impromptu = new ConsultationsByTriggerExhibit().Show(new(release, Question.Of(("trigger", "impromptu"))));

        Assert.Equal([(2016.5, 2017.5)], open.Figure!.Gaps.Select(gap => (gap.From, gap.To)));
        Assert.Equal([(2016L, 0L, null), (2018L, 1L, "2018")], impromptu.Table.Lines.Select(line => ((long)line.Cells[0]!, (long)line.Cells[4]!, line.Key)));
    }

    [Fact]
    public void The_register_stands_beside_the_documented_count_and_is_never_added_to_it()
    {
        var release = small.Of(MeetingsCases.Counted);

        var exhibit = new ReconciliationExhibit().Show(new(release, Question.Open));

        // By hand: two meetings, for a silence procedure is none; 64 less 2 is 62.
        Assert.Equal([2024L, 2L, 0L, 64.0, -62.0], Assert.Single(exhibit.Table.Lines).Cells);
        Assert.Equal(
            [("annual_counts", "c1"), ("consultations", "k1"), ("consultations", "k2")],
            new ReconciliationExhibit().Study.Rows(new(release, Question.Open), "2024").Select(row => (row.Resource, row.RowKey)));
    }

    [Fact]
    public void A_synthetic_register_that_agrees_proves_nothing_and_says_so()
    {
        var release = dashboard.Release;

        var exhibit = new ReconciliationExhibit().Show(new(release, Question.Open));

        Assert.Contains("in the synthetic register", exhibit.Headline.En, StringComparison.Ordinal);
        Assert.Contains("its generator aims at the one official figure", exhibit.Notes[0].En, StringComparison.Ordinal);
        Assert.Equal([Provenance.Documented, Provenance.Synthetic], exhibit.Provenance.Select(count => count.Provenance));
        Assert.Equal(64.0, Assert.IsType<PointMark>(exhibit.Figure!.Marks[1]).Points.Single().Y);
    }

    [Fact]
    public void Documented_counts_alone_are_shown_and_the_register_is_missed_not_invented()
    {
        var release = small.Of(SmallRegister.None);

        var opening = ATopicPage.Opening(MeetingsTopic.Topic, release);

        Assert.Equal(Verdict.NotAsked, new ReconciliationExhibit().Show(new(release, Question.Open)).Verdict);
        Assert.Null(new ConsultationsByFormatExhibit().Show(new(release, Question.Open)).Figure);
        Assert.DoesNotContain("synth", opening, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(RegisterWords.WhatItTakes.En, opening, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consultations-by-format")]
    [InlineData("consultations-by-trigger")]
    [InlineData("reconciliation")]
    public async Task Every_face_of_what_rests_on_synthetic_rows_says_synthetic(string exhibit)
    {
        foreach (var ending in (string[])["", ".csv", ".json", ".svg", ".bib"])
        {
            var text = await dashboard.Client.GetStringAsync($"/en/meetings/{exhibit}{ending}", TestContext.Current.CancellationToken);
            Assert.Contains("synthetic", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private const string Columns = "consultation_id,held_on,format_code,trigger_code";
}
