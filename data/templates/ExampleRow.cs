using Analytics.Data.Languages;
using Analytics.Templates.Sheets;

namespace Analytics.Templates;

/// <summary>The row of a template that shows how a row looks. It begins with one word in capitals, alone in its cell, by which an import knows it and leaves it out.</summary>
public static class ExampleRow
{
    internal static Localized Word => TemplateWords.Example;

    private static readonly HashSet<string> _words = [.. Language.All.Select(Word.In)];

    /// <summary>Whether the first cell of a row says that the row is an example. Any other case or any other word beside it is a subject.</summary>
    public static bool BeginsWith(string firstCell) => _words.Contains(firstCell.Trim());
}
