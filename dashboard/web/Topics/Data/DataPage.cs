using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Analytics.Data.Languages.Writing;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>The lists of the Data page: packages and downloads, files, rejects, checks with their rows, sources, dictionary.</summary>
internal static class DataPage
{
    /// <summary>More of a kind than this are in the report of the refresh, not on the page.</summary>
    private const int Listed = 200;

    private static readonly Localized Rejects = new("Rows refused", "Lignes refusées", "Geweigerde rijen", "Abgelehnte Zeilen");
    private static readonly Localized File = new("File", "Fichier", "Bestand", "Datei");
    private static readonly Localized Record = new("Record", "Enregistrement", "Record", "Datensatz");
    private static readonly Localized Cell = new("Cell", "Cellule", "Cel", "Zelle");
    private static readonly Localized Column = new("Column", "Colonne", "Kolom", "Spalte");
    private static readonly Localized Value = new("Value", "Valeur", "Waarde", "Wert");
    private static readonly Localized Reason = new("Reason", "Motif", "Reden", "Grund");
    private static readonly Localized Rows = new("Rows", "Lignes", "Rijen", "Zeilen");
    private static readonly Localized Row = new("Row", "Ligne", "Rij", "Zeile");
    private static readonly Localized Title = new("Title", "Titre", "Titel", "Titel");

    public static IEnumerable<XmlNode> Show(RecordReport report, PageView page) =>
    [
        .. Failure(page),
        Downloads(page),
        Packages(report, page.Language),
        RegisterSection(page),
        .. Findings(page),
        Resources(report, page.Language),
        RejectList(report, page.Language),
        Checks(report, page.Language),
        Sources(report, page.Language),
        DictionarySection.Show(page.Language),
    ];

    /// <summary>What kept the last refresh from being published, while the pages show the release before it.</summary>
    private static IEnumerable<XmlNode> Failure(PageView page)
    {
        if (page.LastFailure is not { } failure)
            yield break;
        var language = page.Language;
        yield return Element("section", [Id("last-failure"), Class("failure")],
            Element("h2", Text(new Localized("The last refresh was refused", "La dernière actualisation a été refusée", "De laatste verversing is geweigerd", "Die letzte Aktualisierung wurde abgelehnt").In(language))),
            Element("p", Text(new Localized(
                "These pages show the last good release. What was wrong:",
                "Ces pages montrent la dernière version valable. Ce qui n’allait pas :",
                "Deze pagina’s tonen de laatste goede uitgave. Wat er fout was:",
                "Diese Seiten zeigen die letzte gültige Ausgabe. Was nicht stimmte:").In(language))),
            Box(Rejects.In(language), Element("table",
                Head(language, File, Record, Column, Value, Reason),
                Element("tbody",
                [
                    .. failure.Rejects.Take(Listed).Select(reject => Line(
                        $"{reject.Package}/{reject.File}", $"{reject.Record}", reject.Column, reject.Value, reject.Sentence.In(language))),
                    .. failure.Checks.Where(check => check.Severity == Severity.Error && check.RowCount > 0).Select(check => Line(
                        check.Name, Whole(check.RowCount, language), null, null, check.Sentence.In(language))),
                ]))));
    }

    private static XmlNode Downloads(PageView page)
    {
        var language = page.Language;
        return Element("section", [Id("downloads")],
            Element("h2", Text(new Localized("The whole record", "Le registre entier", "Het hele register", "Das ganze Register").In(language))),
            Element("ul",
                Element("li",
                    Element("a", [Href($"/{language.Code}/data/record.zip"), Flag("download")], Text(new Localized("Data Package (CSV with schemas)", "Data Package (CSV avec schémas)", "Data Package (CSV met schema’s)", "Data Package (CSV mit Schemata)").In(language)))),
                Element("li",
                    Element("a", [Href($"/{language.Code}/data/warehouse.duckdb"), Flag("download")], Text(new Localized("DuckDB file of this release", "Fichier DuckDB de cette version", "DuckDB-bestand van deze uitgave", "DuckDB-Datei dieser Ausgabe").In(language))))));
    }

    private static XmlNode Packages(RecordReport report, Language language)
    {
        Localized title = new("Source packages", "Paquets de sources", "Bronpakketten", "Quellpakete");
        return Element("section", [Id("packages")],
            Element("h2", Text(title.In(language))),
            Box(title.In(language), Element("table",
                Head(language, Title, new("Closed on", "Clôturé le", "Afgesloten op", "Abgeschlossen am"), new("Synthetic", "Synthétique", "Synthetisch", "Synthetisch"), new("Licence", "Licence", "Licentie", "Lizenz")),
                Element("tbody", report.Packages.Select(package => Line(
                    package.Text($"title_{language.Code}"), Date(package.Day("closed_on")!.Value, language), YesNo(package.Flag("is_synthetic"), language), package.Text("licence_name")))))));
    }

    private static XmlNode RegisterSection(PageView page)
    {
        var language = page.Language;
        return Element("section", [Id("register")],
            Element("h2", Text(new Localized("The register of consultations", "Le registre des concertations", "Het register van het overleg", "Das Register der Abstimmungen").In(language))),
            Element("p", Text(RegisterWords.Holds(Register.Of(page.Release)).In(language))),
            Element("p", Text(RegisterWords.HowToImport.In(language))),
            Element("pre", Element("code", Text(RegisterWords.Commands))));
    }

    /// <summary>What a person should know of a file though it kept no row out: a header read as another, a package left out.</summary>
    private static IEnumerable<XmlNode> Findings(PageView page)
    {
        var (findings, language) = (page.Release.Report.Findings, page.Language);
        if (findings.Count == 0)
            yield break;
        Localized title = new("Remarks on the files", "Remarques sur les fichiers", "Opmerkingen bij de bestanden", "Anmerkungen zu den Dateien");
        yield return Element("section", [Id("findings")],
            Element("h2", Text($"{title.In(language)} ({Whole(findings.Count, language)})")),
            Box(title.In(language), Element("table",
                Head(language, File, Column, new("Remark", "Remarque", "Opmerking", "Anmerkung")),
                Element("tbody", findings.Take(Listed).Select(finding => Line(
                    finding.File.Length == 0 ? finding.Package : $"{finding.Package}/{finding.File}", finding.Column, finding.Sentence.In(language)))))));
    }

    private static XmlNode Resources(RecordReport report, Language language)
    {
        Localized title = new("Files and their rows", "Fichiers et leurs lignes", "Bestanden en hun rijen", "Dateien und ihre Zeilen");
        return Element("section", [Id("resources")],
            Element("h2", Text(title.In(language))),
            Box(title.In(language), Element("table",
                Head(language, new("Package", "Paquet", "Pakket", "Paket"), new("Resource", "Ressource", "Tabel", "Tabelle"), File,
                    new("Rows read", "Lignes lues", "Gelezen rijen", "Gelesene Zeilen"), new("Accepted", "Acceptées", "Aanvaard", "Angenommen"), new("Refused", "Refusées", "Geweigerd", "Abgelehnt")),
                Element("tbody", report.Resources.Select(resource => Element("tr",
                    Element("th", [Attribute("scope", "row")], Text(resource.Text("package_name"))),
                    Element("td", Text(Contract.Named(resource.Text("resource")!).Titles.In(language))),
                    Element("td", Text(resource.Text("file_name"))),
                    Number(resource.Whole("rows_read"), language), Number(resource.Whole("rows_accepted"), language), Number(resource.Whole("rows_rejected"), language)))))));
    }

    private static XmlNode RejectList(RecordReport report, Language language) =>
        Element("section", [Id("rejects")],
            Element("h2", Text($"{Rejects.In(language)} ({Whole(report.Rejects.Count, language)})")),
            report.Rejects.Count == 0
                ? Element("p", Text(new Localized("Every row of this release met its contract.", "Chaque ligne de cette version a satisfait à son contrat.", "Elke rij van deze uitgave voldeed aan haar contract.", "Jede Zeile dieser Ausgabe erfüllte ihren Vertrag.").In(language)))
                : Box(Rejects.In(language), Element("table",
                    Head(language, File, Record, Cell, Column, Value, Reason),
                    Element("tbody", report.Rejects.Select(reject => Line(
                        $"{reject.Text("package")}/{reject.Text("file")}", reject.Text("record"), CellOf(reject), reject.Text("column_name"), reject.Text("value"), reject.Text($"sentence_{language.Code}")))))));

    /// <summary>Where a row came from a workbook; a release of an older model does not have the column.</summary>
    private static string? CellOf(Line reject) => reject.Frame.Columns.IndexOf("cell") < 0 ? null : reject.Text("cell");

    private static XmlNode Checks(RecordReport report, Language language) =>
        Element("section", [Id("checks")],
            Element("h2", Text(new Localized("Checks", "Contrôles", "Controles", "Prüfungen").In(language))),
            Element("ul", [Class("checks")], report.Checks.Select(check => Element("li", [Id($"check-{check.Text("check_name")}")], Check(check, report.CheckRows[check.Text("check_name")!], language)))));

    private static IEnumerable<XmlNode> Check(Line check, IEnumerable<Line> rows, Language language)
    {
        var count = check.Whole("row_count")!.Value;
        var severity = check.Text("severity") == "error"
            ? new Localized("error", "erreur", "fout", "Fehler")
            : new Localized("warning", "avertissement", "waarschuwing", "Warnung");
        yield return Text($"{check.Text($"sentence_{language.Code}")} ");
        yield return Element("small", Text(count == 0
            ? new Localized("No row.", "Aucune ligne.", "Geen rij.", "Keine Zeile.").In(language)
            : $"{Capital(severity.In(language))}: {Whole(count, language)} {Plural(count, Row.In(language).ToLowerInvariant(), Rows.In(language).ToLowerInvariant(), language)}."));
        if (count == 0)
            yield break;
        yield return Element("details",
            Element("summary", Text($"{Rows.In(language)} ({check.Text("check_name")})")),
            Element("ul", rows.Select(row => Element("li",
                row.Text("resource") is { } resource && row.Text("row_key") is { } key
                    ? Element("a", [Href(RowAddress.Of(resource, key, language))], Text($"{resource}/{key}"))
                    : Text("–"),
                Element("code", Text($" {row.Text("detail")}"))))));
    }

    private static XmlNode Sources(RecordReport report, Language language)
    {
        Localized title = new("Sources", "Sources", "Bronnen", "Quellen");
        return Element("section", [Id("sources")],
            Element("h2", Text($"{title.In(language)} ({Whole(report.Sources.Count, language)})")),
            Element("details", [Class("table")],
                Element("summary", Text(new Localized("Show the list", "Afficher la liste", "Toon de lijst", "Liste anzeigen").In(language))),
                Element("ol", [Class("sources")], report.Sources.Select(source => Element("li",
                    source.Text("url") is { } url
                        ? Element("a", [Href(url), Attribute("rel", "noreferrer")], Text(source.Text("source_title")))
                        : Text(source.Text("source_title")),
                    Text(source.Text("publisher_name") is { } publisher ? $", {publisher}" : ""),
                    Element("small", Text($" {Whole(source.Whole("row_count")!.Value, language)} {Rows.In(language).ToLowerInvariant()} "),
                        Element("a", [Href(RowAddress.Of("sources", source.Text("source_id")!, language))], Text(source.Text("source_id")))))))));
    }

    private static XmlNode Line(string? first, params string?[] rest) =>
        Element("tr", [Element("th", [Attribute("scope", "row")], Text(first)), .. rest.Select(cell => Element("td", Text(cell)))]);

    private static XmlNode Number(long? value, Language language) =>
        Element("td", [Class("number")], Text(value is { } whole ? Whole(whole, language) : NotKnown.In(language)));

    private static string YesNo(bool? value, Language language) => (value == true
        ? new Localized("yes", "oui", "ja", "ja")
        : new Localized("no", "non", "nee", "nein")).In(language);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
