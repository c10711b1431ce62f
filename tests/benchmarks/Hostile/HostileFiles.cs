using System.Globalization;
using Analytics.Benchmarks.Running;
using Analytics.Tests.Etl.Importing.Hostile;

namespace Analytics.Benchmarks.Hostile;

/// <summary>Imports the known kinds of hostile files and as many changed ones as are asked for, and tells how they ended.</summary>
internal static class HostileFiles
{
    public const string Name = "hostile";
    public const int Usual = 500;

    /// <returns>Non-zero when an import broke, hung, took too much or left something behind.</returns>
    public static int Run(int changed)
    {
        using ScratchFolder folder = new();
        var sources = Directory.CreateDirectory(Path.Combine(folder.Path, "sources"));
        HostileImport import = new(sources, Directory.CreateDirectory(Path.Combine(folder.Path, "received")));
        List<HostileEnd> ends = [];
        foreach (var file in HostileCorpus.Of(Path.Combine(House.Root, "tests", "fixtures", "registers"), changed))
        {
            var end = import.Try(file);
            ends.Add(end);
            if (end.IsBug)
                Console.WriteLine(Line($"  {end.File.Name}, {end.File.Fault}: {end.Outcome}"));
        }

        foreach (var outcome in ends.GroupBy(end => end.IsBug ? "bug" : end.Outcome).OrderByDescending(group => group.Count()))
            Console.WriteLine(Line($"{outcome.Count(),5}  {outcome.Key}"));
        var (slowest, largest) = (ends.MaxBy(end => end.Took)!, ends.MaxBy(end => end.Bytes)!);
        Console.WriteLine(Line($"{ends.Count} files; slowest {slowest.Took.TotalSeconds:0.0} s ({slowest.File.Fault}), largest {largest.Bytes >> 20} MB ({largest.File.Fault})"));
        return ends.Exists(end => end.IsBug) ? 1 : 0;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
