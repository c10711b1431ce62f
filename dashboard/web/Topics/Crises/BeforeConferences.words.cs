using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>What is said of the weeks before conferences.</summary>
internal static class BeforeConferencesWords
{
    public static readonly Localized Question = new(
        "Are consultations more frequent in the weeks before a conference?",
        "Les concertations sont-elles plus fréquentes durant les semaines qui précèdent une conférence ?",
        "Is er vaker overleg in de weken voor een conferentie?",
        "Finden in den Wochen vor einer Konferenz häufiger Konzertierungen statt?");

    public static readonly Localized WeeksFrom = new("Weeks from the beginning of the conference", "Semaines depuis le début de la conférence", "Weken vanaf het begin van de conferentie", "Wochen ab Beginn der Konferenz");
    public static readonly Localized AWeek = new("Consultations a week", "Concertations par semaine", "Overleg per week", "Konzertierungen je Woche");
    public static readonly Localized Weeks = new("a week, all conferences together", "une semaine, toutes conférences confondues", "een week, alle conferenties samen", "eine Woche, alle Konferenzen zusammen");
    public static readonly Localized Others = new("mean of the other weeks of their years", "moyenne des autres semaines de leurs années", "gemiddelde van de andere weken van hun jaren", "Mittel der anderen Wochen ihrer Jahre");
    public static readonly Localized Week = new("Week", "Semaine", "Week", "Woche");
    public static readonly Localized Conferences = new("Conferences", "Conférences", "Conferenties", "Konferenzen");
    public static readonly Localized Since = new("since it began", "depuis le début", "sinds het begin", "seit Beginn");
    public static readonly Localized Counted = new("Consultations counted", "Concertations comptées", "Geteld overleg", "Gezählte Konzertierungen");

    public static readonly Localized Ratio = new(
        "Pace of the 12 weeks before conferences, ratio to that of the other weeks of the same year",
        "Rythme des 12 semaines précédant les conférences, rapport à celui des autres semaines de la même année",
        "Ritme van de 12 weken voor conferenties, verhouding tot dat van de andere weken van hetzelfde jaar",
        "Tempo der 12 Wochen vor Konferenzen, Verhältnis zu dem der anderen Wochen desselben Jahres");

    public static readonly Localized Note = new(
        "All consultations count, whatever gave rise to them and whether or not they name a conference. The points take conferences as units. For the ratio each year is compared with itself and is the unit, as conferences of one year share their weeks; the other weeks hold those before other conferences, so that the ratio is rather too small. Conferences come at the same time of each year: what else is usual at that time, such as quiet holidays, cannot be told apart from them. Conferences known to the month or year only are left out, and weeks beyond the register are not counted as none.",
        "Toutes les concertations comptent, quel qu’en soit le déclencheur et qu’elles citent ou non une conférence. Les points ont pour unités les conférences. Pour le rapport, chaque année est comparée à elle-même et sert d’unité, car les conférences d’une année partagent leurs semaines ; les autres semaines comprennent celles qui précèdent d’autres conférences, de sorte que le rapport est plutôt trop faible. Les conférences reviennent à la même époque chaque année : ce qui est par ailleurs habituel à cette époque, comme le calme des vacances, ne peut en être distingué. Les conférences dont seul le mois ou l’année est connu sont écartées, et les semaines hors du registre ne comptent pas comme nulles.",
        "Al het overleg telt, wat ook de aanleiding was en of het een conferentie noemt of niet. De punten hebben conferenties als eenheden. Voor de verhouding wordt elk jaar met zichzelf vergeleken en is het de eenheid, omdat conferenties van één jaar hun weken delen; de andere weken bevatten die voor andere conferenties, zodat de verhouding eerder te klein is. Conferenties komen elk jaar op hetzelfde tijdstip: wat dan verder gebruikelijk is, zoals rustige vakanties, is er niet van te onderscheiden. Conferenties waarvan alleen de maand of het jaar bekend is, blijven buiten beschouwing, en weken buiten het register tellen niet als nul.",
        "Alle Konzertierungen zählen, was auch der Anlass war und ob sie eine Konferenz nennen oder nicht. Die Punkte haben Konferenzen als Einheiten. Für das Verhältnis wird jedes Jahr mit sich selbst verglichen und ist die Einheit, da Konferenzen eines Jahres ihre Wochen teilen; die anderen Wochen enthalten solche vor anderen Konferenzen, sodass das Verhältnis eher zu klein ist. Konferenzen kommen jedes Jahr zur selben Zeit: Was dann sonst üblich ist, etwa ruhige Ferien, ist davon nicht zu trennen. Konferenzen, von denen nur Monat oder Jahr bekannt ist, bleiben unberücksichtigt, und Wochen außerhalb des Registers zählen nicht als null.");

    public static Localized Subtitle(BeforeConferences found) => new(
        $"Consultations a week, from the twelfth week before conferences to the fifth since they began, {Span(found)}; 95% intervals with conferences as units",
        $"Concertations par semaine, de la douzième semaine avant les conférences à la cinquième depuis leur début, {Span(found)} ; intervalles de confiance à 95 %, les conférences étant les unités",
        $"Overleg per week, van de twaalfde week voor conferenties tot de vijfde sinds het begin, {Span(found)}; 95%-betrouwbaarheidsintervallen met conferenties als eenheden",
        $"Konzertierungen je Woche, von der zwölften Woche vor Konferenzen bis zur fünften seit Beginn, {Span(found)}; 95-%-Konfidenzintervalle mit Konferenzen als Einheiten");

    public static Localized AlternativeText(BeforeConferences found) => found.Conferences == 0 ? Headline(found) : Localized.From(language => string.Join(language.Semicolon, found.Weeks.Select(week =>
        $"{week.Week}{language.Colon}{(week.AWeek is { } pace ? language.Number(pace.Value, 1) : Writing.NotKnown.In(language))}")) + ".");

    public static Localized Headline(BeforeConferences found) => found switch
    {
        { Conferences: 0 } => new(
            "Not known: the record does not date the conferences of these years to the day",
            "Inconnu : le corpus public ne date pas au jour près les conférences de ces années",
            "Niet bekend: het openbare bronnenbestand dateert de conferenties van deze jaren niet op de dag",
            "Nicht bekannt: Die öffentliche Quellensammlung datiert die Konferenzen dieser Jahre nicht auf den Tag"),
        { Observations: 0 } => CrisesWords.Nothing,
        { Verdict: Verdict.Described } => Localized.Say(
            en => $"Consultations a week: {In(found.Before, en)} in the 12 weeks before conferences, {In(found.Otherwise, en)} otherwise, {Span(found)}",
            fr => $"Concertations par semaine : {In(found.Before, fr)} les 12 semaines avant les conférences, {In(found.Otherwise, fr)} sinon, {Span(found)}",
            nl => $"Overleg per week: {In(found.Before, nl)} in de 12 weken voor conferenties, {In(found.Otherwise, nl)} anders, {Span(found)}",
            de => $"Konzertierungen je Woche: {In(found.Before, de)} in den 12 Wochen vor Konferenzen, {In(found.Otherwise, de)} sonst, {Span(found)}"),
        _ => Localized.Say(
            en => $"Too few to compare: {CountWordsOf(found, en)} in years with conferences, {Span(found)}",
            fr => $"Trop peu pour comparer : {CountWordsOf(found, fr)} durant des années à conférences, {Span(found)}",
            nl => $"Te weinig om te vergelijken: {CountWordsOf(found, nl)} in jaren met conferenties, {Span(found)}",
            de => $"Zu wenige zum Vergleichen: {CountWordsOf(found, de)} in Jahren mit Konferenzen, {Span(found)}"),
    };

    private static string CountWordsOf(BeforeConferences found, Language language) => Vocabulary.CountWords.OfConsultations(found.Observations, language);

    private static string In(Pace pace, Language language) => language.Number(pace.AWeek, 1);

    private static string Span(BeforeConferences found) => CrisesWords.Span(found.Compared ?? found.Years);
}
