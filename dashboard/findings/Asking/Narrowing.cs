namespace Analytics.Findings.Asking;

/// <summary>A filter by which a finding was narrowed to a part, and what was chosen.</summary>
public sealed record Narrowing(ChoiceFilter Filter, Choice Choice);
