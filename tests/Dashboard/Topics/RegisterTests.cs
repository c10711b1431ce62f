using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Crises;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What register a release holds, what may be asked of it, and what is said where there is none.</summary>
public sealed class RegisterTests(RealDashboard dashboard)
{
    private const string Consultations = "consultation_id,held_on,format_code,trigger_code,dossier_ids";

    [Fact]
    public void A_release_of_public_sources_holds_none_and_says_what_it_takes()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(ministry.Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "c1,2024,coormulti,meetings_held,64"));

        var shown = new AfterEachCrisisExhibit().Show(new(release, Question.Open));

        Assert.Null(Register.Of(release));
        Assert.Equal(Verdict.NotAsked, new AfterEachCrisisStudy().Ask(new(release, Question.Open)).Verdict);
        Assert.Null(shown.Figure);
        Assert.Empty(shown.Table.Lines);
        Assert.Equal(RegisterWords.NotKnown, shown.Headline);
        Assert.All(Language.All, language => Assert.Contains("analytics import", shown.Subtitle.In(language), StringComparison.Ordinal));
    }

    [Fact]
    public void The_synthetic_one_stands_in_for_the_ministrys_and_says_what_it_is()
    {
        var release = dashboard.Release;

        var register = Register.Of(release)!;

        Assert.Equal((true, 2004, 2024, "sample", Provenance.Synthetic), (register.IsSynthetic, register.FirstYear, register.LastYear, register.PackageName, register.Provenance));
        Assert.Contains("Nothing in it is real", RegisterWords.Holds(register).En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ministrys_own_is_counted_by_kind()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(AMinistrys(ministry));

        var register = Register.Of(release)!;

        // Two meetings and a silence procedure, on one dossier, with two rows of attendance.
        Assert.Equal(
            (false, 2019, 2021, 3L, 2L, 1L, 2L, Provenance.Register),
            (register.IsSynthetic, register.FirstYear, register.LastYear, register.ConsultationCount, register.MeetingCount, register.DossierCount, register.AttendanceCount, register.Provenance));
        Assert.DoesNotContain("synthetic", RegisterWords.Holds(register).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_asked_means_the_years_of_the_register()
    {
        var release = dashboard.Release;

        Assert.Equal(new(2004, 2024), RegisterFilters.Years.Of(new(release, Question.Open)));
        Assert.Equal(new(2010, 2024), RegisterFilters.Years.Of(new(release, Question.Of(("from", "2010")))));
        Assert.Equal(
            """{"is_synthetic":true,"from":2004,"to":2024,"crisis":"covid19_first_cases"}""",
            new Inquiry(release, Question.Of(("crisis", "covid19_first_cases"))).Choice(
                [RegisterFilters.From, RegisterFilters.To, RegisterFilters.Format, RegisterFilters.Crisis], isRegister: true));
    }

    [Fact]
    public void A_filter_accepts_what_the_register_knows_and_nothing_else()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(AMinistrys(ministry));
        Filter[] all =
        [
            RegisterFilters.From, RegisterFilters.To, RegisterFilters.Format, RegisterFilters.Trigger, RegisterFilters.Domain,
            RegisterFilters.Organisation, RegisterFilters.Crisis, RegisterFilters.Entity, RegisterFilters.Level,
        ];

        Assert.All(
            [("from", "1990"), ("format", "unknown"), ("domain", "migration"), ("organisation", "who"), ("entity", "wal"), ("level", "region"), ("crisis", "covid19")],
            ((string Name, string Value) asked) => Assert.NotNull(Question.Read([new(asked.Name, asked.Value)], all, release).Question));
        Assert.All(
            [("from", "1989"), ("format", "telepathy"), ("entity", "atlantis"), ("crisis", "covid19_brief")],
            ((string Name, string Value) asked) => Assert.Equal(asked.Name, Question.Read([new(asked.Name, asked.Value)], all, release).Fault?.Name));
    }

    private static AMinistry AMinistrys(AMinistry ministry) => ministry
        .With("dossiers", "dossier_id,title,opened_on,policy_domain_code,organisation_code", "d1,A pact,2019-01-15,migration,un")
        .With("consultations", Consultations, "k1,2019-03-01,in_person,anticipatory,d1", "k2,2020-05-01,video,anticipatory,d1", "k3,2021-02-01,silence,anticipatory,d1")
        .With("attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented", "k1,wal,cabinet,true,true", "k1,fed,cabinet,true,false");
}
