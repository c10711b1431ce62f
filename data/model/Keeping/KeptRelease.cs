namespace Analytics.Data.Keeping;

/// <summary>A release as a list of them shows it.</summary>
/// <param name="Head">Null where its report cannot be read: it is damaged.</param>
/// <param name="Pin">The note of its pin, which may be empty; null where it is not pinned.</param>
public sealed record KeptRelease(string Id, ReleaseHead? Head, bool IsCurrent, string? Pin);
