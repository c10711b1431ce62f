namespace Analytics.Statistics.Survival;

/// <summary>A duration that ended, or that was still open when the record closed.</summary>
/// <param name="Days">From the start to the end or to the closing of the record.</param>
/// <param name="IsObserved">Whether the end was seen; otherwise the spell is censored.</param>
/// <param name="EntryDays">
/// Age at which the record began to follow the spell (left truncation); it is at risk from then on. Zero: followed from its start.
/// </param>
public readonly record struct Spell(double Days, bool IsObserved, double EntryDays = 0);

/// <summary>So many spells that lasted as long and ended alike, followed from their start.</summary>
/// <param name="Days">As of <see cref="Spell"/>.</param>
/// <param name="IsObserved">As of <see cref="Spell"/>.</param>
/// <param name="Count">Zero or more.</param>
public readonly record struct SpellCount(double Days, bool IsObserved, int Count);
