using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics.Survival;

/// <summary>Ends observed in a group and ends expected if all groups waited alike (both weighted when the test is).</summary>
public sealed record LogRankGroup(int Count, double Observed, double Expected);

/// <summary>Whether groups wait alike: the statistic, its degrees of freedom, its p-value, and observed against expected by group.</summary>
public sealed record LogRankTest(double ChiSquare, int DegreesOfFreedom, double PValue, IReadOnlyList<LogRankGroup> Groups);

/// <summary>Two of the groups compared, by their index; the adjusted p-value is null where the comparison was refused.</summary>
public sealed record PairwiseLogRank(int First, int Second, Answer<LogRankTest> Test, double? AdjustedPValue);

/// <summary>
/// The log-rank test for k groups (Mantel 1966) with the weights of Fleming and Harrington (1991): S(t−)^rho · (1−S(t−))^gamma. It sees
/// differences of one direction; curves that cross may look alike to it.
/// </summary>
public static class LogRank
{
    public static Answer<LogRankTest> Compare(IReadOnlyList<IReadOnlyCollection<Spell>> groups, double rho = 0, double gamma = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rho);
        ArgumentOutOfRangeException.ThrowIfNegative(gamma);
        if (groups.Count < 2)
            return new Refusal(RefusalReason.TooFewGroups, groups.Count, 2);
        if (groups.Any(group => group.Count == 0))
            return RefusalReason.NoObservations;
        RiskTable[] tables = [.. groups.Select(RiskTable.Of)];
        if (tables.All(table => table.EventCount == 0))
            return new Refusal(RefusalReason.TooFewEvents, 0, 1);

        var sums = Accumulate(tables, rho, gamma);

        // A group that was never at risk when anything ended carries no evidence, and no degree of freedom.
        int[] informed = [.. Enumerable.Range(0, tables.Length).Where(group => sums.Expected[group] > 0)];
        if (informed.Length < 2)
            return RefusalReason.NoVariation;
        int[] free = [.. informed.Skip(1)];
        var difference = Vector<double>.Build.Dense(free.Length, i => sums.Observed[free[i]] - sums.Expected[free[i]]);
        var covariance = Matrix<double>.Build.Dense(free.Length, free.Length, (i, j) => sums.Covariance[free[i], free[j]]);
        if (Symmetric.Inverse(covariance) is not { } inverse)
            return RefusalReason.NoVariation;

        var chiSquare = difference * inverse * difference;
        return new LogRankTest(
            chiSquare,
            free.Length,
            Distributions.ChiSquareUpper(chiSquare, free.Length),
            [.. tables.Select((table, i) => new LogRankGroup(table.Count, sums.Observed[i], sums.Expected[i]))]);
    }

    /// <summary>Each pair of groups on its own, with p-values adjusted by Holm's method over the pairs that could be compared.</summary>
    public static IReadOnlyList<PairwiseLogRank> Pairwise(IReadOnlyList<IReadOnlyCollection<Spell>> groups, double rho = 0, double gamma = 0)
    {
        (int First, int Second, Answer<LogRankTest> Test)[] pairs =
        [
            .. from first in Enumerable.Range(0, groups.Count)
               from second in Enumerable.Range(first + 1, groups.Count - first - 1)
               select (first, second, Compare([groups[first], groups[second]], rho, gamma)),
        ];
        var adjusted = new Queue<double>(Adjustment.Holm(
            [.. pairs.Where(pair => pair.Test.Value is not null).Select(pair => pair.Test.Required.PValue)]));
        return
        [
            .. pairs.Select(pair => new PairwiseLogRank(
                pair.First, pair.Second, pair.Test, pair.Test.Value is null ? null : adjusted.Dequeue())),
        ];
    }

    private static Sums Accumulate(RiskTable[] tables, double rho, double gamma)
    {
        var k = tables.Length;
        Sums sums = new(new double[k], new double[k], new double[k, k]);
        var (atRisk, ended) = (new double[k], new double[k]);
        var pooled = 1.0;
        foreach (var row in Pooled(tables))
        {
            var (everyone, ends) = (0.0, 0.0);
            for (var i = 0; i < k; i++)
            {
                (atRisk[i], ended[i]) = (row.AtRisk[i], row.Ended[i]);
                everyone += atRisk[i];
                ends += ended[i];
            }
            var weight = (rho == 0 ? 1 : Math.Pow(pooled, rho)) * (gamma == 0 ? 1 : Math.Pow(1 - pooled, gamma));
            pooled *= 1 - (ends / everyone);
            var spread = everyone > 1 ? weight * weight * ends * (everyone - ends) / (everyone - 1) : 0;
            for (var i = 0; i < k; i++)
            {
                sums.Observed[i] += weight * ended[i];
                sums.Expected[i] += weight * ends * atRisk[i] / everyone;
                for (var j = 0; j < k; j++)
                    sums.Covariance[i, j] += spread * atRisk[i] / everyone * ((i == j ? 1 : 0) - (atRisk[j] / everyone));
            }
        }
        return sums;
    }

    /// <summary>At risk and ended, by group, on each day on which any group had an end. The arrays are reused from day to day.</summary>
    private static IEnumerable<(int[] AtRisk, int[] Ended)> Pooled(RiskTable[] tables)
    {
        RiskSweep[] sweeps = [.. tables.Select(table => new RiskSweep(table))];
        var (atRisk, ended) = (new int[tables.Length], new int[tables.Length]);
        while (true)
        {
            var today = sweeps.Min(sweep => sweep.NextEnd);
            if (double.IsPositiveInfinity(today))
                yield break;
            for (var i = 0; i < sweeps.Length; i++)
            {
                atRisk[i] = sweeps[i].AtRisk(today);
                ended[i] = sweeps[i].TakeEnds(today);
            }
            yield return (atRisk, ended);
        }
    }

    private sealed record Sums(double[] Observed, double[] Expected, double[,] Covariance);
}
