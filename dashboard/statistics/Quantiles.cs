namespace Analytics.Statistics;

/// <summary>Quantiles, linear between neighbours (Hyndman and Fan's type 7, R's default).</summary>
internal static class Quantiles
{
    public static double Of(IReadOnlyList<double> sorted, double share)
    {
        var (below, above, part) = Place(sorted.Count, share);
        return Between(sorted[below], sorted[above], part);
    }

    /// <summary>Of values in any order, which are moved about: two ranks cost less than an order. Null where one of the two that it lies between is infinite.</summary>
    public static double? OfUnsorted(double[] values, double share)
    {
        var (below, above, part) = Place(values.Length, share);
        var (low, high) = (Ranked.At(values, below), Ranked.At(values, above));
        return double.IsFinite(low) && (part == 0 || double.IsFinite(high)) ? Between(low, part == 0 ? low : high, part) : null;
    }

    private static (int Below, int Above, double Part) Place(int count, double share)
    {
        var position = (count - 1) * share;
        var below = (int)Math.Floor(position);
        return (below, Math.Min(below + 1, count - 1), position - below);
    }

    private static double Between(double low, double high, double part)
    {
        var gap = high - low;
        return double.IsFinite(gap) ? low + (part * gap) : ((1 - part) * low) + (part * high);
    }
}
