using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>The picture as a file of its own: with its headline above, its source beneath, and colours for light and dark within.</summary>
public static class SvgFile
{
    private const double Margin = 24;
    private const double HeadlineSize = 19;
    private const double SourceSize = 12;

    /// <param name="sources">Sentences beneath the picture, each of which begins a line.</param>
    /// <param name="metadata">For programs: what a reader need not see, and no copy may lose.</param>
    public static string Write(Picture shown, Language language, Localized subtitle, IEnumerable<string> sources, string metadata)
    {
        var size = PictureSize.Wide;
        var (drawn, layout) = SvgDrawing.Draw(shown, language, size, isStandalone: true);
        SvgWriter head = new();
        var y = Write(head, shown.Title.In(language), Margin, HeadlineSize, 26, Paint.Ink, "600");
        y = Write(head, subtitle.In(language), y + 2, 14, 19, Paint.Muted, null) + 12;
        SvgWriter foot = new();
        var end = y + layout.Height + 14;
        foreach (var sentence in sources)
            end = Write(foot, sentence, end, SourceSize, 17, Paint.Muted, null);

        SvgWriter svg = new();
        var (width, height) = (size.Width + 2 * Margin, end + Margin - 8);
        svg.Open("svg",
            ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
            ("viewBox", $"0 0 {SvgValue.Coordinate(width)} {SvgValue.Coordinate(height)}"), ("role", "img"), ("aria-labelledby", "title description"),
            ("font-size", Paint.FontSize), ("font-family", SvgDrawing.FontFamily), ("lang", language.Code));
        svg.Element("title", SvgDrawing.TitleOf(shown, language), ("id", "title"));
        svg.Element("desc", shown.Description.In(language), ("id", "description"));
        svg.Element("metadata", metadata);
        svg.Element("style", Theme.Css);
        svg.Shape("rect", null, ("width", width), ("height", height), ("fill", Paint.Card));
        svg.Append(head);
        svg.Open("g", ("transform", $"translate({SvgValue.Coordinate(Margin)} {SvgValue.Coordinate(y)})"));
        svg.Append(drawn);
        svg.Close("g");
        svg.Append(foot);
        svg.Close("svg");
        return svg.ToString();
    }

    /// <returns>Where the next line begins.</returns>
    private static double Write(SvgWriter svg, string text, double top, double size, double lineHeight, string colour, string? weight)
    {
        foreach (var line in TextWidth.Wrap(text, PictureSize.Wide.Width, weight is null ? size : size * 1.1, 3))
        {
            svg.Text(line, ("x", Margin), ("y", top + size), ("font-size", size), ("font-weight", weight), ("fill", colour));
            top += lineHeight;
        }

        return top;
    }
}
