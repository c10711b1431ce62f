using Analytics.Data;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Data.Sql;

/// <summary>What counts as the register, and how its consultations are counted.</summary>
public sealed class RegisterMartTests : IDisposable
{
    private readonly AMinistry _ministry = new();

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void A_release_without_a_register_has_marts_without_rows()
    {
        _ministry.Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "c-2019,2019,coormulti,meetings_held,80");

        var empty = _ministry.Ask("""
            select
                (select count(*) from marts.register) + (select count(*) from marts.register_consultations)
                + (select count(*) from marts.register_attendance) + (select count(*) from marts.consultation_counts)
                + (select count(*) from marts.notice_counts) + (select count(*) from marts.attendance_counts) + (select count(*) from marts.representation_clusters)
                + (select count(*) from marts.dossiers) + (select count(*) from marts.dossier_counts)
                + (select count(*) from marts.dossier_consultations) + (select count(*) from marts.staff_years) as register_rows,
            """);

        Assert.Equal(0, Assert.Single(empty).Whole("register_rows"));
        Assert.Equal([(2019, null, 80.0)], _ministry.Ask("from marts.reconciled_counts").Select(Reconciled));
    }

    [Fact]
    public void The_register_is_what_Coormulti_held_by_the_ministry_s_own_word()
    {
        _ministry.With("consultations", "consultation_id,held_on,body_code,status_code,confidence_code",
            "held,2019-03-04,coormulti,held,register",
            "unsaid,2019-03-05,coormulti,,register",
            "cancelled,2019-03-06,coormulti,cancelled,register",
            "postponed,2019-03-07,coormulti,postponed,register",
            "planned,2026-03-04,coormulti,planned,register",
            "elsewhere,2019-03-04,icfp,held,register",
            "remembered,2019-03-04,coormulti,,recalled");

        Assert.Equal(["held", "unsaid"], _ministry.Ask("from marts.register_consultations").Select(line => line.Text("consultation_id")));
        Assert.Equal(["remembered"], _ministry.Ask("from marts.documented_meetings").Select(line => line.Text("consultation_id")));
    }

    [Fact]
    public void Consultations_are_counted_whole_and_a_code_that_nobody_gave_is_unknown()
    {
        _ministry.With("consultations", "consultation_id,held_on,format_code,duration_minutes",
            "a,2019-03-04,video,90", "b,2019-05,hybrid,", "c,2019,silence,", "d,2019-12-31,,30");

        var counts = _ministry.Ask("from marts.consultation_counts order by format_code");

        Assert.Equal(
            [("hybrid", 1, 1, null), ("silence", 1, 0, null), ("unknown", 1, 0, 30.0), ("video", 1, 1, 90.0)],
            counts.Select(line => (
                line.Text("format_code"), line.Whole("consultation_count"), line.Whole("meeting_count"), line.Number("duration_minutes"))));
        Assert.All(counts, line => Assert.Equal(("unknown", "unknown", false), (line.Text("trigger_code"), line.Text("policy_domain_code"), line.Flag("is_synthetic"))));
    }

    [Fact]
    public void Every_event_of_a_crisis_counts_under_the_one_that_surely_came_first()
    {
        // The year 2020 may be any day of it, so 30 January 2020 is the first that is sure.
        _ministry.With("consultations", "consultation_id,held_on,crisis_id",
            "a,2020-02-01,covid19", "b,2020-04-01,covid19_pandemic", "c,2020-05-01,covid19_brief", "d,2023-08-01,niger");

        Assert.Equal([("covid19", 3), ("niger", 1)], _ministry.Ask("select crisis_key, sum(consultation_count)::bigint as n from marts.consultation_counts group by all order by all")
            .Select(line => (line.Text("crisis_key"), line.Whole("n"))));
        Assert.Equal(["covid19", "niger"], _ministry.Ask("select crisis_key from marts.crises").Select(line => line.Text("crisis_key")));
    }

    [Fact]
    public void The_register_s_meetings_stand_beside_the_documented_ones_year_by_year()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,format_code", "a,2023-03-04,video", "b,2023-05-06,written", "c,2024-05-06,in_person", "d,2024-06-07,hybrid")
            .Put(AMinistry.Record, "annual_counts", "count_id,year,period_note,body_code,measure_code,value",
                "m-2024,2024,,coormulti,meetings_held,3", "h-2024,2024,first half,coormulti,meetings_held,1", "d-2023,2023,,dge,meetings_held,70", "m-2005,2005,,coormulti,meetings_held,64");

        var years = _ministry.Ask("from marts.reconciled_counts");

        Assert.Equal([(2005, null, 64.0), (2023, 1, null), (2024, 2, 3.0)], years.Select(Reconciled));
        Assert.Equal([null, null, -1.0], years.Select(line => line.Number("difference")));
        Assert.Equal([null, false, false], years.Select(line => line.Flag("is_synthetic")));
        Assert.Equal(["m-2005", null, "m-2024"], years.Select(line => line.Text("documented_row_key")));
    }

    [Fact]
    public void A_year_of_which_no_format_is_known_has_no_number_of_meetings_and_one_of_which_some_are_has_no_difference()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,format_code", "a,2023-03-04,", "b,2023-05-06,", "c,2024-05-06,in_person", "d,2024-06-07,")
            .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "m-2023,2023,coormulti,meetings_held,3", "m-2024,2024,coormulti,meetings_held,2");

        var years = _ministry.Ask("from marts.reconciled_counts");

        Assert.Equal([(2023, null, 3.0), (2024, 1, 2.0)], years.Select(Reconciled));
        Assert.Equal([(2, null), (1, null)], years.Select(line => (line.Whole("unknown_format_count"), line.Number("difference"))));
    }

    [Fact]
    public void A_day_knows_of_how_many_consultations_nobody_wrote_down_the_trigger()
    {
        _ministry.With("consultations", "consultation_id,held_on,trigger_code", "a,2023-03-04,impromptu", "b,2023-03-04,", "c,2023-03-04,anticipatory", "d,2023-03,impromptu");

        var day = Assert.Single(_ministry.Ask("from marts.consultation_days"));

        Assert.Equal((3, 1, 1), (day.Whole("consultation_count"), day.Whole("impromptu_count"), day.Whole("unknown_trigger_count")));
    }

    [Fact]
    public void Days_of_notice_are_known_where_request_and_meeting_are_known_to_the_day_and_procedures_have_none()
    {
        _ministry.With("consultations", "consultation_id,held_on,requested_on,format_code",
            "leap,2024-03-01,2024-02-28,video", "same,2024-05-02,2024-05-02,hybrid", "none,2024-05-02,,in_person", "month,2024-06-02,2024-05,video", "year,2024,2024-05-01,video",
            "written,2024-05-20,2024-05-10,written");

        Assert.Equal(
            [("leap", 2), ("month", null), ("none", null), ("same", 0), ("written", null), ("year", null)],
            _ministry.Ask("from marts.register_consultations order by consultation_id").Select(line => (line.Text("consultation_id"), line.Whole("notice_days"))));
        Assert.Equal(
            [(0, 1), (2, 1), (null, 3)],
            _ministry.Ask("select notice_days, sum(consultation_count)::bigint as n from marts.notice_counts where is_meeting group by all order by notice_days nulls last").Select(line => (line.Whole("notice_days"), line.Whole("n"))));
    }

    [Fact]
    public void The_register_says_what_it_holds_and_whose_it_is()
    {
        _ministry
            .Put(AMinistry.Sample, "consultations", "consultation_id,held_on,format_code", "a,2004-03-04,video", "b,2006-05-06,written")
            .Put(AMinistry.Sample, "dossiers", "dossier_id,title,opened_on", "d1,Convention,2004-01-01")
            .Put(AMinistry.Sample, "attendance", "consultation_id,entity_id,representation_code,is_represented", "a,fed,cabinet,true", "a,fed,administration,true", "b,wal,cabinet,false");

        var register = Assert.Single(_ministry.Ask("from marts.register"));

        Assert.Equal((true, 2004, 2006, 2, 1), (
            register.Flag("is_synthetic"), register.Whole("first_year"), register.Whole("last_year"),
            register.Whole("consultation_count"), register.Whole("meeting_count")));
        Assert.Equal((1, 3, "2026-01-31", "sample"), (
            register.Whole("dossier_count"), register.Whole("attendance_count"), register.Text("closed_on"), register.Text("package_name")));
        Assert.Equal((0, 0, 0), (register.Whole("unknown_format_count"), register.Whole("agenda_count"), register.Whole("post_count")));
    }

    private static (long? Year, long? Register, double? Documented) Reconciled(Line line) =>
        (line.Whole("year"), line.Whole("register_count"), line.Number("documented_count"));
}
