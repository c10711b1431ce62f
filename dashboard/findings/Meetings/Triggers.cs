using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>The triggers of a consultation, in the order in which they are stacked and listed.</summary>
public static class Triggers
{
    public const string Anticipatory = "anticipatory";

    public const string Impromptu = "impromptu";

    public static IReadOnlyList<string> All { get; } = [Anticipatory, Impromptu, Codes.Unknown];
}
