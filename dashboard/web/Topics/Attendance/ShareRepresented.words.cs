using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>What is said of the attendance of each entity.</summary>
internal static class ShareRepresentedWords
{
    public static readonly Localized Question = new(
        "At what share of its invitations is each entity represented?",
        "Pour quelle part de ses invitations chaque entité est-elle représentée ?",
        "Bij welk aandeel van haar uitnodigingen is elke entiteit vertegenwoordigd?",
        "Bei welchem Anteil seiner Einladungen ist jeder Konzertierungspartner vertreten?");

    /// <summary>After a number.</summary>
    public static readonly Localized Invitations = new("invitations of an entity", "invitations d’une entité", "uitnodigingen van een entiteit", "Einladungen eines Konzertierungspartners");

    public static readonly Localized Note = new(
        "The lowest and the highest are chosen after looking at all: among entities that attend alike, some would be lowest by chance. Where their intervals overlap, no order is claimed.",
        "La plus basse et la plus haute sont choisies après avoir regardé toutes les autres : parmi des entités également présentes, l’une serait la plus basse par hasard. Lorsque leurs intervalles se recouvrent, aucun ordre n’est affirmé.",
        "De laagste en de hoogste zijn gekozen na alle te hebben bekeken: onder entiteiten die even vaak komen, zou er toevallig een de laagste zijn. Overlappen hun intervallen, dan wordt geen volgorde beweerd.",
        "Der niedrigste und der höchste Wert sind nach Ansicht aller gewählt: Unter gleich oft teilnehmenden Partnern hätte einer durch Zufall den niedrigsten Wert. Wo sich die Intervalle überschneiden, wird keine Reihenfolge behauptet.");

    private static readonly Localized ShareOfInvitations = new(
        ", share of invitations represented", ", part des invitations représentées", ", aandeel vertegenwoordigde uitnodigingen", ", Anteil vertretener Einladungen");

    public static Localized Subtitle(Years years) => new(
        $"Consultations at which the entity was represented, as a share of those to which it was invited, in %, {years.From} to {years.To}; crossed: fewer than {ShareRepresented.FewestInvitations} invitations",
        $"Concertations où l’entité était représentée, en part de celles auxquelles elle était invitée, en %, {years.From} à {years.To} ; case barrée : moins de {ShareRepresented.FewestInvitations} invitations",
        $"Overleg waarbij de entiteit vertegenwoordigd was, als aandeel van het overleg waarop ze was uitgenodigd, in %, {years.From} tot {years.To}; doorgestreept: minder dan {ShareRepresented.FewestInvitations} uitnodigingen",
        $"Konzertierungen, bei denen der Konzertierungspartner vertreten war, als Anteil derer, zu denen er eingeladen war, in %, {years.From} bis {years.To}; durchgestrichen: weniger als {ShareRepresented.FewestInvitations} Einladungen");

    public static Localized AlternativeText(IReadOnlyList<EntityAttendance> entities) => entities.Count == 0
        ? AttendanceWords.NobodyInvited
        : Localized.From(language => string.Join(language.Semicolon, entities.Select(entity =>
            $"{CodeWords.Of(entity.Names).In(language)}{language.Colon}{language.Share(entity.Share)}")) + ".");

    public static Localized Headline(ShareRepresented found) => (found.Verdict, found.Lowest, found.Highest) switch
    {
        (Verdict.Described, { } only, _) => Alone(only, found.Years),
        (Verdict.NoClearDifference, { } lowest, { } highest) => NoClearDifference(lowest, highest),
        (Verdict.Differs, { } lowest, { } highest) => Differs(lowest, highest),
        _ => AttendanceWords.NobodyInvited,
    };

    public static Localized Title(EntityAttendance entity) => CodeWords.Of(entity.Names) + ShareOfInvitations;

    /// <summary>What a share rests on: 5 of 20 invitations.</summary>
    public static Localized Counted(AttendanceYear year) => Localized.Say(
        en => $"{en.Whole(year.Represented)} of {en.Whole(year.Invited)} invitations",
        fr => $"{fr.Whole(year.Represented)} invitations sur {fr.Whole(year.Invited)}",
        nl => $"{nl.Whole(year.Represented)} van {nl.Whole(year.Invited)} uitnodigingen",
        de => $"{de.Whole(year.Represented)} von {de.Whole(year.Invited)} Einladungen");

    private static Localized Alone(EntityAttendance entity, Years years) => Localized.Say(
        en => $"{entity.Names.En} was represented at {Of(entity, en)} of its invitations from {years.From} to {years.To}",
        fr => $"{entity.Names.Fr} : représentation à {Of(entity, fr)} de ses invitations de {years.From} à {years.To}",
        nl => $"{entity.Names.Nl} was vertegenwoordigd bij {Of(entity, nl)} van de uitnodigingen van {years.From} tot {years.To}",
        de => $"{entity.Names.De}: bei {Of(entity, de)} der Einladungen von {years.From} bis {years.To} vertreten");

    private static Localized NoClearDifference(EntityAttendance lowest, EntityAttendance highest) => Localized.Say(
        en => $"The entities cannot be told apart: their shares run from {Of(lowest, en)} to {Of(highest, en)} of their invitations, and the intervals overlap",
        fr => $"Les entités ne se distinguent pas : leurs parts vont de {Of(lowest, fr)} à {Of(highest, fr)} de leurs invitations, et les intervalles se recouvrent",
        nl => $"De entiteiten zijn niet te onderscheiden: hun aandelen gaan van {Of(lowest, nl)} tot {Of(highest, nl)} van hun uitnodigingen, en de intervallen overlappen",
        de => $"Die Konzertierungspartner lassen sich nicht unterscheiden: Ihre Anteile reichen von {Of(lowest, de)} bis {Of(highest, de)} ihrer Einladungen, und die Intervalle überschneiden sich");

    private static Localized Differs(EntityAttendance lowest, EntityAttendance highest) => Localized.Say(
        en => $"Represented at the smallest share of its invitations: {lowest.Names.En}, {Of(lowest, en)}; at the largest: {highest.Names.En}, {Of(highest, en)}",
        fr => $"Entité la moins souvent représentée : {lowest.Names.Fr}, à {Of(lowest, fr)} de ses invitations ; la plus souvent : {highest.Names.Fr}, à {Of(highest, fr)}",
        nl => $"Minst vaak vertegenwoordigd: {lowest.Names.Nl}, bij {Of(lowest, nl)} van de uitnodigingen; het vaakst: {highest.Names.Nl}, bij {Of(highest, nl)}",
        de => $"Am seltensten vertreten: {lowest.Names.De}, bei {Of(lowest, de)} der Einladungen; am häufigsten: {highest.Names.De}, bei {Of(highest, de)}");

    private static string Of(EntityAttendance entity, Language language) =>
        AttendanceWords.WithInterval(entity.Share, entity.Interval.Low, entity.Interval.High, entity.Invited, language);
}
