using MathNet.Numerics;

namespace Analytics.Statistics.Proportions;

/// <summary>Of pairs that were decided, how many each side won, and how often a fair coin decides as unevenly or more so.</summary>
public sealed record SignTestResult(int First, int Second, double PValue);

/// <summary>
/// The exact two-sided sign test (Arbuthnott 1710; Conover 1999, §3.4): pairs without a tie are tosses of a fair coin if neither side is
/// ahead more often than the other. Assumes that pairs are independent; says nothing of how far ahead.
/// </summary>
public static class SignTest
{
    /// <param name="first">Pairs that one side won.</param>
    /// <param name="second">Pairs that the other won; ties belong to neither.</param>
    public static Answer<SignTestResult> Compare(int first, int second)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(second);
        if (first == 0 && second == 0)
            return RefusalReason.NoObservations;
        var (more, fewer) = (Math.Max(first, second), Math.Min(first, second));

        // The chance of so many heads or more; of an even split the two tails overlap and the p-value is 1.
        return new SignTestResult(first, second, more == fewer ? 1 : Math.Min(1, 2 * SpecialFunctions.BetaRegularized(more, fewer + 1.0, 0.5)));
    }
}
