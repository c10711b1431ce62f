using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>What is said of how consultations ended.</summary>
internal static class OutcomesByYearWords
{
    public static readonly Localized Question = new(
        "How do consultations end, and are stalemates more frequent?",
        "Comment les concertations se terminent-elles, et les blocages sont-ils plus fréquents ?",
        "Hoe loopt overleg af, en zijn er vaker impasses?",
        "Wie enden Konzertierungen, und sind Blockaden häufiger?");

    public static readonly Localized StalemateShare = new(
        "Stalemates among those that ended", "Blocages parmi celles qui ont abouti", "Impasses onder het afgelopen overleg", "Blockaden unter den beendeten");

    public static readonly Localized Note = new(
        "A consultation has ended where the register gives an outcome other than open; those left open or without an outcome are shown and enter no share. How an outcome is judged may itself have changed, and a stalemate at one consultation may be solved at the next.",
        "Une concertation est terminée lorsque le registre indique un résultat autre qu’« ouvert » ; celles restées ouvertes ou sans résultat sont montrées et n’entrent dans aucune part. La façon de juger un résultat a pu changer, et un blocage peut être levé à la concertation suivante.",
        "Een overleg is afgelopen als het register een andere uitkomst dan open vermeldt; wat open bleef of geen uitkomst heeft, wordt getoond en zit in geen aandeel. Hoe een uitkomst wordt beoordeeld, kan zelf veranderd zijn, en een impasse kan bij het volgende overleg worden opgelost.",
        "Eine Konzertierung ist beendet, wenn das Register ein anderes Ergebnis als „offen“ nennt; offen gebliebene oder solche ohne Ergebnis werden gezeigt und gehen in keinen Anteil ein. Wie ein Ergebnis beurteilt wird, kann sich geändert haben, und eine Blockade kann bei der nächsten Konzertierung gelöst werden.");

    private static readonly Localized Ratio = new(
        "Stalemate share since over the share before, n in years", "Part des blocages depuis, rapportée à celle d’avant, n en années",
        "Aandeel impasses sindsdien gedeeld door ervoor, n in jaren", "Anteil der Blockaden seither geteilt durch davor, n in Jahren");

    private static readonly Localized TrendBefore = new(
        $"Stalemate share: change a year before {Turn.Year}", $"Part des blocages : évolution par an avant {Turn.Year}",
        $"Aandeel impasses: verandering per jaar vóór {Turn.Year}", $"Anteil der Blockaden: Veränderung je Jahr vor {Turn.Year}");

    public static Localized Label(string code) => code == Codes.Unknown ? NotGivenWords.Outcome : CodeWords.Label("consultations", "outcome_code", code);

    public static Localized Subtitle(Years years) => new(
        $"Consultations of the register a year by outcome, {years.From} to {years.To}",
        $"Concertations du registre par an et par résultat, {years.From} à {years.To}",
        $"Overleg van het register per jaar en uitkomst, {years.From} tot {years.To}",
        $"Konzertierungen des Registers je Jahr und Ergebnis, {years.From} bis {years.To}");

    public static Localized AlternativeText(OutcomesByYear found) => found.Ended == 0
        ? None(found.Years)
        : Localized.From(language => string.Join(language.Semicolon, new[] { found.Counts[0], found.Counts[^1] }.Distinct().Select(year =>
            $"{year.Year}{language.Colon}{Label(Outcomes.Stalemate).In(language)} {language.Whole(year[Outcomes.Stalemate])}/{language.Whole(year.Ended)}")) + ".");

    public static Localized Headline(OutcomesByYear found) => found switch
    {
        { Ended: 0 } => None(found.Years),
        { Stalemates: { YearsBefore: > 0, YearsSince: > 0 } change } => LevelChangeWords.Headline(StalemateShare, change, (share, language) => language.Share(share)),
        _ => OneSide(found),
    };

    public static Localized Title(string estimate) => estimate == OutcomesByYear.RatioName ? Ratio : TrendBefore;

    private static Localized OneSide(OutcomesByYear found)
    {
        var stalemates = found.Counts.Sum(year => year[Outcomes.Stalemate]);
        return Localized.Say(
            en => $"{en.Whole(stalemates)} of {en.Whole(found.Ended)} consultations that ended were stalemates, {found.Years.From} to {found.Years.To}",
            fr => $"{fr.Whole(stalemates)} blocages sur {fr.Whole(found.Ended)} concertations terminées, {found.Years.From} à {found.Years.To}",
            nl => $"{nl.Whole(stalemates)} impasses op {nl.Whole(found.Ended)} afgelopen overlegmomenten, {found.Years.From} tot {found.Years.To}",
            de => $"{de.Whole(stalemates)} Blockaden bei {de.Whole(found.Ended)} beendeten Konzertierungen, {found.Years.From} bis {found.Years.To}");
    }

    private static Localized None(Years years) => new(
        $"No consultation from {years.From} to {years.To} has an outcome",
        $"Aucune concertation de {years.From} à {years.To} n’a de résultat",
        $"Geen overleg van {years.From} tot {years.To} heeft een uitkomst",
        $"Keine Konzertierung von {years.From} bis {years.To} hat ein Ergebnis");
}
