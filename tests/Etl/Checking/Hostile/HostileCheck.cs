using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Analytics.Tests.Etl.Checking.Hostile;

/// <summary>Runs a command on hostile packages, each in a process of its own so that none can break, hang or fill the others, and says how it ended.</summary>
internal sealed class HostileCheck(string command)
{
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);
    public const long MostBytes = 1L << 30;

    private static readonly TimeSpan _betweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>The command that holds one package to its contracts.</summary>
    public static HostileCheck Check { get; } = new("check");

    /// <summary>The command that publishes all packages of a folder.</summary>
    public static HostileCheck Refresh { get; } = new("refresh");

    public HostilePackageEnd Try(HostilePackage package)
    {
        var root = Directory.CreateTempSubdirectory("analytics-hostile-").FullName;
        try
        {
            HostileFolder folder = new(root);
            package.Make(folder);
            string[] words = command == "check" ? [command, folder.Package] : [command, "--sources", folder.Sources, "--warehouse", folder.Warehouse];
            return Judged(package, folder, Run(words));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private HostilePackageEnd Judged(HostilePackage package, HostileFolder folder, (int? Code, string Said, TimeSpan Took, long Bytes) run)
    {
        var published = Directory.Exists(folder.Warehouse) && File.Exists(Path.Combine(folder.Warehouse, "current"));
        var outcome = run.Code switch
        {
            0 => "held",
            2 => "refused",
            64 => "refused as no package",
            null => "did not end",
            _ => string.Create(CultureInfo.InvariantCulture, $"ended with {run.Code}: {run.Said.Trim().Split('\n').FirstOrDefault()}"),
        };
        List<string> faults = [];
        if (run.Code is not (0 or 2 or 64))
            faults.Add(outcome);
        if (run.Code == 0 && !package.MayHold)
            faults.Add("held or was published");
        if (published && run.Code != 0)
            faults.Add("published all the same");
        if (run.Took > MostTime)
            faults.Add("took too long");
        if (run.Bytes > MostBytes)
            faults.Add("took too much memory");
        if (run.Said.Contains(HostileFolder.Secret, StringComparison.Ordinal) || run.Said.Contains('\u001b', StringComparison.Ordinal) || run.Said.Contains('\u202e', StringComparison.Ordinal))
            faults.Add("said what it must not");
        return new(package, command, outcome, string.Join(", and ", faults), run.Took, run.Bytes, run.Said);
    }

    private static (int? Code, string Said, TimeSpan Took, long Bytes) Run(string[] words)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet" ? self : "dotnet", [Path.Combine(AppContext.BaseDirectory, "analytics.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("the command line does not start");
        process.StandardInput.Close();
        StringBuilder said = new();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var bytes = PeakUntilExit(process, watch);
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return (null, said.ToString(), watch.Elapsed, bytes);
        }

        process.WaitForExit();
        return (process.ExitCode, said.ToString(), watch.Elapsed, bytes);

        void Keep(string? line)
        {
            lock (said)
            {
                if (said.Length < 1_000_000)
                    said.AppendLine(line);
            }
        }
    }

    private static long PeakUntilExit(Process process, Stopwatch watch)
    {
        var peak = 0L;
        while (!process.WaitForExit(_betweenLooks) && watch.Elapsed <= MostTime)
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two looks.
            }
        }

        return peak;
    }
}

/// <summary>How a command on a hostile package ended, and what is wrong with that; nothing when it is as it must be.</summary>
internal sealed record HostilePackageEnd(HostilePackage Package, string Command, string Outcome, string Faults, TimeSpan Took, long Bytes, string Said)
{
    public bool IsBug => Faults.Length > 0;
}
