using System.Diagnostics;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing.Hostile;

/// <summary>Imports hostile files one by one, without writing, and says of each how it ended.</summary>
internal sealed class HostileImport(DirectoryInfo sources, DirectoryInfo received)
{
    /// <summary>No file may take longer, or more memory on top of what the process has.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);
    public const long MostBytes = 1L << 30;

    private readonly HashSet<string> _before = Everything(sources);

    public HostileEnd Try(HostileFile file)
    {
        var path = Path.Combine(received.FullName, file.Name);
        File.WriteAllBytes(path, file.Bytes());
        GC.Collect();
        var before = Environment.WorkingSet;
        using Peak peak = new();
        var watch = Stopwatch.StartNew();
        var (outcome, isBug) = End(path);
        var bytes = Math.Max(0, peak.Bytes - before);
        File.Delete(path);
        if (watch.Elapsed > MostTime)
            (outcome, isBug) = ($"{outcome}, and took too long", true);
        if (bytes > MostBytes)
            (outcome, isBug) = ($"{outcome}, and took too much memory", true);
        if (!Everything(sources).SetEquals(_before))
            (outcome, isBug) = ($"{outcome}, and left something behind", true);
        return new(file, outcome, isBug, watch.Elapsed, bytes);
    }

    private (string Outcome, bool IsBug) End(string path)
    {
        try
        {
            var report = new Import(ImportRequest.Of(new(path), "consultations", new(Path.Combine(sources.FullName, "ministry")), isDryRun: true), _ => { }).Run();
            return (report.Outcome == ImportOutcome.Refused ? "read, its rows refused" : "read", false);
        }
        catch (FileFaultException fault)
        {
            return ($"refused: {fault.Rule}", false);
        }
        catch (ImportUsageException)
        {
            return ("asked for more: usage", false);
        }
        catch (Exception bug)
        {
            return ($"bug: {bug.GetType().Name}: {bug.Message} {bug.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Analytics", StringComparison.Ordinal))?.Trim()}", true);
        }
    }

    private static HashSet<string> Everything(DirectoryInfo folder) =>
        [.. folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => $"{entry.FullName} {(entry is FileInfo file ? file.Length : 0)}")];

    /// <summary>The most memory that the process held while this was open.</summary>
    private sealed class Peak : IDisposable
    {
        private readonly Timer _timer;
        private long _bytes;

        public Peak() => _timer = new(_ => _bytes = Math.Max(_bytes, Environment.WorkingSet), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(10));

        public long Bytes => Math.Max(_bytes, Environment.WorkingSet);

        public void Dispose() => _timer.Dispose();
    }
}

/// <summary>How the import of a hostile file ended.</summary>
internal sealed record HostileEnd(HostileFile File, string Outcome, bool IsBug, TimeSpan Took, long Bytes);
