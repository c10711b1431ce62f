using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Method;

/// <summary>Each method in a paragraph with its reference.</summary>
public static class MethodTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "method",
        Name = MethodTopicWords.Name,
        Question = MethodTopicWords.Question,
        Lede = static _ => MethodTopicWords.Lede,
        Before = static page => Rules(page.Language),
        After = Paragraphs,
    };

    private static IEnumerable<XmlNode> Rules(Language language) =>
    [
        Element("section", [Id("claims"), Class("method")],
            Element("h2", Text(ClaimRulesWords.Title.In(language))),
            Element("ul", ClaimRulesWords.All.Select(rule => Element("li", Text(rule.In(language)))))),
    ];

    private static IEnumerable<XmlNode> Paragraphs(PageView page) => MethodWords.All.Select(method =>
        Element("section", [Id(method.Id), Class("method")],
            Element("h2", Text(Capital(method.Name.In(page.Language)))),
            Element("p", Text(method.Paragraph.In(page.Language))),
            Element("p", [Class("reference")], Text($"{MethodTopicWords.Reference.In(page.Language)}{page.Language.Colon}"), Element("cite", [Attribute("lang", "en")], Text(method.Reference)))));

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
