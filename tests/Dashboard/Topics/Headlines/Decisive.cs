using Analytics.Data.Languages;

namespace Analytics.Tests.Dashboard.Topics.Headlines;

/// <summary>The words and numbers without which a headline would say something else; between two of them stands "…" for whatever is said there.</summary>
internal sealed record Decisive(string En, string Fr, string Nl, string De)
{
    /// <summary>The first that a headline lacks, or has too early; null where it has them all.</summary>
    public string? MissingIn(string headline, Language language)
    {
        var at = 0;
        foreach (var words in In(language).Split('…'))
        {
            at = Plain(headline).IndexOf(words, at, StringComparison.Ordinal);
            if (at < 0)
                return words;
            at += words.Length;
        }

        return null;
    }

    private string In(Language language) => language.Code switch { "fr" => Fr, "nl" => Nl, "de" => De, _ => En };

    /// <summary>Spaces that do not break are read as spaces.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
