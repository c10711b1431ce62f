using Analytics.Data.Languages;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What the page of one treaty says. A treaty keeps the name under which the record files it, in every language.</summary>
internal static class TreatyPageWords
{
    public static readonly Localized EveryStep = new("Every step with its source", "Chaque étape avec sa source", "Elke stap met haar bron", "Jeder Schritt mit seiner Quelle");

    public static readonly Localized Competence = new("Competence", "Compétence", "Bevoegdheid", "Zuständigkeit");
    public static readonly Localized Ground = new("On what ground", "Sur quelle base", "Op welke grond", "Auf welcher Grundlage");
    public static readonly Localized Family = new("Family", "Famille", "Soort", "Art");
    public static readonly Localized Adopted = new("Adopted", "Adopté", "Aangenomen", "Angenommen");
    public static readonly Localized Signed = new("Signed for Belgium", "Signé pour la Belgique", "Voor België ondertekend", "Für Belgien unterzeichnet");
    public static readonly Localized Ratified = new("Ratified (deposit)", "Ratifié (dépôt)", "Bekrachtigd (neerlegging)", "Ratifiziert (Hinterlegung)");
    public static readonly Localized InForce = new("In force", "En vigueur", "In werking", "In Kraft");

    public static readonly Localized SourceAndPlace = new("Source and place", "Source et endroit", "Bron en plaats", "Quelle und Stelle");
    public static readonly Localized Note = new("Note", "Remarque", "Opmerking", "Anmerkung");
    public static readonly Localized Row = new("Row", "Ligne", "Rij", "Zeile");

    /// <summary>The same as a link.</summary>
    public static readonly Localized RowLink = new("row", "ligne", "rij", "Zeile");

    public static readonly Localized MustAssent = new("Parliaments that must assent", "Parlements appelés à donner leur assentiment", "Parlementen die moeten instemmen", "Parlamente, die zustimmen müssen");
    public static readonly Localized FirstAssent = new("First documented assent", "Premier assentiment documenté", "Eerste gedocumenteerde instemming", "Erste belegte Zustimmung");
    public static readonly Localized Because = new("On the list because", "Sur la liste car", "Op de lijst omdat", "Auf der Liste, weil");

    public static readonly Localized NobodyNamed = new(
        "No source at hand names them. A parliament without a documented assent is unknown, not pending.",
        "Aucune source disponible ne les nomme. Un parlement sans assentiment documenté est inconnu, non en attente.",
        "Geen beschikbare bron noemt ze. Een parlement zonder gedocumenteerde instemming is onbekend, niet wachtend.",
        "Keine verfügbare Quelle nennt sie. Ein Parlament ohne belegte Zustimmung ist unbekannt, nicht ausstehend.");

    private static readonly Localized WholeList = new("A source names the whole list.", "Une source nomme la liste entière.", "Een bron noemt de hele lijst.", "Eine Quelle nennt die ganze Liste.");

    private static readonly Localized LowerBound = new(
        "The list is a lower bound: others may be competent.", "La liste est une borne inférieure : d’autres peuvent être compétents.",
        "De lijst is een ondergrens: andere kunnen bevoegd zijn.", "Die Liste ist eine Untergrenze: Andere können zuständig sein.");

    public static Localized HowComplete(Treaty treaty) => treaty.IsListComplete ? WholeList : LowerBound;
}
