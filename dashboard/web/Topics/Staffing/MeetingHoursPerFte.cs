using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The hours that each full-time equivalent spends in consultation meetings, as far as their length is known.</summary>
public sealed class MeetingHoursPerFte() : RegisterExhibit(
    "meeting-hours-per-fte",
    "staffing",
    new(
        "How many hours of meetings fall on each full-time equivalent?",
        "Combien d’heures de réunion reviennent à chaque équivalent temps plein ?",
        "Hoeveel uren vergadering komen op elk voltijdsequivalent?",
        "Wie viele Sitzungsstunden entfallen auf jedes Vollzeitäquivalent?"))
{
    private static readonly Localized Hours = new("Hours of meetings per full-time equivalent", "Heures de réunion par équivalent temps plein", "Uren vergadering per voltijdsequivalent", "Sitzungsstunden je Vollzeitäquivalent");

    private static readonly Localized NoLength = new(
        "Not known: no meeting of these years has both its length and its staff in the register",
        "Inconnu : aucune réunion de ces années n’a au registre à la fois sa durée et son effectif",
        "Niet bekend: geen vergadering van deze jaren heeft zowel haar duur als haar personeel in het register",
        "Nicht bekannt: Keine Sitzung dieser Jahre hat im Register sowohl ihre Dauer als auch ihr Personal");

    protected override IReadOnlyList<Filter> Filters => StaffingFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        IReadOnlyList<HoursYear> years = [.. Ask(release, question).Select(line => HoursYear.Of(line, register)).Where(year => year.IsInRegister)];
        IReadOnlyList<HoursYear> known = [.. years.Where(year => year.HoursPerFte is not null)];
        var asked = RegisterFilters.Years(release, question);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = known.Count == 0 ? NoLength : known.All(year => year.Meetings == 0) ? StaffingWords.Nothing : Headline(known),
            Subtitle = new(
                $"Length of the meetings of a year, of those with a known length, divided by the full-time equivalents of M0.1, {asked.From} to {asked.To}",
                $"Durée des réunions d’une année, pour celles dont la durée est connue, divisée par les équivalents temps plein de M0.1, {asked.From} à {asked.To}",
                $"Duur van de vergaderingen van een jaar, van die met een bekende duur, gedeeld door de voltijdsequivalenten van M0.1, {asked.From} tot {asked.To}",
                $"Dauer der Sitzungen eines Jahres, derer mit bekannter Dauer, geteilt durch die Vollzeitäquivalente von M0.1, {asked.From} bis {asked.To}"),
            AlternativeText = known.Count == 0 ? NoLength : Localized.From(language => string.Join(Semicolon(language), known.Select(year =>
                $"{year.Staff.Year}{Colon(language)}{Number(year.HoursPerFte!.Value, 0, language)}")) + "."),
            Figure = known.All(year => year.Meetings == 0) || asked.From == asked.To ? null : Draw(known, years, register, asked),
            Table = Table(years),
            Observations = (int)known.Sum(year => year.WithLength),
            ObservationsName = new("meetings of known length", "réunions de durée connue", "vergaderingen van bekende duur", "Sitzungen bekannter Dauer"),
            Provenance = Together(register.Rows(years.Sum(year => year.Meetings)), StaffYear.Rows(release, register, asked)),
            Methods = [Methods.Counting],
            Notes =
            [
                new(
                    "These are the hours around the table, summed and not estimated, so they have no interval. They are a lower bound twice over: a meeting without a known length adds none, and preparing, drafting, reporting and procedures are not in them. Several of the staff may sit in one meeting; its length counts once.",
                    "Ce sont les heures autour de la table, additionnées et non estimées : elles n’ont donc pas d’intervalle. Elles sont doublement une borne inférieure : une réunion sans durée connue n’en ajoute aucune, et la préparation, la rédaction, les rapports et les procédures n’y figurent pas. Plusieurs agents peuvent siéger à une même réunion ; sa durée compte une fois.",
                    "Dit zijn de uren rond de tafel, opgeteld en niet geschat, dus zonder interval. Ze zijn tweemaal een ondergrens: een vergadering zonder bekende duur voegt niets toe, en voorbereiden, opstellen, verslag uitbrengen en procedures zitten er niet in. Meer dan één personeelslid kan in dezelfde vergadering zitten; haar duur telt één keer.",
                    "Das sind die Stunden am Tisch, summiert und nicht geschätzt, daher ohne Intervall. Sie sind in doppelter Hinsicht eine Untergrenze: Eine Sitzung ohne bekannte Dauer trägt nichts bei, und Vorbereitung, Entwürfe, Berichte und Verfahren sind nicht enthalten. Mehrere Bedienstete können in derselben Sitzung sein; ihre Dauer zählt einmal."),
                StaffingWords.StaffTaken,
            ],
        };
    }

    private static Localized Headline(IReadOnlyList<HoursYear> known) => Localized.From(language =>
    {
        var (first, last) = (known[0], known[^1]);
        var (before, now) = (Number(first.HoursPerFte!.Value, 0, language), Number(last.HoursPerFte!.Value, 0, language));
        var measured = Share((double)known.Sum(year => year.WithLength) / Math.Max(1, known.Sum(year => year.Meetings)), language);
        if (known.Count == 1)
            return new Localized(
                $"{now} hours of meetings per full-time equivalent in {last.Staff.Year}; the length is known of {measured} of the meetings",
                $"{now} heures de réunion par équivalent temps plein en {last.Staff.Year} ; la durée est connue pour {measured} des réunions",
                $"{now} uur vergadering per voltijdsequivalent in {last.Staff.Year}; de duur is bekend van {measured} van de vergaderingen",
                $"{now} Sitzungsstunden je Vollzeitäquivalent im Jahr {last.Staff.Year}; die Dauer ist von {measured} der Sitzungen bekannt").In(language);
        return new Localized(
            $"{now} hours of meetings per full-time equivalent in {last.Staff.Year}, {before} in {first.Staff.Year}; the length is known of {measured} of the meetings",
            $"{now} heures de réunion par équivalent temps plein en {last.Staff.Year}, {before} en {first.Staff.Year} ; la durée est connue pour {measured} des réunions",
            $"{now} uur vergadering per voltijdsequivalent in {last.Staff.Year}, {before} in {first.Staff.Year}; de duur is bekend van {measured} van de vergaderingen",
            $"{now} Sitzungsstunden je Vollzeitäquivalent im Jahr {last.Staff.Year}, {before} im Jahr {first.Staff.Year}; die Dauer ist von {measured} der Sitzungen bekannt").In(language);
    });

    private static Figure Draw(IReadOnlyList<HoursYear> known, IReadOnlyList<HoursYear> years, Register register, (int From, int To) asked) => new()
    {
        X = new YearAxis(StaffingWords.Year, asked.From, asked.To),
        Y = new NumberAxis(Hours, Unit.Count),
        Marks =
        [
            new BarMark(
                new("hours", Hours, SeriesColour.Accent),
                [.. known.Where(year => year.HoursPerFte > 0).Select(year => new Bar(year.Staff.Year, year.HoursPerFte!.Value, register.Provenance, year.Key))]),
        ],
        Gaps = [.. years.Where(year => year.HoursPerFte is null).Select(year => new Gap(year.Staff.Year - 0.5, year.Staff.Year + 0.5, NotKnown))],
        Breaks = Formats.BreaksWithin(asked.From, asked.To),
    };

    private static Table Table(IReadOnlyList<HoursYear> years) => new(
        [
            new("year", ColumnType.Whole, Unit.None, StaffingWords.Year),
            new("meeting_count", ColumnType.Whole, Unit.Count, new("Meetings", "Réunions", "Vergaderingen", "Sitzungen")),
            new("duration_count", ColumnType.Whole, Unit.Count, new("of known length", "de durée connue", "van bekende duur", "bekannter Dauer")),
            new("duration_minutes", ColumnType.Whole, Unit.Minutes, new("Their length", "Leur durée", "Duur ervan", "Deren Dauer")),
            new("staff_fte", ColumnType.Number, Unit.Fte, StaffingWords.Fte),
            new("staff_known_days", ColumnType.Whole, Unit.Days, StaffingWords.KnownDays),
            new("meeting_hours_per_fte", ColumnType.Number, Unit.Count, Hours),
        ],
        [
            .. years.Select(year => new TableLine(
                year.Key,
                [
                    (long)year.Staff.Year, year.Meetings, year.WithLength, year.WithLength == 0 ? null : (long)Math.Round(year.Minutes), year.Staff.Fte,
                    (long)year.Staff.Days, year.HoursPerFte,
                ])),
        ]);
}
