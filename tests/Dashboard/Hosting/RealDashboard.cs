using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Etl.Sample;
using Analytics.Tests.Conventions;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Data;

[assembly: AssemblyFixture(typeof(RealDashboard))]

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>
/// The real record and a synthetic register beside it, taken through the real refresh once for all tests, and the real topics on them. It is made when
/// the first test asks for it: a run of tests that need none does not wait for one.
/// </summary>
public sealed class RealDashboard : IAsyncDisposable
{
    /// <summary>A quarter of the usual register: some five hundred consultations, enough for every filter and quick to refresh.</summary>
    private const decimal Scale = 0.25m;

    /// <summary>Of which consultations follow several crises, and of every year of opening so few dossiers are open that a part of them is never settled before the whole.</summary>
    private const ulong Seed = 2035;

    private readonly TemporaryFolder _sources = new();
    private readonly TemporaryFolder _warehouse = new();
    private readonly Lazy<RunReport> _report;
    private readonly Lazy<Release> _open;
    private readonly Lazy<ADashboard> _dashboard;

    public RealDashboard()
    {
        _report = new(Refresh);
        _open = new(Open);
        _dashboard = new(Start);
    }

    public Uri Address => _dashboard.Value.Address;

    public HttpClient Client => _dashboard.Value.Client;

    public RunReport Report => _report.Value;

    /// <summary>Where the release is. A test that changes it works on a copy.</summary>
    internal string WarehousePath => Report.Outcome == RunOutcome.Published ? _warehouse : throw new InvalidOperationException("there is no release");

    /// <summary>The release itself, for tests that ask it without a page between. It stays open for all of them.</summary>
    internal Release Release => _open.Value;

    public async ValueTask DisposeAsync()
    {
        if (_dashboard.IsValueCreated)
            await _dashboard.Value.DisposeAsync();
        if (_open.IsValueCreated)
            _open.Value.Dispose();
        _warehouse.Dispose();
        _sources.Dispose();
    }

    private RunReport Refresh()
    {
        foreach (var package in (string[])["record", "comparators", "assumptions"])
            Copy(Repository.In("data", "sources", package), _sources.In(package));
        new SamplePackage(_sources.In("sample")).Write(new(Scale, Seed, new Planted()), RecordCalendar.Read(_sources.In("record")), static _ => { });
        var report = new Refresh(_sources, _warehouse, Model.OfTheHouse, TimeProvider.System, static _ => { }).Run();
        Assert.Equal(RunOutcome.Published, report.Outcome);
        return report;
    }

    private Release Open() => Release.Open(Path.Combine(_warehouse, "releases", Report.ReleaseId));

    private ADashboard Start() => ADashboard.Start(WarehousePath, TopicCatalog.All).GetAwaiter().GetResult();

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
