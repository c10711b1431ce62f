using System.Text.Json.Nodes;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Tests.Conventions;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>A wrong row added to the real record: named on the Data page, and refused or tolerated as its package says.</summary>
public sealed class RefusedRowTests : IDisposable
{
    private const string WrongRow = "nowhere-signature-belgium,nowhere,signature,belgium,,28/13/2016,depositary_table,,untc_scrape_2015,no such place,documented,\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Is_refused_by_default_and_the_last_good_release_stands()
    {
        var good = Refresh(ACopyOfTheRecord());
        AddTheWrongRow(tolerated: 0);

        var refused = Refresh(_folder.In("sources"));
        var page = await DataPage();

        Assert.Equal((RunOutcome.Published, RunOutcome.Refused), (good.Outcome, refused.Outcome));
        Assert.Contains(good.ReleaseId, page, StringComparison.Ordinal);
        Assert.Contains("The last refresh was refused", page, StringComparison.Ordinal);
        AssertNamesTheRow(page);
    }

    [Fact]
    public async Task Is_tolerated_and_listed_where_its_package_allows_it()
    {
        ACopyOfTheRecord();
        AddTheWrongRow(tolerated: 0.01);

        var report = Refresh(_folder.In("sources"));
        var page = await DataPage();

        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.DoesNotContain("The last refresh was refused", page, StringComparison.Ordinal);
        AssertNamesTheRow(page);
    }

    private static void AssertNamesTheRow(string page)
    {
        Assert.Contains("record/treaty_steps.csv", page, StringComparison.Ordinal);
        var rows = (int)JsonNode.Parse(File.ReadAllText(Repository.In("data", "sources", "record", "datapackage.json")))!["resources"]!.AsArray().Single(each => (string?)each!["name"] == "treaty_steps")!["rows"]!;
        // The one after the last.
        Assert.Contains($">{rows + 1:N0}<".Replace(",", "", StringComparison.Ordinal), page, StringComparison.Ordinal);
        Assert.Contains("28/13/2016", page, StringComparison.Ordinal);
        Assert.Contains("is not a date like 2016, 2016-10 or 2016-10-28", page, StringComparison.Ordinal);
    }

    private string ACopyOfTheRecord()
    {
        Directory.CreateDirectory(_folder.In("sources", "record"));
        foreach (var file in Directory.EnumerateFiles(Repository.In("data", "sources", "record")))
            File.Copy(file, _folder.In("sources", "record", Path.GetFileName(file)));
        return _folder.In("sources");
    }

    /// <summary>As an editor would: the row at the end of the file, and the promises on that file withdrawn.</summary>
    private void AddTheWrongRow(double tolerated)
    {
        File.AppendAllText(_folder.In("sources", "record", "treaty_steps.csv"), WrongRow);
        var descriptor = _folder.In("sources", "record", "datapackage.json");
        var package = JsonNode.Parse(File.ReadAllText(descriptor))!.AsObject();
        package["max_reject_share"] = tolerated;
        var resource = package["resources"]!.AsArray().Single(each => (string?)each!["name"] == "treaty_steps")!.AsObject();
        foreach (var promise in (string[])["rows", "bytes", "hash"])
            resource.Remove(promise);
        File.WriteAllText(descriptor, package.ToJsonString());
    }

    private RunReport Refresh(string sources) =>
        new Refresh(sources, _folder.In("warehouse"), Model.OfTheHouse, TimeProvider.System, static _ => { }).Run();

    private async Task<string> DataPage()
    {
        await using var dashboard = await ADashboard.Start(_folder.In("warehouse"), TopicCatalog.All);
        var page = await dashboard.Client.GetStringAsync(new Uri("/en/data", UriKind.Relative), TestContext.Current.CancellationToken);
        return System.Net.WebUtility.HtmlDecode(page);
    }
}
