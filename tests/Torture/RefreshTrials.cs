using System.Diagnostics;
using Analytics.Data;
using Analytics.Etl.Commands;

namespace Analytics.Tests.Torture;

/// <summary>What is done to refreshes while they work.</summary>
internal static class RefreshTrials
{
    /// <summary>Killed at random moments, from before it has begun until after it has ended.</summary>
    public static Tally Kills(int count, int seed = 1)
    {
        using Ground ground = new();
        List<string> faults = [];
        var begun = Stopwatch.GetTimestamp();
        ground.RefreshCommand();
        var whole = Stopwatch.GetElapsedTime(begun) * 1.1;
        Random random = new(seed);
        for (var each = 0; each < count; each++)
        {
            ground.Put(each % 3);
            var moment = whole * random.NextDouble();
            using var process = AnalyticsProcess.Start("analytics.dll", ["refresh", "--sources", ground.Sources, "--warehouse", ground.Warehouse.Path]);
            process.WaitForExit(moment);
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            faults.AddRange(ground.Faults($"killed after {moment.TotalMilliseconds:N0} ms"));
            // A register that was published is pointed to in no time; so that there is always something to build, it is taken away now and then.
            if (each % 3 == 2)
                Forget(ground);
        }

        Settle(ground, faults);
        return new("killed at random moments", count, faults);
    }

    /// <summary>Several refreshes of one warehouse at once: one works, the others say so.</summary>
    public static Tally Rivals(int rounds, int rivals = 8)
    {
        using Ground ground = new();
        List<string> faults = [];
        for (var round = 0; round < rounds; round++)
        {
            ground.Put(round % 10);
            var codes = Enumerable.Range(0, rivals).AsParallel().WithDegreeOfParallelism(rivals).Select(_ => ground.RefreshCommand().Code).ToList();
            if (!codes.Contains(ExitCodes.Done) || codes.Any(code => code is not (ExitCodes.Done or ExitCodes.Busy)))
                faults.Add($"rivals ended with {string.Join(", ", codes)}");
            faults.AddRange(ground.Faults($"round {round} of {rivals} rivals"));
        }

        Settle(ground, faults);
        return new($"{rivals} refreshes at once", rounds * rivals, faults);
    }

    /// <summary>The register is replaced again and again by another of the same size and time while it is read.</summary>
    public static Tally ChangingSources(int count)
    {
        using Ground ground = new();
        List<string> faults = [];
        ground.Refresh();
        using CancellationTokenSource done = new();
        var writing = Task.Run(() => KeepReplacing(ground, done.Token));
        var (published, refused) = (0, 0);
        try
        {
            for (var each = 0; each < count; each++)
            {
                var report = ground.Refresh();
                (published, refused) = report.Outcome == RunOutcome.Refused ? (published, refused + 1) : (published + 1, refused);
                if (report.Outcome == RunOutcome.Refused && report.Rejects.Any(reject => reject.Rule is not ("file_changed" or "file_missing")))
                    faults.Add($"refused by {string.Join(", ", report.Rejects.Select(reject => reject.Rule))}");
                faults.AddRange(ground.Faults("replaced while it was read"));
                Forget(ground);
            }
        }
        finally
        {
            done.Cancel();
            writing.Wait();
        }

        Settle(ground, faults);
        return new("sources replaced while they are read", count, faults, Measured: $"{published} published, {refused} refused");
    }

    /// <summary>A clock that jumps a year back and forth, and files from the next century.</summary>
    public static Tally ClockJumps(int count)
    {
        using Ground ground = new();
        List<string> faults = [];
        for (var each = 0; each < count; each++)
        {
            ground.Put(each % 10);
            File.SetLastWriteTimeUtc(ground.Register, each % 2 == 0 ? new(2126, 1, 1) : new(1990, 1, 1));
            var report = ground.Refresh(new JumpedClock(TimeSpan.FromDays(each % 2 == 0 ? 400 : -400)));
            if (ground.Warehouse.CurrentId() != report.ReleaseId)
                faults.Add($"the pointer names {ground.Warehouse.CurrentId()} after {report.ReleaseId} was published");
            faults.AddRange(ground.Faults("the clock had jumped"));
        }

        Settle(ground, faults);
        return new("the clock jumps", count, faults);
    }

    /// <summary>Takes all releases but the current one away, so that a register that was published before is to be built again.</summary>
    internal static void Forget(Ground ground)
    {
        foreach (var folder in Directory.EnumerateDirectories(ground.Warehouse.Releases).Where(folder => WarehouseFolder.IsReleaseId(Path.GetFileName(folder)) && Path.GetFileName(folder) != ground.Warehouse.CurrentId()))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>One last refresh as it should be: it goes well, and clears what was left.</summary>
    internal static void Settle(Ground ground, List<string> faults)
    {
        ground.Put(9);
        var (code, said) = ground.RefreshCommand();
        if (code != ExitCodes.Done)
            faults.Add($"the refresh afterwards ended with {code}: {said}");
        faults.AddRange(ground.Faults("afterwards"));
        faults.AddRange(ground.LeftBehind());
    }

    private static void KeepReplacing(Ground ground, CancellationToken cancellation)
    {
        var time = File.GetLastWriteTimeUtc(ground.Register);
        var aside = ground.Register + ".new";
        for (var variant = 0; !cancellation.IsCancellationRequested; variant = (variant + 1) % 9)
        {
            File.WriteAllText(aside, Ground.Text(variant));
            File.SetLastWriteTimeUtc(aside, time);
            File.Move(aside, ground.Register, overwrite: true);
        }
    }

    private sealed class JumpedClock(TimeSpan jump) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + jump;
    }
}
