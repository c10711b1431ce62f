namespace Analytics.Statistics;

/// <summary>The middle of sorted values, or the middle between the two middle ones.</summary>
internal static class Median
{
    public static double OfSorted(double[] sorted) => (sorted[(sorted.Length - 1) / 2] / 2) + (sorted[sorted.Length / 2] / 2);

    /// <summary>Moves the values about.</summary>
    public static double OfUnsorted(double[] values) => (Ranked.At(values, (values.Length - 1) / 2) / 2) + (Ranked.At(values, values.Length / 2) / 2);

    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return OfSorted(sorted);
    }
}
