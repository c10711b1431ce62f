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

    public static readonly Localized ReleaseGone = new(
        "This release can no longer be shown", "Cette version publiée ne peut plus être montrée", "Deze gepubliceerde versie kan niet meer worden getoond", "Diese veröffentlichte Fassung kann nicht mehr gezeigt werden");

    public static Localized NotKept(string release, string current) => new(
        $"Release {release} is not kept here. The current release is {current}.",
        $"La version publiée {release} n’est pas conservée ici. La version actuelle est {current}.",
        $"De gepubliceerde versie {release} wordt hier niet bewaard. De huidige versie is {current}.",
        $"Die veröffentlichte Fassung {release} wird hier nicht aufbewahrt. Die aktuelle Fassung ist {current}.");

    /// <summary>Before the address that is to be cited instead.</summary>
    public static readonly Localized CiteInstead = new(
        "The same in the current release, to be cited instead", "La même chose dans la version actuelle, à citer à la place",
        "Hetzelfde in de huidige versie, in plaats daarvan te citeren", "Dasselbe in der aktuellen Fassung, stattdessen zu zitieren");

    public static Localized OtherModel(string release, string current) => new(
        $"Release {release} is kept, but was made under an earlier model of the data, of which this version of the dashboard cannot ask these questions. The current release is {current}.",
        $"La version publiée {release} est conservée, mais a été établie selon un modèle de données antérieur, auquel cette version du tableau de bord ne peut poser ces questions. La version actuelle est {current}.",
        $"De gepubliceerde versie {release} wordt bewaard, maar is gemaakt volgens een ouder gegevensmodel, waaraan deze versie van het dashboard deze vragen niet kan stellen. De huidige versie is {current}.",
        $"Die veröffentlichte Fassung {release} wird aufbewahrt, wurde aber nach einem früheren Datenmodell erstellt, an das diese Version des Dashboards diese Fragen nicht stellen kann. Die aktuelle Fassung ist {current}.");

    public static Localized NoReleaseId(string current) => new(
        $"accepts the id of a release, such as {current}", $"accepte l’identifiant d’une version publiée, tel que {current}",
        $"aanvaardt het kenmerk van een gepubliceerde versie, zoals {current}", $"nimmt die Kennung einer veröffentlichten Fassung an, etwa {current}");

    public static readonly Localized OnlyYes = new("accepts only “yes”", "n’accepte que « yes »", "aanvaardt alleen “yes”", "akzeptiert nur „yes“");
}
