using System.Diagnostics;

namespace Analytics.Benchmarks.Measuring;

/// <summary>Repeated measurements of one thing, in one unit. All are kept: no value is an outlier until somebody shows why.</summary>
internal sealed class Sample(string name, string unit, IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public string Name => name;

    public string Unit => unit;

    public int Count => _sorted.Length;

    public double Median => Share(0.5);

    public double Least => _sorted[0];

    public double Most => _sorted[^1];

    /// <summary>Nearest rank; null where so few values were measured that it would be the largest of them by definition.</summary>
    public double? P95 => Count >= 20 ? Share(0.95) : null;

    public double? P99 => Count >= 100 ? Share(0.99) : null;

    /// <summary>Calls the work for warming up, and then measures it, in milliseconds.</summary>
    public static Sample OfTime(string name, int times, int warmUps, Action work)
    {
        for (var i = 0; i < warmUps; i++)
            work();
        return new(name, "ms", [.. Enumerable.Range(0, times).Select(_ => Time(work))]);
    }

    public static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public static async Task<double> Time(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private double Share(double share) =>
        share == 0.5 && Count % 2 == 0
            ? (_sorted[(Count / 2) - 1] + _sorted[Count / 2]) / 2
            : _sorted[Math.Max(0, (int)Math.Ceiling(share * Count) - 1)];
}
