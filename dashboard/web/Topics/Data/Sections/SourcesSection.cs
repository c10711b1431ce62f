using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using Analytics.Findings.Data;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The sources that the record cites, those that most rows rest on first.</summary>
internal static class SourcesSection
{
    public static XmlNode Show(IReadOnlyList<CitedSource> sources, Language language) =>
        Element("section", [Id("sources")],
            Element("h2", Text($"{SectionWords.Sources.In(language)} ({language.Whole(sources.Count)})")),
            Element("details", [Class("table")],
                Element("summary", Text(SectionWords.ShowList.In(language))),
                Later.Show(Element("ol", [Class("sources")], sources.Select(source => Element("li", Source(source, language)))))));

    private static IEnumerable<XmlNode> Source(CitedSource source, Language language) =>
    [
        source.Url is { } url ? Element("a", [Href(url), Attribute("rel", "noreferrer")], Text(source.SourceTitle)) : Text(source.SourceTitle),
        Text(source.PublisherName is { } publisher ? $", {publisher}" : ""),
        Element("small",
            Text($" {SectionWords.CitedBy(source.RowCount).In(language)} "),
            Element("a", [Href(RowAddress.Of("sources", source.SourceId, language))], Text(source.SourceId))),
    ];
}
