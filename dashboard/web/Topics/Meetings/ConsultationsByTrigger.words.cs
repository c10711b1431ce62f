using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of consultations by trigger.</summary>
internal static class ConsultationsByTriggerWords
{
    public static readonly Localized Question = new(
        "How much of the consultation is unforeseen?",
        "Quelle part de la concertation est imprévue ?",
        "Hoeveel van het overleg is onvoorzien?",
        "Wie viel der Konzertierung ist unvorhergesehen?");

    public static readonly Localized ImpromptuShare = new(
        "Impromptu share of meetings", "Part des réunions imprévues", "Aandeel onvoorziene vergaderingen", "Anteil unvorhergesehener Sitzungen");

    public static readonly Localized Note = new(
        $"The shares are of meetings, not of all consultations: procedures are counted only from {Formats.BreakYear} on and would dilute the share after it. An impromptu meeting is one whose cause nobody had on the calendar; it says nothing of how urgent or how long it was. Each share’s own interval takes meetings as independent, which those of one crisis are not; the ratio’s interval allows for such bursts.",
        $"Les parts portent sur les réunions, non sur toutes les concertations : les procédures ne sont comptées qu’à partir de {Formats.BreakYear} et dilueraient la part ensuite. Une réunion imprévue est une réunion dont la cause ne figurait à aucun calendrier ; cela ne dit rien de son urgence ni de sa durée. L’intervalle propre à chaque part suppose les réunions indépendantes, ce que celles d’une même crise ne sont pas ; l’intervalle du rapport tient compte de ces regroupements.",
        $"De aandelen gaan over vergaderingen, niet over al het overleg: procedures worden pas vanaf {Formats.BreakYear} geteld en zouden het aandeel daarna verdunnen. Een onvoorziene vergadering is er een waarvan de oorzaak op niemands kalender stond; dat zegt niets over hoe dringend of hoe lang ze was. Het eigen interval van elk aandeel veronderstelt onafhankelijke vergaderingen, wat die van één crisis niet zijn; het interval van de verhouding houdt met zulke reeksen rekening.",
        $"Die Anteile beziehen sich auf Sitzungen, nicht auf alle Konzertierungen: Verfahren werden erst ab {Formats.BreakYear} gezählt und würden den Anteil danach verdünnen. Unvorhergesehen ist eine Sitzung, deren Anlass in niemandes Kalender stand; über Dringlichkeit oder Dauer sagt das nichts. Das Intervall jedes Anteils setzt unabhängige Sitzungen voraus, was die einer Krise nicht sind; das Intervall des Verhältnisses trägt solchen Häufungen Rechnung.");

    private static readonly Localized ShareBefore = new(
        $"Impromptu share of meetings before {Formats.BreakYear}",
        $"Part des réunions imprévues avant {Formats.BreakYear}",
        $"Aandeel onvoorziene vergaderingen vóór {Formats.BreakYear}",
        $"Anteil unvorhergesehener Sitzungen vor {Formats.BreakYear}");

    private static readonly Localized ShareSince = new(
        $"Impromptu share of meetings since {Formats.BreakYear}",
        $"Part des réunions imprévues depuis {Formats.BreakYear}",
        $"Aandeel onvoorziene vergaderingen sinds {Formats.BreakYear}",
        $"Anteil unvorhergesehener Sitzungen seit {Formats.BreakYear}");

    private static readonly Localized Ratio = new(
        "The share since over the share before", "La part depuis lors, rapportée à la part antérieure", "Het aandeel sindsdien, gedeeld door het aandeel ervoor", "Der Anteil seither, geteilt durch den Anteil davor");

    private static readonly Localized TrendBefore = new(
        $"Impromptu share of meetings: change a year before {Formats.BreakYear}", $"Part des réunions imprévues : évolution par an avant {Formats.BreakYear}",
        $"Aandeel onvoorziene vergaderingen: verandering per jaar vóór {Formats.BreakYear}", $"Anteil unvorhergesehener Sitzungen: Veränderung je Jahr vor {Formats.BreakYear}");

    private static readonly Localized NoMeeting = new(
        "No meeting of a known trigger in these whole years", "Aucune réunion dont le déclencheur est connu dans ces années complètes",
        "Geen vergadering met bekende aanleiding in deze volle jaren", "Keine Sitzung mit bekanntem Anlass in diesen vollen Jahren");

    /// <summary>Of a layer or a column.</summary>
    public static Localized Label(string code) => code == Codes.Unknown ? NotGivenWords.Trigger : CodeWords.Label("consultations", "trigger_code", code);

    public static Localized Subtitle(Years years) => new(
        $"Consultations of the register a year by trigger, {years.From} to {years.To}; shaded: the first month of a crisis",
        $"Concertations du registre par an et par déclencheur, {years.From} à {years.To} ; zones grisées : le premier mois d’une crise",
        $"Overleg van het register per jaar en aanleiding, {years.From} tot {years.To}; grijs gemarkeerd: de eerste maand van een crisis",
        $"Konzertierungen des Registers je Jahr und Anlass, {years.From} bis {years.To}; grau hinterlegt: der erste Monat einer Krise");

    public static Localized AlternativeText(ConsultationsByTrigger found) => found.Consultations == 0
        ? MeetingsWords.NoneFound(found.Years)
        : Localized.From(language => string.Join(language.Semicolon, found.Peaks.Select(peak => Most(peak, PartialYearWords.Name(peak.Year, found.PartialYears)).In(language))) + ".");

    public static Localized Headline(ConsultationsByTrigger found) => found switch
    {
        { Consultations: 0 } => MeetingsWords.NoneFound(found.Years),
        { IsOfOneCrisis: true } => MeetingsWords.OneCrisis(found.Consultations, found.Meetings, found.UnknownFormat, found.Years),
        { OneTrigger: { } trigger } => OneTrigger(Label(trigger), found.Consultations, found.Years),
        { Shares: { AreTwo: true } shares } => LevelChangeWords.Headline(ImpromptuShare, shares.Change, (share, language) => language.Share(share)),
        { Shares.Only: { } share } => OneShare(share, found.KnowsEveryTrigger),
        _ => NoMeeting,
    };

    /// <summary>The title of an estimate.</summary>
    public static Localized Title(string estimate) => estimate switch
    {
        "impromptu_share_before" => ShareBefore,
        "impromptu_share_since" => ShareSince,
        "impromptu_share_ratio" => Ratio,
        "impromptu_share_trend_before" => TrendBefore,
        _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate, "is an estimate without words"),
    };

    private static Localized OneShare(Estimate share, bool ofAll) => Localized.Say(
        en => $"{Share(share, en)} of the meetings{(ofAll ? "" : " of known trigger")} were impromptu ({N(share, en)})",
        fr => $"{Share(share, fr)} des réunions{(ofAll ? "" : " dont le déclencheur est connu")} étaient imprévues ({N(share, fr)})",
        nl => $"{Share(share, nl)} van de vergaderingen{(ofAll ? "" : " met bekende aanleiding")} was onvoorzien ({N(share, nl)})",
        de => $"{Share(share, de)} der Sitzungen{(ofAll ? "" : " mit bekanntem Anlass")} waren unvorhergesehen ({N(share, de)})");

    private static Localized OneTrigger(Localized trigger, long consultations, Years years) => Localized.Say(
        en => $"{trigger.In(en)}: {CountWords.OfConsultations(consultations, en)} from {years.From} to {years.To}",
        fr => $"{trigger.In(fr)} : {CountWords.OfConsultations(consultations, fr)} de {years.From} à {years.To}",
        nl => $"{trigger.In(nl)}: {CountWords.OfConsultations(consultations, nl)} van {years.From} tot {years.To}",
        de => $"{trigger.In(de)}: {CountWords.OfConsultations(consultations, de)} von {years.From} bis {years.To}");

    private static Localized Most(TriggerPeak peak, Localized year) => Localized.Say(
        en => $"{Label(peak.Code).In(en)}: most in {year.In(en)}, {en.Whole(peak.Count)}",
        fr => $"{Label(peak.Code).In(fr)} : le plus en {year.In(fr)}, {fr.Whole(peak.Count)}",
        nl => $"{Label(peak.Code).In(nl)}: het meest in {year.In(nl)}, {nl.Whole(peak.Count)}",
        de => $"{Label(peak.Code).In(de)}: am meisten {year.In(de)}, {de.Whole(peak.Count)}");

    private static string N(Estimate share, Language language) => $"n\u00A0=\u00A0{language.Whole(share.Observations)}";

    private static string Share(Estimate share, Language language) => language.Share(share.Value!.Value);
}
