using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Figures.Plotly;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>The exhibit for programs: full precision, null for the undefined, and the figure as Plotly draws it.</summary>
internal static class JsonFace
{
    public static byte[] Write(ExhibitInContext shown) => JsonSerializer.SerializeToUtf8Bytes(Of(shown), HouseJson.Compact);

    public static string CodeOf(Provenance provenance) => provenance.ToString().ToLowerInvariant();

    public static string? CodeOf(Unit unit) => unit == Unit.None ? null : unit.ToString().ToLowerInvariant();

    private static ExhibitJson Of(ExhibitInContext shown)
    {
        var exhibit = shown.Exhibit;
        return new(
            exhibit.Id,
            shown.ReleaseId,
            shown.Language.Code,
            shown.In(exhibit.Question),
            shown.In(exhibit.Headline),
            shown.In(exhibit.Subtitle),
            exhibit.Verdict,
            exhibit.Observations,
            exhibit.IsSynthetic,
            [.. exhibit.Provenance.Select(count => new ProvenanceJson(CodeOf(count.Provenance), count.Rows))],
            string.Join("; ", exhibit.Methods.Select(method => shown.In(method.Name))),
            [.. exhibit.Table.Columns.Select(column => new ColumnJson(column.Name, TypeOf(column.Type), CodeOf(column.Unit), shown.In(column.Title)))],
            [.. exhibit.Table.Lines.Select(line => Row(shown, line))],
            [.. exhibit.Estimates.Select(Estimate)],
            exhibit.Picture is { } picture ? PlotlyDrawing.Draw(picture, shown.Language) : null,
            exhibit.Panels.Count == 0 ? null : [.. exhibit.Panels.Select(panel => Part(shown, panel))]);
    }

    /// <summary>The types of a Table Schema, which the Data Package uses too.</summary>
    public static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "string",
        ColumnType.Whole => "integer",
        ColumnType.Number => "number",
        ColumnType.Day => "date",
        ColumnType.Flag => "boolean",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "is not a type of column"),
    };

    private static PartJson Part(ExhibitInContext shown, Panel panel) => new(
        panel.Id, shown.In(panel.Name), panel.QuestionText, shown.In(panel.Exhibit.Headline), panel.Exhibit.Verdict, panel.Exhibit.Observations,
        panel.Picture is { } picture ? PlotlyDrawing.Draw(picture, shown.Language) : null);

    private static EstimateJson Estimate(TitledEstimate titled)
    {
        var estimate = titled.Estimate;
        return new(
            estimate.Name, Finite(estimate.Value), Finite(estimate.Low), Finite(estimate.High), estimate.Level, MethodText.CodeOf(estimate.Method), estimate.Observations,
            Finite(estimate.P), Finite(estimate.HolmP), estimate.Together, Finite(estimate.DurbinWatson), estimate.Verdict, estimate.Doubt,
            [.. (titled.CouldHaveShown ?? []).Select(effect => effect.Effect)]);
    }

    private static JsonObject Row(ExhibitInContext shown, TableLine line) => new(
        shown.Exhibit.Table.Columns.Zip(line.Cells, (column, cell) => KeyValuePair.Create(column.Name, Value(TableCell.Value(column, cell, shown.Language)))));

    private static JsonNode? Value(object? value) => value switch
    {
        null => null,
        string text => text,
        long whole => whole,
        double number => number,
        bool flag => flag,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"'{value}' is no value of a table.", nameof(value)),
    };

    private static double? Finite(double? number) => number is { } known && double.IsFinite(known) ? known : null;
}
