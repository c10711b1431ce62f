using System.Globalization;
using System.Text;

namespace Analytics.Dashboard.Exhibits;

/// <summary>Text as part of a file name that every system accepts: lower-case letters of ASCII, digits and hyphens.</summary>
internal static class Slug
{
    public static string Of(string text, int longest)
    {
        StringBuilder slug = new();
        foreach (var character in text.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal)
            .Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
                slug.Append(character);
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length > longest)
                break;
        }

        if (slug.Length > longest)
        {
            // Ends at a whole word where there is one.
            var whole = slug.ToString(0, longest).LastIndexOf('-');
            slug.Length = whole > 0 ? whole : longest;
        }

        return slug.ToString().Trim('-');
    }
}
