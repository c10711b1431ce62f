using Analytics.Data;
using Analytics.Etl.Checking;

namespace Analytics.Tests.Etl.Checking;

/// <summary>A check of one package asks the checks across rows that its rows alone can answer, and names those that they cannot.</summary>
public sealed class CrossRowChecksTests : IDisposable
{
    private const string Attendance = "consultation_id,entity_id,representation_code,is_invited,is_represented";

    private readonly AMinistry _ministry = new();

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void Rows_that_contradict_each_other_refuse_the_package_by_the_name_of_the_check()
    {
        _ministry
            .With("consultations", "consultation_id,held_on,format_code", "quiet,2020-04-01,silence", "spoken,2020-04-02,video")
            .With("attendance", Attendance, "quiet,fed,cabinet,true,true", "spoken,fed,cabinet,true,true");

        var found = _ministry.Check();

        Assert.Empty(found.Rejects);
        Assert.Equal(CheckOutcome.Refused, found.Outcome);
        Assert.Equal(["quiet.fed.cabinet"], found.Checks.Single(check => check.Name == "silence_with_attendance").Rows.Select(row => row.RowKey));
        Assert.EndsWith("ministry: refused: silence_with_attendance finds 1 row that should not be", found.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_counted_and_the_package_holds()
    {
        _ministry.With("consultations", "consultation_id,held_on,trigger_code", "why,2020-04-01,impromptu", "planned,2020-04-02,anticipatory");

        var found = _ministry.Check();

        Assert.Equal(["impromptu_without_reason"], found.Checks.Where(check => check.RowCount > 0).Select(check => check.Name));
        Assert.EndsWith("ministry: 2 rows hold to their contracts; 1 warning", found.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_checks_on_rows_that_the_package_has_are_asked()
    {
        _ministry.With("staffing", "staffing_id,post_code,as_of,began_on,ended_on,value", "s1,p1,,2018-01-01,2018-12-31,1", "s2,p1,,2018-12-31,2019-06-30,1");

        var found = _ministry.Check();

        Assert.Equal(["assumed_with_source", "documented_without_source", "staff_period_overlap"], found.Checks.Select(check => check.Name));
        Assert.Equal([0L, 0L, 1L], found.Checks.Select(check => check.RowCount));
    }

    [Fact]
    public void Whether_a_dossier_is_nowhere_the_package_can_say_only_where_no_other_has_dossiers()
    {
        _ministry
            .With("dossiers", "dossier_id,title,opened_on", "gcm,Global Compact for Migration,2018")
            .With("consultations", "consultation_id,held_on,dossier_ids", "a,2018-02-19,gcm; cop");
        Assert.Equal(["a"], _ministry.Check().Checks.Single(check => check.Name == "unknown_dossier").Rows.Select(row => row.RowKey));

        _ministry.Put("other", "dossiers", "dossier_id,title,opened_on", "cop,COP24,2018");

        var found = _ministry.Check();
        // Entities, too, are in another package.
        Assert.Equal(["unknown_competent_entity", "unknown_dossier"], found.LeftToRefresh);
        Assert.DoesNotContain("unknown_dossier", found.Checks.Select(check => check.Name));
        Assert.Equal(0, _ministry.Refresh().Checks.Single(check => check.Name == "unknown_dossier").RowCount);
        Assert.EndsWith("; 2 checks across packages left to a refresh", found.Summary, StringComparison.Ordinal);
    }

    /// <summary>Two packages have every other row of one register; what either is told of itself, the refresh of both tells of it too.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_is_found_of_a_package_alone_is_found_beside_the_others_too(int half)
    {
        Share(half, "dossiers", "dossier_id,title,opened_on,closed_on", "gcm,Global Compact,2018-05,2019", "cop,COP24,2018,2018", "who,Pandemic treaty,2022,");
        Share(half, "consultations", "consultation_id,held_on,format_code,trigger_code,outcome_code,requested_on,report_on,dossier_ids",
            "c1,2018-04-30,video,impromptu,,2018-05-01,2018-04-01,gcm", "c2,2018-06-01,silence,,open,2018-06-02,,gcm; cop", "c3,2019-06-01,silence,impromptu,consensus,,2019-05-01,who",
            "c4,2023-06-01,video,,,,,nowhere", "c5,2017-01-01,silence,,,,,cop", "c6,2023-06-01,,impromptu,,,,");
        Share(half, "agenda_items", "consultation_id,dossier_id,is_concluding", "c1,gcm,true", "c2,cop,true", "c4,who,true", "c5,gcm,true", "c6,cop,true");
        Share(half, "attendance", Attendance,
            "c1,fed,cabinet,false,true", "c2,fed,cabinet,true,true", "c3,wal,cabinet,true,true", "c5,wal,cabinet,false,true", "c2,wal,cabinet,true,true", "c3,fed,cabinet,,true");
        Share(half, "staffing", "staffing_id,post_code,as_of,began_on,ended_on,value",
            "s1,p1,,2018-01-01,2018-12-31,1", "s2,p1,,2018-12-31,2019-06-30,1", "s3,p1,,2018-06-01,,1", "s4,p1,,2019-01-01,,1");

        var found = Named(_ministry.Check().Checks);

        Assert.NotEmpty(found);
        Assert.Subset(Named(_ministry.Refresh().Checks), found);
    }

    [Fact]
    public void What_is_found_of_half_the_record_is_found_of_the_whole_record_too()
    {
        using ARecordInHalves record = new();

        var whole = Named(record.Refresh().Checks);
        var halves = record.Check().Select(check => Named(check.Checks)).ToList();

        Assert.All(halves, half => Assert.Subset(whole, half));
        Assert.NotEmpty(halves.SelectMany(half => half));
    }

    private void Share(int half, string resource, string header, params ReadOnlySpan<string> rows)
    {
        var shared = rows.ToArray().Index().ToLookup(row => row.Index % 2 == half, row => row.Item);
        _ministry.With(resource, header, [.. shared[true]]).Put("other", resource, $"{header},confidence_code", [.. shared[false].Select(row => $"{row},register")]);
    }

    private static HashSet<(string Check, string? Row)> Named(IReadOnlyList<CheckResult> checks) =>
        [.. checks.SelectMany(check => check.Rows.Select(row => (check.Name, row.RowKey)))];
}
