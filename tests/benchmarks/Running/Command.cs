using System.Diagnostics;
using System.Globalization;

namespace Analytics.Benchmarks.Running;

/// <summary>
/// How long one run of a program took, from start to exit, how much processor time of that was its own (0 where that is not told), and the
/// most memory it held, as last looked at.
/// </summary>
internal sealed record CommandTime(double WallMilliseconds, double ProcessorMilliseconds, double PeakMegabytes);

/// <summary>Runs a .NET program that lies beside us to its end and times it as a user would: process start included.</summary>
internal static class Command
{
    private const double MillisecondsPerTick = 10;
    private static readonly TimeSpan _betweenLooks = TimeSpan.FromMilliseconds(20);

    public static CommandTime Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var usedBefore = TimeOfEndedChildren();
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        var peak = PeakUntilExit(process);
        CommandTime time = new(Stopwatch.GetElapsedTime(begun).TotalMilliseconds, TimeOfEndedChildren() - usedBefore, peak);
        return process.ExitCode == 0
            ? time
            : throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with {process.ExitCode}\n{said.Result}{complained.Result}");
    }

    public static CommandTime Refresh(string warehouse, string sources) => Run(House.Etl, "refresh", "--sources", sources, "--warehouse", warehouse);

    /// <summary>The system keeps the peak of a process that lives; one that has exited has none, so it is looked at until then.</summary>
    private static double PeakUntilExit(Process process)
    {
        var peak = 0L;
        while (!process.WaitForExit(_betweenLooks))
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

        process.WaitForExit();
        return peak / 1e6;
    }

    /// <summary>Linux adds up what ended children used, in ticks; a process that has exited can no longer be asked itself.</summary>
    private static double TimeOfEndedChildren()
    {
        const string Own = "/proc/self/stat";
        if (!File.Exists(Own))
            return 0;
        // The program's name stands in brackets and may hold blanks; after it come single fields, cutime and cstime as the 14th and 15th.
        var stat = File.ReadAllText(Own);
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields[13..15].Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture)) * MillisecondsPerTick;
    }
}
