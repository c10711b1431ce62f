using System.Text;
using Analytics.Dashboard.Exhibits.Drawing;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>The picture as a file of its own: with its headline above, its source beneath, and colours for light and dark within.</summary>
internal static class SvgFace
{
    private const double Margin = 24;
    private const double HeadlineSize = 19;
    private const double SourceSize = 12;

    public static byte[] Write(ExhibitInContext shown)
    {
        var exhibit = shown.Exhibit;
        if (exhibit.Figure is not { } figure)
            throw new InvalidOperationException($"Exhibit '{exhibit.Id}' has no figure, so it has no picture either.");

        var size = PictureSize.Wide;
        var (drawn, layout) = Picture.Draw(exhibit, figure, shown.Language, size, isStandalone: true);
        SvgWriter head = new();
        var y = Write(head, shown.In(exhibit.Headline), Margin, HeadlineSize, 26, Paint.Ink, "600");
        y = Write(head, shown.In(exhibit.Subtitle), y + 2, 14, 19, Paint.Muted, null) + 12;
        SvgWriter foot = new();
        var end = y + layout.Height + 14;
        foreach (var sentence in Sources(shown))
            end = Write(foot, sentence, end, SourceSize, 17, Paint.Muted, null);

        SvgWriter svg = new();
        var (width, height) = (size.Width + 2 * Margin, end + Margin - 8);
        svg.Open("svg",
            ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
            ("viewBox", $"0 0 {SvgValue.Coordinate(width)} {SvgValue.Coordinate(height)}"), ("role", "img"), ("aria-labelledby", "title description"),
            ("font-size", Paint.FontSize), ("font-family", Picture.FontFamily), ("lang", shown.Language.Code));
        svg.Element("title", Picture.TitleOf(exhibit, shown.Language), ("id", "title"));
        svg.Element("desc", shown.In(exhibit.AlternativeText), ("id", "description"));
        svg.Element("metadata", $"synthetic={(exhibit.IsSynthetic ? "true" : "false")}; exhibit={exhibit.Id}; release={shown.ReleaseId}");
        svg.Element("style", Theme.Css);
        svg.Shape("rect", null, ("width", width), ("height", height), ("fill", Paint.Card));
        svg.Append(head);
        svg.Open("g", ("transform", $"translate({SvgValue.Coordinate(Margin)} {SvgValue.Coordinate(y)})"));
        svg.Append(drawn);
        svg.Close("g");
        svg.Append(foot);
        svg.Close("svg");
        return Encoding.UTF8.GetBytes(svg.ToString());
    }

    private static IEnumerable<string> Sources(ExhibitInContext shown) =>
        [shown.Observations, .. shown.Exhibit.Credits.Select(shown.In), $"Coormulti Analytics. {Citation.ReleaseNote(shown)}. {shown.FullAddress}"];

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
