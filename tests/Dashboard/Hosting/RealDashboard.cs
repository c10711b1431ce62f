using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Etl.Sample;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;

[assembly: AssemblyFixture(typeof(RealDashboard))]

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The real record and a synthetic register beside it, taken through the real refresh once for all tests, and the real topics on them.</summary>
public sealed class RealDashboard : IAsyncLifetime
{
    /// <summary>A quarter of the usual register: some five hundred consultations, enough for every filter and quick to refresh.</summary>
    private const decimal Scale = 0.25m;

    private const ulong Seed = 2024;

    private readonly TemporaryFolder _sources = new();
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
        foreach (var package in (string[])["record", "comparators"])
            Copy(Repository.In("data", "sources", package), _sources.In(package));
        new SamplePackage(_sources.In("sample")).Write(new(Scale, Seed, new Planted()), RecordCalendar.Read(_sources.In("record")), static _ => { });
        Report = new Refresh(_sources, _warehouse, Model.OfTheHouse, TimeProvider.System, static _ => { }).Run();
        Assert.Equal(RunOutcome.Published, Report.Outcome);
        _dashboard = await ADashboard.Start(_warehouse, TopicCatalog.All);
    }

    public async ValueTask DisposeAsync()
    {
        if (_dashboard is not null)
            await _dashboard.DisposeAsync();
        _warehouse.Dispose();
        _sources.Dispose();
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
