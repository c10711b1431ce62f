using System.Globalization;
using System.Runtime.InteropServices;

namespace Analytics.Benchmarks.Measuring;

/// <summary>What the figures were measured on, and how busy it was: a figure without it cannot be compared.</summary>
internal sealed record Machine(string Processor, int Processors, double MemoryGigabytes, string System, string Runtime, double? LoadAverage)
{
    public static Machine Now() => new(
        ProcessorName(),
        Environment.ProcessorCount,
        Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Math.Pow(2, 30), 1),
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        Load());

    private static string ProcessorName() =>
        First("/proc/cpuinfo", line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
        ?? RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>Processes that wanted to run over the last minute, ours among them; more than processors means that we waited for others.</summary>
    private static double? Load() =>
        First("/proc/loadavg", _ => true) is { } line ? double.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture) : null;

    private static string? First(string path, Func<string, bool> those) => File.Exists(path) ? File.ReadLines(path).FirstOrDefault(those) : null;
}
