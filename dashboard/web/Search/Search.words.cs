using Analytics.Data.Languages;

namespace Analytics.Dashboard.Search;

/// <summary>What the page of the search says.</summary>
internal static class SearchWords
{
    public static readonly Localized Title = new("Search the site", "Recherche sur le site", "Zoeken op de site", "Suche auf der Website");

    public static readonly Localized Nothing = new(
        "Type a word: the name of a treaty, a dossier, a crisis, a conference, a question or a source, in any of four languages.",
        "Saisissez un mot : le nom d’un traité, d’un dossier, d’une crise, d’une conférence, d’une question ou d’une source, dans l’une des quatre langues.",
        "Typ een woord: de naam van een verdrag, een dossier, een crisis, een conferentie, een vraag of een bron, in een van vier talen.",
        "Geben Sie ein Wort ein: den Namen eines Vertrags, eines Dossiers, einer Krise, einer Konferenz, einer Frage oder einer Quelle, in einer von vier Sprachen.");

    public static readonly Localized TryOther = new(
        "Every word must stand in what is found; one word fewer finds more. Accents and capitals do not matter. What is not found here may still exist: the record knows what its sources say.",
        "Chaque mot doit figurer dans le résultat ; un mot de moins en trouve davantage. Ni les accents ni les majuscules ne comptent. Ce qui n’est pas trouvé ici peut exister : le corpus ne connaît que ce que disent ses sources.",
        "Elk woord moet voorkomen in wat wordt gevonden; met een woord minder vindt u meer. Accenten en hoofdletters spelen geen rol. Wat hier niet wordt gevonden, kan wel bestaan: het bronnenbestand kent alleen wat zijn bronnen zeggen.",
        "Jedes Wort muss im Treffer stehen; ein Wort weniger findet mehr. Akzente und Großschreibung spielen keine Rolle. Was hier nicht gefunden wird, kann es dennoch geben: Die Quellensammlung kennt nur, was ihre Quellen sagen.");

    public static readonly Localized AllKinds = new("All kinds of results", "Tous les genres de résultats", "Alle soorten resultaten", "Alle Arten von Treffern");

    public static Localized None(string words) => new($"Nothing is found for “{words}”", $"Aucun résultat pour « {words} »", $"Niets gevonden voor “{words}”", $"Nichts gefunden zu „{words}“");

    public static Localized Found(long count, string words) => Localized.Say(
        en => $"{en.Whole(count)} {en.Plural(count, "result", "results")} for “{words}”",
        fr => $"{fr.Whole(count)} {fr.Plural(count, "résultat", "résultats")} pour « {words} »",
        nl => $"{nl.Whole(count)} {nl.Plural(count, "resultaat", "resultaten")} voor “{words}”",
        de => $"{de.Whole(count)} Treffer zu „{words}“");

    public static Localized ShowAll(long count) => Localized.Say(
        en => $"Show all {en.Whole(count)}",
        fr => $"Afficher les {fr.Whole(count)}",
        nl => $"Alle {nl.Whole(count)} tonen",
        de => $"Alle {de.Whole(count)} anzeigen");

    /// <summary>Where even one kind alone has more than a page holds.</summary>
    public static Localized OnlyFirst(int shown, long count) => Localized.Say(
        en => $"The first {en.Whole(shown)} of {en.Whole(count)}; another word narrows them.",
        fr => $"Les {fr.Whole(shown)} premiers sur {fr.Whole(count)} ; un mot de plus les restreint.",
        nl => $"De eerste {nl.Whole(shown)} van {nl.Whole(count)}; met een woord meer worden het er minder.",
        de => $"Die ersten {de.Whole(shown)} von {de.Whole(count)}; ein weiteres Wort grenzt sie ein.");
}
