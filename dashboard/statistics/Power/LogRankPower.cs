namespace Analytics.Statistics.Power;

/// <summary>
/// What a log-rank test of two groups could have shown (Schoenfeld 1981): it depends on how many spells ended, not on how many there are.
/// Assumes proportional hazards and a share of the first group that stays about the same among those at risk.
/// </summary>
public sealed record LogRankPower(int Events, double FirstShare = 0.5, double Level = 0.95)
{
    public PowerEstimate ForHazardRatio(double ratio)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Guard.Finite(ratio), nameof(ratio));
        var (shift, threshold) = (Math.Abs(Math.Log(ratio)) / Error(), Distributions.StandardErrorsFor(Level));
        return new(ratio, Distributions.NormalUpper(threshold - shift) + Distributions.NormalUpper(threshold + shift));
    }

    /// <summary>The smallest hazard ratio above one that would have been found with this chance; its inverse is the largest below one.</summary>
    public PowerEstimate DetectableHazardRatio(double power = 0.8) =>
        ForHazardRatio(Math.Exp((Distributions.StandardErrorsFor(Level) + Distributions.NormalQuantile(Guard.Level(power))) * Error()));

    private double Error()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Events);
        return 1 / Math.Sqrt(Events * Guard.Level(FirstShare, nameof(FirstShare)) * (1 - FirstShare));
    }
}
