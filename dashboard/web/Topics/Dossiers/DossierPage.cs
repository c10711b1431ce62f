using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The page of one dossier: what the register says of it, and its path with every consultation.</summary>
internal static class DossierPage
{
    public static IReadOnlyList<XmlNode> Show(Dossier dossier, DossierPath found, ExhibitInContext path)
    {
        var language = path.Language;
        return
        [
            Element("h1", Text(Localized.Same(dossier.Title).In(language))),
            Element("dl", [Class("facts")], Facts(dossier, found, language).SelectMany(fact => new[] { Element("dt", Text(fact.Name.In(language))), Element("dd", fact.Value) })),
            ExhibitView.Show(path),
            .. path.Exhibit.Table.Lines.Count == 0 ? Array.Empty<XmlNode>() : [Element("section", Element("h2", Text(DossierPageWords.EveryConsultation.In(language))), Every(path))],
            Element("p", Element("a", [Href($"/{language.Code}/dossiers")], Text(DossierPageWords.AllDossiers.In(language)))),
        ];
    }

    /// <summary>The same lines as the table of the figure, open to read, each with its row of the register.</summary>
    private static XmlNode Every(ExhibitInContext path)
    {
        var (table, language) = (path.Exhibit.Table, path.Language);
        return Box(DossierPageWords.EveryConsultation.In(language), Element("table",
            Head(language, [.. table.Columns.Select(column => column.Title), RowWords.Row]),
            Element("tbody", table.Lines.Select(line => Element("tr",
            [
                .. table.Columns.Zip(line.Cells, (column, cell) => (Words: Cell(column, cell, language), Class: TableCell.IsNumber(column) ? "number" : ""))
                    .Select((cell, at) => at == 0
                        ? Element("th", [Attribute("scope", "row")], Text(cell.Words))
                        : Element("td", cell.Class.Length == 0 ? [] : [Class(cell.Class)], Text(cell.Words))),
                Element("td", Element("a", [Href(RowAddress.Of("consultations", line.Key!, language))], Text(line.Key))),
            ])))));
    }

    private static string Cell(Column column, object? cell, Language language) =>
        column.Name == DossierPathExhibit.HeldOn ? Writing.PartialDate(cell as string, language) : TableCell.Words(column, cell, language);

    private static IEnumerable<(Localized Name, XmlNode Value)> Facts(Dossier dossier, DossierPath found, Language language) =>
    [
        (FilterWords.Title(RegisterFilters.Domain), Text(DossiersWords.PolicyDomain(dossier.PolicyDomainCode).In(language))),
        (FilterWords.Title(RegisterFilters.Organisation), Text(DossiersWords.Organisation(dossier.OrganisationCode).In(language))),
        (DossierPageWords.Classification, Text(CodeWords.Label("dossiers", "classification_code", dossier.ClassificationCode).In(language))),
        (DossiersWords.OpenedOn, Text(Writing.PartialDate(dossier.OpenedOn, language))),
        (ColumnWords.ClosedOn, Text(DossiersWords.Closed(dossier.ClosedOn, dossier.ClosedOnMissing).In(language))),
        (DossiersWords.Consultations, Text(DossierPageWords.Consultations(dossier).In(language))),
        (DossiersWords.Attendance, Text(DossierPageWords.Attendance(found).In(language))),
        (DossierPageWords.EmptyChairs, Text(DossierPageWords.Chairs(found.Conclusion).In(language))),
        (DossierPageWords.Row, Element("a", [Href(RowAddress.Of("dossiers", dossier.RowKey, language))], Text(dossier.DossierId))),
    ];
}
