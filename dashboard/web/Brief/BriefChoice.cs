using Analytics.Dashboard.Html;
using Analytics.Findings.Asking;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Brief;

/// <summary>What stands above a brief on the screen and not on paper: the sets, and a plain form to choose for oneself.</summary>
internal static class BriefChoice
{
    public static XmlNode Show(BriefView view) => Element("div", [Class("brief-choice")],
        Sets(view),
        Element("details",
            Element("summary", Text(view.In(BriefWords.ChooseFindings))),
            Form(view)),
        Element("p", [Class("hint")], Text(view.In(BriefWords.HowToPrint))));

    private static XmlNode Sets(BriefView view) => Element("nav", [Class("brief-sets"), Attribute("aria-label", view.In(BriefWords.Sets))],
        Element("ul", BriefSets.All.Select(set => Element("li",
            Element("a",
            [
                Href($"/{view.Language.Code}/{BriefTopic.Slug}?{BriefRequest.SetParameter}={set.Name}"),
                .. set == view.Document.Request.Set ? [Attribute("aria-current", "true")] : Array.Empty<XmlAttribute>(),
            ],
            Text(view.In(set.Reader)))))));

    private static XmlNode Form(BriefView view)
    {
        var (document, request) = (view.Document, view.Document.Request);
        // What has a form of its own, with as many fields as a scenario, is filled in there and travels along.
        bool IsInForm(Filter filter) => request.Chosen.Any(chosen => chosen.Topic.IsInForm(filter));
        return Element("form", [Attribute("method", "get"), Attribute("action", $"/{view.Language.Code}/{BriefTopic.Slug}")],
        [
            .. view.Choices.GroupBy(choice => choice.Topic).Select(topic => Element("fieldset",
            [
                Element("legend", Text(view.In(topic.Key.Name))),
                .. topic.Select(choice => Tick(
                    $"finding-{choice.Exhibit.Id}", BriefRequest.ExhibitsParameter, choice.Exhibit.Id, request.Chosen.Contains(choice), view.In(choice.Exhibit.Question))),
            ])),
            Element("div", [Class("filters")],
            [
                .. HiddenFields.Of(request.Filters.Where(IsInForm), request.Question),
                .. FilterRow.Controls(request.Filters.Where(filter => !IsInForm(filter)), new(document.Release, request.Question), view.Language),
                Tick("with-tables", BriefRequest.TablesParameter, FlagFilter.Yes, request.HasTables, view.In(BriefWords.WithTables)),
                Element("div", [Class("filter actions")], Element("button", [Attribute("type", "submit")], Text(view.In(Phrases.Apply)))),
            ]),
        ]);
    }

    private static XmlNode Tick(string id, string name, string value, bool isTicked, string label) => Element("div", [Class("filter")],
        Void("input",
        [
            Id(id), Attribute("name", name), Attribute("type", "checkbox"), Attribute("value", value), .. isTicked ? [Flag("checked")] : Array.Empty<XmlAttribute>(),
        ]),
        Element("label", [Attribute("for", id)], Text(label)));
}
