using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>What is said of dossiers that were concluded while a competent entity was missing.</summary>
internal static class EmptyChairsWords
{
    public static readonly Localized Question = new(
        "Were dossiers concluded while an entity competent for them was missing?",
        "Des dossiers ont-ils été conclus en l’absence d’une entité compétente ?",
        "Zijn er dossiers afgerond terwijl een bevoegde entiteit ontbrak?",
        "Wurden Dossiers abgeschlossen, während ein zuständiger Partner fehlte?");

    /// <summary>After a number.</summary>
    public static readonly Localized Dossiers = new(
        "dossiers whose chairs are known", "dossiers dont on sait qui siégeait", "dossiers waarvan de bezetting bekend is", "Dossiers mit bekannter Besetzung");

    public static readonly Localized Concluded = new("Dossiers concluded", "Dossiers conclus", "Afgeronde dossiers", "Abgeschlossene Dossiers");

    public static readonly Localized Known = new("Chairs known", "Présents connus", "Bezetting bekend", "Besetzung bekannt");

    public static readonly Localized Empty = new("With an empty chair", "Avec une chaise vide", "Met een lege stoel", "Mit leerem Stuhl");

    public static readonly Localized Share = new(
        "Share with an empty chair", "Part avec une chaise vide", "Aandeel met een lege stoel", "Anteil mit leerem Stuhl");

    public static readonly Localized WithAbsent = ChairWords.Absent;

    public static readonly Localized WithNotInvited = ChairWords.NotInvited;

    public static readonly Localized WithCabinetAbsent = new(
        "There without its cabinet", "Présentes sans leur cabinet", "Aanwezig zonder kabinet", "Anwesend ohne Kabinett");

    public static readonly Localized Stalemates = new("Stalemates", "Blocages", "Impasses", "Blockaden");

    public static readonly Localized Procedures = new("Procedures", "Procédures", "Procedures", "Verfahren");

    public static readonly Localized UnknownCompetence = new("Competence not known", "Compétence non connue", "Bevoegdheid niet bekend", "Zuständigkeit nicht bekannt");

    public static readonly Localized UnknownAttendance = new("Attendance not known", "Présences non connues", "Aanwezigheid niet bekend", "Teilnahme nicht bekannt");

    public static readonly Localized UnknownOutcome = NotGivenWords.Outcome;

    public static readonly Localized Note = new(
        "A dossier counts in the year of the meeting that concluded it with a position: consensus, agreement to disagree or abstention. A chair is empty where none of the entity’s services was represented; an entity without a row at a meeting whose attendance is listed counts as not invited. Who was absent may have agreed beforehand, and whether it is bound is a question of law that no count answers.",
        "Un dossier compte dans l’année de la réunion qui l’a conclu par une position : consensus, désaccord constaté ou abstention. Une chaise est vide lorsqu’aucun service de l’entité n’était représenté ; une entité sans ligne à une réunion dont les présences sont consignées est réputée non invitée. Un absent a pu marquer son accord au préalable, et savoir s’il est lié est une question de droit qu’aucun comptage ne tranche.",
        "Een dossier telt in het jaar van de vergadering die het met een standpunt afrondde: consensus, vastgesteld verschil van mening of onthouding. Een stoel is leeg als geen enkele dienst van de entiteit vertegenwoordigd was; een entiteit zonder rij bij een vergadering waarvan de aanwezigheid is genoteerd, geldt als niet uitgenodigd. Wie afwezig was, kan vooraf hebben ingestemd, en of hij gebonden is, is een rechtsvraag die geen telling beantwoordt.",
        "Ein Dossier zählt im Jahr der Sitzung, die es mit einer Position abschloss: Konsens, festgestellter Dissens oder Enthaltung. Ein Stuhl ist leer, wenn keine Dienststelle des Partners vertreten war; wer bei einer Sitzung mit festgehaltener Teilnahme keine Zeile hat, gilt als nicht eingeladen. Wer fehlte, kann vorab zugestimmt haben, und ob er gebunden ist, ist eine Rechtsfrage, die keine Zählung beantwortet.");

    private static readonly Localized OfKnown = new(
        ", share of the dossiers whose chairs are known", ", part des dossiers dont on sait qui siégeait",
        ", aandeel van de dossiers waarvan de bezetting bekend is", ", Anteil an den Dossiers mit bekannter Besetzung");

    public static Localized Title(string estimate) => estimate switch
    {
        EmptyChairs.AbsentName => WithAbsent + OfKnown,
        EmptyChairs.NotInvitedName => WithNotInvited + OfKnown,
        _ => Empty + OfKnown,
    };

    public static Localized Subtitle(Years years) => new(
        $"Share of the dossiers concluded by a meeting at which an entity competent for them was absent or not invited, by year of conclusion, {years.From} to {years.To}; band: 95% interval",
        $"Part des dossiers conclus par une réunion à laquelle une entité compétente était absente ou n’était pas invitée, par année de conclusion, {years.From} à {years.To} ; bande : intervalle de confiance à 95 %",
        $"Aandeel van de dossiers die werden afgerond op een vergadering waar een bevoegde entiteit afwezig of niet uitgenodigd was, naar jaar van afronding, {years.From} tot {years.To}; band: 95%-betrouwbaarheidsinterval",
        $"Anteil der Dossiers, die eine Sitzung abschloss, bei der ein zuständiger Konzertierungspartner abwesend oder nicht eingeladen war, nach Abschlussjahr, {years.From} bis {years.To}; Band: 95-%-Konfidenzintervall");

    public static Localized Headline(EmptyChairs found) => found.Whole switch
    {
        { Concluded: 0 } => None(found.Years),
        { Known: 0 } => NoneKnown(found.Whole.Concluded, found.Years),
        var whole => Counted(whole, LevelChangeWords.Span(new(found.Counts.First(IsKnown).Year, found.Counts.Last(IsKnown).Year))),
    };

    public static Localized AlternativeText(EmptyChairs found) => found.Whole.Known == 0
        ? Headline(found)
        : Localized.From(language => string.Join(language.Semicolon, new[] { found.Counts.First(IsKnown), found.Counts.Last(IsKnown) }.Distinct().Select(year =>
            $"{year.Year}{language.Colon}{language.Whole(year.Conclusions.Empty)}/{language.Whole(year.Conclusions.Known)}")) + ".");

    /// <summary>What the share rests on and what it leaves out, each with its number.</summary>
    public static Localized LeftOut(Conclusions whole) => Localized.Say(
        en => $"In no share: {Without(whole, en)}. A stalemate binds nobody; in a written or silence procedure nobody sits, and silence is assent.",
        fr => $"Hors de toute part : {Without(whole, fr)}. Un blocage ne lie personne ; dans une procédure écrite ou de silence, personne ne siège, et le silence vaut accord.",
        nl => $"In geen enkel aandeel: {Without(whole, nl)}. Een impasse bindt niemand; in een schriftelijke procedure of stilteprocedure zit niemand aan tafel, en zwijgen is instemmen.",
        de => $"In keinem Anteil: {Without(whole, de)}. Eine Blockade bindet niemanden; in einem schriftlichen oder Verschweigungsverfahren sitzt niemand am Tisch, und Schweigen gilt als Zustimmung.");

    /// <summary>The case of September 2018, which leaves no chair empty.</summary>
    public static Localized CabinetsAbsent(Conclusions whole) => Localized.Say(
        en => $"Not counted as empty: in {en.Whole(whole.WithCabinetAbsent)} of the {en.Whole(whole.Known)} dossiers a competent entity sat there by its administration while its cabinet, though invited, stayed away, as those of two federal ministers did in September 2018.",
        fr => $"Non comptée comme vide : dans {fr.Whole(whole.WithCabinetAbsent)} des {fr.Whole(whole.Known)} dossiers, une entité compétente siégeait par son administration alors que son cabinet, pourtant invité, était absent, comme ceux de deux ministres fédéraux en septembre 2018.",
        nl => $"Niet als leeg geteld: bij {nl.Whole(whole.WithCabinetAbsent)} van de {nl.Whole(whole.Known)} dossiers zat een bevoegde entiteit er met haar administratie terwijl haar kabinet, hoewel uitgenodigd, wegbleef, zoals die van twee federale ministers in september 2018.",
        de => $"Nicht als leer gezählt: Bei {de.Whole(whole.WithCabinetAbsent)} der {de.Whole(whole.Known)} Dossiers saß ein zuständiger Partner mit seiner Verwaltung am Tisch, während sein Kabinett trotz Einladung fernblieb, wie jene zweier föderaler Minister im September 2018.");

    private static bool IsKnown(ConclusionYear year) => year.Conclusions.Known > 0;

    private static string Without(Conclusions whole, Language language) => language.List(
    [
        .. new[]
        {
            (Stalemates, whole.Stalemates), (Procedures, whole.Procedures), (UnknownCompetence, whole.UnknownCompetence), (UnknownAttendance, whole.UnknownAttendance), (UnknownOutcome, whole.UnknownOutcome),
        }.Select(each => $"{Lower(each.Item1.In(language), language)} {language.Whole(each.Item2)}"),
    ]);

    /// <summary>German nouns keep their capital.</summary>
    private static string Lower(string words, Language language) => language == Language.De ? words : char.ToLowerInvariant(words[0]) + words[1..];

    private static Localized Counted(Conclusions whole, string span) => Localized.Say(
        en => $"{en.Whole(whole.Empty)} of {en.Whole(whole.Known)} dossiers were concluded with a competent entity’s chair empty ({span})",
        fr => $"Chaise vide d’une entité compétente pour {fr.Whole(whole.Empty)} dossiers conclus sur {fr.Whole(whole.Known)} ({span})",
        nl => $"{nl.Whole(whole.Empty)} van {nl.Whole(whole.Known)} dossiers afgerond met een lege stoel van een bevoegde entiteit ({span})",
        de => $"{de.Whole(whole.Empty)} von {de.Whole(whole.Known)} Dossiers mit leerem Stuhl eines zuständigen Partners abgeschlossen ({span})");

    private static Localized None(Years years) => new(
        $"The register holds no dossier that was concluded from {years.From} to {years.To}",
        $"Le registre ne contient aucun dossier conclu de {years.From} à {years.To}",
        $"Het register bevat geen dossier dat van {years.From} tot {years.To} werd afgerond",
        $"Das Register enthält kein Dossier, das von {years.From} bis {years.To} abgeschlossen wurde");

    private static Localized NoneKnown(long concluded, Years years) => Localized.Say(
        en => $"Too few to say: of {en.Whole(concluded)} concluded dossiers ({LevelChangeWords.Span(years)}) no chairs are known",
        fr => $"Trop peu pour conclure : de {fr.Whole(concluded)} dossiers conclus ({LevelChangeWords.Span(years)}), on ne sait d’aucun qui siégeait",
        nl => $"Te weinig voor een uitspraak: van {nl.Whole(concluded)} afgeronde dossiers ({LevelChangeWords.Span(years)}) is geen bezetting bekend",
        de => $"Zu wenige für eine Aussage: Von {de.Whole(concluded)} abgeschlossenen Dossiers ({LevelChangeWords.Span(years)}) ist keine Besetzung bekannt");
}
