using Analytics.Benchmarks.Measuring;
using Analytics.Statistics;
using Analytics.Statistics.Breaks;
using Analytics.Statistics.Staffing;
using Analytics.Statistics.Survival;
using Analytics.Statistics.Trend;

namespace Analytics.Benchmarks.Sections;

/// <summary>The estimators at sizes above any that the record will reach, with what a call allocates; beside survival, one sort of as many numbers.</summary>
internal static class StatisticsSection
{
    private const int Times = 31;
    private const int WarmUps = 10;

    public static Task Run(SectionReport report)
    {
        MeasureSurvival(report);
        MeasureCox(report);
        MeasureTrend(report);
        MeasureBreaks(report);
        MeasureStaffing(report);
        return Task.CompletedTask;
    }

    private static void MeasureSurvival(SectionReport report)
    {
        var spells = StatisticsInputs.Spells(100_000);
        Spell[][] groups = [[.. spells.Where((_, i) => i % 2 == 0)], [.. spells.Where((_, i) => i % 2 == 1)]];
        double[] days = [.. spells.Select(spell => spell.Days)];

        var sort = Measure(report, "sort of 100,000 numbers", () => Array.Sort((double[])days.Clone()));
        var curve = Aim(report, "Kaplan–Meier, 100,000 spells", 40, () => KaplanMeier.Estimate(spells));
        var test = Aim(report, "log-rank, 2 × 50,000 spells", 40, () => _ = LogRank.Compare(groups).Required);
        report.Compare("Kaplan–Meier against one sort", curve, sort);
        report.Compare("log-rank against one sort", test, sort);
    }

    private static void MeasureCox(SectionReport report)
    {
        var (spells, covariates) = StatisticsInputs.SpellsWithCovariates(10_000);
        Aim(report, "Cox, 5 covariates, 10,000 spells", 500, () => _ = Cox.Fit(spells, covariates).Required);
    }

    private static void MeasureTrend(SectionReport report)
    {
        var values = StatisticsInputs.Falling(1000);
        Aim(report, "Mann–Kendall with Sen's slope, 1,000 points", 100, () =>
        {
            _ = MannKendall.Test(values).Required;
            _ = SenSlope.Estimate(values).Required;
        });
    }

    /// <summary>The date of a mean's break is the usual question; that of a line costs more.</summary>
    private static void MeasureBreaks(SectionReport report)
    {
        const int Points = 240;
        const int Breaks = 5;
        var values = StatisticsInputs.Jumping(Points, Breaks);
        var line = Design.WithIntercept(Points).With("time", [.. Enumerable.Range(0, Points)]);
        Aim(report, "Bai–Perron of a mean, 240 points, 5 breaks", 50, () => Find(design: null));
        Aim(report, "Bai–Perron of a line, 240 points, 5 breaks", 50, () => Find(line));

        void Find(Design? design)
        {
            if (BaiPerron.Find(values, design, mostBreaks: Breaks).Required.Candidates.Count != Breaks + 1)
                throw new InvalidOperationException($"the search did not go as far as {Breaks} breaks");
        }
    }

    private static void MeasureStaffing(SectionReport report)
    {
        var assumptions = StatisticsInputs.StaffingAssumptions();
        Aim(report, "Monte Carlo of a staffing scenario, 10,000 draws, variance shares included", 100, () =>
        {
            MonteCarlo draws = new(assumptions);
            draws.Distribution(StatisticsInputs.RequiredFte);
            draws.VarianceShares(StatisticsInputs.RequiredFte);
        });
    }

    private static Sample Aim(SectionReport report, string name, double limit, Action work)
    {
        var time = Measure(report, name, work);
        report.Aim(name, time.Median, limit, "ms");
        return time;
    }

    private static Sample Measure(SectionReport report, string name, Action work)
    {
        var time = report.Add(Sample.OfTime(name, Times, WarmUps, work));
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        report.Add(new Sample($"{name}, allocated", "KB", [(GC.GetAllocatedBytesForCurrentThread() - before) / 1000.0]));
        return time;
    }
}
