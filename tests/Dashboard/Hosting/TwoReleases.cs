using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Tests.Data;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>A dashboard over two real releases: the real record with a synthetic register, which is kept, and a small one of a ministry, closed later, which is current.</summary>
public sealed class TwoReleases(RealDashboard real) : IAsyncLifetime
{
    /// <summary>One that was made under another model: its file has one table.</summary>
    public const string OfOtherModel = "2026-01-01-000000000009";

    /// <summary>Has the form of an id, and is of no release here.</summary>
    public const string Gone = "2020-01-01-0123456789ab";

    private readonly AMinistry _ministry = new(closedOn: "2026-10-31");
    private ADashboard _dashboard = null!;

    public string Kept => real.Report.ReleaseId;

    public string Current { get; private set; } = "";

    public HttpClient Client => _dashboard.Client;

    public string Origin => _dashboard.Address.GetLeftPart(UriPartial.Authority);

    internal WarehouseFolder Warehouse => new(_ministry.WarehousePath);

    public async ValueTask InitializeAsync()
    {
        _ministry.Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "c1,2024,coormulti,meetings_held,64");
        var report = _ministry.Refresh();
        Assert.Equal(RunOutcome.Published, report.Outcome);
        Current = report.ReleaseId;
        var kept = Directory.CreateDirectory(Warehouse.Release(Kept)).FullName;
        foreach (var file in Directory.EnumerateFiles(new WarehouseFolder(real.WarehousePath).Release(Kept)))
            File.Copy(file, Path.Combine(kept, Path.GetFileName(file)));
        AReleaseFolder.Make(_ministry.WarehousePath, OfOtherModel);
        _dashboard = await ADashboard.Start(_ministry.WarehousePath, TopicCatalog.All);
    }

    public async ValueTask DisposeAsync()
    {
        await _dashboard.DisposeAsync();
        _ministry.Dispose();
    }

    public async Task<HttpResponseMessage> Get(string address, string accept = "text/html")
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
