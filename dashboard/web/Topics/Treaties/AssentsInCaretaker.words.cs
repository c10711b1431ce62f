using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of assents while the federal government is a caretaker.</summary>
internal static class AssentsInCaretakerWords
{
    public static readonly Localized Question = new(
        "Do parliaments assent less often while the federal government is a caretaker?",
        "Les parlements donnent-ils moins souvent leur assentiment lorsque le gouvernement fédéral est en affaires courantes ?",
        "Stemmen parlementen minder vaak in terwijl de federale regering in lopende zaken is?",
        "Stimmen Parlamente seltener zu, solange die Föderalregierung geschäftsführend ist?");

    public static readonly Localized AYear = new("Documented assents a year", "Assentiments documentés par an", "Gedocumenteerde instemmingen per jaar", "Belegte Zustimmungen pro Jahr");
    public static readonly Localized CaretakerDays = new("caretaker days", "jours d’affaires courantes", "dagen in lopende zaken", "Tage unter geschäftsführender Regierung");
    public static readonly Localized OtherDays = new("other days", "autres jours", "andere dagen", "andere Tage");
    public static readonly Localized FromOn = new("From", "Du", "Van", "Von");
    public static readonly Localized LastOn = new("To", "Au", "Tot en met", "Bis");
    public static readonly Localized Government = new("Federal government", "Gouvernement fédéral", "Federale regering", "Föderalregierung");
    public static readonly Localized Caretaker = new("Caretaker", "En affaires courantes", "In lopende zaken", "Geschäftsführend");
    public static readonly Localized Formation = new("Formation under way", "Formation en cours", "Formatie aan de gang", "Regierungsbildung im Gange");
    public static readonly Localized FederalDays = new("Days, federal", "Jours, niveau fédéral", "Dagen, federaal", "Tage, föderal");
    public static readonly Localized FederalAssents = new("Federal assents", "Assentiments fédéraux", "Federale instemmingen", "Föderale Zustimmungen");
    public static readonly Localized FederatedDays = new("Days, others", "Jours, autres", "Dagen, andere", "Tage, andere");
    public static readonly Localized FederatedAssents = new("Assents of other parliaments", "Assentiments d’autres parlements", "Instemmingen van andere parlementen", "Zustimmungen anderer Parlamente");

    private static readonly Localized Federal = new("Federal", "Niveau fédéral", "Federaal", "Föderal");
    private static readonly Localized Others = new("Regions, Communities, commissions", "Régions, Communautés, commissions", "Gewesten, gemeenschappen, commissies", "Regionen, Gemeinschaften, Kommissionen");

    public static readonly Localized Note = new(
        "A government is a caretaker from the day on which its resignation was accepted (where that day is not known, from the election) to the oath of the next. An interim government and one with powers within a formation are none; the last estimate counts their days as caretaker days, too. A federal caretaker does not tie the parliaments of Regions, Communities and commissions: where they too assent less often, something else is at work. Days count between the first and the last dated assent of a kind; these two, and assents known to a month or year that may lie on either side, are not counted. The unit is the period: the wider stands of the exact interval and of one that lets periods differ.",
        "Un gouvernement est en affaires courantes du jour où sa démission est acceptée (à défaut de connaître ce jour, de l’élection) à la prestation de serment du suivant. Un gouvernement intérimaire ou de plein exercice pendant une formation ne l’est pas ; la dernière estimation compte aussi leurs jours. Des affaires courantes fédérales ne lient pas les parlements des Régions, des Communautés et des commissions : si ceux-ci donnent aussi moins souvent leur assentiment, autre chose est en jeu. Les jours comptent entre le premier et le dernier assentiment daté de chaque groupe ; ces deux-là, et ceux connus au mois ou à l’année près qui peuvent tomber d’un côté ou de l’autre, ne sont pas comptés. L’unité est la période : l’intervalle retenu est le plus large entre l’exact et celui qui laisse les périodes différer.",
        "Een regering is in lopende zaken vanaf de dag waarop haar ontslag werd aanvaard (is die dag niet bekend, vanaf de verkiezing) tot de eedaflegging van de volgende. Een interim-regering en een regering met bevoegdheden tijdens een formatie zijn dat niet; de laatste schatting telt ook hun dagen mee. Federale lopende zaken binden de parlementen van gewesten, gemeenschappen en commissies niet: stemmen ook zij minder vaak in, dan speelt iets anders. Dagen tellen tussen de eerste en de laatste gedateerde instemming van elke groep; die twee, en instemmingen waarvan enkel maand of jaar bekend is en die aan beide kanten kunnen vallen, tellen niet mee. De eenheid is de periode: het breedste geldt van het exacte interval en een interval dat periodes laat verschillen.",
        "Eine Regierung ist geschäftsführend von dem Tag an, an dem ihr Rücktritt angenommen wurde (ist er nicht bekannt, von der Wahl an), bis zur Vereidigung der nächsten. Eine Übergangsregierung und eine mit Befugnissen während einer Regierungsbildung sind es nicht; die letzte Schätzung zählt auch deren Tage mit. Eine geschäftsführende Föderalregierung bindet die Parlamente der Regionen, Gemeinschaften und Kommissionen nicht: Stimmen auch sie seltener zu, wirkt etwas anderes. Tage zählen zwischen der ersten und der letzten datierten Zustimmung jeder Gruppe; diese beiden und solche, von denen nur Monat oder Jahr bekannt ist und die auf beide Seiten fallen können, werden nicht gezählt. Die Einheit ist der Zeitraum: Es gilt das breitere von zwei Intervallen, das exakte und eines, das Zeiträume abweichen lässt.");

    public static readonly Localized NoCause = new(
        "No cause can be read from this. Elections dissolve the House some weeks before most caretaker days, and bills that a government tabled before may be assented to in them; the record does not know the days of dissolution, so no ratio without them can be given. Assents of some years are read more fully than of others.",
        "Aucune cause ne peut en être tirée. Les élections dissolvent la Chambre quelques semaines avant la plupart des jours d’affaires courantes, et des projets déposés auparavant peuvent y recevoir l’assentiment ; le corpus ne connaît pas les jours de dissolution, et aucun rapport sans eux ne peut donc être donné. Les assentiments de certaines années ont été mieux dépouillés que d’autres.",
        "Hieruit valt geen oorzaak af te lezen. Verkiezingen ontbinden de Kamer enkele weken vóór de meeste dagen in lopende zaken, en met vroeger ingediende ontwerpen kan dan nog worden ingestemd; het bronnenbestand kent de dagen van ontbinding niet, dus is er geen verhouding zonder die dagen. De instemmingen van sommige jaren zijn vollediger nagelezen dan die van andere.",
        "Eine Ursache lässt sich daraus nicht ablesen. Wahlen lösen die Kammer einige Wochen vor den meisten dieser Tage auf, und früher eingebrachten Entwürfen kann dann noch zugestimmt werden; die Quellensammlung kennt die Tage der Auflösung nicht, ein Verhältnis ohne sie lässt sich daher nicht angeben. Die Zustimmungen mancher Jahre sind vollständiger ausgewertet als die anderer.");

    public static Localized Subtitle(AssentsInCaretaker found)
    {
        var act = ActWords.Of(found.Act);
        var span = found.Years is { } years ? $", {TreatiesWords.Span(years)}" : "";
        return new(
            $"Documented assents a year ({act.En}) by the standing of the federal government{span}; 95% intervals",
            $"Assentiments documentés par an ({act.Fr}) selon la situation du gouvernement fédéral{span} ; intervalles de confiance à 95 %",
            $"Gedocumenteerde instemmingen per jaar ({act.Nl}) naar de toestand van de federale regering{span}; 95%-betrouwbaarheidsintervallen",
            $"Belegte Zustimmungen pro Jahr ({act.De}) nach der Stellung der Föderalregierung{span}; 95-%-Konfidenzintervalle");
    }

    public static Localized Name(CaretakerPace pace) => pace.IsFederal ? Federal : Others;

    public static Localized AlternativeText(AssentsInCaretaker found) => found.Paces.Any()
        ? Localized.From(language => string.Join(" ", found.Paces.Select(pace => Coverage(pace).In(language))))
        : None;

    public static Localized Headline(AssentsInCaretaker found) => found switch
    {
        { Verdict: Verdict.Differs, Federal: { } federal } => Differs(found.Ratio!.Value!.Value, federal),
        { Verdict: Verdict.NoClearDifference, Federal: { } federal } => NoClearDifference(federal),
        { Verdict: Verdict.NotDecided, Federal: { } federal } => NotDecided(federal),
        { Federal: { } federal } => TooFew(federal),
        { Federated: not null } => NoFederal,
        _ => None,
    };

    /// <summary>How many assents on how many days, and how many could not be placed.</summary>
    public static Localized Coverage(CaretakerPace pace)
    {
        var (tied, free) = (pace.InCaretaker, pace.Otherwise);
        var name = Name(pace);
        return Localized.Say(
            en => $"{name.En}, {TreatiesWords.Span(pace.Years)}: {tied.Count} assents on {en.Whole(tied.Days)} caretaker days, {free.Count} on {en.Whole(free.Days)} others; {pace.LeftOut} not counted.",
            fr => $"{name.Fr}, {TreatiesWords.Span(pace.Years)} : {tied.Count} {fr.Plural(tied.Count, "assentiment", "assentiments")} en {fr.Whole(tied.Days)} jours d’affaires courantes, {free.Count} en {fr.Whole(free.Days)} autres ; {pace.LeftOut} hors décompte.",
            nl => $"{name.Nl}, {TreatiesWords.Span(pace.Years)}: {tied.Count} {nl.Plural(tied.Count, "instemming", "instemmingen")} op {nl.Whole(tied.Days)} dagen in lopende zaken, {free.Count} op {nl.Whole(free.Days)} andere; {pace.LeftOut} niet meegeteld.",
            de => $"{name.De}, {TreatiesWords.Span(pace.Years)}: {tied.Count} {de.Plural(tied.Count, "Zustimmung", "Zustimmungen")} an {de.Whole(tied.Days)} Tagen unter geschäftsführender Regierung, {free.Count} an {de.Whole(free.Days)} anderen; {pace.LeftOut} nicht gezählt.");
    }

    public static Localized Title(string name) => name switch
    {
        AssentsInCaretaker.FederalRatio => new(
            "Federal assents, rate on caretaker days to that on others", "Assentiments fédéraux, rapport du taux des jours d’affaires courantes à celui des autres",
            "Federale instemmingen, verhouding van de frequentie in lopende zaken tot die op andere dagen", "Föderale Zustimmungen, Verhältnis der Rate unter geschäftsführender Regierung zu der an anderen Tagen"),
        AssentsInCaretaker.FederatedRatio => new(
            "Assents of other parliaments, the same ratio", "Assentiments d’autres parlements, même rapport",
            "Instemmingen van andere parlementen, dezelfde verhouding", "Zustimmungen anderer Parlamente, dasselbe Verhältnis"),
        _ => new(
            "Federal assents, the same with all days of formation", "Assentiments fédéraux, le même avec tous les jours de formation",
            "Federale instemmingen, hetzelfde met alle formatiedagen", "Föderale Zustimmungen, dasselbe mit allen Tagen der Regierungsbildung"),
    };

    private static readonly Localized None = new(
        "The record dates no assent of this kind under a known federal government", "Le corpus ne date aucun assentiment de ce genre sous un gouvernement fédéral connu",
        "Het bronnenbestand dateert geen instemming van deze soort onder een bekende federale regering", "Die Quellensammlung datiert keine Zustimmung dieser Art unter einer bekannten Föderalregierung");

    private static readonly Localized NoFederal = new(
        "No federal assent of this kind is dated", "Aucun assentiment fédéral de ce genre n’est daté", "Geen federale instemming van deze soort is gedateerd", "Keine föderale Zustimmung dieser Art ist datiert");

    private static Localized Differs(double ratio, CaretakerPace federal) => Localized.Say(
        en => $"Federal assents {en.Number(ratio, 2)} times as frequent on caretaker days as on others, {TreatiesWords.Span(federal.Years)}",
        fr => $"Assentiments fédéraux {fr.Number(ratio, 2)} fois aussi fréquents en affaires courantes qu’autrement, {TreatiesWords.Span(federal.Years)}",
        nl => $"Federale instemmingen {nl.Number(ratio, 2)} keer zo frequent in lopende zaken als op andere dagen, {TreatiesWords.Span(federal.Years)}",
        de => $"Föderale Zustimmungen {de.Number(ratio, 2)} Mal so häufig unter geschäftsführender Regierung wie sonst, {TreatiesWords.Span(federal.Years)}");

    private static Localized NoClearDifference(CaretakerPace federal) => new(
        $"Federal assents on caretaker days do not clearly differ from others, {TreatiesWords.Span(federal.Years)}",
        $"Assentiments fédéraux : pas de différence nette en affaires courantes, {TreatiesWords.Span(federal.Years)}",
        $"Federale instemmingen verschillen in lopende zaken niet duidelijk, {TreatiesWords.Span(federal.Years)}",
        $"Föderale Zustimmungen unterscheiden sich unter geschäftsführender Regierung nicht eindeutig, {TreatiesWords.Span(federal.Years)}");

    private static Localized NotDecided(CaretakerPace federal) => new(
        $"Not decided whether federal assents are rarer on caretaker days, {TreatiesWords.Span(federal.Years)}",
        $"Rareté des assentiments fédéraux en affaires courantes non établie, {TreatiesWords.Span(federal.Years)}",
        $"Of federale instemmingen in lopende zaken zeldzamer zijn, staat niet vast, {TreatiesWords.Span(federal.Years)}",
        $"Ob föderale Zustimmungen unter geschäftsführender Regierung seltener sind, steht nicht fest, {TreatiesWords.Span(federal.Years)}");

    private static Localized TooFew(CaretakerPace federal) => new(
        $"Too few to compare: {federal.InCaretaker.Count} of {federal.Assents} federal assents on caretaker days, {TreatiesWords.Span(federal.Years)}",
        $"Trop peu pour comparer : {federal.InCaretaker.Count} des {federal.Assents} assentiments fédéraux en affaires courantes, {TreatiesWords.Span(federal.Years)}",
        $"Te weinig om te vergelijken: {federal.InCaretaker.Count} van {federal.Assents} federale instemmingen in lopende zaken, {TreatiesWords.Span(federal.Years)}",
        $"Zu wenige zum Vergleichen: {federal.InCaretaker.Count} von {federal.Assents} föderalen Zustimmungen unter geschäftsführender Regierung, {TreatiesWords.Span(federal.Years)}");
}
