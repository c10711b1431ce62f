using Analytics.Data.Languages;
using Analytics.Findings.Record;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>One row of the record: what it says, where it comes from, which exhibits use it and which checks flag it.</summary>
public static class RowPage
{
    public static IEnumerable<XmlNode> Show(RecordRow row, IReadOnlyList<ExhibitUse> uses, IReadOnlyList<Localized> flags, Language language) =>
    [
        Element("h1", Text($"{row.Contract.Titles.In(language)}: {row.Key}")),
        Element("p", [Class("answer")], Text(row.Contract.Descriptions.In(language))),
        Heading(RowWords.Cells, language),
        Element("dl", [Class("cells")], row.Cells
            .Where(cell => !RecordCellView.IsProvenance(cell.Field))
            .SelectMany(cell => Term(cell.Field.Titles, language, RecordCellView.Show(cell, language)))),
        Heading(RowWords.Provenance, language),
        Element("dl", [Class("cells")],
        [
            .. Term(RowWords.Source, language, RowsPage.SourceLink(row, language)),
            .. Term(RowWords.Locator, language, Text(row.Locator ?? RowWords.Missing(null).In(language))),
            .. Term(RowWords.Confidence, language, Text(RecordCellView.Confidence(row, language))),
            .. Term(RowWords.File, language, Text(RowsPage.FileAndRecord(row, language))),
        ]),
        Heading(RowWords.Uses, language),
        uses.Count == 0
            ? Element("p", Text(RowWords.NoUse.In(language)))
            : Element("ul", uses.Select(use => Element("li",
                Element("a", [Href($"/{language.Code}/{use.Topic}/{use.Exhibit}")], Text(use.Question.In(language)))))),
        Heading(RowWords.Flags, language),
        flags.Count == 0
            ? Element("p", Text(RowWords.NoFlag.In(language)))
            : Element("ul", flags.Select(flag => Element("li", Text(flag.In(language))))),
    ];

    private static XmlNode Heading(Localized title, Language language) => Element("h2", Text(title.In(language)));

    private static IEnumerable<XmlNode> Term(Localized title, Language language, XmlNode value) =>
        [Element("dt", Text(title.In(language))), Element("dd", value)];
}
