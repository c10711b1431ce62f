using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of assents while federal and federated coalitions share no party.</summary>
internal static class AssentsWithoutSharedPartyWords
{
    public static readonly Localized Question = new(
        "Do parliaments assent as often when their government shares no party with the federal one?",
        "Les parlements donnent-ils aussi souvent leur assentiment lorsque leur gouvernement n’a aucun parti commun avec le fédéral ?",
        "Stemmen parlementen even vaak in als hun regering geen partij gemeen heeft met de federale?",
        "Stimmen Parlamente ebenso oft zu, wenn ihre Regierung mit der föderalen keine Partei gemeinsam hat?");

    public static readonly Localized ApartDays = new("days without a shared party", "jours sans parti commun", "dagen zonder gemeenschappelijke partij", "Tage ohne gemeinsame Partei");
    public static readonly Localized SharedNone = new("Its government shared no party", "Son gouvernement n’avait aucun parti commun", "Haar regering had geen partij gemeen", "Seine Regierung hatte keine Partei gemeinsam");
    public static readonly Localized ApartAssents = new("Assents, days without a shared party", "Assentiments, jours sans parti commun", "Instemmingen, dagen zonder gemeenschappelijke partij", "Zustimmungen, Tage ohne gemeinsame Partei");
    public static readonly Localized OtherAssents = new("Assents, other days", "Assentiments, autres jours", "Instemmingen, andere dagen", "Zustimmungen, andere Tage");
    public static readonly Localized Length = new("Length of it", "Durée", "Duur ervan", "Dauer");
    public static readonly Localized AYear = new("a year", "par an", "per jaar", "pro Jahr");

    public static readonly Localized OneExperiment = new(
        "History made this experiment once: from 11 October 2014 the Michel governments shared no party with the Walloon Government (until 28 July 2017) and with that of the French Community (until 17 September 2019). Both had the same parties and began on one day, so they are one case and not two. One case shows what happened and not why; nothing is claimed of it, whatever the intervals say.",
        "L’histoire n’a fait cette expérience qu’une fois : à partir du 11 octobre 2014, les gouvernements Michel n’avaient aucun parti commun avec le Gouvernement wallon (jusqu’au 28 juillet 2017) ni avec celui de la Communauté française (jusqu’au 17 septembre 2019). Tous deux réunissaient les mêmes partis et ont commencé le même jour : c’est un seul cas, non deux. Un cas montre ce qui s’est passé, non pourquoi ; rien n’en est affirmé, quoi que disent les intervalles.",
        "De geschiedenis deed dit experiment één keer: vanaf 11 oktober 2014 hadden de regeringen-Michel geen partij gemeen met de Waalse Regering (tot 28 juli 2017) en met die van de Franse Gemeenschap (tot 17 september 2019). Beide telden dezelfde partijen en begonnen op één dag, dus is het één geval en geen twee. Eén geval toont wat er gebeurde en niet waarom; er wordt niets uit besloten, wat de intervallen ook zeggen.",
        "Die Geschichte hat dieses Experiment einmal gemacht: Ab dem 11. Oktober 2014 hatten die Regierungen Michel keine Partei mit der Wallonischen Regierung (bis zum 28. Juli 2017) und mit der der Französischen Gemeinschaft (bis zum 17. September 2019) gemeinsam. Beide bestanden aus denselben Parteien und begannen am selben Tag, es ist also ein Fall und nicht zwei. Ein Fall zeigt, was geschah, und nicht warum; daraus wird nichts behauptet, was immer die Intervalle sagen.");

    public static readonly Localized Note = new(
        "A party that left a government early counts as shared; parties of Ostbelgien count with the French-speaking party beside which they stand. Only days on which both governments are known are counted, between the first and the last dated assent. The College of COCOF is not in the record. In rows of parliaments whose government always shared a party, the days of the experiment are those of the others: what moved on them moved without it.",
        "Un parti qui a quitté un gouvernement plus tôt compte comme commun ; les partis d’Ostbelgien comptent avec leur parti frère francophone. Seuls comptent les jours où les deux gouvernements sont connus, entre le premier et le dernier assentiment daté. Le Collège de la COCOF ne figure pas dans le corpus. Pour les parlements dont le gouvernement a toujours eu un parti commun, les jours de l’expérience sont ceux des autres : ce qui y a changé a changé sans elle.",
        "Een partij die een regering vroeger verliet, telt als gemeenschappelijk; partijen van Ostbelgien tellen samen met hun Franstalige zusterpartij. Alleen dagen waarop beide regeringen bekend zijn, tellen mee, tussen de eerste en de laatste gedateerde instemming. Het College van de COCOF staat niet in het bronnenbestand. Voor parlementen waarvan de regering altijd een partij gemeen had, zijn de dagen van het experiment die van de andere: wat daarop veranderde, veranderde zonder het experiment.",
        "Eine Partei, die eine Regierung früher verließ, zählt als gemeinsam; Parteien Ostbelgiens zählen mit ihrer französischsprachigen Schwesterpartei. Gezählt werden nur Tage, an denen beide Regierungen bekannt sind, zwischen der ersten und der letzten datierten Zustimmung. Das Kollegium der COCOF ist nicht in der Quellensammlung. Bei Parlamenten, deren Regierung stets eine Partei gemeinsam hatte, sind die Tage des Experiments die der anderen: Was sich an ihnen änderte, änderte sich ohne es.");

    public static Localized Subtitle(AssentsWithoutSharedParty found)
    {
        var act = ActWords.Of(found.Act);
        return new(
            $"Documented assents a year ({act.En}) of each parliament, on days without a shared party and on others; 95% intervals of chance alone",
            $"Assentiments documentés par an ({act.Fr}) de chaque parlement, les jours sans parti commun et les autres ; intervalles de confiance à 95 % du seul hasard",
            $"Gedocumenteerde instemmingen per jaar ({act.Nl}) van elk parlement, op dagen zonder gemeenschappelijke partij en op andere; 95%-betrouwbaarheidsintervallen van het toeval alleen",
            $"Belegte Zustimmungen pro Jahr ({act.De}) jedes Parlaments, an Tagen ohne gemeinsame Partei und an anderen; 95-%-Konfidenzintervalle des Zufalls allein");
    }

    public static Localized AlternativeText(AssentsWithoutSharedParty found) => found.Parliaments.Count == 0
        ? None
        : Localized.From(language => string.Join("; ", found.Parliaments.Select(parliament =>
            $"{RowName(parliament).In(language)}{language.Colon}{Told(parliament.Apart, language)}, {Told(parliament.Otherwise, language)}")) + ".");

    public static Localized RowName(ParliamentApart parliament) => CodeWords.Parliament(parliament.ParliamentCode);

    public static Localized Title(string name) => name == AssentsWithoutSharedParty.ApartRatio
        ? new(
            "Parliaments without a shared party, rate on these days to that on others", "Parlements sans parti commun, rapport du taux de ces jours à celui des autres",
            "Parlementen zonder gemeenschappelijke partij, verhouding van de frequentie op die dagen tot die op andere", "Parlamente ohne gemeinsame Partei, Verhältnis der Rate an diesen Tagen zu der an anderen")
        : new(
            "Other parliaments, rate on the same days to that on others", "Autres parlements, rapport du taux des mêmes jours à celui des autres",
            "Andere parlementen, verhouding van de frequentie op dezelfde dagen tot die op andere", "Andere Parlamente, Verhältnis der Rate an denselben Tagen zu der an anderen");

    public static Localized Headline(AssentsWithoutSharedParty found) => found switch
    {
        { Years: { } years, Stretches: 1 } => One(found.AssentsApart, TreatiesWords.Span(years)),
        { Years: { } years } => Several(found.Stretches, found.AssentsApart, TreatiesWords.Span(years)),
        _ => None,
    };

    private static readonly Localized None = new(
        "The record dates no assent on days without a shared party, nor around them", "Le corpus ne date aucun assentiment les jours sans parti commun, ni autour",
        "Het bronnenbestand dateert geen instemming op dagen zonder gemeenschappelijke partij of daarrond", "Die Quellensammlung datiert keine Zustimmung an Tagen ohne gemeinsame Partei oder um sie herum");

    private static Localized One(int assents, string span) => new(
        $"One case of coalitions without a shared party: {assents} assents, no conclusion ({span})",
        $"Un seul cas de coalitions sans parti commun : {assents} {Language.Fr.Plural(assents, "assentiment", "assentiments")}, aucune conclusion ({span})",
        $"Eén geval van coalities zonder gemeenschappelijke partij: {assents} {Language.Nl.Plural(assents, "instemming", "instemmingen")}, geen conclusie ({span})",
        $"Ein einziger Fall von Koalitionen ohne gemeinsame Partei: {assents} {Language.De.Plural(assents, "Zustimmung", "Zustimmungen")}, kein Schluss möglich ({span})");

    private static Localized Several(int cases, int assents, string span) => new(
        $"{cases} cases of coalitions without a shared party: {assents} assents, no conclusion ({span})",
        $"{cases} cas de coalitions sans parti commun : {assents} {Language.Fr.Plural(assents, "assentiment", "assentiments")}, aucune conclusion ({span})",
        $"{cases} gevallen van coalities zonder gemeenschappelijke partij: {assents} {Language.Nl.Plural(assents, "instemming", "instemmingen")}, geen conclusie ({span})",
        $"{cases} Fälle von Koalitionen ohne gemeinsame Partei: {assents} {Language.De.Plural(assents, "Zustimmung", "Zustimmungen")}, kein Schluss möglich ({span})");

    private static string Told(AssentPace pace, Language language) => pace.AYear is { } rate ? language.Number(rate, 1) : Writing.NotKnown.In(language);
}
