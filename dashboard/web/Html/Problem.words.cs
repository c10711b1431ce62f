using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>What is said where there is no answer.</summary>
internal static class ProblemWords
{
    public static readonly Localized NotFound = new("There is no such page", "Cette page n’existe pas", "Deze pagina bestaat niet", "Diese Seite gibt es nicht");

    public static readonly Localized NothingHere = new(
        "Nothing is kept at this address. It may have been misspelt, or the row may no longer be in the record.",
        "Rien ne se trouve à cette adresse. Elle est peut-être mal écrite, ou la ligne n’est plus dans le corpus.",
        "Op dit adres staat niets. Het is misschien verkeerd gespeld, of de rij staat niet meer in het bronnenbestand.",
        "Unter dieser Adresse liegt nichts. Vielleicht ist sie falsch geschrieben, oder die Zeile steht nicht mehr in der Quellensammlung.");

    public static readonly Localized OnlyRead = new("Pages can only be read", "Les pages ne peuvent qu’être lues", "Pagina’s kunnen alleen worden gelezen", "Seiten können nur gelesen werden");

    public static readonly Localized UseGet = new("Use GET or HEAD.", "Utilisez GET ou HEAD.", "Gebruik GET of HEAD.", "Verwenden Sie GET oder HEAD.");

    public static readonly Localized NothingPublished = new("Nothing was published yet", "Rien n’a encore été publié", "Er is nog niets gepubliceerd", "Es wurde noch nichts veröffentlicht");

    public static readonly Localized HowToPublish = new(
        "The dashboard has no release to show. “analytics refresh” makes one from the source packages (“make run” does it first); this page then finds it by itself.",
        "Le tableau de bord n’a pas de version publiée à montrer. « analytics refresh » en crée une à partir des paquets de sources (« make run » commence par là) ; cette page la trouve ensuite d’elle-même.",
        "Het dashboard heeft geen versie om te tonen. “analytics refresh” maakt er een uit de bronpakketten (“make run” begint ermee); deze pagina vindt die dan vanzelf.",
        "Das Dashboard hat keine veröffentlichte Fassung zu zeigen. „analytics refresh“ erstellt eine aus den Quellpaketen („make run“ beginnt damit); diese Seite findet sie dann von selbst.");

    public static readonly Localized WentWrong = new("Something went wrong here", "Une erreur s’est produite ici", "Hier ging iets mis", "Hier ist etwas schiefgegangen");

    public static readonly Localized OurFault = new(
        "This is a fault of the dashboard, not of your question. It has been written to the log.",
        "C’est une erreur du tableau de bord, non de votre demande. Elle est consignée au journal.",
        "Dit is een fout van het dashboard, niet van uw vraag. Ze staat in het logboek.",
        "Das ist ein Fehler des Dashboards, nicht Ihrer Frage. Er steht im Protokoll.");

    public static readonly Localized NotAskedSo = new(
        "The question cannot be asked like this", "Cette demande n’est pas valable", "Deze vraag is niet geldig", "Diese Anfrage ist nicht gültig");

    public static readonly Localized NoMeaning = new("has no meaning here", "n’a pas de sens ici", "heeft hier geen betekenis", "hat hier keine Bedeutung");

    public static readonly Localized NoLine = new(
        "accepts the key of a line of the exhibit’s table", "accepte la clé d’une ligne du tableau de la figure",
        "aanvaardt de sleutel van een rij uit de tabel van de figuur", "nimmt den Schlüssel einer Zeile der Tabelle der Abbildung an");

    public static readonly Localized OnlyYes = new("accepts only “yes”", "n’accepte que « yes »", "aanvaardt alleen “yes”", "akzeptiert nur „yes“");
}
