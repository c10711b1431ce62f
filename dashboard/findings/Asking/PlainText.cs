using System.Globalization;
using System.Text;

namespace Analytics.Findings.Asking;

/// <summary>A text as it is searched and sorted: small letters without accents, joined letters taken apart, one kind of apostrophe; as `marts.plain` writes the texts of a release.</summary>
public static class PlainText
{
    public static string Of(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString().Normalize(NormalizationForm.FormC)
            .Replace("ß", "ss", StringComparison.Ordinal).Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace('’', '\'');
    }

    /// <summary>Its words, each once.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
}
