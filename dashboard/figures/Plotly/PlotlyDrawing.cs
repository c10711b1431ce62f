using System.Text.Json.Nodes;
using Analytics.Data.Languages;
using Microsoft.FSharp.Collections;
using Plotly.NET;
using static Analytics.Figures.Plotly.PlotlyParts;

namespace Analytics.Figures.Plotly;

/// <summary>
/// The same figure for the reader who reaches for it, as the data, layout and configuration of Plotly. A colour is the name of a style sheet's
/// property, `var(--accent)`, with its opacity after an at sign where it has one, `var(--accent)@0.18`, mixed with the ground where it says so, `var(--accent)@0.18+card`: the browser puts in the values of the theme.
/// </summary>
public static class PlotlyDrawing
{
    public static JsonObject Draw(Picture shown, Language language)
    {
        var chart = GenericChart.ofTraceObjects(false, ListModule.OfSeq(PlotlyTraces.Of(shown.Figure, new(shown.Figure, language))));
        chart = GenericChart.setLayout(PlotlyLayout.Of(shown, language), chart);
        chart = GenericChart.setConfig(With(new Config(),
            ("displaylogo", false), ("responsive", true), ("modeBarButtonsToRemove", new[] { "lasso2d", "select2d" }), ("plotlyServerURL", "")), chart);
        return JsonNode.Parse(GenericChart.toJson(chart))!.AsObject();
    }
}
