using System.Globalization;
using System.Text;

namespace Analytics.Dashboard.Exhibits;

/// <summary>What a library of references is told of an exhibit, whatever the form in which it reads it. Spaces are spaces: what keeps a line together on a page breaks words there.</summary>
/// <param name="Key">Of letters, digits and hyphens; of one exhibit in one release.</param>
/// <param name="ClosedOn">The day up to which the content goes.</param>
/// <param name="PublishedOn">The day on which the release was made, and since when its address has said this; null where nobody knows.</param>
/// <param name="Note">Release, closing date, and that the data are synthetic where they are.</param>
internal sealed record Reference(
    string Key, string Title, DateOnly ClosedOn, DateOnly? PublishedOn, string Version, string Note, string Address, string Language, bool IsSynthetic)
{
    /// <summary>A body and no person: it has no first name.</summary>
    public const string Publisher = "Coormulti Analytics";

    private const char NoBreakHyphen = '\u2011';

    public static Reference Of(ExhibitInContext shown) => new(
        Slug.Of($"coormulti-{shown.Exhibit.Id}-{shown.ReleaseId}", 80),
        Plain(TitleOf(shown)),
        shown.ClosedOn,
        shown.PublishedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null,
        shown.ReleaseId,
        Plain(Citation.ReleaseNote(shown)),
        shown.CitedAddress(),
        shown.Language.Code,
        shown.Exhibit.IsSynthetic);

    /// <summary>What parts show does not say of what they are parts.</summary>
    private static string TitleOf(ExhibitInContext shown) =>
        shown.Exhibit.Panels.Count == 0 ? shown.In(shown.Exhibit.Headline) : $"{shown.In(shown.Exhibit.Subtitle)}. {shown.In(shown.Exhibit.Headline)}";

    /// <summary>Spaces of whatever width and ends of lines as one plain space; nothing that cannot be seen.</summary>
    private static string Plain(string text)
    {
        StringBuilder plain = new();
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else if (char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                plain.Append(character == NoBreakHyphen ? '-' : character);
            }
        }

        return plain.ToString().Trim();
    }
}
