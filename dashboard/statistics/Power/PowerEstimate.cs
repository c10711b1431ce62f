namespace Analytics.Statistics.Power;

/// <summary>The chance that a test finds an effect of this size when it is there.</summary>
public sealed record PowerEstimate(double Effect, double Power);
