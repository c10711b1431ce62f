using Analytics.Data.Languages;
using Analytics.Findings.Searching;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The kinds of things that are found by words.</summary>
internal static class SearchKindWords
{
    private static readonly Localized Exhibits = new("Findings", "Constats", "Bevindingen", "Befunde");

    public static Localized Of(string kind) => kind switch
    {
        "treaty" => CodeWords.Resource("treaties"),
        "depositary_treaty" => CodeWords.Resource("depositary_treaties"),
        "dossier" => CodeWords.Resource("dossiers"),
        "crisis" => CodeWords.Resource("crises"),
        "conference" => CodeWords.Resource("conferences"),
        "source" => CodeWords.Resource("sources"),
        FoundEntry.Exhibit => Exhibits,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is a kind without words"),
    };
}
