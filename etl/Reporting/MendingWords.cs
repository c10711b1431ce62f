using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;

namespace Analytics.Etl.Reporting;

/// <summary>What is written into a workbook that goes back to an office, in its language.</summary>
internal static class MendingWords
{
    private const int Listed = 30;

    public static Localized Title { get; } = new("List of the import", "Liste de l’importation", "Lijst van de invoer", "Liste des Einlesens");

    public static Localized SheetName { get; } = new("Import", "Importation", "Invoer", "Einlesen");

    public static IReadOnlyList<Localized> Headers { get; } =
    [
        new("Sheet", "Feuille", "Blad", "Blatt"),
        new("Cell", "Cellule", "Cel", "Zelle"),
        new("What stands there", "Contenu", "Wat er staat", "Inhalt"),
        new("What is to be mended", "À corriger", "Wat te verbeteren is", "Was zu berichtigen ist"),
    ];

    public static Localized HowTo { get; } = new(
        "Mend the cells in this workbook, save it and import it; this sheet is not read, and comments may stay.",
        "Corrigez les cellules dans ce classeur, enregistrez-le et importez-le ; cette feuille n’est pas lue et les commentaires peuvent rester.",
        "Verbeter de cellen in dit werkboek, bewaar het en voer het in; dit blad wordt niet gelezen en de opmerkingen mogen blijven staan.",
        "Berichtigen Sie die Zellen in dieser Arbeitsmappe, speichern Sie sie und lesen Sie sie ein; dieses Blatt wird nicht gelesen, und die Kommentare dürfen bleiben.");

    public static Localized Refused { get; } = new(
        "The file is refused as a whole; nothing was written.",
        "Le fichier est refusé dans son ensemble ; rien n’a été écrit.",
        "Het bestand is in zijn geheel geweigerd; er werd niets geschreven.",
        "Die Datei wird als Ganzes abgelehnt; es wurde nichts geschrieben.");

    public static Localized RowRefused { get; } = new("The row is refused.", "La ligne est refusée.", "De rij wordt geweigerd.", "Die Zeile wird abgelehnt.");

    public static Localized CellUnknown { get; } = new(
        "The cell is left unknown; the row counts.",
        "La cellule reste inconnue ; la ligne compte.",
        "De cel blijft onbekend; de rij telt mee.",
        "Die Zelle bleibt unbekannt; die Zeile zählt.");

    public static Localized Error { get; } = new(
        "The formula shows an error, which is read as unknown.",
        "La formule affiche une erreur, lue comme inconnue.",
        "De formule toont een fout, die als onbekend wordt gelezen.",
        "Die Formel zeigt einen Fehler an, der als unbekannt gelesen wird.");

    public static Localized CutShort { get; } = new(
        "The text is longer than a cell of a workbook may be, and ends early here; mend it in the file that was received.",
        "Le texte est plus long que ce qu’une cellule de classeur admet et s’arrête ici avant sa fin ; corrigez-le dans le fichier reçu.",
        "De tekst is langer dan een cel van een werkboek mag zijn en stopt hier te vroeg; verbeter hem in het ontvangen bestand.",
        "Der Text ist länger, als eine Zelle einer Arbeitsmappe sein darf, und endet hier vorzeitig; berichtigen Sie ihn in der erhaltenen Datei.");

    public static Localized AsRead { get; } = new(
        "This is no copy of the received file: it holds its values as they were read, as texts and without its layout.",
        "Ceci n’est pas une copie du fichier reçu : on y trouve ses valeurs telles qu’elles ont été lues, en texte et sans sa mise en page.",
        "Dit is geen kopie van het ontvangen bestand: het bevat de waarden zoals ze gelezen werden, als tekst en zonder opmaak.",
        "Dies ist keine Kopie der erhaltenen Datei: Sie enthält deren Werte, wie sie gelesen wurden, als Texte und ohne Gestaltung.");

    public static Localized Ending(ImportReport report)
    {
        var (refused, unknown) = (report.Tables.Sum(table => table.Problems.Count), report.Tables.Sum(table => table.UnknownCells.Count));
        var found = Of(
            $"Faults that refuse a row: {refused}; cells left unknown: {unknown}.",
            $"Fautes qui font refuser une ligne : {refused} ; cellules laissées inconnues : {unknown}.",
            $"Fouten die een rij doen weigeren: {refused}; cellen onbekend gelaten: {unknown}.",
            $"Fehler, die eine Zeile ablehnen lassen: {refused}; unbekannt gelassene Zellen: {unknown}.");
        Localized ending = report.Outcome switch
        {
            ImportOutcome.Written => new("The file was imported. ", "Le fichier a été importé. ", "Het bestand werd ingevoerd. ", "Die Datei wurde eingelesen. "),
            ImportOutcome.Planned => new(
                "The file would be imported, nothing was written yet. ", "Le fichier serait importé, rien n’a encore été écrit. ",
                "Het bestand zou ingevoerd worden, er werd nog niets geschreven. ", "Die Datei würde eingelesen, es wurde noch nichts geschrieben. "),
            _ => new("The file is refused, nothing was written. ", "Le fichier est refusé, rien n’a été écrit. ",
                "Het bestand is geweigerd, er werd niets geschreven. ", "Die Datei wird abgelehnt, es wurde nichts geschrieben. "),
        };
        return ending + found;
    }

    public static Localized LeftOut(int count) => Of(
        $"… and {count} more are not listed; mend these first.",
        $"… et {count} autres ne figurent pas dans la liste ; corrigez d’abord celles-ci.",
        $"… en nog {count} staan niet in de lijst; verbeter eerst deze.",
        $"… und {count} weitere stehen nicht in der Liste; berichtigen Sie zuerst diese.");

    public static Localized NotRead(int rows) => Of(
        $"The sheet was not read; {rows} of its rows hold something.",
        $"La feuille n’a pas été lue ; {rows} de ses lignes ne sont pas vides.",
        $"Het blad werd niet gelezen; {rows} van zijn rijen zijn niet leeg.",
        $"Das Blatt wurde nicht gelesen; {rows} seiner Zeilen sind nicht leer.");

    public static Localized KeysMissing(string resource, int count, string example) => Of(
        $"{count} rows of {resource} that the package has are not in this file, such as {example}: --add puts the file beside them, --replace takes them out.",
        $"{count} lignes de {resource} que le paquet contient ne sont pas dans ce fichier, par exemple {example} : --add place le fichier à côté d’elles, --replace les retire.",
        $"{count} rijen van {resource} die het pakket heeft, staan niet in dit bestand, zoals {example}: --add zet het bestand ernaast, --replace haalt ze weg.",
        $"{count} Zeilen von {resource}, die das Paket hat, stehen nicht in dieser Datei, etwa {example}: --add stellt die Datei daneben, --replace nimmt sie heraus.");

    public static Localized NotUsed(string letters) => new(
        $"This column ({letters}) is not used.",
        $"Cette colonne ({letters}) n’est pas utilisée.",
        $"Deze kolom ({letters}) wordt niet gebruikt.",
        $"Diese Spalte ({letters}) wird nicht verwendet.");

    /// <summary>What a column that is not used might have meant.</summary>
    public static Localized? StillFree(IReadOnlyList<Field> fields)
    {
        if (fields.Count == 0)
            return null;
        return new Localized(
            "Call it as one of these if it is one: ", "Nommez-la comme l’une de celles-ci si c’en est une : ",
            "Noem ze zoals een van deze als ze er een is: ", "Nennen Sie sie wie eine von diesen, wenn sie eine ist: ") + Names(fields.Select(field => field.Titles));
    }

    /// <summary>The sentence of a rule goes on from the name of its column.</summary>
    public static Localized AtCell(Field? field, Problem problem, Localized then) => Localized.From(language =>
    {
        var sentence = problem.Sentence.In(language).TrimEnd('.');
        var named = field is null ? sentence : $"{Quoted(field.Titles.In(language), language)} {sentence}";
        return $"{named}. {then.In(language)}";
    });

    /// <summary>What is wrong with the rest of the package is about no cell of this file.</summary>
    public static Localized Elsewhere(Problem problem) => Localized.From(language =>
        problem.Cell is null ? problem.Sentence.In(language) : $"{problem.Cell}: {problem.Column} {problem.Sentence.In(language)}");

    /// <summary>What the column is, and the values of a closed list.</summary>
    public static Localized Right(Field field) => field.Categories.Count == 0
        ? field.Descriptions
        : field.Descriptions + Localized.Same("\n")
            + new Localized("What may stand here: ", "Valeurs admises : ", "Toegelaten waarden: ", "Zulässige Werte: ") + Names(field.Categories.Select(category => category.Labels));

    private static Localized Names(IEnumerable<Localized> names)
    {
        var all = names.ToList();
        return Localized.From(language => string.Join(", ", all.Take(Listed).Select(name => name.In(language))) + (all.Count > Listed ? ", …" : "."));
    }

    private static string Quoted(string name, Language language) => language.Choose($"“{name}”", $"«\u00a0{name}\u00a0»", $"“{name}”", $"„{name}“");

    private static Localized Of(FormattableString en, FormattableString fr, FormattableString nl, FormattableString de) =>
        new(en.ToString(CultureInfo.InvariantCulture), fr.ToString(CultureInfo.InvariantCulture), nl.ToString(CultureInfo.InvariantCulture), de.ToString(CultureInfo.InvariantCulture));
}
