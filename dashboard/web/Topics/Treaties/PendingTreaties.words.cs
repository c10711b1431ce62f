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

    public static readonly Localized Standing = new("What is known", "Ce que l’on sait", "Wat bekend is", "Was bekannt ist");
    public static readonly Localized AwaitedParliaments = new("Assents awaited", "Assentiments attendus", "Verwachte instemmingen", "Erwartete Zustimmungen");
    public static readonly Localized AwaitedOn = new("Awaited on", "Attendus au", "Verwacht op", "Erwartet am");
    public static readonly Localized LastStep = new("Last dated step", "Dernière étape datée", "Laatste gedateerde stap", "Letzter datierter Schritt");
    private static readonly Localized Stated = new("a source says that it waits", "une source indique l’attente", "een bron meldt dat het wacht", "eine Quelle nennt ihn wartend");
    private static readonly Localized NotKnown = new("signed, no deposit known", "signé, aucun dépôt connu", "ondertekend, geen neerlegging bekend", "unterzeichnet, keine Hinterlegung bekannt");

    public static readonly Localized Note = new(
        "The age is that of the day for which the source speaks, given in the table; some treaties may have been ratified since. A deposit, an entry into force for Belgium or for all, the end of ratification in the Member States, the conclusion by the EU or a later treaty in its place ends the wait.",
        "L’âge est celui du jour dont parle la source, indiqué au tableau ; certains traités ont pu être ratifiés depuis. Un dépôt, une entrée en vigueur pour la Belgique ou pour tous, la fin des ratifications dans les États membres, la conclusion par l’UE ou le remplacement par un autre traité met fin à l’attente.",
        "De leeftijd is die op de dag waarover de bron spreekt, vermeld in de tabel; sommige verdragen kunnen sindsdien bekrachtigd zijn. Een neerlegging, een inwerkingtreding voor België of voor allen, het einde van de bekrachtigingen in de lidstaten, de sluiting door de EU of de vervanging door een ander verdrag beëindigt het wachten.",
        "Das Alter gilt für den Tag, von dem die Quelle spricht; er steht in der Tabelle. Manche Verträge können seither ratifiziert worden sein. Eine Hinterlegung, ein Inkrafttreten für Belgien oder für alle, der Abschluss der Ratifikationen in den Mitgliedstaaten, der Abschluss durch die EU oder die Ersetzung durch einen anderen Vertrag beendet das Warten.");

    public static Localized StandingOf(PendingTreatiesRow treaty) => treaty.IsStated ? Stated : NotKnown;

    /// <summary>The parliaments that a source names as awaited; null where none names them.</summary>
    public static Localized? Awaited(PendingTreatiesRow treaty) => treaty.Awaited.Count == 0
        ? null
        : Localized.From(language => string.Join(language.Semicolon, treaty.Awaited.Select(code => CodeWords.Parliament(code).In(language))));

    /// <summary>Between which days sources last looked.</summary>
    public static Localized Looked(PendingTreaties found)
    {
        var (first, last) = found.Looked;
        return Localized.Say(
            en => $"Sources last looked between {en.Date(first)} and {en.Date(last)}, depending on the treaty.",
            fr => $"Selon le traité, les sources ont été consultées pour la dernière fois entre le {fr.Date(first)} et le {fr.Date(last)}.",
            nl => $"Naargelang van het verdrag dateert de recentste bron van tussen {nl.Date(first)} en {nl.Date(last)}.",
            de => $"Die jüngste Quelle stammt je nach Vertrag aus der Zeit vom {de.Date(first)} bis zum {de.Date(last)}.");
    }

    /// <summary>Of how many a source names who was awaited, and for the latest of them, who.</summary>
    public static Localized ForWhom(PendingTreaties found)
    {
        var (named, latest) = (found.Named.Count, found.Named.MaxBy(treaty => treaty.AwaitedOn));
        return named == 0 ? NobodyNamed : Localized.Say(
            en => $"For {named} of them a source names whose assent was awaited; the latest: {CodeWords.Of(latest!.TreatyNames).En}, on {en.Date(latest.AwaitedOn!.Value)} ({Awaited(latest)!.En}).",
            fr => $"Pour {named} d’entre eux, une source nomme les parlements attendus ; le plus récent : {CodeWords.Of(latest!.TreatyNames).Fr}, au {fr.Date(latest.AwaitedOn!.Value)} ({Awaited(latest)!.Fr}).",
            nl => $"Voor {named} ervan noemt een bron op wiens instemming werd gewacht; het recentste: {CodeWords.Of(latest!.TreatyNames).Nl}, op {nl.Date(latest.AwaitedOn!.Value)} ({Awaited(latest)!.Nl}).",
            de => $"Bei {named} davon nennt eine Quelle, wessen Zustimmung ausstand; zuletzt: {CodeWords.Of(latest!.TreatyNames).De}, am {de.Date(latest.AwaitedOn!.Value)} ({Awaited(latest)!.De}).");
    }

    private static readonly Localized NobodyNamed = new(
        "No source at hand names whose assent was awaited.", "Aucune source disponible ne nomme les parlements attendus.",
        "Geen beschikbare bron noemt op wiens instemming werd gewacht.", "Keine verfügbare Quelle nennt, wessen Zustimmung ausstand.");

    /// <summary>Signed, and the record knows no end: not the same as waiting.</summary>
    public static Localized Beside(int count) => Localized.Say(
        en => $"{en.Whole(count)} more {en.Plural(count, "treaty is", "treaties are")} signed and the record knows no deposit, nor a source that says {en.Plural(count, "it waits: it", "they wait: they")} may long be ratified, and {en.Plural(count, "stands", "stand")} in the table alone.",
        fr => $"{fr.Whole(count)} {fr.Plural(count, "autre traité est signé sans que le corpus en connaisse le dépôt, ni une source qui le dise en attente : il peut être ratifié depuis longtemps et ne figure", "autres traités sont signés sans que le corpus en connaisse le dépôt, ni une source qui les dise en attente : ils peuvent être ratifiés depuis longtemps et ne figurent")} qu’au tableau.",
        nl => $"{nl.Plural(count, $"Nog {nl.Whole(count)} verdrag is ondertekend zonder dat het bronnenbestand de neerlegging kent, of een bron die zegt dat het wacht: het kan", $"Nog {nl.Whole(count)} verdragen zijn ondertekend zonder dat het bronnenbestand de neerlegging kent, of een bron die zegt dat ze wachten: ze kunnen")} allang bekrachtigd zijn en {nl.Plural(count, "staat", "staan")} alleen in de tabel.",
        de => $"{de.Plural(count, $"Ein weiterer Vertrag ist unterzeichnet, ohne dass die Quellensammlung die Hinterlegung kennt oder eine Quelle ihn wartend nennt: Er kann", $"{de.Whole(count)} weitere Verträge sind unterzeichnet, ohne dass die Quellensammlung die Hinterlegung kennt oder eine Quelle sie wartend nennt: Sie können")} längst ratifiziert sein und {de.Plural(count, "steht", "stehen")} nur in der Tabelle.");

    public static Localized Subtitle(Years years) => new(
        $"Years from signature to the day for which a source states that Belgium had not ratified; treaties signed {TreatiesWords.During(years).En}",
        $"Années de la signature au jour pour lequel une source indique que la Belgique n’avait pas ratifié ; traités signés {TreatiesWords.During(years).Fr}",
        $"Jaren van de ondertekening tot de dag waarvoor een bron zegt dat België niet had bekrachtigd; verdragen ondertekend {TreatiesWords.During(years).Nl}",
        $"Jahre von der Unterzeichnung bis zu dem Tag, für den eine Quelle angibt, dass Belgien nicht ratifiziert hatte; {TreatiesWords.During(years).De} unterzeichnete Verträge");

    public static Localized AlternativeText(IEnumerable<PendingTreatiesRow> oldest) => Localized.From(language => string.Join("; ", oldest.Select(treaty =>
        $"{CodeWords.Of(treaty.TreatyNames).In(language)}{language.Colon}{language.Years(treaty.AgeYears!.Value)}")) + ".");

    public static Localized OnlyOldest(int drawn, int all) => new(
        $"The picture shows the {drawn} that had waited longest of {all}; the table has all.",
        $"L’image montre les {drawn} plus anciens sur {all} ; le tableau les contient tous.",
        $"De afbeelding toont de {drawn} langst wachtende van {all}; de tabel bevat ze alle.",
        $"Die Abbildung zeigt die {drawn} am längsten wartenden von {all}; die Tabelle enthält alle.");

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
        en => $"When a source last looked, the oldest had waited {en.Years(oldest.AgeYears!.Value)} ({oldest.TreatyNames.En}).",
        fr => $"Selon la dernière source, le plus ancien attendait depuis {fr.Years(oldest.AgeYears!.Value)} ({oldest.TreatyNames.Fr}).",
        nl => $"Volgens de recentste bron wachtte het oudste al {nl.Years(oldest.AgeYears!.Value)} ({oldest.TreatyNames.Nl}).",
        de => $"Laut der jüngsten Quelle wartete der älteste seit {TreatiesWords.AfterYears(oldest.AgeYears!.Value, de)} ({oldest.TreatyNames.De}).");
}
