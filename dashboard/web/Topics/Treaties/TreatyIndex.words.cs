using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The words of the page of the index, and of the way to it.</summary>
internal static class TreatyIndexWords
{
    public static readonly Localized Title = new("Index of treaties", "Index des traités", "Verdragenindex", "Verzeichnis der Verträge");

    public static readonly Localized Narrow = new("Narrow the list", "Restreindre la liste", "De lijst inperken", "Liste eingrenzen");

    public static readonly Localized Hint = new(
        "name, title or place, in any of four languages", "nom, intitulé ou lieu, dans l’une des quatre langues",
        "naam, titel of plaats, in een van vier talen", "Name, Titel oder Ort, in einer von vier Sprachen");

    public static readonly Localized Remove = new("remove this choice", "retirer ce choix", "deze keuze verwijderen", "diese Auswahl aufheben");

    public static readonly Localized All = new("The whole list", "Toute la liste", "De hele lijst", "Die ganze Liste");

    public static readonly Localized Take = new("Take this list away", "Emporter cette liste", "Deze lijst meenemen", "Diese Liste mitnehmen");

    public static readonly Localized WithRows = new("with the rows behind it", "avec les lignes qui la fondent", "met de rijen erachter", "mit den Zeilen dahinter");

    public static readonly Localized NoneFound = new(
        "A word fewer, or a choice fewer, finds more. A treaty that is not in the index is not in the record, which says nothing of its status.",
        "Un mot ou un choix de moins en trouvera davantage. Un traité absent de l’index est absent du corpus, ce qui ne dit rien de son état.",
        "Met een woord of een keuze minder vindt u er meer. Een verdrag dat niet in de index staat, staat niet in het bronnenbestand; dat zegt niets over de stand ervan.",
        "Ein Wort oder eine Auswahl weniger findet mehr. Ein Vertrag, der im Verzeichnis fehlt, fehlt in der Quellensammlung; über seinen Stand sagt das nichts.");

    public static Localized More(int count) => Localized.Say(
        en => $"{en.Whole(count)} more",
        fr => $"{fr.Whole(count)} de plus",
        nl => $"nog {nl.Whole(count)}",
        de => $"{de.Whole(count)} weitere");

    public static Localized ToIndex(int count) => Localized.Say(
        en => $"All {en.Whole(count)} treaties, with their status, to sort and narrow",
        fr => $"Les {fr.Whole(count)} traités, avec leur état, à trier et à filtrer",
        nl => $"Alle {nl.Whole(count)} verdragen, met hun stand van zaken, om te sorteren en te filteren",
        de => $"Alle {de.Whole(count)} Verträge mit ihrem Stand, zum Sortieren und Filtern");
}
