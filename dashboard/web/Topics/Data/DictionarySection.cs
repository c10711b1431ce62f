using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tables;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Topics.Data;

/// <summary>The dictionary of the Data page, made from the contracts: what one row is, and what each column may hold.</summary>
internal static class DictionarySection
{
    private static readonly Localized Column = new("Column", "Colonne", "Kolom", "Spalte");
    private static readonly Localized Title = new("Title", "Titre", "Titel", "Titel");

    public static XmlNode Show(Language language) =>
        Element("section", [Id("dictionary")],
            Element("h2", Text(new Localized("Dictionary", "Dictionnaire", "Woordenboek", "Wörterbuch").In(language))),
            Element("p", Text(new Localized(
                "Made from the contracts that hold every file: what one row is, and what each column may contain.",
                "Établi d’après les contrats auxquels chaque fichier est tenu : ce qu’est une ligne, et ce que chaque colonne peut contenir.",
                "Gemaakt uit de contracten waaraan elk bestand wordt gehouden: wat één rij is en wat elke kolom mag bevatten.",
                "Erstellt aus den Verträgen, an die jede Datei gebunden ist: was eine Zeile ist und was jede Spalte enthalten darf.").In(language))),
            Element("div", Contract.All.Select(contract => Element("details", [Id($"contract-{contract.Name}"), Class("table")],
                Element("summary", Text(contract.Titles.In(language)), Element("code", Text($" {contract.Name}"))),
                Element("p", Text(contract.Descriptions.In(language))),
                Box(contract.Titles.In(language), Element("table",
                    Head(language, Column, Title, new("Type", "Type", "Type", "Typ"), new("Meaning", "Signification", "Betekenis", "Bedeutung")),
                    Element("tbody", contract.Fields.Select(field => Element("tr",
                        Element("th", [Attribute("scope", "row")], Element("code", Text(field.Name))),
                        Element("td", Text(field.Titles.In(language))),
                        Element("td", Text(Type(field, language))),
                        Element("td", Text(Meaning(field, language))))))))))));

    private static string Type(Field field, Language language)
    {
        var name = field.IsPartialDate
            ? new Localized("date, maybe partial", "date, parfois partielle", "datum, soms gedeeltelijk", "Datum, teils unvollständig")
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
        return field.Constraints.Required
            ? $"{name.In(language)}, {new Localized("required", "obligatoire", "verplicht", "erforderlich").In(language)}"
            : name.In(language);
    }

    private static string Meaning(Field field, Language language) => field.Categories.Count == 0
        ? field.Descriptions.In(language)
        : $"{field.Descriptions.In(language)} {string.Join("; ", field.Categories.Select(category => $"{category.Value}: {category.Labels.In(language)}"))}";
}
