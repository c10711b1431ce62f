using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A topic's page, read from top to bottom: the question, what was found, the filters, the exhibits.</summary>
public static class TopicPage
{
    /// <param name="makers">How many exhibits are drawn at a time.</param>
    public static IEnumerable<XmlNode> Show(Topic topic, PageView view, Func<Exhibit, ExhibitInContext> inContext, int makers) =>
    [
        Element("h1", Text(topic.Question.In(view.Language))),
        .. topic.Lede?.Invoke(view.Inquiry) is { } lede ? [Element("p", [Class("answer")], Text(lede.In(view.Language)))] : Array.Empty<XmlNode>(),
        .. FindingsList.Show(view),
        .. FilterRow.Show(topic, view),
        .. topic.Before?.Invoke(view) ?? [],
        .. Makers.Each(FindingsList.InOrderOfPage(view.Exhibits), exhibit => (XmlNode[])[.. FormBefore(topic, view, exhibit), ExhibitView.Show(inContext(exhibit))], makers)
            .SelectMany(nodes => nodes),
        .. topic.After?.Invoke(view) ?? [],
    ];

    private static IEnumerable<XmlNode> FormBefore(Topic topic, PageView view, Exhibit exhibit) =>
        topic.Form is { } form && form.Exhibit == exhibit.Id ? form.Show(view) : [];
}
