using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>The tables of docs/glossary.md, as its rules are held to the code and to the sentences.</summary>
internal static partial class Glossary
{
    private const string Path = "docs/glossary.md";

    private static readonly string[] _languages = ["en", "fr", "nl", "de"];

    private static readonly IReadOnlyList<(int Line, string[] Cells)> _rows =
    [
        .. File.ReadAllLines(System.IO.Path.Combine(Repository.Root, Path))
            .Select((text, index) => (Line: index + 1, Text: text))
            .Where(line => line.Text.StartsWith("| ", StringComparison.Ordinal) && !line.Text.StartsWith("| word |", StringComparison.Ordinal) && !line.Text.StartsWith("| language |", StringComparison.Ordinal))
            .Select(line => (line.Line, line.Text.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())),
    ];

    /// <summary>Every word: its place, its name in the four languages, and the names that it must not have in English.</summary>
    public static IReadOnlyList<GlossaryWord> Words { get; } =
        [.. _rows.Where(row => !_languages.Contains(row.Cells[0])).Select(row => new GlossaryWord(Path, row.Line, row.Cells))];

    /// <summary>What no sentence of a language may say, by language.</summary>
    public static ILookup<string, NeverWord> Never { get; } =
        Words.Where(word => word.Cells.Length == GlossaryWord.Columns).SelectMany(word => Parts(word.Cells[^1]).Select(never => (Language: "en", Never: new NeverWord(never, word.Cells[0]))))
            .Concat(_rows.Where(row => _languages.Contains(row.Cells[0])).SelectMany(row => Parts(row.Cells[1]).Select(never => (Language: row.Cells[0], Never: new NeverWord(never, row.Cells[2])))))
            .ToLookup(pair => pair.Language, pair => pair.Never);

    /// <summary>The entries of a cell; what is in brackets explains and is no entry.</summary>
    private static IEnumerable<string> Parts(string cell) =>
        Remark().Replace(cell, "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Remark();
}

/// <summary>One row of the glossary: word, French, Dutch, German, meaning, in code, never.</summary>
internal sealed record GlossaryWord(string Path, int Line, string[] Cells)
{
    public const int Columns = 7;
}

/// <summary>A word or phrase that must not be said. "…" at its end stands for any ending.</summary>
internal sealed record NeverWord(string Text, string Instead)
{
    private readonly string[] _words = Text.TrimEnd('…').ToLowerInvariant().Split(' ');

    private readonly Regex _said = new(
        $@"(?<!\w){Regex.Escape(Text.TrimEnd('…')).Replace(@"\ ", @"\s", StringComparison.Ordinal)}{(Text.EndsWith('…') ? "" : @"(?!\w)")}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public bool IsSaidIn(string sentence) => _said.IsMatch(sentence);

    /// <summary>Whether a name is made of these words, one after the other: consultation event in ConsultationEventRow.</summary>
    public bool IsIn(IReadOnlyList<string> wordsOfAName) =>
        Enumerable.Range(0, Math.Max(0, wordsOfAName.Count - _words.Length + 1)).Any(at => _words.SequenceEqual(wordsOfAName.Skip(at).Take(_words.Length)));
}
