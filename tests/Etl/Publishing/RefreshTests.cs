using System.Diagnostics;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Publishing;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>A refresh publishes whole releases or nothing, and leaves the last good one standing.</summary>
public sealed class RefreshTests
{
    private static readonly Localized _sentence =
        new("A treaty has a name.", "Un traité a un nom.", "Een verdrag heeft een naam.", "Ein Vertrag hat einen Namen.");

    [Fact]
    public void The_same_inputs_make_the_same_release_and_a_second_refresh_nothing_new()
    {
        using var here = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");
        using var elsewhere = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");

        var first = here.Refresh();
        var second = here.Refresh();

        Assert.Equal([RunOutcome.Published, RunOutcome.NothingNew], new[] { first, second }.Select(report => report.Outcome));
        Assert.Equal(first.ReleaseId, second.ReleaseId);
        Assert.Equal(first.ReleaseId, elsewhere.Refresh().ReleaseId);
        Assert.Matches("^2026-01-31-[0-9a-f]{12}$", first.ReleaseId);
        Assert.Equal(first.ReleaseId, here.Warehouse.CurrentId());
    }

    [Fact]
    public void One_changed_byte_makes_another_release_and_putting_it_back_makes_the_first_current_again()
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", ARegister.Treaties);
        var first = register.Refresh().ReleaseId;

        var second = register.Put("treaties", "treaties.csv", ARegister.Treaties.Replace("CETA", "ceta", StringComparison.Ordinal)).Refresh().ReleaseId;
        Assert.NotEqual(first, second);
        Assert.Equal(second, register.Warehouse.CurrentId());

        Assert.Equal(RunOutcome.Published, register.Put("treaties", "treaties.csv", ARegister.Treaties).Refresh().Outcome);
        Assert.Equal(first, register.Warehouse.CurrentId());
    }

    [Fact]
    public void A_refused_refresh_leaves_the_last_good_release_and_word_of_why()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");
        var good = register.Refresh().ReleaseId;

        var refused = register.Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns1,ceta,soon,,,,,,,,\n").Refresh();

        Assert.Equal((RunOutcome.Refused, good), (refused.Outcome, register.Warehouse.CurrentId()));
        Assert.Equal("soon", RunReport.Read(register.Warehouse.LastFailure).Rejects.Single().Value);
        Assert.Equal([good], Directory.EnumerateFileSystemEntries(register.Warehouse.Releases).Select(Path.GetFileName));

        register.Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns1,ceta,2016,,,,,,,,\n").Refresh();
        Assert.False(File.Exists(register.Warehouse.LastFailure));
    }

    [Theory]
    [InlineData(0.5, RunOutcome.Published)]
    [InlineData(0.49, RunOutcome.Refused)]
    public void A_package_says_which_share_of_bad_rows_it_tolerates(double share, RunOutcome outcome)
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,", "s2,ceta,soon,,,,,,,,")
            .Describe("register", package => package["max_reject_share"] = share);

        Assert.Equal(outcome, register.Refresh().Outcome);
    }

    [Fact]
    public void A_plan_says_what_would_be_published_and_publishes_nothing()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");

        var planned = register.Refresh(isPlan: true);

        Assert.Equal(RunOutcome.Planned, planned.Outcome);
        Assert.Null(register.Warehouse.CurrentId());
        Assert.Equal(planned.ReleaseId, register.Refresh().ReleaseId);
    }

    [Fact]
    public void A_plan_of_bad_data_leaves_no_word_of_a_failure_that_did_not_happen()
    {
        using var register = ARegister.WithSteps("s1,ceta,soon,,,,,,,,");

        Assert.Equal(RunOutcome.Refused, register.Refresh(isPlan: true).Outcome);
        Assert.False(File.Exists(register.Warehouse.LastFailure));
    }

    [Theory]
    [InlineData(Severity.Error, RunOutcome.Refused)]
    [InlineData(Severity.Warning, RunOutcome.Published)]
    public void A_check_that_finds_a_row_refuses_the_release_when_it_is_an_error(Severity severity, RunOutcome outcome)
    {
        const string Unnamed = "select 'treaties' as resource, row_key, treaty_id from typed.treaties where treaty_name is null;\n";
        Check check = new("treaty_without_name", severity, _sentence, Unnamed);
        using var register = new ARegister(checks: [check]).Put("treaties", "treaties.csv", "treaty_id,treaty_name\nceta,\nbbnj,BBNJ\n");

        var report = register.Refresh();

        Assert.Equal((outcome, 1L, "ceta"), (report.Outcome, report.Checks.Single().RowCount, report.Checks.Single().Rows.Single().RowKey));
        if (outcome == RunOutcome.Published)
            Assert.Equal("ceta", register.Ask("select row_key from marts.check_rows").Single().Text("row_key"));
    }

    [Fact]
    public void Every_part_of_a_refresh_is_a_stage_of_its_report_but_what_comes_after_the_report()
    {
        using var register = ARegister.WithSteps("s1,ceta,,,,,,,,,");
        var begun = Stopwatch.GetTimestamp();

        var stages = register.Refresh().Durations;

        Assert.Equal(
            ["fingerprint", "copy", "open", "prepare", "read", "hold to contracts", "type", "model", "check", "describe", "write", "close", "clear", "reopen", "seal"],
            stages.Select(stage => stage.Step));
        Assert.InRange(stages.Sum(stage => stage.Milliseconds), 1, Stopwatch.GetElapsedTime(begun).TotalMilliseconds + stages.Count);
    }

    [Fact]
    public void Every_row_leads_back_to_its_file_and_to_the_cells_as_they_were_written()
    {
        using var register = ARegister.WithSteps("s1,ceta,28/10/2016,,,,ja,,,,");

        register.Refresh();

        var row = register.Ask("from marts.rows where resource = 'steps'").Single();
        Assert.Equal(
            ("s1", "register", "steps.csv", 1L),
            (row.Text("row_key"), row.Text("package_name"), row.Text("file_name"), row.Whole("record_number")));
        Assert.Contains("\"happened_on\":\"28/10/2016\"", row.Text("cells"), StringComparison.Ordinal);
        Assert.Contains("\"is_final\":\"ja\"", row.Text("cells"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_that_no_package_fulfils_has_its_empty_table()
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", ARegister.Treaties);

        register.Refresh();

        Assert.Empty(register.Ask("select happened_on_from, is_final, row_key, is_synthetic from typed.steps"));
    }

    [Fact]
    public void A_synthetic_package_marks_each_of_its_rows()
    {
        using var register = new ARegister().Put("treaties", "treaties.csv", ARegister.Treaties)
            .Put("treaties", "invented.csv", "treaty_id,treaty_name\ninvented,Invented\n", package: "sample")
            .Describe("sample", package => package["synthetic"] = true);

        register.Refresh();

        Assert.Equal(["invented"], register.Ask("select treaty_id from typed.treaties where is_synthetic").Select(row => row.Text("treaty_id")));
    }

    [Fact]
    public void Sources_without_a_package_make_no_release()
    {
        using ARegister register = new();

        Assert.Equal(RunOutcome.Refused, register.Refresh().Outcome);
        Assert.Null(register.Warehouse.CurrentId());
    }

    [Fact]
    public void Two_refreshes_at_once_leave_one_whole_release()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");

        var reports = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => register.Refresh()).ToList();

        Assert.All(reports, report => Assert.Contains(report.Outcome, new[] { RunOutcome.Published, RunOutcome.NothingNew }));
        Assert.Equal(1, register.Ask("select count(*) as step_count from typed.steps").Single().Whole("step_count"));
        Assert.Equal([register.Warehouse.CurrentId()], Directory.EnumerateFileSystemEntries(register.Warehouse.Releases).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_refresh_left_that_died_is_cleared_by_the_next_and_a_living_one_is_left_alone()
    {
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");
        var dead = Path.Combine(register.Warehouse.Releases, ".building-1-dead");
        Directory.CreateDirectory(dead);
        File.WriteAllText(Path.Combine(dead, "warehouse.duckdb"), "half a warehouse");
        File.WriteAllText(dead + ".lock", "");
        using var living = Workplace.Open(register.Warehouse);

        register.Refresh();

        Assert.False(Directory.Exists(dead));
        Assert.True(Directory.Exists(living.Directory));
    }
}
