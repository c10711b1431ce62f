namespace Analytics.Statistics.Proportions;

/// <summary>
/// One share over another, with the logarithmic interval of Katz and others (1978). A poor guide below five of a kind; refused without
/// any, for then a ratio has no limit on one side.
/// </summary>
public static class RiskRatio
{
    public static Answer<Estimate> Compare(int count, int n, int referenceCount, int referenceN, double level = 0.95)
    {
        Guard.CountWithin(count, n);
        Guard.CountWithin(referenceCount, referenceN);
        var reach = Distributions.StandardErrorsFor(level);
        if (n == 0 || referenceN == 0)
            return RefusalReason.NoObservations;
        if (count == 0 || referenceCount == 0)
            return new Refusal(RefusalReason.TooFewEvents, 0, 1);
        var variance = (1.0 / count) - (1.0 / n) + (1.0 / referenceCount) - (1.0 / referenceN);
        if (variance <= 0)
            return RefusalReason.NoVariation;
        var ratio = (double)count / n / ((double)referenceCount / referenceN);
        var factor = Math.Exp(reach * Math.Sqrt(variance));
        return new Estimate(ratio, new(ratio / factor, ratio * factor, level));
    }
}
