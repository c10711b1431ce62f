namespace Analytics.Statistics;

/// <summary>P-values adjusted for having asked several questions at once, in the order in which they were given.</summary>
public static class Adjustment
{
    /// <summary>Holm (1979): keeps the chance of any false finding at the level, whatever the tests have in common.</summary>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> pValues)
    {
        var (adjusted, highest) = (new double[Checked(pValues).Count], 0.0);
        foreach (var (i, rank) in Ranked(pValues))
            adjusted[i] = highest = Math.Max(highest, Math.Min(1, (pValues.Count - rank) * pValues[i]));
        return adjusted;
    }

    /// <summary>
    /// Benjamini and Hochberg (1995): keeps the expected share of false findings among the findings at the level, for tests that are
    /// independent or rise together.
    /// </summary>
    public static IReadOnlyList<double> BenjaminiHochberg(IReadOnlyList<double> pValues)
    {
        var (adjusted, lowest) = (new double[Checked(pValues).Count], 1.0);
        foreach (var (i, rank) in Ranked(pValues).Reverse())
            adjusted[i] = lowest = Math.Min(lowest, pValues[i] * pValues.Count / (rank + 1));
        return adjusted;
    }

    private static IEnumerable<(int Index, int Rank)> Ranked(IReadOnlyList<double> pValues) =>
        Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).Select((index, rank) => (index, rank));

    private static IReadOnlyList<double> Checked(IReadOnlyList<double> pValues)
    {
        foreach (var pValue in pValues)
            Guard.Share(pValue, nameof(pValues));
        return pValues;
    }
}
