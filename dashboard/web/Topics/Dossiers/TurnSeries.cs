using Analytics.Data.Languages;
using Analytics.Figures;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The colours of dossiers opened before December 2018 and since, the same in every picture.</summary>
internal static class TurnSeries
{
    public static Series Of(bool isSince, Localized name) => isSince
        ? new("since", name, SeriesColour.Second, Dash.Dashed)
        : new("before", name, SeriesColour.Accent);
}
