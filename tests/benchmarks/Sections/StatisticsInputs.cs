using Analytics.Statistics;
using Analytics.Statistics.Staffing;
using Analytics.Statistics.Survival;

namespace Analytics.Benchmarks.Sections;

/// <summary>What the statistics are measured on: drawn from fixed seeds, so that each run estimates from the same numbers.</summary>
internal static class StatisticsInputs
{
    private const int Seed = 365;
    private const double MeanDays = 2000;

    /// <summary>In whole days, hence with ties, and a third of them censored.</summary>
    public static Spell[] Spells(int count)
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => Wait(random, hazardRatio: 1))];
    }

    /// <summary>Spells whose hazard depends on five covariates, three of them numbers and two of them yes or no.</summary>
    public static (Spell[] Spells, Design Covariates) SpellsWithCovariates(int count)
    {
        double[] effects = [0.3, -0.2, 0.1, 0.5, -0.4];
        Random random = new(Seed);
        double[][] rows = [.. Enumerable.Range(0, count).Select(_ => Covariates(random))];
        var design = effects.Index().Aggregate(
            Design.WithoutIntercept(count), (so, effect) => so.With($"x{effect.Index + 1}", [.. rows.Select(row => row[effect.Index])]));
        return ([.. rows.Select(row => Wait(random, Math.Exp(row.Zip(effects, (value, effect) => value * effect).Sum())))], design);
    }

    /// <summary>A slow fall under noise; no two values are equal, so that all pairs count.</summary>
    public static double[] Falling(int count)
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, count).Select(i => Normal(random) - (i * 0.001))];
    }

    /// <summary>A level that jumps at equal distances, by four standard deviations each time.</summary>
    public static double[] Jumping(int count, int jumps)
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, count).Select(i => Normal(random) + (i * (jumps + 1) / count % 2 * 4))];
    }

    /// <summary>A year of a small mission: three kinds of work, of which neither volume nor minutes are known exactly.</summary>
    public static Assumption[] StaffingAssumptions() =>
    [
        new("meetings", new Triangular(60, 90, 140)),
        new("minutes a meeting", new LogGaussian(540, 1.3)),
        new("written consultations", new Triangular(200, 300, 450)),
        new("minutes a written consultation", new LogGaussian(120, 1.5)),
        new("instructions", new Uniform(400, 700)),
        new("minutes an instruction", new LogGaussian(45, 1.4)),
        new("hours a year", new Gaussian(1600, 25)),
        new("allowance", new Uniform(0.15, 0.25)),
    ];

    public static double RequiredFte(ReadOnlySpan<double> inputs) => WorkloadIndicators.Need(new(
        HoursPerYear: inputs[6],
        Activities: [new("meetings", inputs[0], inputs[1]), new("written consultations", inputs[2], inputs[3]), new("instructions", inputs[4], inputs[5])],
        CategoryAllowanceShare: inputs[7])).RequiredFte;

    private static double[] Covariates(Random random) =>
        [Normal(random), Normal(random), Normal(random), random.Next(2), random.NextDouble() < 0.2 ? 1 : 0];

    private static Spell Wait(Random random, double hazardRatio) =>
        new(Math.Ceiling(-MeanDays / hazardRatio * Math.Log(1 - random.NextDouble())), random.NextDouble() > 1.0 / 3);

    /// <summary>Box and Muller's transformation.</summary>
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
