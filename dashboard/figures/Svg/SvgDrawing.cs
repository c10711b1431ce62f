using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>An exhibit's figure as SVG, drawn by the server: it stands in the page before any script, prints, and its text stays text.</summary>
public static class SvgDrawing
{
    /// <summary>For the page, whose style sheet gives the colours their values.</summary>
    public static string Inline(Picture shown, Language language, PictureSize size) => Inline(shown, language, size, Layout.Of(shown, language, size));

    /// <summary>The same, and an empty picture as large, for until it stands in its place.</summary>
    public static (string Picture, string Room) InlineLater(Picture shown, Language language, PictureSize size)
    {
        var layout = Layout.Of(shown, language, size);
        SvgWriter room = new();
        room.Shape("svg", null, ("class", "figure-room"), ("viewBox", ViewBox(size, layout.Height)), ("aria-hidden", "true"));
        return (Inline(shown, language, size, layout), room.ToString());
    }

    /// <summary>How many times as high as wide a picture is in a size.</summary>
    public static double HeightOverWidth(Picture shown, Language language, PictureSize size) => Layout.Of(shown, language, size).Height / size.Width;

    internal const string FontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    internal static (SvgWriter Svg, Layout Layout) Draw(Picture shown, Language language, PictureSize size, bool isStandalone)
    {
        SvgWriter svg = new(hasTooltips: size.IsWide);
        var layout = Layout.Of(shown, language, size);
        Draw(new Plot(shown, language, size, isStandalone, layout, svg));
        return (svg, layout);
    }

    private static string Inline(Picture shown, Language language, PictureSize size, Layout layout)
    {
        SvgWriter svg = new(hasTooltips: size.IsWide);
        OpenInline(svg, shown, language, size, layout.Height);
        Draw(new Plot(shown, language, size, IsStandalone: false, layout, svg));
        svg.Close("svg");
        return svg.ToString();
    }

    private static void Draw(Plot plot)
    {
        Backdrop.Draw(plot);
        Axes.Draw(plot);
        Cells.Draw(plot);
        Bars.Draw(plot);
        Spans.Draw(plot);
        Curves.Draw(plot);
        Points.Draw(plot);
        Backdrop.DrawBreaks(plot);
        EndLabel.Draw(plot);
        Key.Draw(plot);
        AtRisk.Draw(plot);
        if (plot.Picture.Label is { } label)
            DrawRibbon(plot, plot.In(label));
    }

    /// <summary>The headline, and the label of synthetic data for those who hear the picture.</summary>
    internal static string TitleOf(Picture shown, Language language) =>
        shown.Label is { } label ? $"{shown.Title.In(language).TrimEnd('.')}. {label.In(language)}" : shown.Title.In(language);

    private static void OpenInline(SvgWriter svg, Picture shown, Language language, PictureSize size, double height)
    {
        var (title, description) = ($"{shown.Id}-{size.Name}-title", $"{shown.Id}-{size.Name}-description");
        svg.Open("svg",
            ("class", $"figure-{size.Name}"), ("viewBox", ViewBox(size, height)), ("role", "img"),
            ("aria-labelledby", $"{title} {description}"), ("font-size", Paint.FontSize), ("font-family", FontFamily));
        svg.Element("title", TitleOf(shown, language), ("id", title));
        svg.Element("desc", shown.Description.In(language), ("id", description));
    }

    private static string ViewBox(PictureSize size, double height) => $"0 0 {SvgValue.Coordinate(size.Width)} {SvgValue.Coordinate(height)}";

    /// <summary>Says on the picture itself what no copy of it may lose.</summary>
    private static void DrawRibbon(Plot plot, string text)
    {
        const double height = 22;
        var width = TextWidth.OfBold(text, Paint.FontSize) + 16;
        plot.Svg.Open("g", ("class", "synthetic"));
        plot.Svg.Shape("rect", null, ("x", 0), ("y", 0), ("width", plot.Size.Width), ("height", height), ("fill", plot.HatchOf(SeriesColour.Grey)), ("fill-opacity", 0.6));
        plot.Svg.Shape("rect", null, ("x", (plot.Size.Width - width) / 2), ("y", 0), ("width", width), ("height", height), ("fill", Paint.Card));
        plot.Svg.Text(text, ("x", plot.Size.Width / 2), ("y", 16), ("text-anchor", "middle"), ("font-weight", "600"), ("fill", Paint.Ink));
        plot.Svg.Close("g");
    }
}
