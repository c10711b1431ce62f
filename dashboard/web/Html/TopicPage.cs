using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Findings;
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
        // What cannot be asked of this release stands last, as a reader came for answers.
        .. exhibits.OrderBy(exhibit => exhibit.Exhibit.Verdict == Verdict.NotAsked).SelectMany(exhibit => (IEnumerable<XmlNode>)[.. FormBefore(topic, view, exhibit), ExhibitView.Show(exhibit)]),
        .. topic.After?.Invoke(view) ?? [],
    ];

    private static IEnumerable<XmlNode> FormBefore(Topic topic, PageView view, ExhibitInContext exhibit) =>
        topic.Form is { } form && form.Exhibit == exhibit.Exhibit.Id ? form.Show(view) : [];
}
