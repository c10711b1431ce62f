namespace Analytics.Statistics.Power;

/// <summary>
/// What a comparison of two independent shares could have shown: the normal approximation of the two-sided test (Fleiss 1981; R's
/// power.prop.test, whose groups are equal). Rough where a group expects fewer than five on either side.
/// </summary>
public sealed record SharePower(int N, int ReferenceN, double ReferenceShare, double Level = 0.95)
{
    /// <summary>The chance to find that the share differs from the reference by so much.</summary>
    public PowerEstimate ForDifference(double difference)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(N);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ReferenceN);
        var reference = Guard.Share(ReferenceShare, nameof(ReferenceShare));
        var share = Guard.Share(reference + difference, nameof(difference));
        var pooled = ((N * share) + (ReferenceN * reference)) / ((double)N + ReferenceN);
        var without = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / N) + (1.0 / ReferenceN)));
        var with = Math.Sqrt((share * (1 - share) / N) + (reference * (1 - reference) / ReferenceN));
        var beyond = Math.Abs(difference) - (Distributions.StandardErrorsFor(Level) * without);
        if (with == 0)
            return new(difference, beyond > 0 ? 1 : 0);
        return new(difference, Distributions.NormalUpper(-beyond / with));
    }

    /// <summary>The smallest rise that would have been found with this chance; null when not even a rise to all would.</summary>
    public PowerEstimate? DetectableRise(double power = 0.8) => Smallest(1 - ReferenceShare, power);

    /// <summary>The smallest fall that would have been found with this chance; null when not even a fall to none would.</summary>
    public PowerEstimate? DetectableFall(double power = 0.8) => Smallest(-ReferenceShare, power);

    private PowerEstimate? Smallest(double largest, double power)
    {
        if (largest == 0 || ForDifference(largest).Power < Guard.Level(power))
            return null;
        var (missed, found) = (0.0, largest);
        for (var halving = 0; halving < 60; halving++)
        {
            var middle = (missed + found) / 2;
            (missed, found) = ForDifference(middle).Power >= power ? (missed, middle) : (middle, found);
        }
        return ForDifference(found);
    }
}
