using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Crises;
using Analytics.Data;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
using Analytics.Tests.Findings;
using Analytics.Tests.Findings.Crises;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What the crises page claims, from a register small enough to count by hand and from the synthetic one.</summary>
public sealed class CrisesTests(SmallReleases small, RealDashboard dashboard)
{
    [Fact]
    public void A_year_counts_its_impromptu_consultations_by_crisis_beside_all_of_them()
    {
        var release = small.Of(CrisesCases.TwoYears);

        var exhibit = new ImpromptuByYearExhibit().Show(new(release, Question.Open));

        // Both dated events of Covid-19 are one crisis; 2019 is a year without, which is zero and not unknown.
        Assert.Equal(
            [(null, 2019L, 0L, 1L), ("2020:covid19", 2020L, 2L, 4L), ("2020:none", 2020L, 1L, 4L)],
            exhibit.Table.Lines.Select(line => (line.Key, (long)line.Cells[0]!, (long)line.Cells[2]!, (long)line.Cells[3]!)));
        Assert.Equal(["k2", "k3"], new ImpromptuByYearExhibit().Study.Rows(new(release, Question.Open), "2020:covid19").Select(row => row.RowKey));
    }

    [Fact]
    public void The_first_eight_weeks_are_held_against_the_quiet_days_of_the_year_before()
    {
        // Eight impromptu consultations in the 56 days from 30 January 2020; four in the 365 days before; one after the eight weeks.
        var release = small.Of(CrisesCases.Faster);

        var exhibit = new AfterEachCrisisExhibit().Show(new(release, Question.Of(("crisis", "covid19"))));

        var line = Assert.Single(exhibit.Table.Lines);
        Assert.Equal(("covid19", 8L, 56L, 1.0, 4L, 365L), (line.Key, line.Cells[1], line.Cells[2], line.Cells[3], line.Cells[4], line.Cells[5]));
        // By hand: 8/56 over 4/365.
        Assert.Equal(365.0 / 28, (double)line.Cells[7]!, 10);
        Assert.Equal(12, new AfterEachCrisisExhibit().Study.Rows(new(release, Question.Of(("crisis", "covid19")))).Count());
        Assert.Equal([new(Provenance.Register, 12)], exhibit.Provenance);
    }

    [Fact]
    public void Days_in_the_first_weeks_of_another_crisis_are_not_quiet_and_a_crisis_within_them_has_none_of_its_own()
    {
        using AMinistry ministry = new();
        ministry.Put(AMinistry.Record, "crises", "crisis_id,crisis_name,began_on,event",
            "niger,Niger,2023-07-26,coup d’état", "gaza,Gaza,2023-10-07,war", "ground,Ground operation,2023-10-14,operation", "vague,Vague,2022,no day")
            .With("consultations", Consultations, "k1,2020-01-05,in_person,anticipatory,,", "k2,2025-01-05,in_person,anticipatory,,");

        var days = ministry.Ask("select crisis_key, phase_code, count(*) as n from marts.crisis_phases group by all order by all")
            .Select(line => (line.Text("crisis_key"), line.Text("phase_code"), line.Whole("n")));

        // By hand: of Gaza's year before, Niger's 56 days are not quiet.
        Assert.Equal([("gaza", "after", 56L), ("gaza", "before", 309L), ("niger", "after", 56L), ("niger", "before", 365L)], days);
    }

    [Fact]
    public void Days_that_the_register_does_not_cover_are_neither_quiet_nor_after()
    {
        using AMinistry ministry = new();
        ministry.Put(AMinistry.Record, "crises", "crisis_id,crisis_name,began_on,event", "early,Early,2020-01-11,one", "late,Late,2026-01-22,two")
            .With("consultations", Consultations, "k1,2020-01-05,in_person,anticipatory,,");

        var days = ministry.Ask("select crisis_key, phase_code, count(*) as n from marts.crisis_phases where phase_code = 'after' or crisis_key = 'early' group by all order by all")
            .Select(line => (line.Text("crisis_key"), line.Text("phase_code"), line.Whole("n")));

        // The register begins with 2020 and closed on 31 January 2026.
        Assert.Equal([("early", "after", 56L), ("early", "before", 10L), ("late", "after", 10L)], days);
    }

    [Theory]
    [InlineData("from", "2015", "year(consultations.held_on_from) >= 2015")]
    [InlineData("to", "2010", "year(consultations.held_on_from) <= 2010")]
    [InlineData("format", "in_person", "consultations.format_code = 'in_person'")]
    [InlineData("domain", "peace_security", "dossiers.policy_domain_code = 'peace_security'")]
    [InlineData("organisation", "un", "dossiers.organisation_code = 'un'")]
    [InlineData("crisis", "covid19", "consultations.crisis_id in (select crisis_id from typed.crises where crisis_name = 'Covid-19')")]
    public void A_filter_leaves_the_consultations_that_the_typed_rows_hold(string filter, string value, string condition)
    {
        var release = dashboard.Release;
        var left = release.Ask(
            $"""
            select count(*) as n
            from typed.consultations as consultations
            inner join typed.agenda_items as items on items.consultation_id = consultations.consultation_id and items.position = 1
            inner join typed.dossiers as dossiers using (dossier_id)
            where consultations.trigger_code = 'impromptu' and consultations.confidence_code = 'synthetic' and {condition}
            """).Lines().Single().Whole("n")!.Value;
        var asked = Question.Of((filter, value));

        Assert.InRange(left, 1, new ImpromptuByYearExhibit().Show(new(release, Question.Open)).Observations - 1);
        Assert.Equal(left, new ImpromptuByYearExhibit().Show(new(release, asked)).Observations);
        Assert.Equal(left, new ImpromptuByYearExhibit().Study.Rows(new(release, asked)).Count());
        Assert.NotEqual(
            Cells(new AfterEachCrisisExhibit().Show(new(release, Question.Open))),
            Cells(new AfterEachCrisisExhibit().Show(new(release, filter == "from" ? Question.Of(("from", "2021")) : asked))));
    }

    [Fact]
    public void A_pace_counts_each_consultation_once_over_all_crises()
    {
        var release = dashboard.Release;

        var exhibit = new AfterEachCrisisExhibit().Show(new(release, Question.Open));

        Assert.Equal(exhibit.Observations, new AfterEachCrisisExhibit().Study.Rows(new(release, Question.Open)).Select(row => row.RowKey).Distinct().Count());
        Assert.True(exhibit.Observations < new AfterEachCrisisExhibit().Study.Rows(new(release, Question.Open)).Count());
    }

    [Fact]
    public void Without_a_register_nothing_is_known_and_years_without_crises_are_said()
    {
        var release = small.Of(SmallRegister.None);
        var synthetic = dashboard.Release;
        var topic = TopicCatalog.Find("crises")!;

        Assert.All(topic.Exhibits, exhibit => Assert.Equal(Verdict.NotAsked, exhibit.Show(new(release, Question.Open)).Verdict));
        Assert.Contains("analytics import", ATopicPage.Opening(topic, release), StringComparison.Ordinal);
        Assert.Equal(Verdict.TooFew, new AfterEachCrisisExhibit().Show(new(synthetic, Question.Of(("to", "2010")))).Verdict);
        Assert.Equal(Verdict.TooFew, new ImpromptuByYearExhibit().Show(new(synthetic, Question.Of(("from", "1990"), ("to", "1991")))).Verdict);
    }

    private const string Consultations = "consultation_id,held_on,format_code,trigger_code,crisis_id,trigger_note";

    private static IEnumerable<string> Cells(Exhibit exhibit) => exhibit.Table.Lines.Select(line => string.Join('|', line.Cells));
}
