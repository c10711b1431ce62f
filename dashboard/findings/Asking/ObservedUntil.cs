namespace Analytics.Findings.Asking;

/// <summary>Until when the sources of a table looked that was gathered from publications.</summary>
/// <param name="ObservedFrom">Where each row has its own day, the earliest; otherwise the same as the last.</param>
public sealed record ObservedUntil(string Resource, DateOnly ObservedFrom, DateOnly ObservedTo);
