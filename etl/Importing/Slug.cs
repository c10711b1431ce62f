using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>Writes an office's number as a key of the house: <c>D 2019.014</c> becomes <c>d-2019-014</c>.</summary>
internal static partial class Slug
{
    /// <summary>Whether a field is written in the house's alphabet of keys.</summary>
    public static bool Fits(Field field) => field.Constraints.Pattern is "[a-z0-9_-]+" or "[a-z0-9_]+";

    public static string Of(string written, Field field) =>
        field.Constraints.Pattern == "[a-z0-9_]+" ? Of(written).Replace('-', '_') : Of(written);

    public static string Of(string written)
    {
        StringBuilder plain = new(written.Length);
        foreach (var letter in written.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(letter));
        }

        return Gaps().Replace(plain.ToString(), "-").Trim('-');
    }

    [GeneratedRegex("[^a-z0-9_]+")]
    private static partial Regex Gaps();
}
