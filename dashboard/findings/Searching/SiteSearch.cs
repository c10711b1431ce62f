using System.Text.Json;
using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Searching;

/// <summary>A search by words over everything of the release that has a name: treaties, also of status tables alone, dossiers of the register that is shown, crises, conferences and sources.</summary>
public static class SiteSearch
{
    public static readonly WordSearch Words = new("q", "site", 100);

    /// <summary>One kind of thing alone. Exhibits are found by who shows them.</summary>
    public static readonly OptionFilter Kind = new("kind", null, "treaty", "depositary_treaty", "dossier", "crisis", "conference", FoundEntry.Exhibit, "source");

    public static IReadOnlyList<Filter> Filters { get; } = [Words, Kind];

    /// <summary>Those in which every word is found, by kind, the closest first; no more of a kind than so many.</summary>
    public static IReadOnlyList<FoundEntry> Find(Release release, string text, string? kind, int most)
    {
        var words = PlainText.Words(text);
        return words.Count == 0 ? [] : release.Ask<FoundEntry>(
            SqlText.Of<FoundEntry>(), ("words", Json(words)), ("whole_words", Json(words.Select(word => $" {word} "))), ("phrase", Phrase(text)), ("kind", kind), ("most", most));
    }

    /// <summary>The same for something that no release holds; null where a word is not found in it.</summary>
    /// <param name="names">What it is called, in whatever languages.</param>
    public static int? ClosenessOf(IReadOnlyList<string> names, string text)
    {
        var (words, plain) = (PlainText.Words(text), names.Select(PlainText.Of).ToList());
        var together = string.Join(' ', plain);
        if (words.Count == 0 || !words.All(word => together.Contains(word, StringComparison.Ordinal)))
            return null;
        var apart = $" {string.Concat(together.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))} ";
        return plain.Contains(Phrase(text)) ? 5
            : plain.Any(name => name.StartsWith(Phrase(text), StringComparison.Ordinal)) ? 4
            : words.All(word => apart.Contains($" {word} ", StringComparison.Ordinal)) ? 3
            : 2;
    }

    private static string Phrase(string text) => string.Join(' ', PlainText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Json(IEnumerable<string> words) => JsonSerializer.Serialize(words);
}

/// <summary>Something that is found by words.</summary>
/// <param name="EntryKey">By which its page is addressed.</param>
/// <param name="RowKey">Of its row in the record.</param>
/// <param name="HappenedOn">When it was signed, opened or began, as far as that is known.</param>
/// <param name="Closeness">5 where it is called as what is looked for, 4 where its name begins so, 3 where each is a word of its names, 2 a part of one, 1 where they stand elsewhere.</param>
/// <param name="FoundCount">How many of its kind there are.</param>
public sealed record FoundEntry(
    string KindCode,
    string EntryKey,
    string RowKey,
    Names EntryNames,
    string? HappenedOn,
    bool IsSynthetic,
    int Closeness,
    long FoundCount)
{
    public const string Exhibit = "exhibit";
}
