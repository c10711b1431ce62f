using System.Collections.Concurrent;
using System.Globalization;
using Analytics.Tests.Etl.Checking.Hostile;

namespace Analytics.Benchmarks.Hostile;

/// <summary>Checks and refreshes the known kinds of hostile packages and as many changed ones as are asked for, two at a time, and tells how they ended.</summary>
internal static class HostilePackageRun
{
    public const int Fewer = 5;

    private const int AtOnce = 2;

    /// <returns>How many broke, hung, took too much, published or said what they must not.</returns>
    public static int Run(int changed)
    {
        ConcurrentBag<HostilePackageEnd> ends = [];
        Parallel.ForEach(HostilePackages.Of(changed), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, package =>
        {
            foreach (var command in new[] { HostileCheck.Check, HostileCheck.Refresh })
            {
                var end = command.Try(package);
                ends.Add(end);
                if (end.IsBug)
                    Console.WriteLine(Line($"  {end.Command}, {end.Package.Fault}: {end.Faults}"));
            }
        });
        foreach (var outcome in ends.GroupBy(end => $"{end.Command}: {(end.IsBug ? "bug" : end.Outcome)}").OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine(Line($"{outcome.Count(),5}  {outcome.Key}"));
        var (slowest, largest) = (ends.MaxBy(end => end.Took)!, ends.MaxBy(end => end.Bytes)!);
        Console.WriteLine(Line($"{ends.Count / 2} packages; slowest {slowest.Took.TotalSeconds:0.0} s ({slowest.Package.Fault}), largest {largest.Bytes >> 20} MB ({largest.Package.Fault})"));
        return ends.Count(end => end.IsBug);
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
