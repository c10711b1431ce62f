using Analytics.Data.Keeping;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>What is said of refreshes and how they ended.</summary>
internal static class RefreshesWords
{
    public static readonly Localized Title = new("The last refreshes", "Les dernières actualisations", "De laatste bijwerkingen", "Die letzten Aktualisierungen");
    public static readonly Localized EndedAt = new("Ended at", "Terminée le", "Beëindigd op", "Beendet am");
    public static readonly Localized Result = new("Result", "Résultat", "Resultaat", "Ergebnis");

    public static readonly Localized Unreadable = new(
        "How the last refreshes ended cannot be read.", "L’issue des dernières actualisations n’est pas lisible.",
        "Hoe de laatste bijwerkingen eindigden, is niet leesbaar.", "Wie die letzten Aktualisierungen endeten, ist nicht lesbar.");

    /// <summary>One line for who does not look further.</summary>
    public static Localized Last(PastRefresh last) => Localized.Say(
        en => $"Last refresh{en.Colon}{ReleasesSection.Moment(last.At, en)}, {Of(last).In(en)}",
        fr => $"Dernière actualisation{fr.Colon}{ReleasesSection.Moment(last.At, fr)}, {Of(last).In(fr)}",
        nl => $"Laatste bijwerking{nl.Colon}{ReleasesSection.Moment(last.At, nl)}, {Of(last).In(nl)}",
        de => $"Letzte Aktualisierung{de.Colon}{ReleasesSection.Moment(last.At, de)}, {Of(last).In(de)}");

    /// <summary>An outcome that later code wrote stands as it is.</summary>
    public static Localized Of(PastRefresh past) => past.Outcome switch
    {
        PastRefresh.Published => new("published", "version publiée", "gepubliceerd", "veröffentlicht"),
        PastRefresh.NothingNew => new("nothing new", "rien de nouveau", "niets nieuws", "nichts Neues"),
        PastRefresh.Held => new("held by a rollback", "retenue par un retour à une version antérieure", "tegengehouden door een terugkeer naar een eerdere versie", "durch eine Rückkehr zu einer früheren Fassung zurückgehalten"),
        PastRefresh.Refused => new("refused, nothing was published", "refusée, rien n’a été publié", "geweigerd, er werd niets gepubliceerd", "abgelehnt, nichts wurde veröffentlicht"),
        PastRefresh.Busy => new("skipped, another refresh was running", "non exécutée, une autre actualisation était en cours", "overgeslagen, er liep een andere bijwerking", "ausgelassen, eine andere Aktualisierung lief"),
        PastRefresh.Moving => new("skipped, a file was being written", "non exécutée, un fichier était en cours d’écriture", "overgeslagen, een bestand werd nog geschreven", "ausgelassen, eine Datei wurde noch geschrieben"),
        PastRefresh.Storage => new("failed, the disk could not be written", "échec, le disque n’a pu être écrit", "mislukt, er kon niet op de schijf worden geschreven", "gescheitert, auf die Platte konnte nicht geschrieben werden"),
        PastRefresh.Failed => new("failed", "échec", "mislukt", "gescheitert"),
        var other => Localized.Same(other),
    };
}
