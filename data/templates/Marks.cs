using Analytics.Data.Languages;
using Analytics.Templates.Sheets;

namespace Analytics.Templates;

/// <summary>What a cell of attendance may say: that an entity was there, who spoke for it, or that it stayed away.</summary>
internal static class Marks
{
    public static IReadOnlyList<Localized> All { get; } = [TemplateWords.Present, TemplateWords.Absent, TemplateWords.Cabinet, TemplateWords.Administration, TemplateWords.Both];

    public static Localized Legend { get; } = TemplateWords.Marks(TemplateWords.Present, TemplateWords.Absent, TemplateWords.Cabinet, TemplateWords.Administration, TemplateWords.Both);
}
