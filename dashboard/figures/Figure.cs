using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures;

/// <summary>
/// What a picture shows, described once and drawn twice: as SVG by the server and as Plotly in the browser. Positions are plain numbers in the
/// unit of their axis: a year, a day number (<see cref="DateOnly.DayNumber"/>), a count, a share from 0 to 1, or the index of a category.
/// </summary>
public sealed record Figure
{
    public required Axis X { get; init; }

    public required Axis Y { get; init; }

    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>Crises, governments and mandates, shaded behind the marks.</summary>
    public IReadOnlyList<EventSpan> Events { get; init; } = [];

    /// <summary>Where the unit of counting changed, so that left and right are not one series.</summary>
    public IReadOnlyList<DefinitionBreak> Breaks { get; init; } = [];

    /// <summary>Stretches of the horizontal axis about which the record knows nothing. Not zero.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>Positions of the horizontal axis of which a part is known: bars there are lighter with a dashed edge, and the key says until when.</summary>
    public IReadOnlyList<PartialPosition> Partial { get; init; } = [];

    /// <summary>Numbers at risk, printed beneath a survival curve; one row for each curve.</summary>
    public IReadOnlyList<AtRiskRow> AtRisk { get; init; } = [];

    /// <summary>Its categories stand one beneath another and its bars lie.</summary>
    internal bool Lies => Y is CategoryAxis;

    /// <summary>Null where the position is known whole.</summary>
    internal PartialPosition? PartialAt(double at) => Partial.FirstOrDefault(partial => partial.At == at);
}

/// <summary>One direction of a figure: what is measured along it.</summary>
public abstract record Axis(Localized Title);

/// <summary>Whole years, both included.</summary>
public sealed record YearAxis(Localized Title, int From, int To) : Axis(Title);

/// <summary>Days of the calendar, both included; positions are day numbers.</summary>
public sealed record DateAxis(Localized Title, DateOnly From, DateOnly To) : Axis(Title);

/// <summary>A measured quantity. Without an end the axis ends at a round number beyond the largest mark.</summary>
public sealed record NumberAxis(Localized Title, Unit Unit, double From = 0, double? To = null) : Axis(Title);

/// <summary>Names in a given order, the first at the left or at the top; positions are indices from 0.</summary>
public sealed record CategoryAxis(Localized Title, IReadOnlyList<Localized> Names) : Axis(Title);

/// <summary>Colours by their role, defined once in the style sheet for light, dark and print. <see cref="Grey"/> is for what only gives the scale.</summary>
public enum SeriesColour
{
    Accent,
    Second,
    Third,
    Fourth,
    Fifth,
    Grey,
}

/// <summary>How a line is drawn, so that colour is never alone in telling series apart.</summary>
public enum Dash
{
    Solid,
    Dashed,
    Dotted,
    DashDotted,
}

/// <summary>What the marks of one colour have in common. <see cref="Id"/> is ours, lower-case with hyphens, and never random.</summary>
public sealed record Series(string Id, Localized Name, SeriesColour Colour, Dash Dash = Dash.Solid);

/// <summary>What is drawn for one series.</summary>
public abstract record Mark(Series Series);

/// <summary>Bars from zero; bars of several series on one position stand on each other in the order of the marks. On a vertical category axis they lie.</summary>
public sealed record BarMark(Series Series, IReadOnlyList<Bar> Bars) : Mark(Series);

/// <summary>One bar, from zero.</summary>
/// <param name="Line">Key of the line of the table behind the bar.</param>
public sealed record Bar(double At, double Length, Provenance Provenance, string? Line = null);

/// <summary>A line through values; a null value is a gap in it.</summary>
public sealed record LineMark(Series Series, IReadOnlyList<CurvePoint> Points) : Mark(Series);

/// <summary>A value that holds until the next: a survival curve. Ticks stand where spells were censored.</summary>
public sealed record StepMark(Series Series, IReadOnlyList<CurvePoint> Points, IReadOnlyList<CurvePoint> Censored) : Mark(Series);

/// <summary>A point of a line or step; a null height is a gap and is not bridged.</summary>
/// <param name="Low">Lower end of the band; null where no interval could be computed.</param>
public sealed record CurvePoint(double X, double? Y, double? Low = null, double? High = null);

/// <summary>Points, each with an interval if it is an estimate. On a vertical category axis the interval lies, otherwise it stands.</summary>
public sealed record PointMark(Series Series, IReadOnlyList<DataPoint> Points) : Mark(Series);

/// <summary>One point, with its interval if it is an estimate.</summary>
/// <param name="IsLabelled">The label is drawn beside the point; otherwise it is only its tooltip.</param>
public sealed record DataPoint(
    double X, double Y, Provenance Provenance, double? Low = null, double? High = null, Localized? Label = null, bool IsLabelled = false, string? Line = null);

/// <summary>A heat map on two category axes; darker is more. A null value is an empty, crossed cell: not known.</summary>
public sealed record CellMark(Series Series, Unit Unit, IReadOnlyList<HeatCell> Cells) : Mark(Series)
{
    /// <summary>The range of its steps, where several heat maps are compared; null where it is that of its own values.</summary>
    public (double From, double To)? Range { get; init; }
}

/// <summary>One cell of a heat map.</summary>
/// <param name="Note">What its value rests on, or why none is drawn; said in the tooltip.</param>
/// <param name="IsMarked">A dot in its corner; what it stands for is said beside the picture.</param>
public sealed record HeatCell(int Column, int Row, double? Value, string? Line = null, Localized? Note = null, bool IsMarked = false);

/// <summary>Horizontal spans in the rows of a vertical category axis: a Gantt chart.</summary>
public sealed record SpanMark(Series Series, IReadOnlyList<Span> Spans) : Mark(Series);

/// <summary>One horizontal span in a row of a Gantt chart.</summary>
/// <param name="IsOpen">Not ended when the record closed: drawn with an open end.</param>
public sealed record Span(int Row, double From, double To, Provenance Provenance, Localized Label, bool IsOpen = false, string? Line = null);

/// <summary>A crisis, government or mandate, shaded behind the marks.</summary>
/// <param name="IsLabelled">The name is drawn at the top of the span; otherwise it is only its tooltip.</param>
public sealed record EventSpan(double From, double To, Localized Name, bool IsLabelled = true);

/// <summary>Where what is counted changed: values on both sides are not compared without saying so.</summary>
public sealed record DefinitionBreak(double At, Localized Name);

/// <summary>A position of which a part is known, such as the year in which the register closed: no whole to compare with.</summary>
public sealed record PartialPosition(double At, Localized Name);

/// <summary>A stretch for which the record knows nothing: neither zero nor a line.</summary>
public sealed record Gap(double From, double To, Localized Name);

/// <summary>The line under a survival curve that says how many spells it still rests on.</summary>
public sealed record AtRiskRow(Series Series, IReadOnlyList<AtRiskCount> Counts);

/// <summary>How many spells were still at risk at one place of the axis.</summary>
public sealed record AtRiskCount(double At, int Count);
