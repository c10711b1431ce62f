using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing;

/// <summary>A public figure on the staff of Coormulti's unit: heads and not full-time equivalents, so that it stands beside the series and never in it.</summary>
/// <param name="AsOf">The day, month or year of the figure, as precise as its source.</param>
public sealed record DocumentedAgents(string AsOf, double Value)
{
    /// <summary>In the order of time; none where the record documents none.</summary>
    public static IReadOnlyList<DocumentedAgents> Of(Release release) => release.AskOnce<DocumentedAgents>(SqlText.Of<DocumentedAgents>());
}
