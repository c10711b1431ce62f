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
        var (drawn, layout) = SvgDrawing.Draw(shown, language, PictureSize.Wide, isStandalone: true);
        return Framed(SvgDrawing.TitleOf(shown, language), shown.Title.In(language), shown.Description.In(language), [(drawn, 0, 0)], PictureSize.Wide.Width, layout.Height, language, subtitle, sources, metadata);
    }

    /// <summary>Several pictures side by side, each under its name, two in a row.</summary>
    /// <param name="whole">Title and description of them together; its figure is not drawn.</param>
    public static string WriteTogether(
        (Localized Title, Localized Description, Localized? Label) whole, IReadOnlyList<(Localized Name, Picture Picture)> panels, Language language, Localized subtitle, IEnumerable<string> sources, string metadata)
    {
        const double nameHeight = 24;
        var size = PictureSize.Narrow;
        List<(SvgWriter Svg, double X, double Y)> drawn = [];
        var top = 0.0;
        foreach (var row in panels.Chunk(2))
        {
            var tallest = 0.0;
            foreach (var (place, panel) in row.Index())
            {
                var (x, (svg, layout)) = (place * (size.Width + Margin), SvgDrawing.Draw(panel.Picture, language, size, isStandalone: true));
                SvgWriter name = new();
                name.Text(panel.Name.In(language), ("x", 0), ("y", 15), ("font-size", 14), ("font-weight", "600"), ("fill", Paint.Ink));
                drawn.AddRange([(name, x, top), (svg, x, top + nameHeight)]);
                tallest = Math.Max(tallest, layout.Height);
            }

            top += nameHeight + tallest + Margin;
        }

        var title = whole.Title.In(language);
        return Framed(
            whole.Label is { } label ? $"{title.TrimEnd('.')}. {label.In(language)}" : title, title, whole.Description.In(language), drawn, 2 * size.Width + Margin, Math.Max(0, top - Margin), language, subtitle, sources, metadata);
    }

    private static string Framed(
        string name, string headline, string description, IReadOnlyList<(SvgWriter Svg, double X, double Y)> drawn, double drawnWidth, double drawnHeight,
        Language language, Localized subtitle, IEnumerable<string> sources, string metadata)
    {
        SvgWriter head = new();
        var y = Write(head, headline, Margin, HeadlineSize, 26, Paint.Ink, "600");
        y = Write(head, subtitle.In(language), y + 2, 14, 19, Paint.Muted, null) + 12;
        SvgWriter foot = new();
        var end = y + drawnHeight + 14;
        foreach (var sentence in sources)
            end = Write(foot, sentence, end, SourceSize, 17, Paint.Muted, null);

        SvgWriter svg = new();
        var (width, height) = (drawnWidth + 2 * Margin, end + Margin - 8);
        svg.Open("svg",
            ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
            ("viewBox", $"0 0 {SvgValue.Coordinate(width)} {SvgValue.Coordinate(height)}"), ("role", "img"), ("aria-labelledby", "title description"),
            ("font-size", Paint.FontSize), ("font-family", SvgDrawing.FontFamily), ("lang", language.Code));
        svg.Element("title", name, ("id", "title"));
        svg.Element("desc", description, ("id", "description"));
        svg.Element("metadata", metadata);
        svg.Element("style", Theme.Css);
        svg.Shape("rect", null, ("width", width), ("height", height), ("fill", Paint.Card));
        svg.Append(head);
        foreach (var (part, left, top) in drawn)
        {
            svg.Open("g", ("transform", $"translate({SvgValue.Coordinate(Margin + left)} {SvgValue.Coordinate(y + top)})"));
            svg.Append(part);
            svg.Close("g");
        }

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
