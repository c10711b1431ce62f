using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>The look of series and provenance. Colours are names that the page's style sheet resolves for light, dark and print.</summary>
internal static class Paint
{
    public const string Ink = "var(--ink)";
    public const string Muted = "var(--muted)";
    public const string Line = "var(--line)";
    public const string Card = "var(--card)";
    public const string Event = "var(--event)";
    public const string Break = "var(--break)";

    public const double FontSize = 13;
    public const double LineHeight = 17;
    public const double BandOpacity = 0.18;

    /// <summary>What is known in part is lighter, with a dashed edge.</summary>
    public const double PartialOpacity = 0.35;

    public const string PartialEdge = "4 3";

    public static string Of(SeriesColour colour) => $"var(--{Name(colour)})";

    public static string Name(SeriesColour colour) => colour switch
    {
        SeriesColour.Accent => "accent",
        SeriesColour.Second => "series-2",
        SeriesColour.Third => "series-3",
        SeriesColour.Fourth => "series-4",
        SeriesColour.Fifth => "series-5",
        SeriesColour.Grey => "series-grey",
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "is not a colour of the house"),
    };

    public static string? Of(Dash dash) => dash switch
    {
        Dash.Dashed => "7 4",
        Dash.Dotted => "2 3.5",
        Dash.DashDotted => "9 3 2 3",
        _ => null,
    };

    public static Fill Of(Provenance provenance) => provenance switch
    {
        Provenance.Documented or Provenance.Register => Fill.Solid,
        Provenance.Synthetic => Fill.Hatched,
        _ => Fill.Hollow,
    };

    /// <summary>The shape of a point, so that series differ without their colour too.</summary>
    public static string Marker(SeriesColour colour, double x, double y, double radius) => colour switch
    {
        SeriesColour.Second => Polygon(x, y, [(-radius, -radius), (radius, -radius), (radius, radius), (-radius, radius)], 0.88),
        SeriesColour.Third => Polygon(x, y, [(0, -radius), (radius, radius), (-radius, radius)], 1.1),
        SeriesColour.Fourth => Polygon(x, y, [(0, -radius), (radius, 0), (0, radius), (-radius, 0)], 1.3),
        SeriesColour.Fifth => Polygon(x, y, [(-radius, -radius), (radius, -radius), (0, radius)], 1.1),
        _ => $"M{C(x - radius)} {C(y)}a{C(radius)} {C(radius)} 0 1 0 {C(2 * radius)} 0a{C(radius)} {C(radius)} 0 1 0 {C(-2 * radius)} 0Z",
    };

    private static string Polygon(double x, double y, (double X, double Y)[] corners, double size) =>
        "M" + string.Join('L', corners.Select(corner => $"{C(x + corner.X * size)} {C(y + corner.Y * size)}")) + "Z";

    private static string C(double number) => SvgValue.Coordinate(number);
}

/// <summary>How far the record stands behind a mark, as it looks.</summary>
internal enum Fill
{
    Solid,
    Hollow,
    Hatched,

    /// <summary>Of which a part is known; no provenance has it.</summary>
    Partial,
}
