using System.Globalization;
using Analytics.Benchmarks.Faces;
using Analytics.Benchmarks.Hostile;
using Analytics.Benchmarks.Measuring;
using Analytics.Benchmarks.Running;
using Analytics.Benchmarks.Sections;
using Analytics.Tests.Findings.Gate;
using Analytics.Tests.Torture;

// Figures, not tests: a missed target is printed and is no failure, because a busy machine misses it too.
// dotnet run -c Release --project tests/benchmarks [-- section …]
// dotnet run -c Release --project tests/benchmarks -- faces FOLDER: every face of every exhibit for questions.txt, to compare before and after
// dotnet run -c Release --project tests/benchmarks -- hostile [COUNT]: imports files that nobody should send, checks and refreshes packages that nobody should have; fails when one breaks, hangs or takes too much
// dotnet run -c Release --project tests/benchmarks -- torture: kills, full disks, damage, rivals and stalled readers, with a tally; fails when anything was lost, half or silently wrong
// dotnet run -c Release --project tests/benchmarks -- gate [SEEDS]: synthetic registers through every finding; fails when something is claimed of nothing, or a planted effect is not found

Dictionary<string, Func<SectionReport, Task>> sections = new()
{
    ["statistics"] = StatisticsSection.Run,
    ["refresh"] = RefreshSection.Run,
    ["register"] = RegisterSection.Run,
    ["import"] = ImportSection.Run,
    ["pages"] = PagesSection.Run,
    ["first-reader"] = FirstReaderSection.Run,
    ["browser"] = BrowserSection.Run,
    ["filter"] = FilterSection.Run,
    ["staffing"] = StaffingSection.Run,
    ["brief"] = BriefSection.Run,
};

if (args is [BareLoad.Name, var sources, var database])
    return BareLoad.Run(sources, database);
if (args is [BareServer.Name, var answers, var address])
{
    await BareServer.Serve(answers, address);
    return 0;
}

if (args is [FaceFolder.Name, var folder])
    return await FaceFolder.Run(folder);
if (args is [HostileFiles.Name, .. var wanted])
{
    var count = wanted is [var asked] ? int.Parse(asked, CultureInfo.InvariantCulture) : HostileFiles.Usual;
    // A package costs two processes where a file costs a moment.
    return HostileFiles.Run(count) + HostilePackageRun.Run(count / HostilePackageRun.Fewer) > 0 ? 1 : 0;
}

if (args is [GateRun.Name, .. var seeds])
    return GateRun.Run(Path.Combine(House.Root, "data", "sources"), seeds is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : GateRun.Seeds, Console.Out);

if (args is [TortureRun.Name])
    return await TortureRun.Run(Path.Combine(House.Root, "data", "sources"), Console.Out) + HostileFiles.Run(HostileFiles.Usual) > 0 ? 1 : 0;

if (args.FirstOrDefault(name => !sections.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"there is no section '{unknown}'; there are {string.Join(", ", sections.Keys)}");
    return 64;
}

if (!House.IsRelease)
    Console.Error.WriteLine("these are figures of a debug build, which nobody runs; add -c Release");

foreach (var name in args.Length > 0 ? args : [.. sections.Keys])
{
    SectionReport report = new(name);
    await sections[name](report);
    report.Write(House.Figures);
    Console.WriteLine(Printed.Of(report));
}

return 0;
