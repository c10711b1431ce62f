using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What the page of one treaty says around its story.</summary>
internal static class TreatyPageWords
{
    public static readonly Localized EveryStep = new("Every step with its source", "Chaque étape avec sa source", "Elke stap met haar bron", "Jeder Schritt mit seiner Quelle");

    public static readonly Localized Competence = CodeWords.Column("treaties", "competence_code");
    public static readonly Localized Ground = new("On what ground", "Sur quelle base", "Op welke grond", "Auf welcher Grundlage");
    public static readonly Localized Family = CodeWords.Column("treaties", "family_code");
    public static readonly Localized Adopted = new("Adopted", "Adopté", "Aangenomen", "Angenommen");
    public static readonly Localized Signed = new("Signed for Belgium", "Signé pour la Belgique", "Voor België ondertekend", "Für Belgien unterzeichnet");
    public static readonly Localized Ratified = new("Ratified (deposit)", "Ratifié (dépôt)", "Bekrachtigd (neerlegging)", "Ratifiziert (Hinterlegung)");
    public static readonly Localized InForce = new("In force", "En vigueur", "In werking", "In Kraft");

    public static readonly Localized LookedOn = new("Sources last looked", "Dernière consultation des sources", "Recentste stand van de bronnen", "Letzter Stand der Quellen");
    public static readonly Localized Unofficial = new("Unofficial translation of the title", "Traduction non officielle de l’intitulé", "Niet-officiële vertaling van de titel", "Nichtamtliche Übersetzung des Titels");
    public static readonly Localized SinceSignature = new("Days since signature", "Jours depuis la signature", "Dagen sinds de ondertekening", "Tage seit der Unterzeichnung");
    public static readonly Localized SinceBefore = new("Days since the step before", "Jours depuis l’étape précédente", "Dagen sinds de vorige stap", "Tage seit dem vorigen Schritt");
    public static readonly Localized Counts = new("Counts", "Retenu", "Telt", "Zählt");

    public static readonly Localized DepositaryFirst = new(
        "More than one table knows this day. That of a depositary counts first, and a day before a month or a year.",
        "Plus d’un tableau connaît ce jour. Celui d’un dépositaire est retenu d’abord, et un jour plutôt qu’un mois ou une année.",
        "Meer dan één tabel kent deze dag. Die van een depositaris telt eerst, en een dag vóór een maand of een jaar.",
        "Mehr als eine Tabelle kennt diesen Tag. Die eines Verwahrers zählt zuerst, und ein Tag vor einem Monat oder Jahr.");

    public static readonly Localized SourceAndPlace = new("Source and place", "Source et endroit", "Bron en plaats", "Quelle und Stelle");
    public static readonly Localized Note = CodeWords.Column("treaties", "note");
    public static readonly Localized Row = RowWords.Row;

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

    private static readonly Localized Everybody = new("Each of them has a dated assent.", "Chacun a un assentiment daté.", "Van elk is de instemming gedateerd.", "Von jedem ist die Zustimmung datiert.");

    /// <summary>Those of the list without a dated assent: awaited at a day, or unknown.</summary>
    public static Localized WhoIsMissing(Treaty treaty)
    {
        var (awaited, unknown) = (treaty.Missing.Where(parliament => parliament.PendingOnFrom is not null).ToList(), treaty.Missing.Where(parliament => parliament.PendingOnFrom is null).ToList());
        return Localized.From(language => string.Join(" ", new[]
        {
            treaty.Missing.Count == 0 ? Everybody.In(language) : "",
            awaited.Count == 0 ? "" : Localized.Say(
                en => $"Still awaited on {en.Date(awaited.Max(each => each.PendingOnFrom!.Value))}: {List(awaited, en)}.",
                fr => $"Encore attendus au {fr.Date(awaited.Max(each => each.PendingOnFrom!.Value))} : {List(awaited, fr)}.",
                nl => $"Nog verwacht op {nl.Date(awaited.Max(each => each.PendingOnFrom!.Value))}: {List(awaited, nl)}.",
                de => $"Noch erwartet am {de.Date(awaited.Max(each => each.PendingOnFrom!.Value))}: {List(awaited, de)}.").In(language),
            unknown.Count == 0 ? "" : Localized.Say(
                en => $"Of these no dated assent is known, which is not the same as pending: {List(unknown, en)}.",
                fr => $"Aucun assentiment daté n’est connu pour ceux-ci, ce qui ne veut pas dire en attente : {List(unknown, fr)}.",
                nl => $"Van deze is geen gedateerde instemming bekend, wat niet hetzelfde is als wachtend: {List(unknown, nl)}.",
                de => $"Von diesen ist keine datierte Zustimmung bekannt, was nicht dasselbe ist wie ausstehend: {List(unknown, de)}.").In(language),
        }.Where(sentence => sentence.Length > 0)));
    }

    /// <summary>The day of an assent, or why there is none.</summary>
    public static string Assent(CompetentParliament parliament, Language language) => parliament switch
    {
        { AssentedOn: { } day } => Writing.PartialDate(day, language),
        { PendingOnFrom: { } day } => Localized.Say(
            en => $"awaited on {en.Date(day)}", fr => $"attendu au {fr.Date(day)}", nl => $"verwacht op {nl.Date(day)}", de => $"erwartet am {de.Date(day)}").In(language),
        _ => Writing.NotKnown.In(language),
    };

    /// <summary>A number of days, or the two ends that partial dates leave.</summary>
    public static string Days(DaysBetween? days, Language language) => days switch
    {
        null => "–",
        { Least: var least, Most: var most } when least == most => language.Whole(least),
        { Least: var least, Most: var most } => Localized.Say(
            en => $"{en.Whole(least)} to {en.Whole(most)}", fr => $"{fr.Whole(least)} à {fr.Whole(most)}",
            nl => $"{nl.Whole(least)} tot {nl.Whole(most)}", de => $"{de.Whole(least)} bis {de.Whole(most)}").In(language),
    };

    private static string List(IEnumerable<CompetentParliament> parliaments, Language language) =>
        string.Join(language.Semicolon, parliaments.Select(parliament => CodeWords.Parliament(parliament.ParliamentCode).In(language)));

    public static Localized HowComplete(Treaty treaty) => treaty.IsListComplete ? WholeList : LowerBound;
}
