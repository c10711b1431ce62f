using Analytics.Dashboard.Exhibits;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A topic's page, read from top to bottom: the question, what was found, the filters, the exhibits.</summary>
public static class TopicPage
{
    /// <param name="drawn">The exhibits of the view as elements, by id; see <see cref="ExhibitView"/>.</param>
    public static IEnumerable<XmlNode> Show(Topic topic, PageView view, IReadOnlyDictionary<string, XmlNode> drawn) =>
    [
        Element("h1", Text(topic.Question.In(view.Language))),
        .. topic.Lede?.Invoke(view.Inquiry) is { } lede ? [Element("p", [Class("answer")], Text(lede.In(view.Language)))] : Array.Empty<XmlNode>(),
        .. FindingsList.Show(view),
        .. FilterRow.Show(topic, view),
        .. topic.Before?.Invoke(view) ?? [],
        .. FindingsList.InOrderOfPage(view.Exhibits).SelectMany(exhibit => FormBefore(topic, view, exhibit).Append(drawn[exhibit.Id])),
        .. topic.After?.Invoke(view) ?? [],
    ];

    private static IEnumerable<XmlNode> FormBefore(Topic topic, PageView view, Exhibit exhibit) =>
        topic.Form is { } form && form.Exhibit == exhibit.Id ? form.Show(view) : [];
}
