using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;
}

/// <summary>What each mark needs to be drawn: the figure, its scales in pixels, the frame, and where the markup goes.</summary>
internal sealed record Plot(
    Picture Picture, Language Language, PictureSize Size, bool IsStandalone, Layout Layout, SvgWriter Svg)
{
    public Scale X => Layout.X;

    public Scale Y => Layout.Y;

    public Box Frame => Layout.Frame;

    public const string DataLine = "data-line";

    private readonly HashSet<SeriesColour> _hatched = [];
    private bool _hasGapHatch;

    /// <summary>Ids begin with the exhibit's own, so that many pictures can stand on one page.</summary>
    public string Id(string name) => $"{Picture.Id}-{Size.Name}-{name}";

    public Figure Figure => Picture.Figure;

    public Speech Speech { get; } = new(Picture.Figure, Language);

    public string In(Localized text) => text.In(Language);

    /// <summary>
    /// The line of the table that a mark stands for; null where it has none, or the picture stands alone and has no table. Not a link: a picture is one image to a
    /// screen reader, and must hold nothing that takes the focus. The keyboard reaches the same lines through the table; a script lets the pointer reach them from here.
    /// </summary>
    public string? LineOf(string? line) => line is null || IsStandalone ? null : Anchor.OfLine(Picture.Id, line);

    /// <summary>Draws a mark of several shapes that stands for a line of the table.</summary>
    public void Linked(string? line, Action draw)
    {
        if (LineOf(line) is not { } known)
        {
            draw();
            return;
        }

        Svg.Open("g", (DataLine, known));
        draw();
        Svg.Close("g");
    }

    public string FillOf(Series series, Provenance provenance) => Paint.Of(provenance) switch
    {
        Fill.Solid => Paint.Of(series.Colour),
        Fill.Hollow => Paint.Card,
        _ => HatchOf(series.Colour),
    };

    public string HatchOf(SeriesColour colour)
    {
        if (_hatched.Add(colour))
        {
            Svg.Open("pattern", ("id", Id("hatch-" + Paint.Name(colour))), ("width", 6), ("height", 6), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
            Svg.Shape("rect", null, ("width", 6), ("height", 6), ("fill", Paint.Card));
            Svg.Shape("rect", null, ("width", 2), ("height", 6), ("fill", Paint.Of(colour)));
            Svg.Close("pattern");
        }

        return $"url(#{Id("hatch-" + Paint.Name(colour))})";
    }

    /// <summary>A lighter hatch than that of any mark: nothing is drawn there.</summary>
    public string GapHatch()
    {
        if (!_hasGapHatch)
        {
            Svg.Open("pattern", ("id", Id("gap")), ("width", 8), ("height", 8), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(-45)"));
            Svg.Shape("rect", null, ("width", 1.25), ("height", 8), ("fill", Paint.Line));
            Svg.Close("pattern");
            _hasGapHatch = true;
        }

        return $"url(#{Id("gap")})";
    }
}
