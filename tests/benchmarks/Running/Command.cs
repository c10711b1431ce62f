using System.Diagnostics;

namespace Analytics.Benchmarks.Running;

/// <summary>How long one run of a program took, from start to exit, and how much processor time of that was its own.</summary>
internal sealed record CommandTime(double WallMilliseconds, double ProcessorMilliseconds);

/// <summary>Runs a .NET program that lies beside us to its end and times it as a user would: process start included.</summary>
internal static class Command
{
    public static CommandTime Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        CommandTime time = new(Stopwatch.GetElapsedTime(begun).TotalMilliseconds, process.TotalProcessorTime.TotalMilliseconds);
        return process.ExitCode == 0
            ? time
            : throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with {process.ExitCode}\n{said.Result}{complained.Result}");
    }

    public static CommandTime Refresh(string warehouse) => Run(House.Etl, "refresh", "--sources", House.Sources, "--warehouse", warehouse);
}
