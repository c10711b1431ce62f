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
        "The lowest and the highest are chosen after looking at all, so their difference counts every pair of entities as a question; it is the mean of the years in which both were invited often enough. Without it no order is claimed.",
        "La plus basse et la plus haute sont choisies après avoir regardé toutes les autres : leur différence compte donc chaque paire d’entités comme une question ; elle est la moyenne des années où les deux furent assez souvent invitées. Sans elle, aucun ordre n’est affirmé.",
        "De laagste en de hoogste zijn gekozen na alle te hebben bekeken: hun verschil telt dus elk paar entiteiten als een vraag; het is het gemiddelde van de jaren waarin beide vaak genoeg uitgenodigd waren. Zonder dat wordt geen volgorde beweerd.",
        "Der niedrigste und der höchste Wert sind nach Ansicht aller gewählt: Ihr Unterschied zählt daher jedes Paar von Partnern als Frage; er ist das Mittel der Jahre, in denen beide oft genug eingeladen waren. Ohne ihn wird keine Reihenfolge behauptet.");

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
        (Verdict.Differs, { } lowest, { } highest) => Differs(lowest, highest),
        (_, { } lowest, { } highest) => NoOrder(lowest, highest, found.Years),
        _ => AttendanceWords.NobodyInvited,
    };

    /// <summary>Of the difference between the two.</summary>
    public static Localized Title(LargestDifference difference) => Localized.Say(
        en => $"{difference.Highest.Names.En} less {difference.Lowest.Names.En}, mean of the years",
        fr => $"{difference.Highest.Names.Fr} moins {difference.Lowest.Names.Fr}, moyenne des années",
        nl => $"{difference.Highest.Names.Nl} min {difference.Lowest.Names.Nl}, gemiddelde van de jaren",
        de => $"{difference.Highest.Names.De} minus {difference.Lowest.Names.De}, Mittel der Jahre");

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

    private static Localized NoOrder(EntityAttendance lowest, EntityAttendance highest, Years years) => Localized.Say(
        en => $"No entity stands out: {Of(lowest, en)} to {Of(highest, en)} of invitations from {years.From} to {years.To}",
        fr => $"Aucune entité ne se distingue : {Of(lowest, fr)} à {Of(highest, fr)} des invitations de {years.From} à {years.To}",
        nl => $"Geen entiteit springt eruit: {Of(lowest, nl)} tot {Of(highest, nl)} van de uitnodigingen van {years.From} tot {years.To}",
        de => $"Kein Konzertierungspartner hebt sich ab: {Of(lowest, de)} bis {Of(highest, de)} der Einladungen von {years.From} bis {years.To}");

    private static Localized Differs(EntityAttendance lowest, EntityAttendance highest) => Localized.Say(
        en => $"Represented least: {lowest.Names.En}, {Of(lowest, en)}; most: {highest.Names.En}, {Of(highest, en)}",
        fr => $"Le moins représenté : {lowest.Names.Fr}, {Of(lowest, fr)} ; le plus : {highest.Names.Fr}, {Of(highest, fr)}",
        nl => $"Minst vertegenwoordigd: {lowest.Names.Nl}, {Of(lowest, nl)}; meest: {highest.Names.Nl}, {Of(highest, nl)}",
        de => $"Am wenigsten vertreten: {lowest.Names.De}, {Of(lowest, de)}; am meisten: {highest.Names.De}, {Of(highest, de)}");

    private static string Of(EntityAttendance entity, Language language) => language.Share(entity.Share);
}
