using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of consultations by format.</summary>
internal static class ConsultationsByFormatWords
{
    public static readonly Localized Question = new(
        "Do consultations become fewer, or do they change their format?",
        "Les concertations diminuent-elles, ou changent-elles de format ?",
        "Neemt het overleg af, of verandert het van vorm?",
        "Werden die Konzertierungen weniger, oder ändern sie ihre Form?");

    private static readonly Localized NoProcedureBefore = new(
        $"Before {Formats.BreakYear} the register shown here holds no written or silence procedure. Whether there were none, or nobody registered them, it does not say; so the rate of all consultations starts with {Formats.BreakYear}, and the change of level with that year is one of counting as well as of work.",
        $"Avant {Formats.BreakYear}, le registre montré ici ne contient aucune procédure écrite ou de silence. Il n’indique pas s’il n’y en avait pas ou si personne ne les enregistrait ; le taux d’évolution de l’ensemble des concertations commence donc en {Formats.BreakYear}, et le saut de niveau de cette année tient au décompte autant qu’au travail.",
        $"Vóór {Formats.BreakYear} bevat het hier getoonde register geen schriftelijke procedure of stilteprocedure. Of er geen waren, of niemand ze registreerde, zegt het niet; de jaarlijkse verandering van al het overleg begint dus met {Formats.BreakYear}, en de niveausprong in dat jaar ligt evenzeer aan de telling als aan het werk.",
        $"Vor {Formats.BreakYear} enthält das hier gezeigte Register kein schriftliches Verfahren und kein Verschweigungsverfahren. Ob es keine gab oder niemand sie eintrug, sagt es nicht; die Veränderungsrate aller Konzertierungen beginnt daher mit {Formats.BreakYear}, und die Niveauänderung dieses Jahres liegt ebenso an der Zählung wie an der Arbeit.");

    private static readonly Localized WhatACountIs = new(
        "Meetings in person, by video and hybrid are one series, because each brings the entities together at a time. A consultation is not an amount of work: a silence procedure may take minutes and a meeting a day. The rates take the change as even; a step would be spread over all years.",
        "Les réunions en présentiel, par vidéo et hybrides forment une seule série, car chacune rassemble les entités à un moment donné. Une concertation n’est pas une quantité de travail : une procédure de silence peut prendre des minutes et une réunion un jour. Les taux supposent une évolution régulière ; un saut serait réparti sur toutes les années.",
        "Fysieke, video- en hybride vergaderingen vormen één reeks, omdat elk de entiteiten op één tijdstip samenbrengt. Een overlegmoment is geen hoeveelheid werk: een stilteprocedure kan minuten duren en een vergadering een dag. De jaarlijkse veranderingen veronderstellen een gelijkmatig verloop; een sprong zou over alle jaren worden gespreid.",
        "Sitzungen in Präsenz, per Video und hybrid bilden eine Reihe, weil jede die Konzertierungspartner zu einem Zeitpunkt zusammenführt. Eine Konzertierung ist keine Menge an Arbeit: Ein Verschweigungsverfahren kann Minuten dauern und eine Sitzung einen Tag. Die Veränderungsraten setzen eine gleichmäßige Veränderung voraus; ein Sprung würde auf alle Jahre verteilt.");

    private static readonly Localized YearlyChange = new("Yearly change", "Évolution annuelle", "Jaarlijkse verandering", "Jährliche Veränderung");

    private static readonly Localized AllConsultations = new("Consultations of all formats", "Concertations de tous formats", "Overlegmomenten van alle vormen", "Konzertierungen aller Formen");

    private static readonly Localized LevelChange = new(
        $"All consultations: change of level with {Formats.BreakYear}, against the line of the years before",
        $"Toutes les concertations : saut de niveau avec {Formats.BreakYear}, par rapport à la ligne des années précédentes",
        $"Al het overleg: verandering van niveau met {Formats.BreakYear}, tegenover de lijn van de jaren ervoor",
        $"Alle Konzertierungen: Niveauänderung mit {Formats.BreakYear}, gegenüber der Linie der Jahre davor");

    private static readonly Localized ProceduresChange = new(
        $"Yearly change of written and silence procedures since {Formats.BreakYear}",
        $"Évolution annuelle des procédures écrites et de silence depuis {Formats.BreakYear}",
        $"Jaarlijkse verandering van schriftelijke procedures en stilteprocedures sinds {Formats.BreakYear}",
        $"Jährliche Veränderung der schriftlichen Verfahren und Verschweigungsverfahren seit {Formats.BreakYear}");

    private static readonly Localized ProcedureShare = new(
        $"Share of written and silence procedures since {Formats.BreakYear}",
        $"Part des procédures écrites et de silence depuis {Formats.BreakYear}",
        $"Aandeel schriftelijke procedures en stilteprocedures sinds {Formats.BreakYear}",
        $"Anteil der schriftlichen Verfahren und der Verschweigungsverfahren seit {Formats.BreakYear}");

    public static Localized Subtitle(Years years) => new(
        $"Consultations of the register a year by format, {years.From} to {years.To}; from {Formats.BreakYear} on, more formats are counted",
        $"Concertations du registre par an et par format, {years.From} à {years.To} ; à partir de {Formats.BreakYear}, davantage de formats sont comptés",
        $"Overleg van het register per jaar en vorm, {years.From} tot {years.To}; vanaf {Formats.BreakYear} worden meer vormen geteld",
        $"Konzertierungen des Registers je Jahr und Form, {years.From} bis {years.To}; ab {Formats.BreakYear} werden mehr Formen gezählt");

    public static Localized AlternativeText(ConsultationsByFormat found) => found.Consultations == 0
        ? MeetingsWords.NoneFound(found.Years)
        : Localized.From(language => string.Join(language.Semicolon, new[] { found.Counts[0], found.Counts[^1] }.Distinct().Select(year => OfYear(year, PartialYearWords.Name(year.Year, found.PartialYears)).In(language))) + ".");

    public static Localized Headline(ConsultationsByFormat found) => found switch
    {
        { Consultations: 0 } => MeetingsWords.NoneFound(found.Years),
        { IsOfOneCrisis: true } => MeetingsWords.OneCrisis(found.Consultations, found.Meetings, found.UnknownFormat, found.Years),
        { MeetingsChange: { Verdict: Verdict.TooFew }, AllChange.Verdict: not Verdict.TooFew } => YearlyChangeWords.Headline(AllConsultations, found.AllChange),
        { MeetingsChange.Years: [_, ..] } => YearlyChangeWords.Headline(MeetingsWords.Meetings, found.MeetingsChange),
        _ => TooFewYears(found),
    };

    public static IEnumerable<Localized> Notes(ConsultationsByFormat found) =>
    [
        .. found.HasNoProcedureBefore ? [NoProcedureBefore] : Array.Empty<Localized>(),
        WhatACountIs,
        .. LackWords.InSome("format_code", found.UnknownFormat, found.Consultations),
        .. found.Lacks is null ? WithoutFormats(found.WithoutFormats) : [],
        .. MeetingsWords.InPart(found.PartialYears),
    ];

    /// <summary>The title of an estimate.</summary>
    public static Localized Title(ConsultationsByFormat found, string estimate) => estimate switch
    {
        "meetings_yearly_change" => MeetingsWords.YearlyChangeOfMeetings,
        "procedures_yearly_change" => ProceduresChange,
        "meetings_slope" => MeetingsWords.SlopeOfMeetings,
        "consultations_yearly_change" => Localized.From(language => $"{YearlyChange.In(language)}{language.Colon}{All(found.IsSinceBreak).In(language)}"),
        "consultations_level_change" => LevelChange,
        "procedure_share" => ProcedureShare,
        _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate, "is an estimate without words"),
    };

    /// <summary>Years that the rate of meetings leaves out, since nobody knows how many of their consultations were meetings.</summary>
    private static IEnumerable<Localized> WithoutFormats(IReadOnlyList<int> years) => years.Count == 0
        ? []
        :
        [
            Localized.Say(
                en => $"Left out of the rate of meetings, as the format is not known of more than {en.Share(Formats.LargestUnknownShare)} of their consultations: {Named(years, en)}.",
                fr => $"Hors du taux d’évolution des réunions, car le format de plus de {fr.Share(Formats.LargestUnknownShare)} des concertations n’est pas connu : {Named(years, fr)}.",
                nl => $"Niet in de jaarlijkse verandering van de vergaderingen, omdat de vorm van meer dan {nl.Share(Formats.LargestUnknownShare)} van het overleg niet bekend is: {Named(years, nl)}.",
                de => $"Nicht in der Veränderungsrate der Sitzungen enthalten, da die Form von mehr als {de.Share(Formats.LargestUnknownShare)} der Konzertierungen nicht bekannt ist: {Named(years, de)}."),
        ];

    private static string Named(IReadOnlyList<int> years, Language language) => language.List([.. years.Select(year => $"{year}")]);

    private static Localized All(bool sinceBreak) => sinceBreak
        ? new(
            $"all consultations since {Formats.BreakYear}, procedures included",
            $"les concertations de tous formats depuis {Formats.BreakYear}, procédures comprises",
            $"alle overlegmomenten sinds {Formats.BreakYear}, procedures inbegrepen",
            $"alle Konzertierungen seit {Formats.BreakYear}, Verfahren eingeschlossen")
        : new("all consultations, procedures included", "les concertations de tous formats, procédures comprises", "alle overlegmomenten, procedures inbegrepen", "alle Konzertierungen, Verfahren eingeschlossen");

    /// <summary>Of years that are known in part, or of which no format is.</summary>
    private static Localized TooFewYears(ConsultationsByFormat found) => Localized.Say(
        en => $"{Held(found.Consultations, found.Meetings, found.UnknownFormat, en)}, no trend",
        fr => $"{Held(found.Consultations, found.Meetings, found.UnknownFormat, fr)}, pas de tendance",
        nl => $"{Held(found.Consultations, found.Meetings, found.UnknownFormat, nl)}, geen trend",
        de => $"{Held(found.Consultations, found.Meetings, found.UnknownFormat, de)}, kein Trend");

    private static Localized OfYear(YearCounts year, Localized name) => Localized.Say(
        en => $"{name.In(en)}: {Held(year.Consultations, year.Meetings, year.UnknownFormat, en)}",
        fr => $"{name.In(fr)} : {Held(year.Consultations, year.Meetings, year.UnknownFormat, fr)}",
        nl => $"{name.In(nl)}: {Held(year.Consultations, year.Meetings, year.UnknownFormat, nl)}",
        de => $"{name.In(de)}: {Held(year.Consultations, year.Meetings, year.UnknownFormat, de)}");

    private static string Held(long consultations, long meetings, long unknownFormat, Language language) =>
        $"{CountWords.OfConsultations(consultations, language)}, {CountWords.OfWhichMeetings(consultations, meetings, unknownFormat, language)}";
}
