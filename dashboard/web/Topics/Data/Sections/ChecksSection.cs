using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Data;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>Every check across rows, with the rows that it found.</summary>
internal static class ChecksSection
{
    public static XmlNode Show(RecordReport report, Language language) =>
        Element("section", [Id("checks")],
            Element("h2", Text(SectionWords.Checks.In(language))),
            Element("ul", [Class("checks")], report.Checks.Select(check => Element("li", [Id($"check-{check.CheckName}")], Check(check, report.Found[check.CheckName], language)))));

    private static IEnumerable<XmlNode> Check(CheckOutcome check, IEnumerable<FoundByCheck> rows, Language language) =>
    [
        Text($"{CodeWords.Of(check.Sentence).In(language)} "),
        Element("small", Text(SectionWords.Found(check).In(language))),
        .. check.RowCount == 0
            ? Array.Empty<XmlNode>()
            :
            [
                Element("details",
                    Element("summary", Text($"{SectionWords.Rows.In(language)} ({check.CheckName})")),
                    Element("ul", rows.Select(row => Element("li", Place(row, language), Element("code", Text($" {row.Detail}")))))),
            ],
    ];

    private static XmlNode Place(FoundByCheck row, Language language) => row is { Resource: { } resource, RowKey: { } key }
        ? Element("a", [Href(RowAddress.Of(resource, key, language))], Text($"{resource}/{key}"))
        : Text("–");
}
