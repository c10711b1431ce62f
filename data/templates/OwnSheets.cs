using Analytics.Data.Languages;
using Analytics.Templates.Sheets;

namespace Analytics.Templates;

/// <summary>The sheets of a template that are no tables: its instructions, and the lists from which cells are chosen.</summary>
public static class OwnSheets
{
    /// <summary>What a sheet holds, by its name and its first cell, both as a template writes them; null for any other sheet.</summary>
    public static string? Holding(string? name, string? firstCell) =>
        Is(TemplateWords.GuideSheet, name) && Is(GuideWords.Title, firstCell) ? "the instructions of the template"
        : Is(TemplateWords.ListsSheet, name) && Is(TemplateWords.ListsTitle, firstCell) ? "the lists of the template, from which cells are chosen"
        : null;

    private static bool Is(Localized words, string? written) => Language.All.Any(language => words.In(language) == written?.Trim());
}
