using System.Collections.Concurrent;
using System.Globalization;
using Analytics.Findings;

namespace Analytics.Tests.Findings.Gate;

/// <summary>No planted effect, no claim: many synthetic registers through every finding, and a tally of what was claimed.</summary>
internal static class GateRun
{
    public const string Name = "gate";

    /// <summary>Registers of each kind.</summary>
    public const int Seeds = 40;

    /// <summary>Prints the tally and the faults; 1 where there is any.</summary>
    public static int Run(string sources, int seeds, TextWriter output)
    {
        var tally = Tally(sources, [.. Kinds.SelectMany(kind => Enumerable.Range(1, seeds).Select(seed => new GateRegister(kind.HasEffects, kind.Years, (ulong)seed)))], output);
        output.WriteLine($"claims of nothing, of {seeds} registers of each kind ({string.Join(", ", Enum.GetValues<GateYears>().Select(years => $"{years}: {tally.MostFalse(years)} allowed"))})");
        foreach (var name in tally.Names)
            output.WriteLine($"  {name,-62}{string.Concat(Enum.GetValues<GateYears>().Select(years => $"{tally.False(name, years),8}"))}");
        output.WriteLine("planted effects found");
        foreach (var effect in PlantedEffect.All)
            output.WriteLine($"  {effect.Name,-24}{effect.By,-38}{string.Concat(Enum.GetValues<GateYears>().Select(years => $"{tally.Found(effect, years),8}"))}");
        foreach (var fault in tally.Faults)
            output.WriteLine(fault);
        output.WriteLine(tally.Faults.Count == 0 ? "the gate is green" : string.Create(CultureInfo.InvariantCulture, $"{tally.Faults.Count} faults"));
        return tally.Faults.Count == 0 ? 0 : 1;
    }

    /// <summary>As many at once as there are processors.</summary>
    public static GateTally Tally(string sources, IReadOnlyList<GateRegister> registers, TextWriter? progress = null)
    {
        var root = Directory.CreateTempSubdirectory("coormulti-gate-").FullName;
        try
        {
            ConcurrentBag<(GateRegister, IReadOnlyDictionary<string, Verdict>)> asked = [];
            Parallel.ForEach(registers, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, register =>
            {
                asked.Add((register, register.Verdicts(sources, Path.Combine(root, $"{register.HasEffects}-{register.Years}-{register.Seed}"))));
                if (asked.Count % 20 == 0)
                    progress?.WriteLine($"{asked.Count} of {registers.Count} registers asked");
            });
            return new([.. asked]);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static IEnumerable<(bool HasEffects, GateYears Years)> Kinds =>
        new[] { false, true }.SelectMany(hasEffects => Enum.GetValues<GateYears>().Select(years => (hasEffects, years)));
}
