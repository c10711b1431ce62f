using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Overview;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>Key figures first, then what the record knows, says in words only, and does not know.</summary>
internal static class OverviewPage
{
    /// <param name="state">The state of a synthetic register, which stands after what is known.</param>
    public static IEnumerable<XmlNode> Show(WhatIsKnown known, Register? register, IEnumerable<XmlNode> state, Language language) =>
    [
        Element("section", [Class("key-figures")],
            Element("h2", Text(OverviewWords.Figures.In(language))),
            Element("ul", known.Figures.Select(figure => Element("li",
                Element("a", [Href($"/{language.Code}/{figure.Exhibit}")],
                    Element("strong", Text(KeyFigureWords.Number(figure).In(language))),
                    Element("span", Text(KeyFigureWords.Sentence(figure).In(language)))),
                Element("small", Text(KeyFigureWords.Provenance(figure).In(language))))))),
        Element("section",
            Element("h2", Text(OverviewWords.Stated.In(language))),
            Element("ul", known.Statements.Select(statement => Element("li",
                Text($"{CodeWords.Of(statement.Sentence).In(language).TrimEnd('.')} ("),
                Element("a", [Href(RowAddress.Of("statements", statement.RowKey, language))], Text(statement.SourceTitle)),
                Text(")."))))),
        Element("section", [Id("register")],
            Element("h2", Text(RegisterWords.Title.In(language))),
            Element("p", Text(RegisterWords.Holds(register).In(language)))),
        Element("section",
            Element("h2", Text(OverviewWords.NotKnownTitle(register).In(language))),
            Element("ul", known.NotKnown.Select(unknown => Element("li", Text(OverviewWords.Of(unknown).In(language)))))),
    ];
}
