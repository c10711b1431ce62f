using Analytics.Data.Languages;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The words around the index of treaties.</summary>
internal static class TreatyListWords
{
    public static readonly Localized Question = new(
        "Which treaties does the record hold, and where does each stand?",
        "Quels traités le corpus contient-il, et où en est chacun ?",
        "Welke verdragen bevat het bronnenbestand, en hoe ver staat elk?",
        "Welche Verträge enthält die Quellensammlung, und wie weit ist jeder?");

    public static readonly Localized Counted = new("treaties", "traités", "verdragen", "Verträge");

    public static readonly Localized Place = new("Place of adoption", "Lieu de l’adoption", "Plaats van aanneming", "Ort der Annahme");

    public static readonly Localized Note = new(
        "A search finds treaties in which every word stands: in a name or an official title in any of four languages, or in the place of adoption. Accents and capitals do not matter.",
        "La recherche trouve les traités où figure chaque mot : dans un nom ou un intitulé officiel dans l’une des quatre langues, ou dans le lieu de l’adoption. Ni les accents ni les majuscules ne comptent.",
        "De zoekopdracht vindt verdragen waarin elk woord staat: in een naam of een officiële titel in een van vier talen, of in de plaats van aanneming. Accenten en hoofdletters spelen geen rol.",
        "Die Suche findet Verträge, in denen jedes Wort steht: in einem Namen oder einem amtlichen Titel in einer von vier Sprachen oder im Ort der Annahme. Akzente und Großschreibung spielen keine Rolle.");

    public static readonly Localized StatusNote = new(
        "The status is what the record knows. A treaty that is signed and of which no deposit is known may have been ratified since; a treaty waits where a source says so.",
        "L’état est celui que connaît le corpus. Un traité signé dont aucun dépôt n’est connu peut avoir été ratifié depuis ; un traité est en attente lorsqu’une source le dit.",
        "De stand van zaken is wat het bronnenbestand weet. Een ondertekend verdrag waarvan geen neerlegging bekend is, kan intussen bekrachtigd zijn; een verdrag wacht wanneer een bron dat zegt.",
        "Der Stand ist der, den die Quellensammlung kennt. Ein unterzeichneter Vertrag, dessen Hinterlegung nicht bekannt ist, kann inzwischen ratifiziert sein; ein Vertrag wartet, wenn eine Quelle das sagt.");

    private static readonly Localized Searched = new("searched", "recherche", "gezocht", "gesucht");

    private static readonly Localized None = new(
        "No treaty of the record fits the choice", "Aucun traité du corpus ne répond au choix",
        "Geen enkel verdrag van het bronnenbestand past bij de keuze", "Kein Vertrag der Quellensammlung entspricht der Auswahl");

    public static Localized Headline(TreatyList found) => found.Observations == 0 ? None : found.Asked.Text.Length == 0 ? All(found.Observations) : Localized.Say(
        en => $"{en.Whole(found.Observations)} {en.Plural(found.Observations, "treaty of the record fits", "treaties of the record fit")} the choice",
        fr => $"{fr.Whole(found.Observations)} {fr.Plural(found.Observations, "traité du corpus répond", "traités du corpus répondent")} au choix",
        nl => $"{nl.Whole(found.Observations)} {nl.Plural(found.Observations, "verdrag van het bronnenbestand past", "verdragen van het bronnenbestand passen")} bij de keuze",
        de => $"{de.Whole(found.Observations)} {de.Plural(found.Observations, "Vertrag der Quellensammlung entspricht", "Verträge der Quellensammlung entsprechen")} der Auswahl");

    public static Localized Subtitle(TreatyList found) => found.Searched is { } words
        ? Localized.From(language => $"{Measure.In(language)}{language.Semicolon}{Searched.In(language)}{language.Colon}{words}")
        : Measure;

    private static readonly Localized Measure = new(
        "Treaties with their status for Belgium and the dates that are known",
        "Traités, avec leur état pour la Belgique et les dates connues",
        "Verdragen met hun stand van zaken voor België en de bekende datums",
        "Verträge mit ihrem Stand für Belgien und den bekannten Daten");

    private static Localized All(int count) => Localized.Say(
        en => $"The record holds {en.Whole(count)} {en.Plural(count, "treaty", "treaties")}",
        fr => $"Le corpus contient {fr.Whole(count)} {fr.Plural(count, "traité", "traités")}",
        nl => $"Het bronnenbestand bevat {nl.Whole(count)} {nl.Plural(count, "verdrag", "verdragen")}",
        de => $"Die Quellensammlung enthält {de.Whole(count)} {de.Plural(count, "Vertrag", "Verträge")}");
}
