using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A topic's page, read from top to bottom: the question, its answer, the filters, the exhibits.</summary>
public static class TopicPage
{
    public static IEnumerable<XmlNode> Show(Topic topic, PageView view, Localized? answer, IEnumerable<ExhibitInContext> exhibits) =>
    [
        Element("h1", Text(topic.Question.In(view.Language))),
        .. answer is null ? Array.Empty<XmlNode>() : [Element("p", [Class("answer")], Text(answer.In(view.Language)))],
        .. FilterRow.Show(topic, view),
        .. topic.Before?.Invoke(view) ?? [],
        .. exhibits.Select(ExhibitView.Show),
        .. topic.After?.Invoke(view) ?? [],
    ];
}
