using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The words around the list of dossiers.</summary>
internal static class DossierListWords
{
    public static readonly Localized Question = new(
        "Which dossiers does the register hold?", "Quels dossiers le registre contient-il ?", "Welke dossiers bevat het register?", "Welche Dossiers enthält das Register?");

    public static readonly Localized Title = new("Dossiers of the register", "Dossiers du registre", "Dossiers van het register", "Dossiers des Registers");

    public static readonly Localized Note = new(
        "A search finds dossiers in which every word stands: in the title, in whatever language that is, or in the name of the policy domain or the organisation in any of four languages. Accents and capitals do not matter. The head of a column sorts by it, and by its other end when followed again.",
        "La recherche trouve les dossiers où figure chaque mot : dans le titre, quelle qu’en soit la langue, ou dans le nom du domaine politique ou de l’organisation dans l’une des quatre langues. Ni les accents ni les majuscules ne comptent. La tête d’une colonne trie selon elle, et dans l’autre sens si on la suit à nouveau.",
        "De zoekopdracht vindt dossiers waarin elk woord staat: in de titel, in welke taal ook, of in de naam van het beleidsdomein of de organisatie in een van vier talen. Accenten en hoofdletters spelen geen rol. De kop van een kolom sorteert erop, en andersom als hij opnieuw wordt gevolgd.",
        "Die Suche findet Dossiers, in denen jedes Wort steht: im Titel, in welcher Sprache auch immer, oder im Namen des Politikbereichs oder der Organisation in einer von vier Sprachen. Akzente und Großschreibung spielen keine Rolle. Der Kopf einer Spalte sortiert nach ihr, und andersherum, wenn man ihm erneut folgt.");

    private static readonly Localized Searched = new("searched", "recherche", "gezocht", "gesucht");

    private static readonly Localized None = new(
        "No dossier fits the filters", "Aucun dossier ne répond aux filtres", "Geen enkel dossier past bij de filters", "Kein Dossier entspricht den Filtern");

    public static Localized Headline(DossierList found) => found.FoundCount == 0 ? None : Localized.Say(
        en => $"{en.Whole(found.FoundCount)} {en.Plural(found.FoundCount, "dossier fits", "dossiers fit")} the filters",
        fr => $"{fr.Whole(found.FoundCount)} {fr.Plural(found.FoundCount, "dossier répond", "dossiers répondent")} aux filtres",
        nl => $"{nl.Whole(found.FoundCount)} {nl.Plural(found.FoundCount, "dossier past", "dossiers passen")} bij de filters",
        de => $"{de.Whole(found.FoundCount)} {de.Plural(found.FoundCount, "Dossier entspricht", "Dossiers entsprechen")} den Filtern");

    public static Localized Subtitle(DossierList found) => Localized.From(language =>
        $"{Title.In(language)}, {DossiersWords.Opened(found.Years).In(language)}, {Place(found).In(language)}{(found.Searched is { } words ? $"{language.Semicolon}{Searched.In(language)}{language.Colon}{words}" : "")}");

    /// <summary>The page that is shown, and how many there are.</summary>
    public static Localized Place(DossierList found) => Phrases.PageOf(found.Page, found.Pages);
}
