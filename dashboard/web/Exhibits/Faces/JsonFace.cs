using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Figures.Plotly;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>The exhibit for programs: full precision, null for the undefined, and the figure as Plotly draws it.</summary>
internal static class JsonFace
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(ExhibitInContext shown)
    {
        var exhibit = shown.Exhibit;
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["exhibit"] = exhibit.Id,
            ["release"] = shown.ReleaseId,
            ["language"] = shown.Language.Code,
            ["question"] = shown.In(exhibit.Question),
            ["headline"] = shown.In(exhibit.Headline),
            ["subtitle"] = shown.In(exhibit.Subtitle),
            ["n"] = exhibit.Observations,
            ["synthetic"] = exhibit.IsSynthetic,
            ["provenance"] = new JsonArray([.. exhibit.Provenance.Select(count => new JsonObject
            {
                ["provenance"] = CodeOf(count.Provenance),
                ["rows"] = count.Rows,
            })]),
            ["method"] = string.Join("; ", exhibit.Methods.Select(method => shown.In(method.Name))),
            ["columns"] = new JsonArray([.. exhibit.Table.Columns.Select(column => new JsonObject
            {
                ["name"] = column.Name,
                ["type"] = TypeOf(column.Type),
                ["unit"] = CodeOf(column.Unit),
                ["title"] = shown.In(column.Title),
            })]),
            ["rows"] = new JsonArray([.. exhibit.Table.Lines.Select(line => Row(shown, line))]),
            ["estimates"] = new JsonArray([.. exhibit.Estimates.Select(titled => titled.Estimate).Select(estimate => new JsonObject
            {
                ["name"] = estimate.Name,
                ["value"] = Number(estimate.Value),
                ["low"] = Number(estimate.Low),
                ["high"] = Number(estimate.High),
                ["level"] = estimate.Level,
                ["method"] = MethodText.CodeOf(estimate.Method),
                ["n"] = estimate.Observations,
            })]),
            ["figure"] = exhibit.Picture is { } picture ? PlotlyDrawing.Draw(picture, shown.Language) : null,
        }, Readable);
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

    public static string CodeOf(Provenance provenance) => provenance.ToString().ToLowerInvariant();

    public static string? CodeOf(Unit unit) => unit == Unit.None ? null : unit.ToString().ToLowerInvariant();

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

    private static JsonNode? Number(double? number) => number is { } known && double.IsFinite(known) ? JsonValue.Create(known) : null;
}
