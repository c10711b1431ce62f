using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Analytics.Data.Languages.Writing;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The page of one dossier: what the register says of it, and its path with every consultation.</summary>
internal static class DossierPage
{
    public static IReadOnlyList<XmlNode> Show(Dossier dossier, ExhibitInContext path)
    {
        var language = path.Language;
        return
        [
            Element("h1", Text(dossier.Title.In(language))),
            Element("dl", [Class("facts")], Facts(dossier, path.Exhibit, language).SelectMany(fact => new[] { Element("dt", Text(fact.Name.In(language))), Element("dd", fact.Value) })),
            ExhibitView.Show(path),
            .. path.Exhibit.Table.Lines.Count == 0 ? Array.Empty<XmlNode>() : [Element("section", Element("h2", Text(EveryConsultation.In(language))), Every(path))],
            Element("p",
                Element("a", [Href($"/{language.Code}/dossiers")], Text(new Localized("All dossiers", "Tous les dossiers", "Alle dossiers", "Alle Dossiers").In(language)))),
        ];
    }

    private static readonly Localized EveryConsultation = new("Every consultation", "Chaque concertation", "Elk overlegmoment", "Jede Abstimmung");

    /// <summary>The same lines as the table of the figure, open to read, each with its row of the register.</summary>
    private static XmlNode Every(ExhibitInContext path)
    {
        var (table, language) = (path.Exhibit.Table, path.Language);
        return Box(EveryConsultation.In(language), Element("table",
            Head(language, [.. table.Columns.Select(column => column.Title), new("Row", "Ligne", "Rij", "Zeile")]),
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
        column.Name == "held_on" ? PartialDate(cell as string, language) : TableCell.Words(column, cell, language);

    private static IEnumerable<(Localized Name, XmlNode Value)> Facts(Dossier dossier, Exhibit path, Language language)
    {
        var facts = dossier.Facts;
        yield return (new("Policy domain", "Domaine politique", "Beleidsdomein", "Politikbereich"), Code("policy_domain_code"));
        yield return (new("Organisation", "Organisation", "Organisatie", "Organisation"), Code("organisation_code"));
        yield return (new("Classification", "Classification", "Kwalificatie", "Einstufung"), Code("classification_code"));
        yield return (new("Opened on", "Ouvert le", "Geopend op", "Eröffnet am"), Text(PartialDate(facts.Text("opened_on"), language)));
        yield return (new("Closed on", "Clôturé le", "Afgesloten op", "Abgeschlossen am"), Text(facts.Text("closed_on") is { } closed
            ? PartialDate(closed, language)
            : RowWords.Missing(facts.Text("closed_on_missing")).In(language)));
        yield return (new("Consultations", "Concertations", "Overlegmomenten", "Abstimmungen"), Text(Consultations(dossier, language)));
        yield return (new("Attendance", "Présence", "Aanwezigheid", "Teilnahme"), Text(Attendance(path, language)));
        yield return (new("Row of the register", "Ligne du registre", "Rij van het register", "Zeile des Registers"),
            Element("a", [Href(RowAddress.Of("dossiers", facts.Text("row_key")!, language))], Text(dossier.Id)));

        XmlNode Code(string column) => Text(Vocabulary.Label("dossiers", column, facts.Text(column)!).In(language));
    }

    private static string Consultations(Dossier dossier, Language language)
    {
        var (all, meetings, impromptu) = (dossier.Facts.Whole("consultation_count")!.Value, dossier.Facts.Whole("meeting_count")!.Value, dossier.Facts.Whole("impromptu_count")!.Value);
        return new Localized(
            $"{all}; meetings: {meetings}; impromptu: {impromptu}",
            $"{all} ; réunions : {meetings} ; inopinées : {impromptu}",
            $"{all}; vergaderingen: {meetings}; onvoorzien: {impromptu}",
            $"{all}; Sitzungen: {meetings}; unvorhergesehen: {impromptu}").In(language);
    }

    /// <summary>Over all consultations of which the register knows who was invited.</summary>
    private static string Attendance(Exhibit path, Language language)
    {
        var (invited, represented) = (Sum("invited_count"), Sum("represented_count"));
        if (invited == 0)
            return NotKnown.In(language);
        var share = Share((double)represented / invited, language);
        return new Localized(
            $"{share}: {represented} of {invited} invitations of entities", $"{share} : {represented} des {invited} invitations d’entités",
            $"{share}: {represented} van {invited} uitnodigingen van entiteiten", $"{share}: {represented} von {invited} Einladungen an Einheiten").In(language);

        long Sum(string column)
        {
            var at = path.Table.Columns.Select(each => each.Name).ToList().IndexOf(column);
            return path.Table.Lines.Sum(line => line.Cells[at] as long? ?? 0);
        }
    }
}
