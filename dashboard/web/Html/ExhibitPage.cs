using Analytics.Dashboard.Exhibits;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>One exhibit alone, with the way back to its topic.</summary>
public static class ExhibitPage
{
    /// <param name="compare">The form by which it is split or set against other years.</param>
    public static IEnumerable<XmlNode> Show(ExhibitInContext exhibit, Topic topic, string topicAddress, IEnumerable<XmlNode> compare) =>
    [
        ExhibitView.Alone(exhibit),
        .. compare,
        Element("p", [Class("back")],
            Text($"{Phrases.WholeTopic.In(exhibit.Language)}{(exhibit.Language.Code == "fr" ? "\u00A0" : "")}: "),
            Element("a", [Href(topicAddress)], Text(topic.Question.In(exhibit.Language)))),
    ];
}
