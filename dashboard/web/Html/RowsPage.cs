using System.Globalization;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Data.Languages;
using Analytics.Findings.Record;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>The rows of the record behind one line of an exhibit's table, one table for each resource.</summary>
public static class RowsPage
{
    /// <summary>More rows than a person reads on a page; the data package of the exhibit holds them all.</summary>
    public const int Longest = 500;

    public static IEnumerable<XmlNode> Show(string exhibitAddress, string headline, string? line, IReadOnlyList<RecordRow> rows, bool areMore, Language language) =>
    [
        Element("p", [Class("back")], Element("a", [Href(exhibitAddress)], Text($"← {RowWords.BackToExhibit.In(language)}"))),
        Element("h1", [Class("headline")], Text(RowWords.Behind(headline).In(language))),
        .. line is null ? Array.Empty<XmlNode>() : [Element("p", [Class("subtitle")], Text(line))],
        .. areMore ? [Element("p", Text(RowWords.Shortened(Longest, PackagedRows.MostRows).In(language)))] : Array.Empty<XmlNode>(),
        .. rows.GroupBy(row => row.Contract.Name).Select(resource => Resource([.. resource], language)),
    ];

    private static XmlNode Resource(IReadOnlyList<RecordRow> rows, Language language)
    {
        var contract = rows[0].Contract;
        // A column in which no row says anything would only push the others out of sight.
        var columns = contract.Fields
            .Where(field => !RecordCellView.IsProvenance(field) && rows.Any(row => row.Cells.Any(cell => cell.Field == field && !RecordCellView.IsAbsent(cell))))
            .ToList();
        var title = contract.Titles.In(language);
        return Element("section", [Class("record")],
            Element("h2", Text($"{title} ({Writing.Whole(rows.Count, language)})")),
            Element("div", [Class("table-box"), Attribute("tabindex", "0"), Attribute("role", "region"), Attribute("aria-label", title)],
                Element("table",
                    Element("thead", Element("tr",
                    [
                        Head(RowWords.Row, language),
                        .. columns.Select(column => Head(column.Titles, language)),
                        Head(RowWords.Source, language), Head(RowWords.Locator, language), Head(RowWords.Confidence, language), Head(RowWords.File, language),
                    ])),
                    Element("tbody", rows.Select(row => Element("tr",
                    [
                        Element("th", [Attribute("scope", "row")],
                            Element("a", [Href(RowAddress.Of(contract.Name, row.Key, language))], Text(row.Key))),
                        .. columns.Select(column => Element("td",
                            row.Cells.FirstOrDefault(cell => cell.Field == column) is { } cell ? [RecordCellView.Show(cell, language)] : [])),
                        Element("td", SourceLink(row, language)),
                        Element("td", Text(row.Locator)),
                        Element("td", Text(RecordCellView.Confidence(row, language))),
                        Element("td", Text(FileAndRecord(row, language))),
                    ]))))));
    }

    internal static XmlNode SourceLink(RecordRow row, Language language)
    {
        if (row.SourceId is null)
            return Text(RowWords.NoSource.In(language));
        var title = row.SourceTitle ?? row.SourceId;
        return RecordCellView.IsWebAddress(row.SourceAddress)
            ? Element("a", [Class("source"), Href(row.SourceAddress!), Attribute("rel", "noreferrer")], Text(title))
            : Text(title);
    }

    internal static string FileAndRecord(RecordRow row, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Package}/{row.File}, {RowWords.Record.In(language)} {row.Record}");

    private static XmlNode Head(Localized title, Language language) => Element("th", [Attribute("scope", "col")], Text(title.In(language)));
}
