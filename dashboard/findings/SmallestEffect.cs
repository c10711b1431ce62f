using Analytics.Data;

namespace Analytics.Findings;

/// <summary>The smallest effect that so many observations would have shown four times in five: what a finding of no clear change could have missed.</summary>
/// <param name="Of">The name of the estimate that it belongs to.</param>
/// <param name="Effect">Signed, in the unit of that estimate.</param>
public sealed record SmallestEffect(string Of, Unit Unit, double Effect)
{
    /// <summary>The share of times that such an effect would have been seen.</summary>
    public const double Power = 0.8;
}
