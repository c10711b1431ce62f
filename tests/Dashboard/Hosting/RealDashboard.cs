using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;

[assembly: AssemblyFixture(typeof(RealDashboard))]

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The real record, taken through the real refresh once for all tests, and the real topics on it.</summary>
public sealed class RealDashboard : IAsyncLifetime
{
    private readonly TemporaryFolder _warehouse = new();
    private ADashboard? _dashboard;

    public Uri Address => Started.Address;

    public HttpClient Client => Started.Client;

    public RunReport Report { get; private set; } = null!;

    /// <summary>Where the release is. A test that changes it works on a copy.</summary>
    internal string WarehousePath => _warehouse;

    /// <summary>The release itself, for tests that ask it without a page between.</summary>
    public Release OpenRelease() => Release.Open(Path.Combine(_warehouse, "releases", Report.ReleaseId));

    private ADashboard Started => _dashboard ?? throw new InvalidOperationException("the fixture has not started");

    public async ValueTask InitializeAsync()
    {
        Report = new Refresh(Repository.In("data", "sources"), _warehouse, Model.OfTheHouse, TimeProvider.System, static _ => { }).Run();
        Assert.Equal(RunOutcome.Published, Report.Outcome);
        _dashboard = await ADashboard.Start(_warehouse, TopicCatalog.All);
    }

    public async ValueTask DisposeAsync()
    {
        if (_dashboard is not null)
            await _dashboard.DisposeAsync();
        _warehouse.Dispose();
    }
}
