namespace Analytics.Statistics.Survival;

/// <summary>A duration that ended, or that was still open when the record closed.</summary>
/// <param name="Days">From the start to the end or to the closing of the record.</param>
/// <param name="IsObserved">Whether the end was seen; otherwise the spell is censored.</param>
/// <param name="EntryDays">
/// Age at which the record began to follow the spell (left truncation); it is at risk from then on. Zero: followed from its start.
/// </param>
public readonly record struct Spell(double Days, bool IsObserved, double EntryDays = 0);
