using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the treaties that were still waiting.</summary>
internal static class PendingTreatiesWords
{
    public static readonly Localized Question = new(
        "Which treaties were still waiting, and for how long?",
        "Quels traités attendaient encore, et depuis combien de temps ?",
        "Welke verdragen wachtten nog, en hoelang al?",
        "Welche Verträge warteten noch, und wie lange schon?");

    public static readonly Localized Counted = new("pending treaties", "traités en attente", "wachtende verdragen", "wartende Verträge");
    public static readonly Localized StillWaiting = new("Still waiting", "Encore en attente", "Nog wachtend", "Noch wartend");
    public static readonly Localized SignedOn = new("Signed on", "Signé le", "Ondertekend op", "Unterzeichnet am");
    public static readonly Localized NotRatifiedOn = new("Not ratified on", "Non ratifié le", "Niet bekrachtigd op", "Nicht ratifiziert am");
    public static readonly Localized Age = new("Age", "Âge", "Leeftijd", "Alter");

    public static readonly Localized Note = new(
        "The age is that of the day for which the source speaks, given in the table; some treaties may have been ratified since. Treaties of which no source states the end are not listed: for most agreements of the EU and bilateral treaties the record knows no status at a date.",
        "L’âge est celui du jour dont parle la source, indiqué au tableau ; certains traités ont pu être ratifiés depuis. Les traités dont aucune source n’indique l’issue ne figurent pas : pour la plupart des accords de l’UE et des traités bilatéraux, le corpus n’indique aucun état à une date donnée.",
        "De leeftijd is die op de dag waarover de bron spreekt, vermeld in de tabel; sommige verdragen kunnen sindsdien bekrachtigd zijn. Verdragen waarvan geen bron de afloop vermeldt staan er niet bij: voor de meeste EU-akkoorden en bilaterale verdragen vermeldt het bronnenbestand geen stand op een bepaalde datum.",
        "Das Alter gilt für den Tag, von dem die Quelle spricht; er steht in der Tabelle. Manche Verträge können seither ratifiziert worden sein. Verträge, deren Ausgang keine Quelle nennt, sind nicht aufgeführt: Für die meisten EU-Abkommen und zweiseitigen Verträge kennt die Quellensammlung keinen Stand zu einem Datum.");

    public static Localized Subtitle(Years years) => new(
        $"Years from signature to the day for which a source states that Belgium had not ratified; treaties signed from {years.From} to {years.To}",
        $"Années de la signature au jour pour lequel une source indique que la Belgique n’avait pas ratifié ; traités signés de {years.From} à {years.To}",
        $"Jaren van de ondertekening tot de dag waarvoor een bron zegt dat België niet had bekrachtigd; verdragen ondertekend van {years.From} tot {years.To}",
        $"Jahre von der Unterzeichnung bis zu dem Tag, für den eine Quelle angibt, dass Belgien nicht ratifiziert hatte; von {years.From} bis {years.To} unterzeichnete Verträge");

    public static Localized AlternativeText(IEnumerable<PendingTreatiesRow> oldest) => Localized.From(language => string.Join("; ", oldest.Select(treaty =>
        $"{treaty.TreatyName}: {language.Years(treaty.AgeYears)}")) + ".");

    public static Localized Headline(PendingTreaties found) => found.Verdict == Verdict.TooFew
        ? TreatiesWords.NoneSigned(found.Years)
        : Waiting(found.Treaties[0], found.OldCount, found.Treaties.Count);

    private static Localized Waiting(PendingTreatiesRow oldest, int old, int all) => Localized.Say(
        en => $"{all} treaties were still unratified when a source last looked, {old} of them after ten years or more; the oldest after {en.Years(oldest.AgeYears)}",
        fr => $"{all} traités n’étaient pas ratifiés selon la dernière source, dont {old} après dix ans ou plus ; le plus ancien après {fr.Years(oldest.AgeYears)}",
        nl => $"{all} verdragen waren volgens de recentste bron nog niet bekrachtigd, waarvan {old} na tien jaar of meer; het oudste na {nl.Years(oldest.AgeYears)}",
        de => $"{all} Verträge waren laut der jüngsten Quelle noch nicht ratifiziert, {old} davon nach zehn Jahren oder mehr; der älteste nach {TreatiesWords.AfterYears(oldest.AgeYears, de)}");
}
