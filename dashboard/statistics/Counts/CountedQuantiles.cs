namespace Analytics.Statistics.Counts;

/// <summary>
/// Quantiles of whole numbers of which it is known how often each occurred: the smallest number that at least so large a share of them do not pass (Hyndman and
/// Fan's type 1, 1996), so that it is one of them and is said as it is: half of the meetings had at most three days.
/// </summary>
public static class CountedQuantiles
{
    /// <summary>Shares such as a tenth are no binary fractions.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Null where there is no number.</summary>
    public static int? Of(IEnumerable<(int Value, long Times)> histogram, double share)
    {
        Guard.Share(share);
        var sorted = Sorted(histogram);
        if (sorted.Length == 0)
            return null;
        var rank = (share * sorted.Sum(each => each.Times)) - Rounding;
        var reached = 0L;
        return sorted.First(each => (reached += each.Times) >= rank).Value;
    }

    /// <summary>Each number once, the smallest first; those that did not occur are left out.</summary>
    internal static (int Value, long Times)[] Sorted(IEnumerable<(int Value, long Times)> histogram)
    {
        SortedDictionary<int, long> counted = [];
        foreach (var (value, times) in histogram)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(times, nameof(histogram));
            if (times > 0)
                counted[value] = counted.GetValueOrDefault(value) + times;
        }

        return [.. counted.Select(each => (each.Key, each.Value))];
    }
}
