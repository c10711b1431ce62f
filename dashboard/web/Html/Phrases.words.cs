using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>The sentences that stand on every page, whatever its topic.</summary>
internal static class Phrases
{
    public const string Name = "Coormulti Analytics";

    public static readonly Localized SkipToContent = new("Skip to content", "Aller au contenu", "Naar de inhoud", "Zum Inhalt");
    public static readonly Localized Topics = new("Topics", "Thèmes", "Onderwerpen", "Themen");
    public static readonly Localized Languages = new("Language", "Langue", "Taal", "Sprache");
    public static readonly Localized RecordClosed = ExhibitWords.RecordClosed;
    public static readonly Localized Release = new("release", "version publiée", "gepubliceerde versie", "veröffentlichte Fassung");
    public static readonly Localized AboutThisPage = new("About this page", "À propos de cette page", "Over deze pagina", "Über diese Seite");
    public static readonly Localized Sources = new("Sources and downloads", "Sources et téléchargements", "Bronnen en downloads", "Quellen und Downloads");
    public static readonly Localized Cite = new("Cite this page as", "Citer cette page", "Deze pagina citeren als", "Diese Seite zitieren als");
    public static readonly Localized Version = new("Version", "Version", "Versie", "Version");

    public static readonly Localized Accessibility = new(
        "Made for everyone (WCAG 2.2 AA): each chart has its numbers in a table, and every page works by keyboard, without script and on paper.",
        "Conçu pour tous (WCAG 2.2 AA) : chaque graphique a ses chiffres dans un tableau, et chaque page fonctionne au clavier, sans script et sur papier.",
        "Gemaakt voor iedereen (WCAG 2.2 AA): elke grafiek heeft haar cijfers in een tabel, en elke pagina werkt met het toetsenbord, zonder script en op papier.",
        "Für alle gemacht (WCAG 2.2 AA): Zu jeder Grafik gibt es die Zahlen als Tabelle, und jede Seite funktioniert mit der Tastatur, ohne Skript und auf Papier.");

    public static readonly Localized Filters = new("Filters", "Filtres", "Filters", "Filter");
    public static readonly Localized NoneChosen = new("none chosen", "aucun choisi", "geen gekozen", "keine gewählt");
    public static readonly Localized Apply = new("Show", "Afficher", "Tonen", "Anzeigen");
    public static readonly Localized Reset = new("Reset", "Réinitialiser", "Filters wissen", "Zurücksetzen");

    public static readonly Localized Loading = new("Loading …", "Chargement …", "Laden …", "Wird geladen …");
    public static readonly Localized Updated = new("The page shows your choice.", "La page montre votre choix.", "De pagina toont uw keuze.", "Die Seite zeigt Ihre Auswahl.");
    public static readonly Localized BackToPicture = new("Back to the picture", "Revenir à l’image", "Terug naar de afbeelding", "Zurück zum Bild");

    public static readonly Localized NotLoaded = new(
        "The interactive figure could not be loaded; the picture says the same.",
        "Le graphique interactif n’a pas pu être chargé ; l’image dit la même chose.",
        "De interactieve grafiek kon niet worden geladen; de afbeelding zegt hetzelfde.",
        "Die interaktive Grafik konnte nicht geladen werden; das Bild zeigt dasselbe.");

    public static readonly Localized NotDrawn = new(
        "The PNG could not be made; the SVG is the same picture.",
        "Le PNG n’a pas pu être créé ; le SVG contient la même image.",
        "De PNG kon niet worden gemaakt; de SVG is dezelfde afbeelding.",
        "Die PNG konnte nicht erstellt werden; die SVG ist dasselbe Bild.");

    /// <summary>Stands before what the Data page then tells in full.</summary>
    public static readonly Localized RefreshRefused = new(
        "The last refresh of the data was refused. This page shows the last good release.",
        "La dernière actualisation des données a été refusée. Cette page montre la dernière version valable.",
        "De laatste bijwerking van de gegevens werd geweigerd. Deze pagina toont de laatste geldige versie.",
        "Die letzte Aktualisierung der Daten wurde abgelehnt. Diese Seite zeigt die letzte gültige Fassung.");

    public static readonly Localized WhatWasRefused = new("What was refused, and why", "Ce qui a été refusé, et pourquoi", "Wat werd geweigerd, en waarom", "Was abgelehnt wurde, und warum");

    /// <summary>Stands at the top of each page on which anything is synthetic.</summary>
    public static readonly Localized SyntheticTitle = new("Synthetic data.", "Données synthétiques.", "Synthetische gegevens.", "Synthetische Daten.");

    /// <summary>Opens what it means where there is no room to say it at once.</summary>
    public static readonly Localized WhatThatMeans = new("What this means", "Explication", "Uitleg", "Erläuterung");

    public static readonly Localized SyntheticMeaning = new(
        "What bears this label on the page was generated to show what it will look like; it says nothing about reality.",
        "Ce qui porte cette mention a été généré pour montrer à quoi ressemblera la page et ne dit rien de la réalité.",
        "Wat dit label draagt, is gegenereerd om te tonen hoe de pagina eruit zal zien; het zegt niets over de werkelijkheid.",
        "Was diese Kennzeichnung trägt, wurde erzeugt, um zu zeigen, wie die Seite aussehen wird; es sagt nichts über die Wirklichkeit aus.");

    /// <summary>In the margin of each printed page of a document in which anything is synthetic.</summary>
    public static readonly Localized HoldsSynthetic = new(
        "Holds synthetic data, labelled as such", "Contient des données synthétiques, signalées comme telles",
        "Bevat synthetische gegevens, als zodanig aangeduid", "Enthält synthetische Daten, als solche gekennzeichnet");

    public static readonly Localized HowToReplace = new(
        "How the ministry’s register takes its place", "Comment le registre du ministère prend sa place",
        "Hoe het register van het ministerie in de plaats komt", "Wie das Register des Ministeriums an seine Stelle tritt");

    public static readonly Localized PagesOfTheList = new("Pages of the list", "Pages de la liste", "Pagina’s van de lijst", "Seiten der Liste");
    public static readonly Localized PreviousPage = new("Previous page", "Page précédente", "Vorige pagina", "Vorige Seite");
    public static readonly Localized NextPage = new("Next page", "Page suivante", "Volgende pagina", "Nächste Seite");

    /// <summary>On the button of the search, and its field in the bar.</summary>
    public static readonly Localized Search = new("Search", "Chercher", "Zoeken", "Suchen");
    public static readonly Localized SearchTheSite = new("Search the whole site", "Chercher dans tout le site", "Zoeken op de hele site", "Auf der ganzen Website suchen");

    /// <summary>The page that is shown, and how many there are.</summary>
    public static Localized PageOf(int page, int pages) => page > pages
        ? new($"no page {page}, the last is {pages}", $"pas de page {page}, la dernière est {pages}", $"geen pagina {page}, de laatste is {pages}", $"keine Seite {page}, die letzte ist {pages}")
        : new($"page {page} of {pages}", $"page {page} sur {pages}", $"pagina {page} van {pages}", $"Seite {page} von {pages}");

    public static readonly Localized ShowTheList = new("Show the list", "Afficher la liste", "Toon de lijst", "Liste anzeigen");
    public static readonly Localized WholeTopic = new("The whole topic", "Tout le thème", "Het hele onderwerp", "Das ganze Thema");
    public static readonly Localized ToOverview = new("To the overview", "Vers l’aperçu", "Naar het overzicht", "Zur Übersicht");
}
