using System.Globalization;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>A page that says in one sentence why there is no other.</summary>
public static class ProblemPage
{
    public static IEnumerable<XmlNode> Show(Problem problem, Language language) =>
    [
        Element("p", [Class("problem-status")], Text(problem.Status.ToString(CultureInfo.InvariantCulture))),
        Element("h1", Text(problem.Title.In(language))),
        Element("p", [Class("answer")], Text(problem.Detail.In(language))),
        .. problem.Instead is { } instead
            ? [Element("p", [Class("instead")], Text($"{ProblemWords.CiteInstead.In(language)}{Writing.Colon(language)}"), Element("a", [Href(instead)], Text(instead)))]
            : Array.Empty<XmlNode>(),
        Element("p", Element("a", [Href($"/{language.Code}")], Text(Phrases.ToOverview.In(language)))),
    ];
}
