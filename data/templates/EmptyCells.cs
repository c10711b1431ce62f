using Analytics.Data.Languages;
using Analytics.Templates.Sheets;

namespace Analytics.Templates;

/// <summary>What a table of attendance says, above its columns, of its empty cells.</summary>
public static class EmptyCells
{
    internal static Localized NotInvited => TemplateWords.EmptyIsNotInvited;

    private static readonly IReadOnlyList<string> _said = [.. Language.All.Select(language => Folded.Of(NotInvited.In(language)))];

    /// <summary>Whether a cell above the table says, among other things, that an empty cell stands for who was not invited.</summary>
    public static bool SaysNotInvited(string cell) => Folded.Of(cell) is var words && _said.Any(said => words.Contains(said, StringComparison.Ordinal));
}
