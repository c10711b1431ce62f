using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>What is said of the days between a request and its meeting.</summary>
internal static class DaysOfNoticeWords
{
    public static readonly Localized Question = new(
        "How many days of notice does a meeting have?",
        "Combien de jours avant sa tenue une réunion est-elle demandée ?",
        "Hoeveel dagen vooraf wordt een vergadering gevraagd?",
        "Wie viele Tage vorher wird eine Sitzung beantragt?");

    public static readonly Localized Days = new("Days from request to meeting", "Jours de la demande à la réunion", "Dagen van aanvraag tot vergadering", "Tage vom Antrag bis zur Sitzung");
    public static readonly Localized Trigger = CodeWords.Column("consultations", "trigger_code");
    public static readonly Localized Known = new("Meetings of known notice", "Réunions au délai connu", "Vergaderingen met bekende termijn", "Sitzungen mit bekannter Frist");
    public static readonly Localized NotKnown = new("Notice not known", "Délai non connu", "Termijn niet bekend", "Frist nicht bekannt");
    public static readonly Localized FirstDecile = new("First decile", "Premier décile", "Eerste deciel", "Erstes Dezil");
    public static readonly Localized MedianDays = new("Median", "Médiane", "Mediaan", "Median");
    public static readonly Localized NinthDecile = new("Ninth decile", "Neuvième décile", "Negende deciel", "Neuntes Dezil");

    /// <summary>After a number.</summary>
    public static readonly Localized Counted = new("meetings of known notice", "réunions au délai connu", "vergaderingen met bekende termijn", "Sitzungen mit bekannter Frist");

    public static readonly Localized Note = new(
        "Notice runs from the day on which a meeting was asked for or convened to the day on which it was held. Only meetings count: the last day of a written or silence procedure says how long there was to answer. At least half of the meetings had no more days than the median, a tenth no more than the first decile and nine tenths no more than the ninth. A median takes five known meetings, a decile ten. The intervals of the medians take years as wholes and need ten years. Short notice is part of what makes a meeting impromptu: the two are described, and nothing is claimed of their difference.",
        "Le délai court du jour où une réunion a été demandée ou convoquée au jour de sa tenue. Seules les réunions comptent : le dernier jour d’une procédure écrite ou de silence indique le temps laissé pour répondre. Au moins la moitié des réunions n’ont pas eu plus de jours que la médiane, un dixième pas plus que le premier décile et neuf dixièmes pas plus que le neuvième. Une médiane demande cinq réunions connues, un décile dix. Les intervalles des médianes prennent les années entières et demandent dix années. Un délai bref fait partie de ce qui rend une réunion imprévue : les deux sont décrites, et rien n’est affirmé de leur différence.",
        "De termijn loopt van de dag waarop een vergadering werd gevraagd of bijeengeroepen tot de dag waarop ze plaatsvond. Alleen vergaderingen tellen: de laatste dag van een schriftelijke procedure of stilteprocedure zegt hoeveel tijd er was om te antwoorden. Ten minste de helft van de vergaderingen had niet meer dagen dan de mediaan, een tiende niet meer dan het eerste deciel en negen tienden niet meer dan het negende. Een mediaan vergt vijf bekende vergaderingen, een deciel tien. De intervallen van de medianen nemen jaren als geheel en vergen tien jaren. Een korte termijn hoort bij wat een vergadering onvoorzien maakt: beide worden beschreven, en over hun verschil wordt niets beweerd.",
        "Die Frist läuft vom Tag, an dem eine Sitzung beantragt oder einberufen wurde, bis zum Tag, an dem sie stattfand. Nur Sitzungen zählen: Der letzte Tag eines schriftlichen Verfahrens oder Verschweigungsverfahrens sagt, wie viel Zeit zum Antworten blieb. Mindestens die Hälfte der Sitzungen hatte nicht mehr Tage als der Median, ein Zehntel nicht mehr als das erste Dezil und neun Zehntel nicht mehr als das neunte. Ein Median erfordert fünf bekannte Sitzungen, ein Dezil zehn. Die Intervalle der Mediane nehmen Jahre als Ganzes und erfordern zehn Jahre. Eine kurze Frist gehört zu dem, was eine Sitzung unvorhergesehen macht: Beide werden beschrieben, und über ihren Unterschied wird nichts behauptet.");

    private static readonly Localized NoMeeting = new(
        "The register holds no meeting that answers this choice",
        "Le registre ne contient aucune réunion répondant à ce choix",
        "Het register bevat geen vergadering die aan deze keuze beantwoordt",
        "Das Register enthält keine Sitzung, die dieser Auswahl entspricht");

    private static readonly Localized ImpromptuMeetings = new("impromptu meetings", "réunions imprévues", "onvoorziene vergaderingen", "unvorhergesehene Sitzungen");
    private static readonly Localized AnticipatoryMeetings = new("anticipatory meetings", "réunions programmées", "geplande vergaderingen", "geplante Sitzungen");

    public static Localized Subtitle(DaysOfNotice found) => new(
        $"Days from request to meeting: median of each year, with a band from the first to the ninth decile, {CrisesWords.Span(found.Told)}",
        $"Jours de la demande à la réunion : médiane de chaque année, avec une bande du premier au neuvième décile, {CrisesWords.Span(found.Told)}",
        $"Dagen van aanvraag tot vergadering: mediaan van elk jaar, met een band van het eerste tot het negende deciel, {CrisesWords.Span(found.Told)}",
        $"Tage vom Antrag bis zur Sitzung: Median jedes Jahres, mit einem Band vom ersten bis zum neunten Dezil, {CrisesWords.Span(found.Told)}");

    public static Localized AlternativeText(DaysOfNotice found) => found switch
    {
        { Lacks: { } lack } => LackWords.Headline(lack),
        { Described: [] } => Headline(found),
        _ => Localized.From(language => string.Join(language.Semicolon, found.ByYear.Select(year =>
            $"{year.Year}, {Label(year.Spread).In(language)}{language.Colon}{(year.Spread.Median is { } median ? language.Whole(median) : Writing.NotKnown.In(language))}")) + "."),
    };

    public static Localized Headline(DaysOfNotice found) => found switch
    {
        { Meetings: 0 } => NoMeeting,
        { Impromptu.Median: { } impromptu, Anticipatory.Median: { } anticipatory } => Localized.Say(
            en => $"Median notice: {en.Days(impromptu)} for impromptu meetings, {en.Days(anticipatory)} for anticipatory ones, {CrisesWords.Span(found.Told)}",
            fr => $"Délai médian : {fr.Days(impromptu)} pour les réunions imprévues, {fr.Days(anticipatory)} pour les programmées, {CrisesWords.Span(found.Told)}",
            nl => $"Mediane termijn: {nl.Days(impromptu)} voor onvoorziene vergaderingen, {nl.Days(anticipatory)} voor geplande, {CrisesWords.Span(found.Told)}",
            de => $"Frist im Median: {de.Days(impromptu)} bei unvorhergesehenen Sitzungen, {de.Days(anticipatory)} bei geplanten, {CrisesWords.Span(found.Told)}"),
        { Described: [{ Median: { } median } one] } => Localized.Say(
            en => $"Median notice of {Of(one).En}: {en.Days(median)}, {CrisesWords.Span(found.Told)}",
            fr => $"Délai médian des {Of(one).Fr} : {fr.Days(median)}, {CrisesWords.Span(found.Told)}",
            nl => $"Mediane termijn van {Of(one).Nl}: {nl.Days(median)}, {CrisesWords.Span(found.Told)}",
            de => $"Frist im Median: {de.Days(median)} ({Of(one).De}), {CrisesWords.Span(found.Told)}"),
        _ => Localized.Say(
            en => $"Too few to say: the notice of {en.Whole(found.Observations)} of {en.Whole(found.Meetings)} {en.Plural(found.Meetings, "meeting", "meetings")} is known, {CrisesWords.Span(found.Told)}",
            fr => $"Trop peu pour conclure : délai connu de {fr.Whole(found.Observations)} {fr.Plural(found.Observations, "réunion", "réunions")} sur {fr.Whole(found.Meetings)}, {CrisesWords.Span(found.Told)}",
            nl => $"Te weinig om iets te zeggen: termijn bekend van {nl.Whole(found.Observations)} van {nl.Whole(found.Meetings)} vergaderingen, {CrisesWords.Span(found.Told)}",
            de => $"Zu wenige für eine Aussage: Frist von {de.Whole(found.Observations)} von {de.Whole(found.Meetings)} Sitzungen bekannt, {CrisesWords.Span(found.Told)}"),
    };

    /// <summary>Of how many meetings nobody knows; none where all are known, or where the headline says that none is.</summary>
    public static IEnumerable<Localized> Unknown(DaysOfNotice found)
    {
        if (found.UnknownNotice > 0 && found.Lacks is null)
        {
            yield return Localized.Say(
                en => $"Of {en.Whole(found.Meetings)} {en.Plural(found.Meetings, "meeting", "meetings")} {en.Whole(found.UnknownNotice)} have no day of request, or one of the two dates is not known to the day: their notice is not known, which is not none, and they enter no median.",
                fr => $"Sur {fr.Whole(found.Meetings)} {fr.Plural(found.Meetings, "réunion", "réunions")}, {fr.Whole(found.UnknownNotice)} n’ont pas de jour de demande, ou l’une des deux dates n’est pas connue au jour près : leur délai n’est pas connu, ce qui ne veut pas dire nul, et elles n’entrent dans aucune médiane.",
                nl => $"Van {nl.Whole(found.Meetings)} {nl.Plural(found.Meetings, "vergadering", "vergaderingen")} is bij {nl.Whole(found.UnknownNotice)} geen dag van aanvraag vermeld, of is een van beide datums niet op de dag bekend: hun termijn is niet bekend, wat niet nul betekent, en ze zitten in geen enkele mediaan.",
                de => $"Von {de.Whole(found.Meetings)} {de.Plural(found.Meetings, "Sitzung", "Sitzungen")} haben {de.Whole(found.UnknownNotice)} keinen Tag des Antrags, oder eines der beiden Daten ist nicht auf den Tag bekannt: Ihre Frist ist nicht bekannt, was nicht null heißt, und sie gehen in keinen Median ein.");
        }
    }

    /// <summary>The title of an estimate.</summary>
    public static Localized Median(NoticeSpread spread) => new(
        $"Median days of notice, {Of(spread).En}", $"Médiane des jours de délai, {Of(spread).Fr}", $"Mediaan van de termijn in dagen, {Of(spread).Nl}", $"Median der Frist in Tagen, {Of(spread).De}");

    public static Localized Label(NoticeSpread spread) => CodeWords.Label("consultations", "trigger_code", spread.Trigger);

    private static Localized Of(NoticeSpread spread) => spread.Trigger == NoticeSpread.Impromptu ? ImpromptuMeetings : AnticipatoryMeetings;
}
