using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>What can be wrong with a received table as a whole.</summary>
internal static class ImportFaults
{
    public static FileFaultException Format(string format) => new("format", new Localized(
        $"The format {format} is not imported; xlsx, ods or csv was expected.",
        $"Le format {format} n’est pas importé ; xlsx, ods ou csv était attendu.",
        $"Het formaat {format} wordt niet ingevoerd; xlsx, ods of csv werd verwacht.",
        $"Das Format {format} wird nicht eingelesen; erwartet wurde xlsx, ods oder csv."));

    public static FileFaultException WebPage(string format) => new("not_its_format", new Localized(
        $"The file is a web page named .{format} and no workbook. Open it in a spreadsheet program, save it as .xlsx and import that.",
        $"Le fichier est une page web nommée .{format} et non un classeur. Ouvrez-le dans un tableur, enregistrez-le en .xlsx et importez ce fichier.",
        $"Het bestand is een webpagina met de naam .{format} en geen werkboek. Open het in een rekenbladprogramma, bewaar het als .xlsx en voer dat in.",
        $"Die Datei ist eine Webseite mit dem Namen .{format} und keine Arbeitsmappe. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx und lesen Sie diese ein."));

    public static FileFaultException OldWorkbook() => new("format", new Localized(
        "The file is a workbook of an old kind (.xls) or is locked by a password. Open it in a spreadsheet program, save it as .xlsx without a password and import that.",
        "Le fichier est un classeur d’un ancien type (.xls) ou est protégé par un mot de passe. Ouvrez-le dans un tableur, enregistrez-le en .xlsx sans mot de passe et importez ce fichier.",
        "Het bestand is een werkboek van een oude soort (.xls) of is met een wachtwoord vergrendeld. Open het in een rekenbladprogramma, bewaar het als .xlsx zonder wachtwoord en voer dat in.",
        "Die Datei ist eine Arbeitsmappe alter Art (.xls) oder durch ein Kennwort gesperrt. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx ohne Kennwort und lesen Sie diese ein."));

    public static FileFaultException Locked(string format) => new("not_its_format", new Localized(
        $"The file is named .{format} and is locked by a password, or is a workbook of an old kind (.xls). Open it in a spreadsheet program, save it as .xlsx without a password and import that.",
        $"Le fichier est nommé .{format} et est protégé par un mot de passe, ou c’est un classeur d’un ancien type (.xls). Ouvrez-le dans un tableur, enregistrez-le en .xlsx sans mot de passe et importez ce fichier.",
        $"Het bestand heet .{format} en is met een wachtwoord vergrendeld, of is een werkboek van een oude soort (.xls). Open het in een rekenbladprogramma, bewaar het als .xlsx zonder wachtwoord en voer dat in.",
        $"Die Datei heißt .{format} und ist durch ein Kennwort gesperrt oder eine Arbeitsmappe alter Art (.xls). Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx ohne Kennwort und lesen Sie diese ein."));

    public static FileFaultException SaveAs(string format) => new("format", new Localized(
        $"The file is named .{format}, which is not imported. Open it in a spreadsheet program, save it as .xlsx and import that.",
        $"Le fichier est nommé .{format}, qui n’est pas importé. Ouvrez-le dans un tableur, enregistrez-le en .xlsx et importez ce fichier.",
        $"Het bestand heet .{format}, wat niet wordt ingevoerd. Open het in een rekenbladprogramma, bewaar het als .xlsx en voer dat in.",
        $"Die Datei heißt .{format}, was nicht eingelesen wird. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx und lesen Sie diese ein."));

    public static FileFaultException Workbook(string format) => new("not_its_format", new Localized(
        $"The file is named .{format} and is a workbook, or another packed file. Give it its own ending, .xlsx or .ods, and import it again.",
        $"Le fichier est nommé .{format} et est un classeur, ou un autre fichier compressé. Donnez-lui sa propre extension, .xlsx ou .ods, et importez-le à nouveau.",
        $"Het bestand heet .{format} en is een werkboek, of een ander ingepakt bestand. Geef het zijn eigen extensie, .xlsx of .ods, en voer het opnieuw in.",
        $"Die Datei heißt .{format} und ist eine Arbeitsmappe oder eine andere gepackte Datei. Geben Sie ihr ihre eigene Endung, .xlsx oder .ods, und lesen Sie sie erneut ein."));

    public static FileFaultException TooLarge(long rows, long cells, long characters) => new("too_large", new Localized(
        Invariant($"The file holds more than {rows} rows, {cells} cells or {characters} characters up to the last value of each row: no office’s table is so large. Take out what is no part of it, or import it in parts."),
        Invariant($"Le fichier contient plus de {rows} lignes, {cells} cellules ou {characters} caractères jusqu’à la dernière valeur de chaque ligne : aucun tableau d’un service n’est si grand. Retirez ce qui n’en fait pas partie ou importez-le par morceaux."),
        Invariant($"Het bestand bevat meer dan {rows} rijen, {cells} cellen of {characters} tekens tot de laatste waarde van elke rij: geen tabel van een dienst is zo groot. Haal weg wat er niet bij hoort, of voer het in delen in."),
        Invariant($"Die Datei enthält mehr als {rows} Zeilen, {cells} Zellen oder {characters} Zeichen bis zum letzten Wert jeder Zeile: Keine Tabelle eines Dienstes ist so groß. Entfernen Sie, was nicht dazugehört, oder lesen Sie sie in Teilen ein.")));

    public static FileFaultException TooWide(int most) => new("too_large", new Localized(
        Invariant($"A line of the file has more than {most} cells, more columns than any spreadsheet has; is the delimiter in its texts?"),
        Invariant($"Une ligne du fichier compte plus de {most} cellules, plus de colonnes qu’aucun tableur n’en a ; le séparateur est-il dans ses textes ?"),
        Invariant($"Een regel van het bestand telt meer dan {most} cellen, meer kolommen dan enig rekenblad heeft; staat het scheidingsteken in zijn teksten?"),
        Invariant($"Eine Zeile der Datei hat mehr als {most} Zellen, mehr Spalten als jede Tabellenkalkulation; steht das Trennzeichen in ihren Texten?")));

    public static FileFaultException RowsSwallowed(long line) => new("rows_swallowed", new Localized(
        Invariant($"In the record of line {line} a cell holds line ends and delimiters like rows of the table: a quotation mark that stands alone swallows them. Take it out, or write it twice, and import the file again."),
        Invariant($"Dans l’enregistrement de la ligne {line}, une cellule contient des fins de ligne et des séparateurs comme des lignes du tableau : un guillemet isolé les avale. Retirez-le ou doublez-le, et importez à nouveau le fichier."),
        Invariant($"In het record van regel {line} bevat een cel regeleinden en scheidingstekens als rijen van de tabel: een los aanhalingsteken slokt ze op. Haal het weg of schrijf het dubbel, en voer het bestand opnieuw in."),
        Invariant($"Im Datensatz der Zeile {line} enthält eine Zelle Zeilenenden und Trennzeichen wie Zeilen der Tabelle: Ein einzelnes Anführungszeichen verschluckt sie. Entfernen oder verdoppeln Sie es und lesen Sie die Datei erneut ein.")));

    public static FileFaultException NoRows() => new("empty", new Localized(
        "The file names its columns and has no row of its own below them.",
        "Le fichier nomme ses colonnes et n’a aucune ligne à lui en dessous.",
        "Het bestand noemt zijn kolommen en heeft daaronder geen enkele eigen rij.",
        "Die Datei nennt ihre Spalten und hat darunter keine eigene Zeile."));

    /// <summary>No row names enough columns. What stands in the file is not repeated: nobody knows yet whether it is personal.</summary>
    public static FileFaultException NoHeader(Contract contract)
    {
        var expected = string.Join(", ", contract.Fields.Select(field => field.Name));
        return new("header_missing", new Localized(
            $"No row names the columns of {contract.Name}. Expected were {expected}, or their names in French, Dutch or German; --map names others.",
            $"Aucune ligne ne nomme les colonnes de {contract.Name}. Étaient attendues {expected}, ou leurs noms en français, néerlandais ou allemand ; --map en nomme d’autres.",
            $"Geen rij noemt de kolommen van {contract.Name}. Verwacht werden {expected}, of hun namen in het Frans, Nederlands of Duits; --map noemt andere.",
            $"Keine Zeile nennt die Spalten von {contract.Name}. Erwartet wurden {expected} oder ihre Namen auf Französisch, Niederländisch oder Deutsch; --map nennt andere."));
    }

    /// <summary>No sheet is any of the tables that offices keep.</summary>
    public static FileFaultException NoKnownSheet(IEnumerable<Contract> contracts)
    {
        var expected = string.Join(", ", contracts.Select(contract => contract.Name));
        return new("header_missing", new Localized(
            $"No sheet names the columns of a resource that is known ({expected}). Say which one it is by --as, and name its columns by --map.",
            $"Aucune feuille ne nomme les colonnes d’une ressource connue ({expected}). Dites laquelle par --as, et nommez ses colonnes par --map.",
            $"Geen blad noemt de kolommen van een bekende resource ({expected}). Zeg welke met --as en noem de kolommen met --map.",
            $"Kein Blatt nennt die Spalten einer bekannten Ressource ({expected}). Sagen Sie mit --as, welche es ist, und nennen Sie ihre Spalten mit --map."));
    }

    public static FileFaultException ColumnMissing(Field field)
    {
        var codes = string.Join(", ", field.Categories.Select(category => category.Value));
        var example = field.Categories is [var first, ..] ? first.Value : "…";
        var among = codes.Length == 0 ? "" : $" ({codes})";
        return new("column_missing", new Localized(
            $"No column gives {field.Name}{among}. Name one by --map COLUMN={field.Name}, or one value for all rows by --set {field.Name}={example}.",
            $"Aucune colonne ne donne {field.Name}{among}. Nommez-en une par --map COLONNE={field.Name}, ou une valeur pour toutes les lignes par --set {field.Name}={example}.",
            $"Geen kolom geeft {field.Name}{among}. Noem er een met --map KOLOM={field.Name}, of één waarde voor alle rijen met --set {field.Name}={example}.",
            $"Keine Spalte gibt {field.Name}{among} an. Nennen Sie eine mit --map SPALTE={field.Name} oder einen Wert für alle Zeilen mit --set {field.Name}={example}."), field.Name);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
