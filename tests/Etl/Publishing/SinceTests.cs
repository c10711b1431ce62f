using System.Net;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Etl.Commands;
using Analytics.Findings.Claims;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>A refresh that changes what is claimed says so: in run.json, in what it prints, and on the pages.</summary>
public sealed class SinceTests : IDisposable
{
    private readonly AMinistry _ministry = new();

    /// <summary>A third less each year.</summary>
    private static readonly int[] Falling = [82, 53, 36, 25, 16];

    /// <summary>The same with more in the later years, a third more each year; none of the first is gone.</summary>
    private static readonly int[] Rising = [82, 110, 150, 205, 280];

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void The_first_release_tells_its_verdicts_and_has_nothing_to_compare_them_with()
    {
        Hold(Falling);

        var report = _ministry.Refresh();

        Assert.Equal(BriefClaim.All.Select(claim => claim.Id), report.Claims!.Select(claim => claim.Id));
        Assert.Equal("supported", report.Claims!.Single(claim => claim.Id == "meetings-fewer").Verdict);
        Assert.Null(report.Since);
    }

    /// <summary>They are asked of the engine that builds, before there is a file.</summary>
    [Fact]
    public void Who_reads_the_release_is_told_the_same()
    {
        Hold(Falling);

        var report = _ministry.Refresh();

        using var release = Release.Open(Path.Combine(_ministry.WarehousePath, "releases", report.ReleaseId));
        Assert.Contains(report.Claims!, claim => claim.Value is not null);
        Assert.Equal(ClaimReports.Of(release), report.Claims);
    }

    [Fact]
    public async Task A_verdict_that_changed_is_in_the_report_in_what_is_printed_and_on_the_page()
    {
        Hold(Falling);
        var before = _ministry.Refresh();
        Hold(Rising);

        var report = _ministry.Refresh();

        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.Equal(before.ReleaseId, report.Since!.ReleaseId);
        Assert.Contains(new ClaimChange("meetings-fewer", "supported", "contradicted", false), report.Since.Claims!);
        Assert.Contains($"verdict changed: meetings-fewer: supported in release {before.ReleaseId}, now contradicted", ReportText.Of(report), StringComparison.Ordinal);
        await using var dashboard = await ADashboard.Start(_ministry.WarehousePath, TopicCatalog.All);
        var kept = RunReport.Read(Path.Combine(_ministry.WarehousePath, "releases", report.ReleaseId, "run.json"));
        Assert.Equal(report.Since.Claims, kept.Since!.Claims);
        foreach (var (page, said) in new[] { ("/en/claims", "supported → contradicted"), ("/fr/claims", "confirmée → contredite"), ("/nl", "gesteund → tegengesproken"), ("/de", "gestützt → widerlegt") })
        {
            using var answer = await dashboard.Client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(said, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sources_that_were_put_back_tell_what_becomes_current_again()
    {
        Hold(Falling);
        var first = _ministry.Refresh();
        Hold(Rising);
        var second = _ministry.Refresh();
        Hold(Falling);

        var again = _ministry.Refresh();

        // Readers see another release than before, so that “nothing new” would tell nobody.
        Assert.Equal((RunOutcome.Published, first.ReleaseId), (again.Outcome, again.ReleaseId));
        Assert.Equal(second.ReleaseId, again.Since!.ReleaseId);
        Assert.Contains(new ClaimChange("meetings-fewer", "contradicted", "supported", false), again.Since.Claims!);
        Assert.Null(_ministry.Refresh().Since);
    }

    /// <summary>A release of before reports told their verdicts is read, and nothing is made up of it.</summary>
    [Fact]
    public void A_release_that_did_not_tell_its_verdicts_is_compared_by_its_rows()
    {
        Hold(Falling);
        var before = _ministry.Refresh();
        var path = Path.Combine(_ministry.WarehousePath, "releases", before.ReleaseId, "run.json");
        File.WriteAllText(path, (before with { Claims = null }).ToJson());
        Hold(Rising);

        var since = _ministry.Refresh().Since!;

        Assert.Null(since.Claims);
        Assert.Contains(since.Rows, change => change.Resource == "consultations" && change.Before != change.Now);
    }

    /// <summary>Versions of code have one number for many changes, so the code itself is compared; and what other code called a claim or a table is told as it was called.</summary>
    [Fact]
    public async Task Other_code_is_told_and_what_it_knew_besides_breaks_no_page()
    {
        Hold(Falling);
        var before = _ministry.Refresh();
        var kept = Path.Combine(_ministry.WarehousePath, "releases", before.ReleaseId, "run.json");
        File.WriteAllText(kept, (before with { ClaimsCode = "other", Claims = [.. before.Claims!, new("a-claim-of-other-code", "supported", 1, null, null, false)] }).ToJson());
        Hold(Rising);

        var report = _ministry.Refresh();

        // The report of a release that newer code made, shown by older.
        File.WriteAllText(
            Path.Combine(_ministry.WarehousePath, "releases", report.ReleaseId, "run.json"), (report with { Since = report.Since! with { Rows = [new("a_table_of_other_code", 1, 2)] } }).ToJson());

        Assert.False(report.Since!.IsSameCode);
        Assert.Contains("(made by other code)", ReportText.Of(report), StringComparison.Ordinal);
        await using var dashboard = await ADashboard.Start(_ministry.WarehousePath, TopicCatalog.All);
        var page = await dashboard.Client.GetStringAsync(new Uri("/en/claims", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("a-claim-of-other-code", page, StringComparison.Ordinal);
        Assert.Contains("a_table_of_other_code", page, StringComparison.Ordinal);
        Assert.Contains("made by other code", page, StringComparison.Ordinal);
    }

    /// <summary>A verdict of generated rows, before or now, says nothing of reality, and no line of it reads as if it did.</summary>
    [Fact]
    public async Task A_change_that_rests_on_synthetic_rows_says_so()
    {
        Hold(Falling);
        var before = _ministry.Refresh();
        File.WriteAllText(
            Path.Combine(_ministry.WarehousePath, "releases", before.ReleaseId, "run.json"), (before with { Claims = [.. before.Claims!.Select(claim => claim with { IsSynthetic = true })] }).ToJson());
        Hold(Rising);

        var report = _ministry.Refresh();

        Assert.All(report.Since!.Claims!, change => Assert.True(change.IsSynthetic));
        Assert.Contains("now contradicted (of synthetic rows)", ReportText.Of(report), StringComparison.Ordinal);
        await using var dashboard = await ADashboard.Start(_ministry.WarehousePath, TopicCatalog.All);
        var page = WebUtility.HtmlDecode(await dashboard.Client.GetStringAsync(new Uri("/en/claims", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Contains("supported → contradicted (synthetic)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_code_is_not_called_other()
    {
        Hold(Falling);
        _ministry.Refresh();
        Hold(Rising);

        Assert.True(_ministry.Refresh().Since!.IsSameCode);
    }

    private void Hold(int[] meetings) => _ministry.With("consultations", "consultation_id,held_on,format_code,trigger_code",
        [.. meetings.Index().SelectMany(year => Enumerable.Range(1, year.Item).Select(n => $"k{2015 + year.Index}-{n},{2015 + year.Index}-{1 + (n % 12):00}-{1 + (n % 28):00},in_person,anticipatory"))]);
}
