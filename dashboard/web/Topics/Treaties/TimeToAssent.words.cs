using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of how long parliaments take.</summary>
internal static class TimeToAssentWords
{
    private static readonly Localized Federal = new("Federal level", "Niveau fédéral", "Federaal niveau", "Föderale Ebene");
    private static readonly Localized Federated = new("Federated parliaments", "Parlements des entités fédérées", "Parlementen van de deelstaten", "Parlamente der Gliedstaaten");
    private static readonly Localized MedianWord = new("median", "médiane", "mediaan", "Median");

    public static readonly Localized Question = new(
        "How long do parliaments take to assent?",
        "Combien de temps les parlements mettent-ils à donner leur assentiment ?",
        "Hoelang doen parlementen over hun instemming?",
        "Wie lange brauchen Parlamente für ihre Zustimmung?");

    public static readonly Localized Counted = new("assents, dated, bounded or awaited", "assentiments datés, bornés ou attendus", "instemmingen, gedateerd, begrensd of verwacht", "Zustimmungen, datiert, begrenzt oder ausstehend");
    public static readonly Localized Level = CodeWords.Column("entities", "level_code");
    public static readonly Localized Required = new("Assents required", "Assentiments requis", "Vereiste instemmingen", "Erforderliche Zustimmungen");
    public static readonly Localized Dated = new("Dated", "Datés", "Gedateerd", "Datiert");
    public static readonly Localized Bounded = new("Before a known deposit", "Avant un dépôt connu", "Voor een bekende neerlegging", "Vor einer bekannten Hinterlegung");
    public static readonly Localized Pending = new("Awaited on a stated day", "Encore attendus à une date indiquée", "Nog verwacht op een vermelde datum", "Zu einem genannten Datum noch ausstehend");
    public static readonly Localized LeftOut = new("Unknown, left out", "Inconnus, exclus", "Onbekend, weggelaten", "Unbekannt, ausgelassen");
    public static readonly Localized MedianShortest = new("Median if every unknown date was earliest", "Médiane si chaque date inconnue était la plus précoce possible", "Mediaan als elke onbekende datum de vroegst mogelijke was", "Median, wenn jedes unbekannte Datum das frühestmögliche war");
    public static readonly Localized MedianLongest = new("Median if every unknown date was latest", "Médiane si chaque date inconnue était la plus tardive possible", "Mediaan als elke onbekende datum de laatst mogelijke was", "Median, wenn jedes unbekannte Datum das spätestmögliche war");

    public static readonly Localized Note = new(
        "Only treaties for which a source names all competent parliaments, and parliaments that a source states as still awaited on a day (censored on that day). An assent without a date of the kind chosen, to a treaty whose instrument was deposited, lies between signature and deposit and enters as that interval; without a deposit it is left out and counted. The range of the median in the table takes every interval at its shortest and at its longest. Assents to one treaty are not independent, so the band is too narrow; and the treaties were not drawn by lot: the known are the prominent.",
        "Uniquement les traités pour lesquels une source nomme tous les parlements compétents, et les parlements qu’une source indique comme encore attendus à une date (censurés à cette date). Un assentiment sans date de la nature choisie, à un traité dont l’instrument de ratification a été déposé, se situe entre la signature et le dépôt et est pris en compte sous la forme de cet intervalle ; sans dépôt, il est exclu et compté. L’étendue de la médiane au tableau prend chaque intervalle au plus court et au plus long. Les assentiments à un même traité ne sont pas indépendants : la bande est trop étroite ; et les traités n’ont pas été tirés au sort : les connus sont les plus en vue.",
        "Alleen verdragen waarvoor een bron alle bevoegde parlementen noemt, en parlementen waarvan een bron zegt dat ze op een dag nog werden verwacht (op die dag gecensureerd). Een instemming zonder datum van de gekozen soort, met een verdrag waarvan de bekrachtigingsoorkonde is neergelegd, ligt tussen ondertekening en neerlegging en telt als dat interval; zonder neerlegging blijft ze weg en wordt ze geteld. De marge van de mediaan in de tabel neemt elk interval op zijn kortst en op zijn langst. Instemmingen met één verdrag zijn niet onafhankelijk, dus is de band te smal; en de verdragen zijn niet door loting gekozen: de bekende zijn de meest besproken.",
        "Nur Verträge, für die eine Quelle alle zuständigen Parlamente nennt, sowie Parlamente, die eine Quelle an einem Tag als noch ausstehend angibt (an diesem Tag zensiert). Eine Zustimmung ohne Datum der gewählten Art zu einem Vertrag, dessen Ratifikationsurkunde hinterlegt wurde, liegt zwischen Unterzeichnung und Hinterlegung und geht als dieses Intervall ein; ohne Hinterlegung bleibt sie unberücksichtigt und wird gezählt. Die Spanne des Medians in der Tabelle nimmt jedes Intervall am kürzesten und am längsten. Zustimmungen zu einem Vertrag sind nicht unabhängig, das Band ist also zu schmal; und die Verträge wurden nicht ausgelost: Bekannt sind die prominenten.");

    public static Localized Subtitle(TimeToAssent found)
    {
        var (until, years, complete, awaited) = (ActWords.Until(found.Act), found.YearsSigned, found.CompleteTreaties, found.AwaitedTreaties);
        return new(
            $"Share of required assents still awaited, by years since signature, {until.En}; {complete} treaties with a complete list and {awaited} with a stated wait, signed {TreatiesWords.During(years).En}; 95% band",
            $"Part des assentiments requis encore attendus, selon les années depuis la signature, {until.Fr} ; {complete} traités à liste complète et {awaited} à attente signalée, signés {TreatiesWords.During(years).Fr} ; bande de confiance à 95 %",
            $"Aandeel van de vereiste instemmingen dat nog wordt verwacht, naar jaren sinds de ondertekening, {until.Nl}; {complete} verdragen met een volledige lijst en {awaited} waarvan het wachten is gemeld, ondertekend {TreatiesWords.During(years).Nl}; 95%-betrouwbaarheidsband",
            $"Anteil der noch ausstehenden erforderlichen Zustimmungen, nach Jahren seit der Unterzeichnung, {until.De}; {complete} Verträge mit vollständiger Liste und {awaited} mit gemeldetem Ausstand, {TreatiesWords.During(years).De} unterzeichnet; 95-%-Konfidenzband");
    }

    public static Localized AlternativeText(TimeToAssent found) => Localized.From(language => string.Join(" ", found.Estimated.Select(level =>
        $"{Name(level).In(language)}: n = {level.Spells.Count}, {Median(level, language)}.")));

    public static Localized Headline(TimeToAssent found) => found.RequiredCount == 0
        ? TreatiesWords.NoneSigned(found.Years)
        : TooFew(found.DatedCount, found.RequiredCount, found.YearsSigned);

    public static Localized Coverage(TimeToAssent found) => Complete(found.CompleteTreaties);

    public static Localized Name(AssentLevel level) => level.Code == AssentLevel.Federal ? Federal : Federated;

    private static Localized TooFew(int dated, int required, Years signed) => new(
        $"Too few assents are dated to rank parliaments: {dated} of {required} ({TreatiesWords.Span(signed)})",
        $"Trop peu d’assentiments datés pour classer les parlements : {dated} sur {required} ({TreatiesWords.Span(signed)})",
        $"Te weinig gedateerde instemmingen om parlementen te rangschikken: {dated} van {required} ({TreatiesWords.Span(signed)})",
        $"Zu wenige datierte Zustimmungen für eine Rangfolge der Parlamente: {dated} von {required} ({TreatiesWords.Span(signed)})");

    private static Localized Complete(int treaties) => Localized.Say(
        en => $"Only {treaties} {en.Plural(treaties, "treaty has", "treaties have")} a complete list of parliaments.",
        fr => $"Seuls {treaties} {fr.Plural(treaties, "traité a", "traités ont")} une liste complète de parlements.",
        nl => $"Slechts {treaties} {nl.Plural(treaties, "verdrag heeft", "verdragen hebben")} een volledige lijst van parlementen.",
        de => $"Nur {treaties} {de.Plural(treaties, "Vertrag hat", "Verträge haben")} eine vollständige Liste der Parlamente.");

    private static string Median(AssentLevel level, Language language) => level.Curve.Middle.MedianDays is { } days
        ? $"{MedianWord.In(language)} {language.Years(days / JulianYear.Days)}"
        : Writing.NotReached.In(language);
}
