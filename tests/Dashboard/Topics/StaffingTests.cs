using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Staffing;
using Analytics.Data;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
using Analytics.Tests.Findings;
using Analytics.Tests.Findings.Staffing;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What the staffing page claims, from a register small enough to count by hand and from the synthetic one.</summary>
public sealed class StaffingTests(SmallReleases small, RealDashboard dashboard)
{
    [Fact]
    public void Consultations_are_divided_by_the_posts_of_their_year()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(OfYears(ministry, (2019, 10, 0), (2020, 9, 3))
            .With("staffing", Staffing, "s1,2019-01-01,,1,m01-1", "s2,2020-01-01,,0.5,m01-2"));

        var exhibit = new ConsultationsPerFteExhibit().Show(new(release, Question.Open));

        // By hand: 10 by one post; 12 by one and a half. Garwood's interval of 10 is 4.80 to 18.39.
        Assert.Equal(
            [("2019", 10L, 10L, 0L, 1.0, 10.0), ("2020", 12L, 9L, 3L, 1.5, 8.0)],
            exhibit.Table.Lines.Select(line => (line.Key!, (long)line.Cells[1]!, (long)line.Cells[2]!, (long)line.Cells[3]!, (double)line.Cells[5]!, (double)line.Cells[7]!)));
        Assert.Equal((4.80, 18.39), (Math.Round((double)exhibit.Table.Lines[0].Cells[8]!, 2), Math.Round((double)exhibit.Table.Lines[0].Cells[9]!, 2)));
        Assert.Equal(Verdict.TooFew, exhibit.Verdict);
        Assert.Equal(["s1", "s2"], new ConsultationsPerFteExhibit().Study.Rows(new(release, Question.Open), "2020").Where(row => row.Resource == "staffing").Select(row => row.RowKey));
        Assert.Equal(12, new ConsultationsPerFteExhibit().Study.Rows(new(release, Question.Open), "2020").Count(row => row.Resource == "consultations"));
    }

    [Fact]
    public void A_year_whose_staff_is_known_in_part_has_a_gap_and_no_quotient()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(OfYears(ministry, (2019, 10, 0), (2020, 9, 0)).With("staffing", Staffing, "s1,2019-07-01,,1,m01-1"));

        var exhibit = new ConsultationsPerFteExhibit().Show(new(release, Question.Open));

        Assert.Equal([null, 9.0], exhibit.Table.Lines.Select(line => line.Cells[7]));
        Assert.Equal([(2018.5, 2019.5)], exhibit.Figure!.Gaps.Select(gap => (gap.From, gap.To)));
        Assert.Equal(1, exhibit.Observations);
    }

    [Fact]
    public void Without_staff_in_the_register_the_load_is_not_known()
    {
        var release = small.Of(StaffingCases.Unstaffed);

        Assert.All(TopicCatalog.Find("staffing")!.Exhibits, exhibit =>
        {
            var shown = exhibit.Show(new(release, Question.Open));
            Assert.Equal(Verdict.NotAsked, shown.Verdict);
            Assert.Null(shown.Figure);
        });
    }

    [Fact]
    public void Procedures_that_begin_to_be_counted_are_no_rise()
    {
        // Ten meetings every year; from 2020 six procedures are counted beside them. Nothing changed but what is counted.
        var release = small.Of(StaffingCases.Recounted);

        var exhibit = new ConsultationsPerFteExhibit().Show(new(release, Question.Open));

        Assert.Equal(Verdict.NoClearChange, exhibit.Verdict);
        Assert.DoesNotContain(exhibit.Estimates, titled => titled.Estimate.Name == "yearly_change");
        Assert.Equal([2019.5], exhibit.Figure!.Breaks.Select(each => each.At));
        Assert.Contains(exhibit.Estimates[0].CouldHaveShown!, missed => missed.Effect > 0);
    }

    [Fact]
    public void Counts_steadier_than_chance_make_no_rate_surer_than_poissons_errors()
    {
        // By hand: the slope's Poisson error is the root of 1 over the sum of mean times distance from the middle year squared, 1/√(10 × 10).
        var change = YearlyChange.Of([.. Enumerable.Range(2020, 5).Select(year => (year, 10L + (year == 2022 ? 1 : 0)))]);

        Assert.InRange(change.Rate!.Interval.High, Math.Exp(1.96 / Math.Sqrt(103)) - 1, Math.Exp(1.96 / Math.Sqrt(100)) - 1);
    }

    [Fact]
    public void A_choice_that_leaves_no_consultation_is_said_and_not_drawn_as_zeros()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(OfYears(ministry, (2019, 10, 0), (2020, 9, 0)).With("staffing", Staffing, "s1,2019-01-01,,1,m01-1"));

        Assert.All(TopicCatalog.Find("staffing")!.Exhibits.Where(exhibit => exhibit.Study.Filters.Any(filter => filter.Name == "trigger")), exhibit =>
        {
            var shown = exhibit.Show(new(release, Question.Of(("trigger", "impromptu"))));
            Assert.True(shown.Verdict is Verdict.TooFew or Verdict.NotAsked, $"{exhibit.Id}: {shown.Verdict}");
            Assert.Null(shown.Figure);
        });
    }

    [Fact]
    public void Hours_are_those_of_the_meetings_whose_length_is_known()
    {
        var release = small.Of(StaffingCases.Measured);

        var exhibit = new MeetingHoursPerFteExhibit().Show(new(release, Question.Open));

        // 90 minutes over half a post: three hours; the written procedure is no meeting.
        Assert.Equal((2L, 1L, 3.0), (exhibit.Table.Lines[0].Cells[1], exhibit.Table.Lines[0].Cells[3], exhibit.Table.Lines[0].Cells[7]));
        Assert.Equal(["k1", "k2"], new MeetingHoursPerFteExhibit().Study.Rows(new(release, Question.Open)).Where(row => row.Resource == "consultations").Select(row => row.RowKey));
    }

    [Fact]
    public void The_documented_heads_stand_in_a_note_and_in_no_series()
    {
        var release = dashboard.Release;

        var exhibit = new ConsultationsPerFteExhibit().Show(new(release, Question.Open));

        Assert.Contains(exhibit.Notes, note => note.En.Contains("heads and not full-time equivalents: 3 (2024)", StringComparison.Ordinal));
        Assert.Equal([Provenance.Synthetic], exhibit.Provenance.Select(count => count.Provenance));
        Assert.DoesNotContain(new ConsultationsPerFteExhibit().Study.Rows(new(release, Question.Open)), row => row.RowKey.StartsWith("m01-agents", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("from", "2015", "year(consultations.held_on_from) >= 2015")]
    [InlineData("to", "2010", "year(consultations.held_on_from) <= 2010")]
    [InlineData("format", "in_person", "consultations.format_code = 'in_person'")]
    [InlineData("trigger", "impromptu", "consultations.trigger_code = 'impromptu'")]
    [InlineData("domain", "human_rights", "dossiers.policy_domain_code = 'human_rights'")]
    [InlineData("organisation", "un", "dossiers.organisation_code = 'un'")]
    [InlineData("crisis", "covid19", "consultations.crisis_id in (select crisis_id from typed.crises where crisis_name = 'Covid-19')")]
    public void A_filter_leaves_the_consultations_that_the_typed_rows_hold(string filter, string value, string condition)
    {
        var release = dashboard.Release;
        var left = release.Ask(
            $"""
            select count(*) as consultations, count(*) filter (where format_code not in ('written', 'silence')) as meetings
            from typed.consultations as consultations
            inner join typed.agenda_items as items on items.consultation_id = consultations.consultation_id and items.position = 1
            inner join typed.dossiers as dossiers using (dossier_id)
            where consultations.confidence_code = 'synthetic' and {condition}
            """).Lines().Single();
        var asked = Question.Of((filter, value));

        var (perFte, hours) = (new ConsultationsPerFteExhibit().Show(new(release, asked)), new MeetingHoursPerFteExhibit().Show(new(release, asked)));

        Assert.InRange(left.Whole("consultations")!.Value, 1, Register.Of(release)!.ConsultationCount - 1);
        Assert.Equal(left.Whole("consultations"), perFte.Table.Lines.Sum(line => (long)line.Cells[1]!));
        Assert.Equal(left.Whole("meetings"), hours.Table.Lines.Sum(line => (long)line.Cells[1]!));
        Assert.Equal(left.Whole("consultations"), new ConsultationsPerFteExhibit().Study.Rows(new(release, asked)).Count(row => row.Resource == "consultations"));
    }

    [Fact]
    public void Without_a_register_the_documented_heads_are_all_that_is_known()
    {
        var release = small.Of(SmallRegister.None);
        var topic = TopicCatalog.Find("staffing")!;

        Assert.All(topic.Exhibits, exhibit => Assert.Equal(Verdict.NotAsked, exhibit.Show(new(release, Question.Open)).Verdict));
        Assert.Contains("analytics import", ATopicPage.Opening(topic, release), StringComparison.Ordinal);
    }

    private const string Staffing = "staffing_id,began_on,ended_on,value,post_code";

    private static AMinistry OfYears(AMinistry ministry, params ReadOnlySpan<(int Year, int Meetings, int Procedures)> years)
    {
        List<string> rows = [];
        foreach (var (year, meetings, procedures) in years)
        {
            rows.AddRange(Enumerable.Range(0, meetings).Select(n => $"m{year}-{n},{year}-03-01,in_person,anticipatory"));
            rows.AddRange(Enumerable.Range(0, procedures).Select(n => $"p{year}-{n},{year}-03-01,written,anticipatory"));
        }

        return ministry.With("consultations", "consultation_id,held_on,format_code,trigger_code", [.. rows]);
    }
}
