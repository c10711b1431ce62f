using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>The words around the dictionary; what it says of columns is in the contracts.</summary>
internal static class DictionaryWords
{
    public static readonly Localized Title = new("Dictionary", "Dictionnaire", "Woordenboek", "Wörterbuch");

    public static readonly Localized MadeFrom = new(
        "Made from the contracts that hold every file: what one row is, and what each column may contain.",
        "Établi d’après les contrats que chaque fichier doit respecter : ce qu’est une ligne, et ce que chaque colonne peut contenir.",
        "Opgemaakt uit de contracten waaraan elk bestand moet voldoen: wat één rij is en wat elke kolom mag bevatten.",
        "Erstellt aus den Datenverträgen, die jede Datei einhalten muss: was eine Zeile ist und was jede Spalte enthalten darf.");

    public static readonly Localized TypeTitle = new("Type", "Type", "Type", "Typ");

    public static readonly Localized MeaningTitle = new("Meaning", "Signification", "Betekenis", "Bedeutung");

    private static readonly Localized Required = new(", required", ", obligatoire", ", verplicht", ", erforderlich");

    /// <summary>What a cell of the column may be, and whether it must be there.</summary>
    public static Localized Type(Field field) => field.Constraints.Required ? Kind(field) + Required : Kind(field);

    private static Localized Kind(Field field) => field.IsPartialDate
        ? new("date, maybe partial", "date, parfois partielle", "datum, soms gedeeltelijk", "Datum, teils unvollständig")
        : field.Type switch
        {
            FieldType.Text => new("text", "texte", "tekst", "Text"),
            FieldType.Whole => new("whole number", "nombre entier", "geheel getal", "ganze Zahl"),
            FieldType.Number => new("number", "nombre", "getal", "Zahl"),
            FieldType.Boolean => new("yes or no", "oui ou non", "ja of nee", "ja oder nein"),
            FieldType.Date => new("date", "date", "datum", "Datum"),
            FieldType.Year => new("year", "année", "jaar", "Jahr"),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "has no word"),
        };
}
