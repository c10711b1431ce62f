using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of the course of the meetings and of what is drawn on from it.</summary>
internal static class MeetingsTrendWords
{
    public static readonly Localized Question = new(
        $"Where do meetings since {Formats.BreakYear} stand beside the course of the years before?",
        $"Où se situent les réunions depuis {Formats.BreakYear} par rapport à l’évolution des années précédentes ?",
        $"Waar liggen de vergaderingen sinds {Formats.BreakYear} ten opzichte van het verloop van de jaren ervoor?",
        $"Wo liegen die Sitzungen seit {Formats.BreakYear} gegenüber dem Verlauf der Jahre davor?");

    public static readonly Localized Before = new(
        $"Line of the years before {Formats.BreakYear}", $"Ligne des années avant {Formats.BreakYear}", $"Lijn van de jaren vóór {Formats.BreakYear}", $"Linie der Jahre vor {Formats.BreakYear}");

    public static readonly Localized Since = new(
        $"Line since {Formats.BreakYear}", $"Ligne depuis {Formats.BreakYear}", $"Lijn sinds {Formats.BreakYear}", $"Linie seit {Formats.BreakYear}");

    public static readonly Localized Continued = new(
        "First line drawn on (assumption)", "Première ligne prolongée (hypothèse)", "Eerste lijn doorgetrokken (aanname)", "Erste Linie fortgeführt (Annahme)");

    public static readonly Localized OfLine = new("Line", "Ligne", "Lijn", "Linie");

    public static readonly Localized LineFrom = new(
        "Line, 95% confidence band, from", "Ligne, bande de confiance à 95 %, de", "Lijn, 95%-betrouwbaarheidsband, van", "Linie, 95-%-Konfidenzband, von");

    public static readonly Localized LineTo = new(
        "Line, 95% confidence band, to", "Ligne, bande de confiance à 95 %, à", "Lijn, 95%-betrouwbaarheidsband, tot", "Linie, 95-%-Konfidenzband, bis");

    public static readonly Localized Expected = new("Drawn on", "Prolongement", "Doorgetrokken", "Fortgeführt");

    public static readonly Localized ExpectedFrom = new(
        "Drawn on, 95% prediction band, from", "Prolongement, bande de prédiction à 95 %, de", "Doorgetrokken, 95%-predictieband, van", "Fortgeführt, 95-%-Prognoseband, von");

    public static readonly Localized ExpectedTo = new(
        "Drawn on, 95% prediction band, to", "Prolongement, bande de prédiction à 95 %, à", "Doorgetrokken, 95%-predictieband, tot", "Fortgeführt, 95-%-Prognoseband, bis");

    public static readonly Localized Departure = new("Meetings less what is drawn on", "Réunions moins le prolongement", "Vergaderingen min doorgetrokken", "Sitzungen minus Fortgeführtes");

    public static readonly Localized DepartureFrom = new(
        "Meetings less what is drawn on, by the prediction band, from", "Réunions moins le prolongement, selon la bande de prédiction, de",
        "Vergaderingen min doorgetrokken, volgens de predictieband, van", "Sitzungen minus Fortgeführtes, nach dem Prognoseband, von");

    public static readonly Localized DepartureTo = new(
        "Meetings less what is drawn on, by the prediction band, to", "Réunions moins le prolongement, selon la bande de prédiction, à",
        "Vergaderingen min doorgetrokken, volgens de predictieband, tot", "Sitzungen minus Fortgeführtes, nach dem Prognoseband, bis");

    public static readonly Localized Meetings = CountWords.Meetings;

    private static readonly Localized Assumption = new(
        $"The dashed line is no observation. It assumes that meetings would have gone on as before had nothing come with {Formats.BreakYear}; no data can show that. What lies between it and the meetings holds all that came with that year: new formats, a pandemic, a government, and other ways of counting.",
        $"La ligne en tirets n’est pas une observation. Elle suppose que les réunions auraient continué comme auparavant si rien n’était survenu en {Formats.BreakYear} ; aucune donnée ne peut le montrer. L’écart entre elle et les réunions contient tout ce qui est venu avec cette année : nouveaux formats, pandémie, gouvernement et autres façons de compter.",
        $"De streepjeslijn is geen waarneming. Ze veronderstelt dat de vergaderingen zouden zijn doorgegaan zoals voorheen als er in {Formats.BreakYear} niets was gebeurd; geen gegevens kunnen dat aantonen. Wat tussen haar en de vergaderingen ligt, bevat alles wat met dat jaar kwam: nieuwe vormen, een pandemie, een regering en andere manieren van tellen.",
        $"Die gestrichelte Linie ist keine Beobachtung. Sie nimmt an, dass die Sitzungen wie zuvor weitergegangen wären, wäre mit {Formats.BreakYear} nichts gekommen; keine Daten können das zeigen. Was zwischen ihr und den Sitzungen liegt, enthält alles, was mit diesem Jahr kam: neue Formen, eine Pandemie, eine Regierung und andere Zählweisen.");

    private static readonly Localized Bands = new(
        "Around the two lines lies the 95% confidence band: where the line itself may lie. Around the dashed line lies the 95% prediction band: where the meetings of one year would have lain; beside its line it widens the further it is drawn on. The interval of the sum allows for years that resemble each other.",
        "Autour des deux lignes figure la bande de confiance à 95 % : où la ligne elle-même peut se situer. Autour de la ligne en tirets figure la bande de prédiction à 95 % : où se seraient situées les réunions d’une année ; par rapport à sa ligne, elle s’élargit à mesure qu’on prolonge. L’intervalle de la somme tient compte d’années qui se ressemblent.",
        "Rond de twee lijnen ligt de 95%-betrouwbaarheidsband: waar de lijn zelf kan liggen. Rond de streepjeslijn ligt de 95%-predictieband: waar de vergaderingen van één jaar zouden hebben gelegen; in verhouding tot zijn lijn wordt hij breder naarmate ze verder loopt. Het interval van de som houdt rekening met jaren die op elkaar lijken.",
        "Um die beiden Linien liegt das 95-%-Konfidenzband: wo die Linie selbst liegen kann. Um die gestrichelte Linie liegt das 95-%-Prognoseband: wo die Sitzungen eines Jahres gelegen hätten; im Verhältnis zu seiner Linie wird es breiter, je weiter sie fortgeführt wird. Das Intervall der Summe berücksichtigt Jahre, die einander ähneln.");

    private static readonly Localized Rough = new(
        "Fewer than ten meetings a year are drawn on for some years: there the band is rough.",
        "Pour certaines années, le prolongement compte moins de dix réunions : la bande y est approximative.",
        "Voor sommige jaren geeft de doorgetrokken lijn minder dan tien vergaderingen: daar is de band ruw.",
        "Für einige Jahre ergibt die fortgeführte Linie weniger als zehn Sitzungen: Dort ist das Band grob.");

    private static readonly Localized ClaimedElsewhere = Localized.From(language => language.Choose(
        $"Whether meetings become fewer is judged under “{ConsultationsByFormatWords.Question.In(language)}” and not here, so that one question has one answer.",
        $"Savoir si les réunions diminuent relève de « {ConsultationsByFormatWords.Question.In(language)} » et non d’ici, pour qu’une question n’ait qu’une réponse.",
        $"Of er minder vergaderingen komen, wordt beoordeeld onder “{ConsultationsByFormatWords.Question.In(language)}” en niet hier, zodat één vraag één antwoord heeft.",
        $"Ob die Sitzungen weniger werden, wird unter „{ConsultationsByFormatWords.Question.In(language)}“ beurteilt und nicht hier, damit eine Frage eine Antwort hat."));

    public static Localized Subtitle(Years years) => new(
        $"Meetings of the register a year, in person, by video and hybrid, {years.From} to {years.To}",
        $"Réunions du registre par an, en présentiel, par vidéo et hybrides, {years.From} à {years.To}",
        $"Vergaderingen van het register per jaar, fysiek, per video en hybride, {years.From} tot {years.To}",
        $"Sitzungen des Registers je Jahr, in Präsenz, per Video und hybrid, {years.From} bis {years.To}");

    public static Localized Headline(MeetingsTrend found) => found switch
    {
        { Course: { } course } => Localized.Say(
            en => $"{LevelChangeWords.Span(course.Since)}: {en.Whole(course.Observed)} meetings, where the line of {LevelChangeWords.Span(course.Before)} drawn on gives {Total(course, en)}",
            fr => $"{LevelChangeWords.Span(course.Since)} : {fr.Whole(course.Observed)} réunions, contre {Total(course, fr)} selon la ligne prolongée de {LevelChangeWords.Span(course.Before)}",
            nl => $"{LevelChangeWords.Span(course.Since)}: {nl.Whole(course.Observed)} vergaderingen, tegenover {Total(course, nl)} volgens de doorgetrokken lijn van {LevelChangeWords.Span(course.Before)}",
            de => $"{LevelChangeWords.Span(course.Since)}: {de.Whole(course.Observed)} Sitzungen, gegenüber {Total(course, de)} nach der fortgeführten Linie von {LevelChangeWords.Span(course.Before)}"),
        { Meetings: 0 } => MeetingsWords.NoneFound(found.Years),
        _ => new(
            $"Too few meetings or years from {found.Years.From} to {found.Years.To} to draw a line on",
            $"Trop peu de réunions ou d’années de {found.Years.From} à {found.Years.To} pour prolonger une ligne",
            $"Te weinig vergaderingen of jaren van {found.Years.From} tot {found.Years.To} om een lijn door te trekken",
            $"Zu wenige Sitzungen oder Jahre von {found.Years.From} bis {found.Years.To}, um eine Linie fortzuführen"),
    };

    public static Localized AlternativeText(MeetingsTrend found) => found.Course is not { } course
        ? Headline(found)
        : Localized.Say(
            en => $"Meetings a year as points; a line for {LevelChangeWords.Span(course.Before)}, drawn on dashed for {LevelChangeWords.Span(course.Since)}, and a line of its own for these years. {Sum(course, en)}",
            fr => $"Réunions par an sous forme de points ; une ligne pour {LevelChangeWords.Span(course.Before)}, prolongée en tirets pour {LevelChangeWords.Span(course.Since)}, et une ligne propre à ces années. {Sum(course, fr)}",
            nl => $"Vergaderingen per jaar als punten; een lijn voor {LevelChangeWords.Span(course.Before)}, met streepjes doorgetrokken voor {LevelChangeWords.Span(course.Since)}, en een eigen lijn voor die jaren. {Sum(course, nl)}",
            de => $"Sitzungen je Jahr als Punkte; eine Linie für {LevelChangeWords.Span(course.Before)}, gestrichelt fortgeführt für {LevelChangeWords.Span(course.Since)}, und eine eigene Linie für diese Jahre. {Sum(course, de)}");

    public static IEnumerable<Localized> Notes(MeetingsTrend found) =>
    [
        .. found.Course is null ? [] : new[] { Assumption, Bands },
        .. found.Course is { IsRough: true } ? [Rough] : Array.Empty<Localized>(),
        ClaimedElsewhere,
        .. found.Lacks is null ? MeetingsWords.WithoutFormats(found.WithoutFormats) : [],
        .. MeetingsWords.InPart(found.PartialYears),
    ];

    public static Localized Title(MeetingsTrend found, string estimate) => estimate switch
    {
        "meetings_expected" => Over(found, new(
            "Meetings if the line is drawn on (interval of prediction)", "Réunions si la ligne est prolongée (intervalle de prédiction)",
            "Vergaderingen als de lijn wordt doorgetrokken (predictie-interval)", "Sitzungen bei fortgeführter Linie (Prognoseintervall)")),
        "meetings_departure" => Over(found, Departure),
        "meetings_departure_share" => Over(found, new("The same as a share of what is drawn on", "Idem, en part du prolongement", "Hetzelfde als aandeel van het doorgetrokkene", "Dasselbe als Anteil des Fortgeführten")),
        "meetings_change_before" => Change(found.Course!.Before),
        "meetings_change_since" => Change(found.Course!.Since),
        _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate, "is an estimate without words"),
    };

    private static Localized Over(MeetingsTrend found, Localized what) => Localized.From(language => $"{what.In(language)}, {LevelChangeWords.Span(found.Course!.Since)}");

    private static Localized Change(Years years) => Localized.From(language => $"{MeetingsWords.YearlyChangeOfMeetings.In(language)}, {LevelChangeWords.Span(years)}");

    private static string Sum(MeetingsCourse course, Language language) => language.Choose(
        $"In these years there were {language.Whole(course.Observed)} meetings; drawn on, the first line gives {Total(course, language)} (95% prediction interval {Interval(course, language)}).",
        $"Ces années comptent {language.Whole(course.Observed)} réunions ; prolongée, la première ligne en donne {Total(course, language)} (intervalle de prédiction à 95 % : {Interval(course, language)}).",
        $"In die jaren waren er {language.Whole(course.Observed)} vergaderingen; doorgetrokken geeft de eerste lijn er {Total(course, language)} (95%-predictie-interval {Interval(course, language)}).",
        $"In diesen Jahren gab es {language.Whole(course.Observed)} Sitzungen; fortgeführt ergibt die erste Linie {Total(course, language)} (95-%-Prognoseintervall {Interval(course, language)}).");

    private static string Total(MeetingsCourse course, Language language) => language.Number(course.Expected.Value, 0);

    private static string Interval(MeetingsCourse course, Language language) =>
        language.Interval(language.Number(course.Expected.Interval.Low, 0), language.Number(course.Expected.Interval.High, 0));
}
