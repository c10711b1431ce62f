using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>The outcomes of a consultation, in the order in which they are stacked and listed.</summary>
public static class Outcomes
{
    public const string Stalemate = "stalemate";

    public const string Open = "open";

    /// <summary>Ends of the matter that was consulted on.</summary>
    public static IReadOnlyList<string> Endings { get; } = ["consensus", "agree_to_disagree", "abstention", Stalemate];

    public static IReadOnlyList<string> All { get; } = [.. Endings, Open, Codes.Unknown];
}
