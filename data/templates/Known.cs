using Analytics.Data.Languages;

namespace Analytics.Templates;

/// <summary>An authority or body of the record that a register refers to by its name: its key, what each language calls it, and its level.</summary>
public sealed record Known(string Key, Localized Name, string LevelCode);
