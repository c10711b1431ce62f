namespace Analytics.Statistics.Staffing;

/// <summary>How much more counts vary than independent arrivals would: 1 is as much, above it they come in bursts.</summary>
/// <param name="Value">Pearson's chi-square over its degrees of freedom.</param>
/// <param name="PValue">Chance of as much or more of independent arrivals (Fisher's test of dispersion).</param>
public sealed record Dispersion(double Value, double PValue, int Counts);

/// <summary>Fisher's index of dispersion (1925) around the mean of each group, so that a change of level from one year to the next is no burst.</summary>
public static class DispersionIndex
{
    /// <param name="groups">Counts of equal stretches, such as the weeks of one year.</param>
    public static Answer<Dispersion> Of(IEnumerable<IReadOnlyList<int>> groups)
    {
        var (chiSquare, freedom, counts) = (0.0, 0, 0);
        foreach (var group in groups.Where(group => group.Count > 1 && group.Any(count => count > 0)))
        {
            var mean = group.Average();
            chiSquare += group.Sum(count => (count - mean) * (count - mean)) / mean;
            freedom += group.Count - 1;
            counts += group.Count;
        }

        return freedom == 0 ? RefusalReason.TooFewObservations : new Dispersion(chiSquare / freedom, Distributions.ChiSquareUpper(chiSquare, freedom), counts);
    }
}
