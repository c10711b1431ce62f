using System.Diagnostics;
using System.Globalization;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Etl.Sample;
using Analytics.Tests.Data;

namespace Analytics.Tests.Torture;

/// <summary>Everything that was ever seen to go wrong at night, done on purpose and counted. It ends within ten minutes on two cores.</summary>
internal static class TortureRun
{
    public const string Name = "torture";

    /// <summary>Runs all trials and prints the tally; 1 where there is any fault.</summary>
    /// <param name="sources">The packages of the house.</param>
    public static async Task<int> Run(string sources, TextWriter output)
    {
        var begun = Stopwatch.GetTimestamp();
        output.WriteLine($"{"trial",-58}{"tried",8}{"faults",8}");
        List<Tally> tallies = [];
        await foreach (var tally in All(sources))
        {
            tallies.Add(tally);
            output.WriteLine(tally.Line());
            foreach (var fault in tally.Faults.Take(20))
                output.WriteLine($"    {fault}");
        }

        var faults = tallies.Sum(tally => tally.Faults.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tallies.Sum(tally => tally.Tried)} tries, {faults} faults, {Stopwatch.GetElapsedTime(begun).TotalMinutes:N1} minutes"));
        return faults == 0 ? 0 : 1;
    }

    private static async IAsyncEnumerable<Tally> All(string sources)
    {
        yield return RefreshTrials.Kills(200);
        yield return RefreshTrials.Rivals(2);
        yield return RefreshTrials.ChangingSources(20);
        yield return RefreshTrials.ClockJumps(6);
        yield return PlaceTrials.FullDisk(11);
        yield return PlaceTrials.ReadOnly();
        yield return PlaceTrials.Unseen();
        yield return DamageTrials.All(int.MaxValue);
        yield return await ServingTrials.ReadersDuringPublishes(100, 50);
        yield return await ServingTrials.Terminated(20);
        using TemporaryFolder folder = new();
        yield return await ServingTrials.StalledDownloads(300, WholeWarehouse(sources, folder));
    }

    /// <summary>The record and a synthetic register: downloads that no buffer takes whole.</summary>
    internal static string WholeWarehouse(string sources, TemporaryFolder folder)
    {
        foreach (var package in (string[])["record", "comparators", "assumptions"])
        {
            var copy = Directory.CreateDirectory(folder.In("sources", package)).FullName;
            foreach (var file in Directory.EnumerateFiles(Path.Combine(sources, package)))
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        new SamplePackage(folder.In("sources", "sample")).Write(new(1, 1, new()), RecordCalendar.Read(Path.Combine(sources, RecordCalendar.PackageName)), static _ => { });
        var report = new Refresh(folder.In("sources"), folder.In("warehouse"), Model.OfTheHouse, TimeProvider.System, static _ => { }).Run();
        return report.Outcome == RunOutcome.Published ? folder.In("warehouse") : throw new InvalidOperationException("the record of the house was not published");
    }
}
