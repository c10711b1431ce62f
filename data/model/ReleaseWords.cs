using Analytics.Data.Languages;

namespace Analytics.Data;

/// <summary>What is told where not that is shown which should be.</summary>
public static class ReleaseWords
{
    public static readonly Localized NoPointer = new(
        "The file that names the current release cannot be read.",
        "Le fichier qui désigne la version actuelle est illisible.",
        "Het bestand dat de huidige versie aanwijst, is onleesbaar.",
        "Die Datei, die die aktuelle Fassung nennt, ist nicht lesbar.");

    internal static readonly Localized NoFailureReport = new(
        "The last refresh was refused, and its report cannot be read.",
        "La dernière actualisation a été refusée et son rapport est illisible.",
        "De laatste bijwerking werd geweigerd en het verslag ervan is onleesbaar.",
        "Die letzte Aktualisierung wurde abgelehnt, und ihr Bericht ist nicht lesbar.");

    internal static readonly Localized Closed = new(
        "The folder of releases cannot be looked into at the moment.",
        "Le dossier des versions publiées ne peut être consulté pour le moment.",
        "De map met gepubliceerde versies kan op dit moment niet worden ingekeken.",
        "Der Ordner der veröffentlichten Fassungen lässt sich zurzeit nicht einsehen.");

    internal static Localized ShownInstead(string id) => new(
        $"These pages show release {id}, the last that is sound.",
        $"Ces pages montrent la version {id}, la dernière qui soit intacte.",
        $"Deze pagina’s tonen versie {id}, de laatste die ongeschonden is.",
        $"Diese Seiten zeigen die Fassung {id}, die letzte unversehrte.");

    internal static Localized OtherProgram(string id, string shown) => new(
        $"Release {id} was published by another version of the program. These pages show release {shown} until the dashboard is started anew.",
        $"La version {id} a été publiée par une autre version du programme. Ces pages montrent la version {shown} jusqu’au redémarrage du tableau de bord.",
        $"Versie {id} werd gepubliceerd door een andere versie van het programma. Deze pagina’s tonen versie {shown} tot het dashboard opnieuw wordt gestart.",
        $"Die Fassung {id} wurde von einer anderen Version des Programms veröffentlicht. Diese Seiten zeigen die Fassung {shown}, bis das Dashboard neu gestartet wird.");
}
