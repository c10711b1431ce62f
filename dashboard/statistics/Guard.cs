using System.Runtime.CompilerServices;

namespace Analytics.Statistics;

/// <summary>Questions that make no sense are bugs of the caller and throw; data that cannot answer are refused instead.</summary>
internal static class Guard
{
    public static double Level(double level, [CallerArgumentExpression(nameof(level))] string? name = null) =>
        level is > 0 and < 1 ? level : throw new ArgumentOutOfRangeException(name, level, "A level lies between 0 and 1.");

    public static double Share(double share, [CallerArgumentExpression(nameof(share))] string? name = null) =>
        share is >= 0 and <= 1 ? share : throw new ArgumentOutOfRangeException(name, share, "A share lies from 0 to 1.");

    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "A finite number is needed.");

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Finite(value, name) > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A number above zero is needed.");

    public static double AtLeast(double least, double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Finite(value, name) >= Finite(least) ? value : throw new ArgumentOutOfRangeException(name, value, $"At least {least} is needed.");

    public static IReadOnlyList<double> Finite(IReadOnlyList<double> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        foreach (var value in values)
            Finite(value, name);
        return values;
    }

    /// <summary>Whether squares and products of the values, and sums of those, stay numbers.</summary>
    public static bool CanBeSquared(IReadOnlyList<double> values)
    {
        const double Largest = 1e100;
        foreach (var value in values)
        {
            if (Math.Abs(value) > Largest)
                return false;
        }
        return true;
    }

    public static void Rising(IReadOnlyList<double> times, [CallerArgumentExpression(nameof(times))] string? name = null)
    {
        Finite(times, name);
        for (var i = 1; i < times.Count; i++)
        {
            if (times[i] <= times[i - 1])
                throw new ArgumentException($"Times must rise: {times[i]} follows {times[i - 1]}.", name);
        }
    }

    public static void CountWithin(int count, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, n);
    }

    public static void SameLength(int left, int right, string what)
    {
        if (left != right)
            throw new ArgumentException($"{what}: {left} and {right} values do not pair up.");
    }
}
