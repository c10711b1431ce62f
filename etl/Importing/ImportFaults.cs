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

    public static FileFaultException Damaged(string format) => new("unreadable", new Localized(
        $"The file cannot be read to its end as {format}: it is damaged or something else. Open it, save it anew and import that.",
        $"Le fichier n’est pas lisible jusqu’au bout comme {format} : il est endommagé ou c’est autre chose. Ouvrez-le, enregistrez-le à nouveau et importez ce fichier.",
        $"Het bestand is niet tot het einde leesbaar als {format}: het is beschadigd of iets anders. Open het, bewaar het opnieuw en voer dat in.",
        $"Die Datei ist nicht bis zum Ende als {format} lesbar: Sie ist beschädigt oder etwas anderes. Öffnen Sie sie, speichern Sie sie neu und lesen Sie diese ein."));

    public static FileFaultException NoRows() => new("empty", new Localized(
        "The file names its columns and has no row below them.",
        "Le fichier nomme ses colonnes et n’a aucune ligne en dessous.",
        "Het bestand noemt zijn kolommen en heeft daaronder geen enkele rij.",
        "Die Datei nennt ihre Spalten und hat darunter keine Zeile."));

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
}
