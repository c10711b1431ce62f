using System.Text.Json.Nodes;
using Analytics.Data.Languages;
using Microsoft.FSharp.Collections;
using Plotly.NET;
using static Analytics.Dashboard.Exhibits.PlotlyParts;

namespace Analytics.Dashboard.Exhibits;

/// <summary>
/// The same figure for the reader who reaches for it, as the data, layout and configuration of Plotly. A colour is the name of a style sheet's
/// property, `var(--accent)`, with its opacity after an at sign where it has one, `var(--accent)@0.18`: the browser puts in the values of the theme.
/// </summary>
public static class PlotlyFigure
{
    public static JsonObject Draw(Exhibit exhibit, Figure figure, Language language)
    {
        var chart = GenericChart.ofTraceObjects(false, ListModule.OfSeq(PlotlyTraces.Of(figure, new(figure, language))));
        chart = GenericChart.setLayout(PlotlyLayout.Of(exhibit, figure, language), chart);
        chart = GenericChart.setConfig(With(new Config(),
            ("displaylogo", false), ("responsive", true), ("modeBarButtonsToRemove", new[] { "lasso2d", "select2d" }), ("plotlyServerURL", "")), chart);
        return JsonNode.Parse(GenericChart.toJson(chart))!.AsObject();
    }
}
