using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Attendance;
using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
using Analytics.Tests.Findings;
using Analytics.Tests.Findings.Attendance;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What the attendance page claims, from a register small enough to count by hand and from the synthetic one.</summary>
public sealed class AttendanceTests(SmallReleases small, RealDashboard dashboard)
{
    [Fact]
    public void Each_entity_and_year_is_a_line_with_what_it_was_invited_to()
    {
        var release = small.Of(AttendanceCases.Alike);

        var exhibit = new ShareRepresentedExhibit().Show(new(release, Question.Open));

        Assert.Equal("Represented least: Wallonia, 50%; most: Federal, 100%", exhibit.Headline.En);
        Assert.Equal([("largest_difference", 0.5), ("share_wal", 0.5), ("share_fed", 1.0)], exhibit.Estimates.Select(titled => (titled.Estimate.Name, Math.Round(titled.Estimate.Value!.Value, 10))));
        Assert.Equal([("fed:2015", 20L, 20L), ("fed:2016", 20L, 20L), ("wal:2015", 20L, 9L), ("wal:2016", 20L, 11L)],
            exhibit.Table.Lines.Where(line => line.Cells[2] is 2015L or 2016L).Select(line => (line.Key!, (long)line.Cells[3]!, (long)line.Cells[4]!)));
        Assert.Equal([new(Provenance.Register, 320)], exhibit.Provenance);
    }

    [Fact]
    public void A_share_of_fewer_than_ten_invitations_is_listed_and_not_drawn()
    {
        var release = small.Of(AttendanceCases.Few);

        var exhibit = new ShareRepresentedExhibit().Show(new(release, Question.Open));

        var cell = Assert.Single(Assert.IsType<CellMark>(Assert.Single(exhibit.Figure!.Marks)).Cells);
        Assert.Null(cell.Value);
        Assert.Equal("1 of 2 invitations", cell.Note!.En);
        Assert.Equal(0.5, Assert.Single(exhibit.Table.Lines).Cells[5]);
    }

    [Fact]
    public void An_entity_with_two_services_answers_a_consultation_once()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(ministry
            .With("consultations", Consultations, "k1,2019-03-01,in_person,anticipatory")
            .With("attendance", Attendance, "k1,wal,cabinet,true,false", "k1,wal,administration,true,true"));

        var exhibit = new ShareRepresentedExhibit().Show(new(release, Question.Open));

        Assert.Equal((1L, 1L), (Assert.Single(exhibit.Table.Lines).Cells[3], exhibit.Table.Lines[0].Cells[4]));
        Assert.Equal(2, new ShareRepresentedExhibit().Study.Rows(new(release, Question.Open)).Count());
        Assert.Equal([new(Provenance.Register, 2)], exhibit.Provenance);
    }

    [Fact]
    public void A_change_within_chance_is_no_change_and_what_would_have_shown_is_said()
    {
        var release = small.Of(AttendanceCases.Alike);

        var exhibit = new ShareOverTimeExhibit().Show(new(release, Question.Of(("entity", "wal"))));

        Assert.Equal(Verdict.NoClearChange, exhibit.Verdict);
        Assert.Equal([-1, 1], exhibit.Estimates[0].CouldHaveShown!.Select(missed => Math.Sign(missed.Effect)));
        // Wallonia was picked from among all.
        Assert.StartsWith("This part was chosen by a filter, after looking", exhibit.Notes[0].En, StringComparison.Ordinal);
        Assert.DoesNotContain(new ShareOverTimeExhibit().Show(new(release, Question.Open)).Notes, note => note.En.Contains("after looking", StringComparison.Ordinal));
    }

    [Fact]
    public void Those_who_come_and_stay_away_together_make_the_interval_wider()
    {
        // The same counts: in one register both entities come or stay away together, in the other one comes when the other does not.
        using AMinistry together = new();
        using AMinistry apart = new();
        using var joint = AMinistry.Publish(OfPairs(together, n => (n % 2 == 0, n % 2 == 0)));
        using var mixed = AMinistry.Publish(OfPairs(apart, n => (n % 2 == 0, n % 4 < 2)));

        Assert.True(Width(joint) > 1.2 * Width(mixed));

        static double Width(Release release)
        {
            var line = new ShareOverTimeExhibit().Show(new(release, Question.Open)).Table.Lines.Single(line => line.Key == "cabinet:2019");
            return (double)line.Cells[7]! - (double)line.Cells[6]!;
        }
    }

    [Theory]
    [InlineData("from", "2015", "year(consultations.held_on_from) >= 2015")]
    [InlineData("to", "2010", "year(consultations.held_on_from) <= 2010")]
    [InlineData("level", "region", "entities.level_code = 'region'")]
    [InlineData("entity", "wal", "attendance.entity_id = 'wal'")]
    [InlineData("format", "video", "consultations.format_code = 'video'")]
    [InlineData("trigger", "impromptu", "consultations.trigger_code = 'impromptu'")]
    [InlineData("domain", "human_rights", "dossiers.policy_domain_code = 'human_rights'")]
    [InlineData("organisation", "un", "dossiers.organisation_code = 'un'")]
    public void A_filter_leaves_the_invitations_that_the_typed_rows_hold(string filter, string value, string condition)
    {
        var release = dashboard.Release;
        var left = release.Ask(
            $"""
            select
                count(distinct (attendance.consultation_id, attendance.entity_id)) as invitations,
                count(distinct (attendance.consultation_id, attendance.entity_id, attendance.representation_code)) as answers,
                count(*) as row_count,
                count(*) filter (where attendance.is_represented) as represented,
                count(*) filter (where attendance.is_represented and attendance.is_mandate_endorsed is not null) as mandates
            from typed.attendance as attendance
            inner join typed.consultations as consultations using (consultation_id)
            inner join typed.entities as entities using (entity_id)
            inner join typed.agenda_items as items on items.consultation_id = consultations.consultation_id and items.position = 1
            inner join typed.dossiers as dossiers using (dossier_id)
            where attendance.confidence_code = 'synthetic' and attendance.is_invited is not false and {condition}
            """).Lines().Single();
        var asked = Question.Of((filter, value));

        var (byEntity, byKind) = (new ShareRepresentedExhibit().Show(new(release, asked)), new ShareOverTimeExhibit().Show(new(release, asked)));
        var ofMandates = new MandateEndorsedExhibit();

        Assert.InRange(byEntity.Observations, 1, new ShareRepresentedExhibit().Show(new(release, Question.Open)).Observations - 1);
        Assert.Equal((left.Whole("invitations"), left.Whole("answers")), (byEntity.Observations, byKind.Observations));
        Assert.All([byEntity, byKind], exhibit => Assert.Equal(left.Whole("row_count"), Assert.Single(exhibit.Provenance).Rows));
        Assert.All(new IExhibit[] { new ShareRepresentedExhibit(), new ShareOverTimeExhibit() }, exhibit => Assert.Equal(left.Whole("row_count"), exhibit.Study.Rows(new(release, asked)).Count()));
        Assert.Equal((left.Whole("mandates"), left.Whole("represented")), (ofMandates.Show(new(release, asked)).Observations, ofMandates.Study.Rows(new(release, asked)).Count()));
    }

    [Theory]
    [InlineData("from", "2015", "year(consultations.held_on_from) >= 2015")]
    [InlineData("to", "2010", "year(consultations.held_on_from) <= 2010")]
    [InlineData("domain", "human_rights", "dossiers.policy_domain_code = 'human_rights'")]
    [InlineData("organisation", "un", "dossiers.organisation_code = 'un'")]
    public void A_chair_is_empty_where_no_typed_row_says_that_the_competent_entity_was_represented(string filter, string value, string condition)
    {
        var release = dashboard.Release;
        var left = release.Ask(
            $"""
            with
            concluded as (
                select dossiers.dossier_id, consultations.consultation_id, unnest(string_split(dossiers.entity_ids, ';')) as entity_id
                from typed.dossiers as dossiers
                inner join typed.agenda_items as items using (dossier_id)
                inner join typed.consultations as consultations using (consultation_id)
                where items.is_concluding
                  and consultations.format_code in ('in_person', 'video', 'hybrid')
                  and consultations.outcome_code in ('consensus', 'agree_to_disagree', 'abstention')
                  and {condition}
            ),
            chairs as (
                select concluded.dossier_id, concluded.entity_id, coalesce(bool_or(attendance.is_represented), false) as is_taken, count(attendance.entity_id) > 0 as is_invited
                from concluded
                left join typed.attendance as attendance using (consultation_id, entity_id)
                group by all
            ),
            by_dossier as (
                select dossier_id, count_if(not is_taken and is_invited) as absent, count_if(not is_invited) as not_invited
                from chairs
                group by dossier_id
            )
            select
                count(*) as known,
                count(*) filter (where absent + not_invited > 0) as empty,
                count(*) filter (where absent > 0) as absent,
                count(*) filter (where not_invited > 0) as not_invited
            from by_dossier
            """).Lines().Single();

        var found = (EmptyChairs)new EmptyChairsStudy().Ask(new(release, Question.Of((filter, value))));

        Assert.True(found.Whole.Empty > 0);
        Assert.Equal(
            (left.Whole("known"), left.Whole("empty"), left.Whole("absent"), left.Whole("not_invited")),
            (found.Whole.Known, found.Whole.Empty, found.Whole.WithAbsent, found.Whole.WithNotInvited));
    }

    [Fact]
    public void A_line_leads_to_its_own_rows_alone()
    {
        var release = dashboard.Release;

        var rows = new ShareOverTimeExhibit().Study.Rows(new(release, Question.Open), "cabinet:2019").ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal("cabinet:2019", row.LineKey));
        Assert.Equal(3, new ShareOverTimeExhibit().Study.Rows(new(release, Question.Open), "cabinet:2019", most: 3).Count());
    }

    [Fact]
    public void What_was_planted_in_the_synthetic_register_is_found()
    {
        // The sample adds 15 points to cabinets since 2019, video aside.
        var release = dashboard.Release;

        var change = new ShareOverTimeExhibit().Show(new(release, Question.Open)).Estimates.Single(titled => titled.Estimate.Name == "change_in_person_cabinet").Estimate;

        Assert.InRange(0.15, change.Low!.Value, change.High!.Value);
        Assert.True(change.Low > 0);
    }

    [Fact]
    public void Without_a_register_nothing_is_known_and_a_choice_without_invitations_is_said()
    {
        var release = small.Of(SmallRegister.None);
        var synthetic = dashboard.Release;
        var topic = TopicCatalog.Find("attendance")!;

        // What is documented needs no register, and here nothing is.
        Assert.Equal(Verdict.TooFew, new DocumentedAttendanceExhibit().Show(new(release, Question.Open)).Verdict);
        Assert.All(topic.Exhibits.Where(exhibit => exhibit is not DocumentedAttendanceExhibit), exhibit => Assert.Equal(Verdict.NotAsked, exhibit.Show(new(release, Question.Open)).Verdict));
        Assert.Contains("analytics import", ATopicPage.Opening(topic, release), StringComparison.Ordinal);
        Assert.All(topic.Exhibits.Where(exhibit => exhibit.Study.Filters.Contains(RegisterFilters.Format)), exhibit => Assert.Equal(Verdict.TooFew, exhibit.Show(new(synthetic, Question.Of(("format", "silence")))).Verdict));
    }

    private const string Consultations = "consultation_id,held_on,format_code,trigger_code";
    private const string Attendance = "consultation_id,entity_id,representation_code,is_invited,is_represented";

    private static AMinistry OfPairs(AMinistry ministry, Func<int, (bool Fed, bool Wal)> comes) => ministry
        .With("consultations", Consultations, [.. Enumerable.Range(0, 40).Select(n => $"k{n:00},2019-03-01,in_person,anticipatory")])
        .With("attendance", Attendance, [.. Enumerable.Range(0, 40).SelectMany(n => new[] { Row(n, "fed", comes(n).Fed), Row(n, "wal", comes(n).Wal) })]);

    private static string Row(int n, string entity, bool isRepresented) => $"k{n:00},{entity},cabinet,true,{(isRepresented ? "true" : "false")}";
}
