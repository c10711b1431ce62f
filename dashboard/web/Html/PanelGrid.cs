using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Figures.Svg;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>The parts of an exhibit side by side, each with what was found of it and the way to it alone.</summary>
internal static class PanelGrid
{
    public static XmlNode Show(ExhibitInContext shown) => Element("div", [Class("panels")], shown.Exhibit.Panels.Select(panel => Panel(shown, panel)));

    private static XmlNode Panel(ExhibitInContext shown, Panel panel)
    {
        var part = shown.Of(panel);
        return Element("section", [Class("panel"), Attribute("aria-label", shown.In(panel.Name))],
        [
            Element("h2", Text(shown.In(panel.Name))),
            Element("p", [Class("found")],
                Element("strong", [Class("verdict")], Text(shown.In(VerdictWords.Of(panel.Exhibit.Verdict)))),
                Text(" "),
                Text(shown.In(panel.Exhibit.Headline))),
            .. panel.Picture is { } picture ? [PictureView.Show(picture, shown.Language, PictureSize.Narrow)] : Array.Empty<XmlNode>(),
            .. ExhibitView.Decisive(panel.Exhibit) is { } main ? [Element("p", [Class("evidence")], Text(EstimateSentence.Of(part, main)))] : Array.Empty<XmlNode>(),
            Element("p", [Class("alone")],
                Text($"{part.Observations} "),
                Element("a", [Href(part.Address())], Text(shown.In(ComparedWords.Alone)))),
        ]);
    }
}
