using Analytics.Benchmarks.Measuring;
using Analytics.Statistics.Survival;

namespace Analytics.Benchmarks.Sections;

/// <summary>Kaplan–Meier and log-rank on 100,000 spells in whole days, a third of them censored; beside them, one sort of as many numbers.</summary>
internal static class StatisticsSection
{
    private const int Spells = 100_000;
    private const int Times = 31;
    private const int WarmUps = 10;

    /// <summary>Fixed, so that each run estimates from the same spells.</summary>
    private const int Seed = 365;

    public static Task Run(SectionReport report)
    {
        var spells = Draw();
        Spell[][] groups = [[.. spells.Where((_, i) => i % 2 == 0)], [.. spells.Where((_, i) => i % 2 == 1)]];
        double[] days = [.. spells.Select(spell => spell.Days)];

        var sort = Measure("sort of 100,000 numbers", () => Array.Sort((double[])days.Clone()));
        var curve = Measure("Kaplan–Meier, 100,000 spells", () => KaplanMeier.Estimate(spells));
        var test = Measure("log-rank, 2 × 50,000 spells", () => LogRank.Compare(groups));
        report.Compare("Kaplan–Meier against one sort", curve, sort);
        report.Compare("log-rank against one sort", test, sort);
        report.Aim("Kaplan–Meier on 100,000 spells", curve.Median, 40, "ms");
        report.Aim("log-rank on 100,000 spells", test.Median, 40, "ms");
        return Task.CompletedTask;

        Sample Measure(string name, Action work)
        {
            var time = report.Add(Sample.OfTime(name, Times, WarmUps, work));
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            report.Add(new Sample($"{name}, allocated", "KB", [(GC.GetAllocatedBytesForCurrentThread() - before) / 1000.0]));
            return time;
        }
    }

    private static Spell[] Draw()
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, Spells).Select(_ => new Spell(Math.Ceiling(-2000 * Math.Log(1 - random.NextDouble())), random.NextDouble() > 1.0 / 3))];
    }
}
