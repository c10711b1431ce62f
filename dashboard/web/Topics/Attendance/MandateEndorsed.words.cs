using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>What is said of mandates.</summary>
internal static class MandateEndorsedWords
{
    public static readonly Localized Question = new(
        "How often had its political authority endorsed the mandate of who came?",
        "À quelle fréquence le mandat des présents était-il avalisé par leur autorité politique ?",
        "Hoe vaak was het mandaat van wie kwam, bekrachtigd door de politieke overheid?",
        "Wie oft war das Mandat der Anwesenden von ihrer politischen Führung bestätigt?");

    /// <summary>After a number.</summary>
    public static readonly Localized Attendances = new(
        "attendances with a known mandate", "présences au mandat connu", "aanwezigheden met bekend mandaat", "Teilnahmen mit bekanntem Mandat");

    public static readonly Localized Share = new("Share endorsed", "Part avalisée", "Aandeel bekrachtigd", "Bestätigter Anteil");

    public static readonly Localized Represented = AttendanceWords.Represented;

    public static readonly Localized Known = new("Mandate known", "Mandat connu", "Mandaat bekend", "Mandat bekannt");

    public static readonly Localized Endorsed = CodeWords.Column("attendance", "is_mandate_endorsed");

    public static readonly Localized Unknown = new("Mandate not known", "Mandat non connu", "Mandaat niet bekend", "Mandat nicht bekannt");

    public static readonly Localized Note = new(
        "One attendance is a service of the entity that was represented at a meeting. Where the register does not say whether the mandate was endorsed, the attendance is counted apart and in no share: that nobody wrote it down does not mean that nobody endorsed it. One authority endorses for all of its services, so the interval rests on whole consultations; fewer than ten have none. No order of entities is claimed.",
        "Une présence est un service de l’entité représenté à une réunion. Lorsque le registre ne dit pas si le mandat était avalisé, la présence est comptée à part et n’entre dans aucune part : que personne ne l’ait noté ne veut pas dire que personne ne l’ait avalisé. Une autorité avalise pour tous ses services ; l’intervalle porte donc sur des concertations entières, et il n’y en a pas pour moins de dix. Aucun ordre entre entités n’est affirmé.",
        "Een aanwezigheid is een dienst van de entiteit die op een vergadering vertegenwoordigd was. Waar het register niet zegt of het mandaat bekrachtigd was, wordt de aanwezigheid apart geteld en zit ze in geen enkel aandeel: dat niemand het noteerde, betekent niet dat niemand het bekrachtigde. Een overheid bekrachtigt voor al haar diensten, dus steunt het interval op hele overlegmomenten; minder dan tien hebben er geen. Er wordt geen volgorde van entiteiten beweerd.",
        "Eine Teilnahme ist eine Dienststelle des Partners, die bei einer Sitzung vertreten war. Sagt das Register nicht, ob das Mandat bestätigt war, wird die Teilnahme gesondert gezählt und geht in keinen Anteil ein: Dass es niemand notiert hat, heißt nicht, dass es niemand bestätigt hat. Eine politische Führung bestätigt für alle ihre Dienststellen; das Intervall beruht daher auf ganzen Konzertierungen, bei weniger als zehn gibt es keines. Eine Reihenfolge der Partner wird nicht behauptet.");

    private static readonly Localized ShareOfKnown = new(
        ", share of mandates endorsed", ", part des mandats avalisés", ", aandeel bekrachtigde mandaten", ", Anteil bestätigter Mandate");

    public static Localized Title(EntityMandate entity) => CodeWords.Of(entity.Names) + ShareOfKnown;

    public static Localized Subtitle(Years years) => new(
        $"Attendances with an endorsed mandate, as a share of those whose mandate is known, {years.From} to {years.To}; line: 95% interval over whole consultations",
        $"Présences au mandat avalisé, en part de celles dont le mandat est connu, {years.From} à {years.To} ; trait : intervalle de confiance à 95 % sur des concertations entières",
        $"Aanwezigheden met bekrachtigd mandaat, als aandeel van die waarvan het mandaat bekend is, {years.From} tot {years.To}; lijn: 95%-betrouwbaarheidsinterval over hele overlegmomenten",
        $"Teilnahmen mit bestätigtem Mandat, als Anteil derer mit bekanntem Mandat, {years.From} bis {years.To}; Linie: 95-%-Konfidenzintervall über ganze Konzertierungen");

    public static Localized Headline(MandateEndorsed found) => found.Share is { } share
        ? Localized.Say(
            en => $"The mandate was endorsed in {en.Share(share)} of attendances where that is known ({LevelChangeWords.Span(found.Years)})",
            fr => $"Mandat avalisé pour {fr.Share(share)} des présences où on le sait ({LevelChangeWords.Span(found.Years)})",
            nl => $"Mandaat bekrachtigd bij {nl.Share(share)} van de aanwezigheden waarvan dat bekend is ({LevelChangeWords.Span(found.Years)})",
            de => $"Mandat bei {de.Share(share)} der Teilnahmen bestätigt, bei denen das bekannt ist ({LevelChangeWords.Span(found.Years)})")
        : Nobody;

    public static Localized AlternativeText(MandateEndorsed found) => found.Share is null
        ? Nobody
        : Localized.From(language => string.Join(language.Semicolon, found.Entities.Where(entity => entity.Share is not null).Select(entity =>
            $"{CodeWords.Of(entity.Names).In(language)}{language.Colon}{language.Share(entity.Share!.Value)}")) + ".");

    /// <summary>How many say nothing of it.</summary>
    public static IEnumerable<Localized> OfUnknown(MandateEndorsed found) => found.Known == found.Represented
        ? []
        :
        [
            Localized.Say(
                en => $"Not known for {en.Whole(found.Represented - found.Known)} of {en.Whole(found.Represented)} attendances.",
                fr => $"Non connu pour {fr.Whole(found.Represented - found.Known)} présences sur {fr.Whole(found.Represented)}.",
                nl => $"Niet bekend voor {nl.Whole(found.Represented - found.Known)} van {nl.Whole(found.Represented)} aanwezigheden.",
                de => $"Nicht bekannt für {de.Whole(found.Represented - found.Known)} von {de.Whole(found.Represented)} Teilnahmen."),
        ];

    private static readonly Localized Nobody = new(
        "The register holds nobody represented who answers this choice",
        "Le registre ne contient aucune présence répondant à ce choix",
        "Het register bevat geen aanwezigheid die aan deze keuze beantwoordt",
        "Das Register enthält keine Teilnahme, die dieser Auswahl entspricht");
}
