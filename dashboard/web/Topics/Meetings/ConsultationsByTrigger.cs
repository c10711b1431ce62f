using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Consultations a year, scheduled ahead of a conference or made by an unforeseen event, with the crises behind.</summary>
public sealed class ConsultationsByTrigger() : RegisterExhibit(
    "consultations-by-trigger",
    "meetings",
    new(
        "How much of the consultation is unforeseen?",
        "Quelle part de la concertation est imprévue ?",
        "Hoeveel van het overleg is onvoorzien?",
        "Wie viel der Abstimmung ist unvorhergesehen?"))
{
    private const string Impromptu = "impromptu";

    private static readonly string[] Triggers = ["anticipatory", Impromptu, Vocabulary.Unknown];

    protected override IReadOnlyList<Filter> Filters => MeetingsFilters.All;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        var years = YearCounts.Of(Ask(release, question), "trigger_code");
        var asked = RegisterFilters.Years(release, question);
        var total = years.Sum(year => year.Consultations);
        var shares = ImpromptuShares.Of(years, register);
        var isOneCrisis = question.Choice(RegisterFilters.Crisis.Name) is not null;
        var chosen = question.Choice(RegisterFilters.Trigger.Name);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = total == 0 ? MeetingsWords.NoneFound(asked)
                : isOneCrisis ? MeetingsWords.OneCrisis(years, asked)
                : chosen is null ? shares.Headline()
                : OneTrigger(chosen, total, asked),
            Subtitle = new(
                $"Consultations of the register a year by trigger, {asked.From} to {asked.To}; shaded: the first month of a crisis",
                $"Concertations du registre par an et par déclencheur, {asked.From} à {asked.To} ; ombré : le premier mois d’une crise",
                $"Overleg van het register per jaar en aanleiding, {asked.From} tot {asked.To}; gearceerd: de eerste maand van een crisis",
                $"Abstimmungen des Registers je Jahr und Auslöser, {asked.From} bis {asked.To}; unterlegt: der erste Monat einer Krise"),
            AlternativeText = total == 0 ? MeetingsWords.NoneFound(asked) : Alternative(years),
            Figure = total == 0 || asked.To <= asked.From ? null : Draw(release, years, asked, register),
            Table = Table(years),
            Observations = checked((int)total),
            ObservationsName = MeetingsWords.Consultations,
            Provenance = total == 0 ? [] : [register.Rows(total)],
            Methods = [Methods.Counting, Methods.Wilson, Methods.QuasiPoisson],
            Estimates = chosen is null && !isOneCrisis ? shares.Estimates() : [],
            Notes =
            [
                new(
                    $"The shares are of meetings, not of all consultations: procedures are counted only from {Formats.BreakYear} on and would dilute the share after it. An impromptu meeting is one whose cause nobody had on the calendar; it says nothing of how urgent or how long it was. Each share’s own interval takes meetings as independent, which those of one crisis are not; the ratio’s interval allows for such bursts.",
                    $"Les parts portent sur les réunions, non sur toutes les concertations : les procédures ne sont comptées qu’à partir de {Formats.BreakYear} et dilueraient la part ensuite. Une réunion inopinée est une réunion dont la cause ne figurait à aucun calendrier ; cela ne dit ni son urgence ni sa durée. L’intervalle propre à chaque part suppose les réunions indépendantes, ce que celles d’une même crise ne sont pas ; l’intervalle du rapport tient compte de telles rafales.",
                    $"De aandelen gaan over vergaderingen, niet over al het overleg: procedures worden pas vanaf {Formats.BreakYear} geteld en zouden het aandeel daarna verdunnen. Een onvoorziene vergadering is er een waarvan de oorzaak op niemands kalender stond; dat zegt niets over hoe dringend of hoe lang ze was. Het eigen interval van elk aandeel neemt vergaderingen als onafhankelijk, wat die van één crisis niet zijn; het interval van de verhouding houdt met zulke golven rekening.",
                    $"Die Anteile beziehen sich auf Sitzungen, nicht auf alle Abstimmungen: Verfahren werden erst ab {Formats.BreakYear} gezählt und würden den Anteil danach verdünnen. Unvorhergesehen ist eine Sitzung, deren Anlass in niemandes Kalender stand; über Dringlichkeit oder Dauer sagt das nichts. Das Intervall jedes Anteils nimmt Sitzungen als unabhängig, was die einer Krise nicht sind; das Intervall des Verhältnisses trägt solchen Wellen Rechnung."),
                .. MeetingsYears.NotWhole(years.Select(year => year.Year), register),
            ],
        };
    }

    private static Localized OneTrigger(string code, long total, (int From, int To) asked) => Localized.From(language =>
    {
        var (name, count) = (Label(code).In(language), Whole(total, language));
        return new Localized(
            $"{name}: {count} consultations from {asked.From} to {asked.To}",
            $"{name} : {count} concertations de {asked.From} à {asked.To}",
            $"{name}: {count} overlegmomenten van {asked.From} tot {asked.To}",
            $"{name}: {count} Abstimmungen von {asked.From} bis {asked.To}").In(language);
    });

    private static Localized Label(string code) => Vocabulary.Label("consultations", "trigger_code", code);

    private static Localized Alternative(IReadOnlyList<YearCounts> years) => Localized.From(language => string.Join(
        Semicolon(language),
        Triggers.Where(code => years.Any(year => year[code].Consultations > 0)).Select(code =>
        {
            var most = years.MaxBy(year => year[code].Consultations)!;
            var (name, count) = (Label(code).In(language), Whole(most[code].Consultations, language));
            return new Localized(
                $"{name}: most in {most.Year}, {count}",
                $"{name} : le plus en {most.Year}, {count}",
                $"{name}: het meest in {most.Year}, {count}",
                $"{name}: am meisten {most.Year}, {count}").In(language);
        })) + ".");

    private static Figure Draw(Release release, IReadOnlyList<YearCounts> years, (int From, int To) asked, Register register) => new()
    {
        X = new YearAxis(MeetingsWords.Year, asked.From, asked.To),
        Y = new NumberAxis(MeetingsWords.ConsultationsAYear, Unit.Count),
        Marks =
        [
            .. Triggers.Where(code => years.Any(year => year[code].Consultations > 0)).Select(code => new BarMark(
                new(code, Label(code), Colour(code)),
                [
                    .. years.Where(year => year[code].Consultations > 0)
                        .Select(year => new Bar(year.Year, year[code].Consultations, register.Provenance, $"{year.Year}")),
                ])),
        ],
        Events = CrisisDays.Behind(release, asked.From, asked.To),
        Breaks = Formats.BreaksWithin(asked.From, asked.To),
        Gaps = MeetingsYears.Gaps(asked.From, asked.To, years.Select(year => year.Year).ToHashSet(), MeetingsYears.NotInRegister),
    };

    private static SeriesColour Colour(string code) => code switch
    {
        "anticipatory" => SeriesColour.Accent,
        Impromptu => SeriesColour.Second,
        _ => SeriesColour.Grey,
    };

    private static Table Table(IReadOnlyList<YearCounts> years) => new(
        [
            new("year", ColumnType.Whole, Unit.None, MeetingsWords.Year),
            .. Triggers.Select(code => new Column($"{code}_count", ColumnType.Whole, Unit.Count, Label(code))),
            new("consultation_count", ColumnType.Whole, Unit.Count, MeetingsWords.AllConsultations),
            new("impromptu_meeting_share", ColumnType.Number, Unit.Share, new("Impromptu share of meetings", "Part inopinée des réunions", "Onvoorzien deel van de vergaderingen", "Unvorhergesehener Anteil der Sitzungen")),
            new("impromptu_meeting_share_low", ColumnType.Number, Unit.Share, new("From", "De", "Van", "Von")),
            new("impromptu_meeting_share_high", ColumnType.Number, Unit.Share, new("to", "à", "tot", "bis")),
        ],
        [
            .. years.Select(year =>
            {
                var share = ImpromptuShares.In([year]);
                return new TableLine(
                    year.Consultations == 0 ? null : $"{year.Year}",
                    [(long)year.Year, .. Triggers.Select(code => (object)year[code].Consultations), year.Consultations, share.Value, share.Low, share.High]);
            }),
        ]);
}
