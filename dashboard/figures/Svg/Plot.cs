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

    private readonly HashSet<SeriesColour> _hatched = [];
    private bool _hasGapHatch;

    /// <summary>Ids begin with the exhibit's own, so that many pictures can stand on one page.</summary>
    public string Id(string name) => $"{Picture.Id}-{Size.Name}-{name}";

    public Figure Figure => Picture.Figure;

    public Speech Speech { get; } = new(Picture.Figure, Language);

    public string In(Localized text) => text.In(Language);

    /// <summary>
    /// Draws a mark that knows its line of the table. Not a link: a picture is one image to a screen reader, and must hold nothing that takes the focus.
    /// The keyboard reaches the same lines through the table; a script lets the pointer reach them from here.
    /// </summary>
    public void Linked(string? line, Action draw)
    {
        // A picture that stands alone has no table to lead to.
        if (line is null || IsStandalone)
        {
            draw();
            return;
        }

        Svg.Open("g", ("class", "mark"), ("data-line", Anchor.OfLine(Picture.Id, line)));
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
