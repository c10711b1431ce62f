using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>Words that must all be found in a thing, wherever they stand in what is searched of it. Neither accents nor capitals matter; words are no patterns.</summary>
/// <param name="Of">What is searched: <c>dossiers</c>, <c>treaties</c>, or the whole <c>site</c>.</param>
public sealed record WordSearch(string Name, string Of, int Most) : TextFilter(Name, Most)
{
    /// <summary>The words, as `marts.holds_words` takes them.</summary>
    public override object? Chosen(Question question, Release release) => question.Choice(Name) is { } text ? PlainText.Words(text) : null;
}
