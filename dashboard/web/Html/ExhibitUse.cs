using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>An exhibit that uses a row.</summary>
public sealed record ExhibitUse(string Topic, string Exhibit, Localized Question);
