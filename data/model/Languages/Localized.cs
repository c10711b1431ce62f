using System.Text.Json.Serialization;

namespace Analytics.Data.Languages;

/// <summary>
/// One sentence or name in the four languages. A missing translation does not compile. A sentence with numbers or dates is written when it is read, in the
/// language in which it is read and no other.
/// </summary>
public sealed class Localized : IEquatable<Localized>
{
    private readonly Func<Language, string>? _write;
    private readonly string?[] _written;

    [JsonConstructor]
    public Localized(string en, string fr, string nl, string de)
    {
        _written = new string?[Language.All.Count];
        _written[Language.En.Place] = en;
        _written[Language.Fr.Place] = fr;
        _written[Language.Nl.Place] = nl;
        _written[Language.De.Place] = de;
    }

    private Localized(Func<Language, string> write)
    {
        _write = write;
        _written = new string?[Language.All.Count];
    }

    public string En => Written(Language.En);

    public string Fr => Written(Language.Fr);

    public string Nl => Written(Language.Nl);

    public string De => Written(Language.De);

    /// <summary>What is written the same everywhere: a year, a code, a proper name.</summary>
    public static Localized Same(string text) => new(text, text, text, text);

    /// <summary>A sentence that holds numbers or dates: each language writes its own, and is handed to itself so that it can write them in its way.</summary>
    public static Localized Say(Func<Language, string> en, Func<Language, string> fr, Func<Language, string> nl, Func<Language, string> de) =>
        new(language => language.Choose(en, fr, nl, de)(language));

    /// <summary>A sentence put together by one function for all languages, of parts that each language wrote.</summary>
    public static Localized From(Func<Language, string> write) => new(write);

    /// <summary>As it is shown. Sentences are written with plain spaces; French ones are set with spaces that do not break.</summary>
    public string In(Language language) => language == Language.Fr ? FrenchSpacing.Set(Fr) : Written(language);

    /// <summary>The same change made to each of the four.</summary>
    public Localized Map(Func<string, string> change) => new(language => change(Written(language)));

    public Localized Map(Func<Language, string, string> change) => new(language => change(language, Written(language)));

    /// <summary>What is said first, for who has no room for the rest.</summary>
    public Localized FirstSentence() => Map(static text =>
    {
        for (var end = text.IndexOf(". ", StringComparison.Ordinal); end >= 0; end = text.IndexOf(". ", end + 1, StringComparison.Ordinal))
        {
            var word = text.AsSpan(0, end)[(text.LastIndexOf(' ', Math.Max(0, end - 1)) + 1)..];
            // Neither the point of an abbreviation (z. B.) nor that of a day in German (1. Januar) ends a sentence.
            if (word.Length > 2 && !char.IsLower(text[end + 2]))
                return text[..(end + 1)];
        }

        return text;
    });

    public bool Equals(Localized? other) => other is not null && Language.All.All(language => Written(language) == other.Written(language));

    public override bool Equals(object? obj) => Equals(obj as Localized);

    public override int GetHashCode() => HashCode.Combine(En, Fr, Nl, De);

    public override string ToString() => $"{En} | {Fr} | {Nl} | {De}";

    public static Localized operator +(Localized left, Localized right) => new(language => left.Written(language) + right.Written(language));

    /// <summary>Written once and kept; two readers at once may each write it, with the same outcome.</summary>
    private string Written(Language language) => _written[language.Place] ??= _write!(language);
}
