using Analytics.Dashboard.Vocabulary;
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
    public static readonly Localized SignedOn = CodeWords.Column("party_actions", "signed_on");
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
        : Waiting(found.OldCount, found.Treaties.Count, found.YearsSigned);

    /// <summary>The one that waited longest.</summary>
    public static Localized Oldest(PendingTreaties found) => Oldest(found.Treaties[0]);

    private static Localized Waiting(int old, int all, Years signed) => new(
        $"{all} treaties signed {TreatiesWords.Span(signed)} were still unratified, {old} after ten years or more",
        $"{all} traités signés {TreatiesWords.Span(signed)} n’étaient pas ratifiés, dont {old} après dix ans ou plus",
        $"{all} verdragen, ondertekend {TreatiesWords.Span(signed)}, waren nog niet bekrachtigd, waarvan {old} na tien jaar of meer",
        $"{all} Verträge (Unterzeichnung {TreatiesWords.Span(signed)}) waren noch nicht ratifiziert, {old} davon nach zehn Jahren oder mehr");

    private static Localized Oldest(PendingTreatiesRow oldest) => Localized.Say(
        en => $"When a source last looked, the oldest had waited {en.Years(oldest.AgeYears)} ({oldest.TreatyName}).",
        fr => $"Selon la dernière source, le plus ancien attendait depuis {fr.Years(oldest.AgeYears)} ({oldest.TreatyName}).",
        nl => $"Volgens de recentste bron wachtte het oudste al {nl.Years(oldest.AgeYears)} ({oldest.TreatyName}).",
        de => $"Laut der jüngsten Quelle wartete der älteste seit {TreatiesWords.AfterYears(oldest.AgeYears, de)} ({oldest.TreatyName}).");
}
