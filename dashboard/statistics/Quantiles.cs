namespace Analytics.Statistics;

/// <summary>Quantiles of sorted values, linear between neighbours (Hyndman and Fan's type 7, R's default).</summary>
internal static class Quantiles
{
    public static double Of(IReadOnlyList<double> sorted, double share)
    {
        var position = (sorted.Count - 1) * share;
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Count - 1);
        var (gap, part) = (sorted[above] - sorted[below], position - below);
        return double.IsFinite(gap) ? sorted[below] + (part * gap) : ((1 - part) * sorted[below]) + (part * sorted[above]);
    }
}
