using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Data;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The words of the lists of the Data page.</summary>
internal static class SectionWords
{
    public static readonly Localized Resource = new("Resource", "Tableau", "Tabel", "Tabelle");
    public static readonly Localized File = new("File", "Fichier", "Bestand", "Datei");
    public static readonly Localized Column = new("Column", "Colonne", "Kolom", "Spalte");
    public static readonly Localized Rows = new("Rows", "Lignes", "Rijen", "Zeilen");
    public static readonly Localized Title = CodeWords.Column("sources", "source_title");

    public static readonly Localized LastRefused = new(
        "The last refresh was refused", "La dernière actualisation a été refusée", "De laatste bijwerking is geweigerd", "Die letzte Aktualisierung wurde abgelehnt");

    public static readonly Localized LastGood = new(
        "These pages show the last good release. What was wrong:",
        "Ces pages montrent la dernière version valable. Ce qui n’allait pas :",
        "Deze pagina’s tonen de laatste geldige versie. Wat er fout was:",
        "Diese Seiten zeigen die letzte gültige Fassung. Was nicht stimmte:");

    public static readonly Localized WholeRecord = new("The whole record", "Le corpus entier", "Het hele bronnenbestand", "Die ganze Quellensammlung");

    public static readonly Localized DataPackage = new(
        "Data Package of everything, synthetic rows in files of their own (CSV with schemas)", "Data Package de l’ensemble, lignes synthétiques dans des fichiers distincts (CSV avec schémas)",
        "Data Package van alles, synthetische rijen in aparte bestanden (CSV met schema’s)", "Data Package des Ganzen, synthetische Zeilen in eigenen Dateien (CSV mit Schemata)");

    public static readonly Localized DocumentedPackage = new(
        "Data Package without synthetic rows (CSV with schemas)", "Data Package sans lignes synthétiques (CSV avec schémas)",
        "Data Package zonder synthetische rijen (CSV met schema’s)", "Data Package ohne synthetische Zeilen (CSV mit Schemata)");

    public static readonly Localized DuckDbFile = new(
        "DuckDB file of this release", "Fichier DuckDB de cette version", "DuckDB-bestand van deze versie", "DuckDB-Datei dieser Fassung");

    public static readonly Localized OwnRegister = new("A register of your own", "Votre propre registre", "Uw eigen register", "Ihr eigenes Register");

    public static readonly Localized OfficeWorkbook = new(
        "Workbook in which an office keeps its register (XLSX, to fill in)",
        "Classeur dans lequel un service tient son registre (XLSX, à remplir)",
        "Werkboek waarin een dienst haar register bijhoudt (XLSX, in te vullen)",
        "Arbeitsmappe, in der eine Dienststelle ihr Register führt (XLSX, zum Ausfüllen)");

    public static readonly Localized Packages = new("Source packages", "Paquets de sources", "Bronpakketten", "Quellpakete");
    public static readonly Localized Synthetic = CodeWords.Confidence(Provenance.Synthetic);
    public static readonly Localized Licence = CodeWords.Column("sources", "licence_note");

    public static readonly Localized Remarks = new("Remarks on the files", "Remarques sur les fichiers", "Opmerkingen bij de bestanden", "Anmerkungen zu den Dateien");
    public static readonly Localized Remark = new("Remark", "Remarque", "Opmerking", "Anmerkung");

    public static readonly Localized Files = new("Files and their rows", "Fichiers et leurs lignes", "Bestanden en hun rijen", "Dateien und ihre Zeilen");
    public static readonly Localized Package = new("Package", "Paquet", "Pakket", "Paket");
    public static readonly Localized RowsRead = new("Rows read", "Lignes lues", "Gelezen rijen", "Gelesene Zeilen");
    public static readonly Localized RowsAccepted = new("Accepted", "Acceptées", "Aanvaard", "Angenommen");
    public static readonly Localized RowsRejected = new("Refused", "Refusées", "Geweigerd", "Abgelehnt");

    public static readonly Localized Refused = new("Rows refused", "Lignes refusées", "Geweigerde rijen", "Abgelehnte Zeilen");
    public static readonly Localized Record = new("Record", "Enregistrement", "Record", "Datensatz");
    public static readonly Localized Cell = new("Cell", "Cellule", "Cel", "Zelle");
    public static readonly Localized Value = new("Value", "Valeur", "Waarde", "Wert");
    public static readonly Localized Reason = new("Reason", "Motif", "Reden", "Grund");

    public static readonly Localized NoneRefused = new(
        "Every row of this release met its contract.",
        "Chaque ligne de cette version respecte son contrat.",
        "Elke rij van deze versie voldoet aan haar contract.",
        "Jede Zeile dieser Fassung erfüllt ihren Datenvertrag.");

    public static readonly Localized Checks = new("Checks", "Contrôles", "Controles", "Prüfungen");

    public static readonly Localized WholeRow = new("the whole row", "la ligne entière", "de hele rij", "die ganze Zeile");
    public static readonly Localized Source = CodeWords.Column("treaties", "source_id");
    public static readonly Localized KnownUntil = new("Known until", "Connu jusqu’au", "Bekend tot", "Bekannt bis");

    public static readonly Localized Errata = new(
        "What of the record was wrong, or was not known and now is, with what stood there before.",
        "Ce qui, dans le corpus, était erroné, ou inconnu et connu depuis, avec ce qui y figurait auparavant.",
        "Wat in het bronnenbestand fout was, of onbekend en nu bekend, met wat er eerst stond.",
        "Was in der Quellensammlung falsch war, oder unbekannt und nun bekannt, mit dem, was zuvor dort stand.");

    public static readonly Localized Sources = CodeWords.Resource("sources");
    public static readonly Localized ShowList = Phrases.ShowTheList;

    private static readonly Localized NoRow = new("No row.", "Aucune ligne.", "Geen rijen.", "Keine Zeile.");
    private static readonly Localized Error = new("Error", "Erreur", "Fout", "Fehler");
    private static readonly Localized Warning = new("Warning", "Avertissement", "Waarschuwing", "Warnung");

    /// <summary>How many rows a check found, and whether that keeps a release from being published.</summary>
    public static Localized Found(CheckOutcome check) => check.RowCount == 0
        ? NoRow
        : (check.Severity == Severity.Error ? Error : Warning) + Localized.Say(
            en => $": {en.Whole(check.RowCount)} {en.Plural(check.RowCount, "row", "rows")}.",
            fr => $": {fr.Whole(check.RowCount)} {fr.Plural(check.RowCount, "ligne", "lignes")}.",
            nl => $": {nl.Whole(check.RowCount)} {nl.Plural(check.RowCount, "rij", "rijen")}.",
            de => $": {de.Whole(check.RowCount)} {de.Plural(check.RowCount, "Zeile", "Zeilen")}.");

    public static Localized CitedBy(long rows) => Localized.Say(
        en => $"{en.Whole(rows)} rows", fr => $"{fr.Whole(rows)} lignes", nl => $"{nl.Whole(rows)} rijen", de => $"{de.Whole(rows)} Zeilen");
}
