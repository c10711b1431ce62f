using System.Globalization;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures;

/// <summary>What each mark of a figure says when a reader points at it, the same in both drawings.</summary>
internal sealed record Speech(Figure Figure, Language Language)
{
    public string Of(Series series, Bar bar)
    {
        var (across, along) = Figure.Lies ? (Figure.Y, Figure.X) : (Figure.X, Figure.Y);
        var place = Figure.PartialAt(bar.At) is { } partial ? In(partial.Name) : Say(across, bar.At);
        return $"{place}, {In(series.Name)}{Colon}{Say(along, bar.Length)} ({In(FigureWords.Of(bar.Provenance))})";
    }

    public string Of(Series series, CurvePoint point) =>
        $"{In(series.Name)}, {Say(Figure.X, point.X)}{Colon}{(point.Y is { } y ? Say(Figure.Y, y) : Writing.NotKnown.In(Language))}{Interval(Figure.Y, point.Low, point.High)}";

    public string Of(Series series, DataPoint point)
    {
        var name = In(point.Label ?? series.Name);
        var provenance = In(FigureWords.Of(point.Provenance));
        return Figure.Lies
            ? $"{Say(Figure.Y, point.Y)}, {name}{Colon}{Say(Figure.X, point.X)}{Interval(Figure.X, point.Low, point.High)} ({provenance})"
            : $"{name}, {Say(Figure.X, point.X)}{Colon}{Say(Figure.Y, point.Y)}{Interval(Figure.Y, point.Low, point.High)} ({provenance})";
    }

    public string Of(HeatCell cell, Unit unit)
    {
        var place = $"{Say(Figure.Y, cell.Row)}, {Say(Figure.X, cell.Column)}{Colon}";
        return (cell.Value, cell.Note) switch
        {
            (_, null) => place + Writing.Measured(cell.Value, unit, Language),
            (null, { } note) => place + In(note),
            (_, { } note) => $"{place}{Writing.Measured(cell.Value, unit, Language)} ({In(note)})",
        };
    }

    public string Of(Span span)
    {
        var end = span.IsOpen ? In(FigureWords.OpenEnd) : Say(Figure.X, span.To);
        return $"{Say(Figure.Y, span.Row)}, {In(span.Label)}{Colon}{Say(Figure.X, span.From)} – {end} ({In(FigureWords.Of(span.Provenance))})";
    }

    public string Of(EventSpan each) => $"{In(each.Name)}{Colon}{Stretch(each.From, each.To)}";

    public string Of(Gap gap) => $"{Stretch(gap.From, gap.To)}{Colon}{In(gap.Name)}";

    /// <summary>A position in words: a year, a date, a category, or a number with its unit.</summary>
    public string Say(Axis axis, double value) => axis switch
    {
        YearAxis => Year(value),
        DateAxis => value >= 0 && value <= DateOnly.MaxValue.DayNumber
            ? Writing.Date(DateOnly.FromDayNumber((int)value), Language)
            : In(Writing.NotKnown),
        CategoryAxis categories => (int)Math.Round(value) is var index && index >= 0 && index < categories.Names.Count ? In(categories.Names[index]) : "",
        NumberAxis number => Writing.Measured(value, number.Unit, Language),
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, "is not an axis that we draw"),
    };

    private string Interval(Axis axis, double? low, double? high)
    {
        if (low is null && high is null)
            return "";
        return axis is NumberAxis number
            ? $" ({Writing.Interval(low, high, number.Unit, Language)})"
            : $" ({Writing.Interval(End(axis, low), End(axis, high), Language)})";
    }

    /// <summary>On an axis of years a whole year reaches half a step to both sides of its position.</summary>
    private string Stretch(double from, double to)
    {
        if (Figure.X is not YearAxis)
            return $"{Say(Figure.X, from)} – {Say(Figure.X, to)}";
        var (first, last) = (Year(from + 0.5), Year(Math.Ceiling(to - 0.5)));
        return first == last ? first : $"{first}–{last}";
    }

    private string End(Axis axis, double? end) => end is { } known ? Say(axis, known) : In(Writing.NotKnown);

    private static string Year(double value) => Math.Floor(value).ToString("0", CultureInfo.InvariantCulture);

    private string Colon => Writing.Colon(Language);

    private string In(Localized text) => text.In(Language);
}
