using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the hours that each full-time equivalent spends in meetings.</summary>
internal static class MeetingHoursPerFteWords
{
    public static readonly Localized Question = new(
        "How many hours of meetings fall on each full-time equivalent?",
        "Combien d’heures de réunion reviennent à un équivalent temps plein ?",
        "Hoeveel vergaderuren komen op een voltijdsequivalent?",
        "Wie viele Sitzungsstunden entfallen auf ein Vollzeitäquivalent?");

    public static readonly Localized Hours = new("Hours of meetings per full-time equivalent", "Heures de réunion par équivalent temps plein", "Vergaderuren per voltijdsequivalent", "Sitzungsstunden je Vollzeitäquivalent");
    public static readonly Localized Meetings = ColumnWords.Meetings;
    public static readonly Localized UnknownFormat = new(
        "Consultations of unknown format", "Concertations de format non connu", "Overlegmomenten zonder bekende vorm", "Konzertierungen ohne bekannte Form");
    public static readonly Localized OfKnownLength = new("of known length", "de durée connue", "met bekende duur", "mit bekannter Dauer");
    public static readonly Localized Length = new("Their length", "Leur durée", "Hun duur", "Ihre Dauer");

    /// <summary>After a number.</summary>
    public static readonly Localized MeetingsOfKnownLength = new("meetings of known length", "réunions de durée connue", "vergaderingen met bekende duur", "Sitzungen mit bekannter Dauer");

    public static readonly Localized Note = new(
        "These are the hours around the table, summed and not estimated, so they have no interval. They are a lower bound twice over: a meeting without a known length adds none, and preparing, drafting, reporting and procedures are not in them. Several of the staff may sit in one meeting; its length counts once.",
        "Ce sont les heures autour de la table, additionnées et non estimées : elles n’ont donc pas d’intervalle. Elles sont doublement une borne inférieure : une réunion sans durée connue n’en ajoute aucune, et la préparation, la rédaction, les rapports et les procédures n’y figurent pas. Plusieurs agents peuvent siéger à une même réunion ; sa durée compte une fois.",
        "Dit zijn de uren rond de tafel, opgeteld en niet geschat, dus zonder interval. Ze zijn tweemaal een ondergrens: een vergadering zonder bekende duur voegt niets toe, en voorbereiden, opstellen, verslag uitbrengen en procedures zitten er niet in. Verscheidene personeelsleden kunnen aan dezelfde vergadering deelnemen; haar duur telt één keer.",
        "Das sind die Stunden am Tisch, summiert und nicht geschätzt, daher ohne Intervall. Sie sind in doppelter Hinsicht eine Untergrenze: Eine Sitzung ohne bekannte Dauer trägt nichts bei, und Vorbereitung, Entwürfe, Berichte und Verfahren sind nicht enthalten. Mehrere Bedienstete können in derselben Sitzung sein; ihre Dauer zählt einmal.");

    private static readonly Localized NoLength = new(
        "Not known: for none of these years does the register give both lengths and staff",
        "Inconnu : pour aucune de ces années, le registre n’indique à la fois durées et effectif",
        "Niet bekend: voor geen van deze jaren vermeldt het register zowel duur als personeel",
        "Nicht bekannt: Für keines dieser Jahre nennt das Register sowohl Dauer als auch Personal");

    public static Localized Subtitle(Years years) => new(
        $"Length of the meetings of a year, of those with a known length, divided by the full-time equivalents of M0.1, {years.From} to {years.To}",
        $"Durée des réunions d’une année (seules réunions de durée connue), divisée par les équivalents temps plein de M0.1, {years.From} à {years.To}",
        $"Duur van de vergaderingen van een jaar (alleen vergaderingen met bekende duur), gedeeld door de voltijdsequivalenten van M0.1, {years.From} tot {years.To}",
        $"Dauer der Sitzungen eines Jahres (nur Sitzungen mit bekannter Dauer), geteilt durch die Vollzeitäquivalente von M0.1, {years.From} bis {years.To}");

    public static Localized AlternativeText(IReadOnlyList<HoursYear> known) => known.Count == 0
        ? NoLength
        : Localized.From(language => string.Join(language.Semicolon, known.Select(year => $"{year.Staff.Year}{language.Colon}{Of(year, language)}")) + ".");

    public static Localized Headline(MeetingHoursPerFte found) => (found.Verdict, found.Known) switch
    {
        (Verdict.NotAsked, _) => NoLength,
        (Verdict.TooFew, _) => StaffingWords.Nothing,
        (_, [var only]) => InOneYear(only, found.ShareOfKnownLength),
        (_, var known) => FirstAndLast(known[0], known[^1], found.ShareOfKnownLength),
    };

    /// <summary>Their hours are in no sum, whether they met or not.</summary>
    public static IEnumerable<Localized> MayBeMeetings(long unknown) => unknown == 0
        ? []
        :
        [
            Localized.Say(
                en => $"The hours of {CountWords.OfConsultations(unknown, en)} of unknown format are left out, as nobody knows whether they were meetings.",
                fr => $"Les heures de {CountWords.OfConsultations(unknown, fr)} de format non connu ne sont pas comptées : rien n’indique s’il s’agissait de réunions.",
                nl => $"De uren van {CountWords.OfConsultations(unknown, nl)} zonder bekende vorm zijn niet meegeteld: niets zegt of het vergaderingen waren.",
                de => $"Die Stunden von {CountWords.OfConsultations(unknown, de)} ohne bekannte Form sind nicht enthalten: Nichts sagt, ob es Sitzungen waren."),
        ];

    private static Localized InOneYear(HoursYear year, double measured) => Localized.Say(
        en => $"{Of(year, en)} hours of meetings per FTE in {year.Staff.Year}; length known of {en.Share(measured)} of meetings",
        fr => $"{Of(year, fr)} heures de réunion par ETP en {year.Staff.Year} ; durée connue pour {fr.Share(measured)} des réunions",
        nl => $"{Of(year, nl)} vergaderuren per VTE in {year.Staff.Year}; duur bekend van {nl.Share(measured)} van de vergaderingen",
        de => $"{Of(year, de)} Sitzungsstunden je VZÄ im Jahr {year.Staff.Year}; Dauer von {de.Share(measured)} der Sitzungen bekannt");

    private static Localized FirstAndLast(HoursYear first, HoursYear last, double measured) => Localized.Say(
        en => $"{Of(last, en)} hours of meetings per FTE in {last.Staff.Year}, {Of(first, en)} in {first.Staff.Year} ({en.Share(measured)} of lengths known)",
        fr => $"{Of(last, fr)} heures de réunion par ETP en {last.Staff.Year}, {Of(first, fr)} en {first.Staff.Year} (durées connues : {fr.Share(measured)})",
        nl => $"{Of(last, nl)} vergaderuren per VTE in {last.Staff.Year}, {Of(first, nl)} in {first.Staff.Year} (duur bekend van {nl.Share(measured)})",
        de => $"{Of(last, de)} Sitzungsstunden je VZÄ im Jahr {last.Staff.Year}, {Of(first, de)} im Jahr {first.Staff.Year} (Dauer von {de.Share(measured)} bekannt)");

    private static string Of(HoursYear year, Language language) => language.Number(year.HoursPerFte!.Value, 0);
}
