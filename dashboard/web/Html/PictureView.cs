using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A picture that stands in the page itself: its text stays text, on the screen and on paper.</summary>
public static class PictureView
{
    public static XmlNode Show(Picture picture, Language language, PictureSize size) => rawText(SvgDrawing.Inline(picture, language, size));

    /// <summary>One that comes when it is needed, and until then its place: nothing moves when it comes.</summary>
    public static IEnumerable<XmlNode> Later(Picture picture, Language language, PictureSize size)
    {
        var (drawn, room) = SvgDrawing.InlineLater(picture, language, size);
        return [Html.Later.Show(rawText(drawn)), rawText(room)];
    }

    /// <summary>A line of years as small as a word; see <see cref="Sparkline"/>.</summary>
    public static XmlNode Small(Localized label, Language language, IReadOnlyList<(int Year, double? Value)> series, int? breakAt) =>
        rawText(Sparkline.Inline(label, language, series, breakAt));
}
