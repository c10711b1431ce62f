using System.Text;

namespace Analytics.Templates;

/// <summary>A name without case, accents and punctuation, as an import compares names.</summary>
internal static class Folded
{
    public static string Of(string name) => new([.. name.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
