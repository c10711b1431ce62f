using Analytics.Data;

namespace Analytics.Tests.Etl.Building;

/// <summary>Each check on the register and on treaties, with a row that breaks it beside one that does not.</summary>
public sealed class DomainCheckTests : IDisposable
{
    private const string Attendance = "consultation_id,entity_id,representation_code,is_invited,is_represented";
    private const string Staffing = "staffing_id,post_code,as_of,began_on,ended_on,value";
    private const string Governments = "government_id,government_name,began_on,ended_on,status_code,caretaker_from";
    private const string Standards = "standard_id,measure_code,unit,value,low,high,year";
    private const string Steps = "step_id,treaty_id,step_code,actor_code,parliament_code,happened_on,date_basis_code";

    private readonly AMinistry _ministry = new();
    private readonly List<string> _treaties = [];
    private readonly List<string> _steps = [];

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void A_dossier_is_not_treated_before_it_opens_nor_after_it_closes()
    {
        // A dossier opened in May 2018 may have been open on 1 May, one closed in 2019 still on 31 December.
        _ministry
            .With("dossiers", "dossier_id,title,opened_on,closed_on", "gcm,Global Compact for Migration,2018-05,2019")
            .With("consultations", "consultation_id,held_on,dossier_ids",
                "early,2018-04-30,gcm", "first,2018-05-01,gcm", "month,2018-05,gcm", "last,2019-12-31,gcm", "late,2020-01-01,gcm");

        Finds("consultation_outside_dossier", Severity.Warning, "early", "late");
    }

    [Fact]
    public void Who_is_represented_was_invited()
    {
        _ministry
            .With("consultations", "consultation_id,held_on", "a,2019-02-19")
            .With("attendance", Attendance, "a,fed,cabinet,false,true", "a,fed,administration,,true", "a,wal,cabinet,false,false", "a,cncd,organisation,true,true");

        Finds("attendance_not_invited", Severity.Warning, "a.fed.cabinet");
    }

    [Fact]
    public void Nobody_attends_a_silence_procedure()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,format_code", "quiet,2020-04-01,silence", "spoken,2020-04-02,video")
            .With("attendance", Attendance, "quiet,fed,cabinet,true,true", "quiet,wal,cabinet,true,false", "spoken,fed,cabinet,true,true");

        Finds("silence_with_attendance", Severity.Error, "quiet.fed.cabinet");
    }

    [Fact]
    public void Services_of_an_entity_are_as_many_as_can_be_counted()
    {
        string[] services = [.. Enumerable.Range(1, 8191).Select(number => $"fed,administration,Service {number},true,true")];
        _ministry
            .With("consultations", "consultation_id,held_on", "counted,2019-02-19", "beyond,2019-02-20")
            .With("attendance", "consultation_id,entity_id,representation_code,service_name,is_invited,is_represented",
                [.. services.Skip(1).Select(service => $"counted,{service}"), .. services.Select(service => $"beyond,{service}"), "beyond,wal,cabinet,,true,true"]);

        Finds("services_beyond_count", Severity.Error, "beyond");
    }

    [Fact]
    public void An_impromptu_consultation_names_its_crisis_or_its_occasion()
    {
        _ministry.With("consultations", "consultation_id,held_on,trigger_code,trigger_note,crisis_id",
            "why,2020-04-01,impromptu,,", "crisis,2020-04-02,impromptu,,covid19", "occasion,2020-04-03,impromptu,a vote in New York,", "planned,2020-04-04,anticipatory,,");

        Finds("impromptu_without_reason", Severity.Warning, "why");
    }

    [Fact]
    public void A_consultation_that_concludes_a_dossier_has_an_outcome()
    {
        _ministry
            .With("dossiers", "dossier_id,title,opened_on", "gcm,Global Compact for Migration,2018")
            .With("consultations", "consultation_id,held_on,outcome_code", "none,2018-02-19,", "open,2018-06-04,open", "agreed,2018-09-12,consensus", "between,2018-09-13,")
            .With("agenda_items", "consultation_id,dossier_id,is_concluding", "none,gcm,true", "open,gcm,true", "agreed,gcm,true", "between,gcm,false");

        Finds("concluding_without_outcome", Severity.Warning, "none.gcm", "open.gcm");
    }

    [Fact]
    public void A_report_is_issued_once_the_consultation_was_held()
    {
        _ministry.With("consultations", "consultation_id,held_on,report_on",
            "before,2018-02-19,2018-02-18", "month,2018-02-19,2018-02", "same,2018-02-19,2018-02-19", "none,2018-02-19,");

        Finds("report_before_meeting", Severity.Error, "before");
    }

    [Fact]
    public void A_consultation_is_asked_for_before_it_is_held_or_on_its_day()
    {
        _ministry.With("consultations", "consultation_id,held_on,requested_on",
            "after,2018-02-19,2018-02-20", "month,2018-02-19,2018-02", "same,2018-02-19,2018-02-19", "long,2018-02-19,2017", "none,2018-02-19,");

        Finds("request_after_meeting", Severity.Error, "after");
    }

    [Fact]
    public void A_post_is_filled_once_at_a_time()
    {
        _ministry.With("staffing", Staffing,
            "s1,p1,,2018-01-01,2018-12-31,1", "s2,p1,,2018-12-31,2019-06-30,1", "s3,p1,,2019-07-01,,1", "other,p2,,2018-01-01,,1");

        Finds("staff_period_overlap", Severity.Error, "s2");
    }

    [Fact]
    public void Two_periods_that_share_a_year_known_no_closer_would_count_it_twice()
    {
        _ministry.With("staffing", Staffing, "s1,p1,,2018,2019,1", "s2,p1,,2019,,1", "total-2018,,2018,,,2", "total-2019,,2019,,,2");

        Finds("staff_period_overlap", Severity.Error, "s2");
    }

    [Fact]
    public void One_federal_government_is_in_office_at_a_time_and_a_formation_runs_beside_it()
    {
        _ministry.With("governments", Governments,
            "first,First,2014-10-11,2018-12-09,full,", "twice,Twice,2018-12-08,2019-10-27,full,", "formation,Formation,2019-05-26,2019-10-27,formation,", "third,Third,2019-10-27,,full,");

        Finds("two_federal_governments", Severity.Error, "twice");
    }

    [Fact]
    public void A_government_becomes_a_caretaker_while_it_is_in_office()
    {
        _ministry
            .With("governments", Governments, "early,Early,2014-10-11,2018-12-09,full,2014-05-26", "in_time,In time,2018-12-09,2019-10-27,full,2018-12-21")
            .With("governments_federated", "government_id,entity_id,government_name,began_on,ended_on,caretaker_from", "late,wal,Late,2019-07-18,2024,2025-01-01");

        Finds("caretaker_outside_government", Severity.Error, "early", "late");
    }

    [Fact]
    public void A_party_sits_in_a_government_that_is_known_and_its_key_is_of_one_government_alone()
    {
        _ministry
            .With("governments", Governments, "both,Both,2014-10-11,2018-12-09,full,", "federal,Federal,2018-12-09,,full,")
            .With("governments_federated", "government_id,entity_id,government_name,began_on", "both,wal,Both,2014-07-20", "walloon,wal,Walloon,2019-07-18")
            .With("coalitions", "government_id,party_code,party_name,party_name_then,language_group_code,family_code",
                "federal,ps,PS,PS,fr,socialist", "walloon,ps,PS,PS,fr,socialist", "nowhere,ps,PS,PS,fr,socialist");

        Finds("two_governments_of_one_id", Severity.Error, "both");
        Finds("coalition_of_unknown_government", Severity.Error, "nowhere.ps");
    }

    [Fact]
    public void A_dossier_that_a_consultation_names_is_there()
    {
        _ministry
            .With("dossiers", "dossier_id,title,opened_on", "gcm,Global Compact for Migration,2018")
            .With("consultations", "consultation_id,held_on,dossier_ids", "a,2018-02-19,gcm; cop", "b,2018-06-04,gcm", "c,2018-09-12,");

        Finds("unknown_dossier", Severity.Warning, "a");
    }

    [Fact]
    public void An_entity_that_is_competent_for_a_dossier_is_there()
    {
        _ministry.With("dossiers", "dossier_id,title,opened_on,entity_ids",
            "both,A pact,2018,fed; wal", "strange,A draft,2018,fed;nobody", "none,A list,2018,");

        Finds("unknown_competent_entity", Severity.Warning, "strange");
    }

    [Fact]
    public void The_register_counts_the_meetings_that_a_source_documents()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,format_code", "a,2023-02-19,video", "b,2024-06-04,video", "c,2024-06-05,written")
            .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value",
                "m-2022,2022,coormulti,meetings_held,9", "m-2023,2023,coormulti,meetings_held,1", "m-2024,2024,coormulti,meetings_held,2");

        Finds("register_against_documented_counts", Severity.Warning, "m-2024");
    }

    [Fact]
    public void A_consultation_of_unknown_format_may_be_the_meeting_that_a_source_counts()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,format_code", "a,2022-02-19,", "b,2023-06-04,video", "c,2023-06-05,", "d,2024-06-05,", "e,2024-06-06,video")
            .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value",
                "m-2022,2022,coormulti,meetings_held,9", "m-2023,2023,coormulti,meetings_held,2", "m-2024,2024,coormulti,meetings_held,3");

        Finds("register_against_documented_counts", Severity.Warning, "m-2024");
    }

    [Fact]
    public void A_synthetic_register_is_held_against_no_documented_count()
    {
        _ministry
            .Put(AMinistry.Sample, "consultations", "consultation_id,held_on,format_code", "a,2024-06-04,video")
            .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "m-2024,2024,coormulti,meetings_held,64");

        Finds("register_against_documented_counts", Severity.Warning);
    }

    [Fact]
    public void A_likely_value_lies_between_the_low_and_the_high_one()
    {
        _ministry.With("activity_standards", Standards,
            "good,report_video_minutes,min,240,60,960,2024", "lone,report_video_minutes,min,240,,,2025", "low,chair_video_minutes,min,60,90,,2024",
            "high,chair_video_minutes,min,60,,30,2025", "turned,coffee_break,min,,30,20,2024");

        Finds("low_above_high", Severity.Error, "high", "low", "turned");
    }

    [Fact]
    public void A_standard_can_be_true_in_its_unit()
    {
        // By hand: a percentage written as a share, a day of thirty hours, ten days round the clock and a minute more, a high value alone, and an allowance of all time.
        _ministry.With("activity_standards", Standards,
            "part,impromptu_share,share,1,,,2024", "percent,impromptu_share,share,20,,,2025", "day,daily_working_time,h/day,30,,,2024",
            "ten_days,report_video_minutes,min,14400,,,2024", "more,report_video_minutes,min,14401,,,2025", "high,report_hybrid_minutes,min,60,30,20000,2024",
            "allowed,category_allowance_share,share,0.99,,,2024", "all_day,category_allowance_share,share,0.5,0.4,1,2025");

        Finds("standard_out_of_reach", Severity.Error, "all_day", "day", "high", "more", "percent");
    }

    [Fact]
    public void A_measure_of_the_staffing_model_has_a_value_in_the_unit_that_the_model_counts_in()
    {
        _ministry.With("activity_standards", Standards,
            "minutes,report_video_minutes,min,240,,,2024", "hours,chair_video_minutes,h,4,,,2024", "none,report_hybrid_minutes,min,,60,960,2024", "own,coffee_break,h,1,,,2024");

        Finds("standard_in_another_unit", Severity.Error, "hours", "none");
    }

    [Fact]
    public void An_office_gives_one_value_for_a_measure_and_a_year()
    {
        _ministry.With("activity_standards", Standards,
            "a,report_video_minutes,min,240,,,2024", "b,report_video_minutes,min,300,,,2024", "later,report_video_minutes,min,300,,,2025",
            "undated,chair_video_minutes,min,60,,,", "again,chair_video_minutes,min,70,,,", "own,coffee_break,min,15,,,2024", "other,coffee_break,min,20,,,2024");

        Finds("two_standards_for_one_year", Severity.Error, "a", "again", "b", "undated");
    }

    [Fact]
    public void An_assumption_names_no_source()
    {
        _ministry
            .Put(AMinistry.Record, "sources", "source_id,source_title", "guide,A guide")
            .With("activity_standards", $"{Standards},confidence_code,source_id",
                "sourced,report_video_minutes,min,240,,,2024,assumed,guide", "bare,chair_video_minutes,min,60,,,2024,assumed,");

        Finds("assumed_with_source", Severity.Error, "sourced");
    }

    [Fact]
    public void A_parliament_assents_after_the_signature()
    {
        Treaty("ceta", "signature,belgium,,2016-10-30,treaty_date", "assent,house,house,2016-10,vote", "assent,flemish,flemish,2016-09,vote");

        Finds("assent_before_signature", Severity.Warning, "ceta-assent-flemish");
    }

    [Fact]
    public void A_deposit_comes_after_the_last_of_the_assents_that_are_needed()
    {
        // The House votes in the month of the deposit, perhaps before it. The Walloon assent is late, the Flemish one not dated but
        // awaited after the deposit. Of the treaty whose list is not complete nobody knows which assent is the last.
        Treaty("late", "deposit,belgium,,2010-06-15,depositary_table", "assent,house,house,2010-06,vote", "assent,walloon,walloon,2010-07-01,vote");
        Treaty("awaited", "deposit,belgium,,2010-06-15,depositary_table", "assent,house,house,2010-06,vote");
        Treaty("in_part", "deposit,belgium,,2010-06-15,depositary_table", "assent,walloon,walloon,2010-07-01,vote");
        _ministry.Put(AMinistry.Record, "competent_parliaments", "treaty_id,parliament_code,basis_code,is_list_complete,pending_on",
            "late,house,complete_set_named,true,", "late,walloon,complete_set_named,true,",
            "awaited,house,complete_set_named,true,", "awaited,flemish,complete_set_named,true,2011-01-01",
            "in_part,walloon,named_in_part,false,");

        Finds("deposit_before_last_assent", Severity.Warning, "awaited.flemish", "late.walloon");
    }

    [Fact]
    public void A_table_that_lost_more_rows_than_its_package_allows_since_the_last_release_refuses_the_next()
    {
        // By hand: a tenth may be lost. Of 20 rows 18 may stay, of 18 then 17, and of 17 no fewer than 15.3.
        RunOutcome[] outcomes = [.. new[] { 20, 18, 17, 15 }.Select(count => WithConsultations(count).Refresh().Outcome)];

        Assert.Equal([RunOutcome.Published, RunOutcome.Published, RunOutcome.Published, RunOutcome.Refused], outcomes);
        var fell = Assert.Single(_ministry.Refresh().Checks.Single(check => check.Name == "counts_fell").Rows);
        Assert.Equal("consultations", fell.Resource);
        Assert.Contains("\"previous_rows\":17,\"current_rows\":15", fell.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_other_rows_are_not_the_same_register_and_refuse_the_next()
    {
        WithConsultations(20).Refresh();
        var renamed = _ministry.With("consultations", "consultation_id,held_on", [.. Enumerable.Range(1, 20).Select(number => $"{(number > 17 ? "d" : "c")}{number},2019-02-19")]).Refresh();

        Assert.Equal(RunOutcome.Refused, renamed.Outcome);
        var fell = Assert.Single(renamed.Checks.Single(check => check.Name == "keys_fell").Rows);
        Assert.Contains("\"keys_before\":20,\"keys_gone\":3", fell.Detail, StringComparison.Ordinal);
        Assert.Empty(renamed.Checks.Single(check => check.Name == "counts_fell").Rows);
    }

    [Fact]
    public void A_tenth_of_other_keys_is_a_correction()
    {
        WithConsultations(20).Refresh();

        Assert.Equal(RunOutcome.Published, _ministry.With("consultations", "consultation_id,held_on", [.. Enumerable.Range(1, 20).Select(number => $"{(number > 18 ? "d" : "c")}{number},2019-02-19")]).Refresh().Outcome);
    }

    private AMinistry WithConsultations(int count) => _ministry.With("consultations", "consultation_id,held_on",
        [.. Enumerable.Range(1, count).Select(number => $"c{number},2019-02-19")]);

    private void Treaty(string key, params ReadOnlySpan<string> steps)
    {
        _treaties.Add($"{key},{key},eu_agreement,mixed");
        foreach (var step in steps)
            _steps.Add($"{key}-{string.Join('-', step.Split(',')[..2])},{key},{step}");
        _ministry
            .Put(AMinistry.Record, "treaties", "treaty_id,treaty_name,family_code,competence_code", [.. _treaties])
            .Put(AMinistry.Record, "treaty_steps", Steps, [.. _steps]);
    }

    /// <summary>The check finds these rows and no other, and refuses the release when it is an error.</summary>
    private void Finds(string check, Severity severity, params ReadOnlySpan<string> rowKeys)
    {
        var report = _ministry.Refresh();

        Assert.Empty(report.Rejects);
        var found = report.Checks.Single(result => result.Name == check);
        Assert.Equal(severity, found.Severity);
        Assert.Equal(rowKeys.ToArray(), found.Rows.Select(row => row.RowKey).Order(StringComparer.Ordinal));
        Assert.Equal(severity == Severity.Error ? RunOutcome.Refused : RunOutcome.Published, report.Outcome);
    }
}
