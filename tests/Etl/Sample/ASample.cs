using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Etl.Sample;
using Analytics.Tests.Conventions;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Sample;

/// <summary>A synthetic register beside a copy of the record, in a folder of a test's own, to be refreshed and asked.</summary>
internal sealed class ASample : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<RunReport> _report;
    private readonly Lazy<Release> _release;

    public ASample(decimal scale = 0.2m, ulong seed = 1, Planted? planted = null)
    {
        Register = new(scale, seed, planted ?? new());
        Files = new SamplePackage(Package).Write(Register, Calendar, _ => { });
        _report = new(Refresh);
        _release = new(() => Release.Open(new WarehouseFolder(_folder.In("warehouse")).Release(Report.ReleaseId)));
    }

    /// <summary>The record of this repository, whose conferences and crises the sample refers to.</summary>
    public static string Record => Path.Combine(Repository.Root, "data", "sources", RecordCalendar.PackageName);

    public static RecordCalendar Calendar { get; } = RecordCalendar.Read(Record);

    public SampleRegister Register { get; }

    public Planted Planted => Register.Planted;

    public IReadOnlyList<WrittenFile> Files { get; }

    public string Package => _folder.In("sources", "sample");

    public RunReport Report => _report.Value;

    public IReadOnlyList<Line> Ask(string sql) => [.. _release.Value.Ask(sql).Lines()];

    /// <summary>Every file of the package, by name, byte for byte.</summary>
    public IReadOnlyDictionary<string, byte[]> Bytes() =>
        Directory.EnumerateFiles(Package).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);

    public void Dispose()
    {
        if (_release.IsValueCreated)
            _release.Value.Dispose();
        _folder.Dispose();
    }

    private RunReport Refresh()
    {
        var record = Directory.CreateDirectory(_folder.In("sources", RecordCalendar.PackageName)).FullName;
        foreach (var file in Directory.EnumerateFiles(Record))
            File.Copy(file, Path.Combine(record, Path.GetFileName(file)));
        return new Refresh(_folder.In("sources"), _folder.In("warehouse"), Model.OfTheHouse, TimeProvider.System, _ => { }).Run();
    }
}
