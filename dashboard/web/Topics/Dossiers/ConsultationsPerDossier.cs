using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using static Analytics.Data.Languages.Writing;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>How many consultations one dossier takes, by the year in which it was opened; years whose dossiers are not finished stand apart.</summary>
public sealed class ConsultationsPerDossier() : RegisterExhibit(
    "consultations-per-dossier",
    "dossiers",
    new(
        "How many consultations does one dossier take?",
        "Combien de concertations demande un dossier ?",
        "Hoeveel overlegmomenten vergt één dossier?",
        "Wie viele Abstimmungen braucht ein Dossier?"))
{
    /// <summary>So far to each side of its year, that two intervals do not lie on each other.</summary>
    private const double Aside = 0.14;

    protected override IReadOnlyList<Filter> Filters => DossiersFilters.OfKind;

    protected override Exhibit Show(Release release, Question question, Register register)
    {
        var cohorts = Cohort.Of(Ask(release, question));
        var asked = RegisterFilters.Years(release, question);
        var turn = Turn.Of(cohorts);
        var dossiers = cohorts.Sum(cohort => cohort.Dossiers);
        return new()
        {
            Id = Id,
            Topic = Topic,
            Question = Question,
            Headline = dossiers == 0 ? DossiersWords.NoneOpened(asked) : turn.Headline(asked),
            Subtitle = new(
                $"Mean consultations per dossier, by year of opening, {asked.From} to {asked.To}, with 95% intervals; grey: more than {Open(Language.En)} of the dossiers still open",
                $"Concertations par dossier en moyenne, par année d’ouverture, {asked.From} à {asked.To}, avec intervalles à 95 % ; en gris : plus de {Open(Language.Fr)} des dossiers encore ouverts",
                $"Gemiddeld aantal overlegmomenten per dossier, naar jaar van opening, {asked.From} tot {asked.To}, met 95 %-intervallen; grijs: meer dan {Open(Language.Nl)} van de dossiers nog open",
                $"Abstimmungen je Dossier im Mittel, nach Jahr der Eröffnung, {asked.From} bis {asked.To}, mit 95-%-Intervallen; grau: mehr als {Open(Language.De)} der Dossiers noch offen"),
            AlternativeText = dossiers == 0 ? DossiersWords.NoneOpened(asked) : Alternative(cohorts),
            Figure = dossiers == 0 || asked.To <= asked.From ? null : Draw(cohorts, asked, register),
            Table = Table(cohorts),
            Observations = checked((int)dossiers),
            ObservationsName = DossiersWords.Dossiers,
            Provenance = dossiers == 0 ? [] : [register.Rows(dossiers)],
            Methods = [Methods.QuasiPoisson, Methods.Counting],
            Estimates = dossiers == 0 ? [] : turn.Estimates(),
            Notes = [DossiersWords.Censored, DossiersWords.NotTheWork, .. turn.CouldHaveShown()],
        };
    }

    private static string Open(Language language) => Share(Cohort.LargestOpenShare, language);

    private static Localized Alternative(IReadOnlyList<Cohort> cohorts) => Localized.From(language => string.Join(
        Semicolon(language),
        new[] { cohorts[0], cohorts[^1] }.Distinct().Select(cohort =>
        {
            var (mean, n) = (Plain((double)Cohort.Total(cohort.Consultations) / cohort.Dossiers, Unit.Count, language), Whole(cohort.Dossiers, language));
            return new Localized(
                $"opened in {cohort.Year}: {mean} consultations per dossier (n = {n})",
                $"ouverts en {cohort.Year} : {mean} concertations par dossier (n = {n})",
                $"geopend in {cohort.Year}: {mean} overlegmomenten per dossier (n = {n})",
                $"{cohort.Year} eröffnet: {mean} Abstimmungen je Dossier (n = {n})").In(language);
        })) + ".");

    private static Figure Draw(IReadOnlyList<Cohort> cohorts, (int From, int To) asked, Register register)
    {
        var (settled, unsettled) = (cohorts.Where(cohort => cohort.IsSettled).ToList(), cohorts.Where(cohort => !cohort.IsSettled).ToList());
        return new()
        {
            X = new YearAxis(DossiersWords.OpenedIn, asked.From, asked.To),
            Y = new NumberAxis(DossiersWords.PerDossier, Unit.Count),
            Marks =
            [
                new PointMark(
                    new("consultations", new("All consultations", "Toutes les concertations", "Al het overleg", "Alle Abstimmungen"), SeriesColour.Accent),
                    Points(settled, cohort => cohort.Consultations, -Aside, register)),
                new PointMark(
                    new("meetings", new("Meetings alone", "Réunions seules", "Alleen vergaderingen", "Nur Sitzungen"), SeriesColour.Second),
                    Points(settled, cohort => cohort.Meetings, Aside, register)),
                .. unsettled.Count == 0
                    ? []
                    : new Mark[]
                    {
                        new PointMark(
                            new("unsettled", new("Not finished, all consultations so far", "Inachevé, toutes les concertations à ce jour", "Niet afgerond, al het overleg tot nu toe", "Nicht abgeschlossen, alle Abstimmungen bisher"), SeriesColour.Grey),
                            Points(unsettled, cohort => cohort.Consultations, 0, register)),
                    },
            ],
            Events = asked.From < Cohort.TurnYear && asked.To >= Cohort.TurnYear
                ? [new(CrisisDays.OnYears(new(Cohort.TurnYear - 1, 12, 1)), Cohort.TurnYear - 0.5, DossiersWords.Turn)]
                : [],
            Breaks = Formats.BreaksWithin(asked.From, asked.To),
        };
    }

    private static IReadOnlyList<DataPoint> Points(IEnumerable<Cohort> cohorts, Func<Cohort, IReadOnlyList<(int Value, long Times)>> counts, double aside, Register register) =>
    [
        .. cohorts.Select(cohort =>
        {
            var mean = Cohort.Mean([cohort], counts);
            return new DataPoint(
                cohort.Year + aside, (double)Cohort.Total(counts(cohort)) / cohort.Dossiers, register.Provenance, mean?.Interval.Low, mean?.Interval.High, Line: $"{cohort.Year}");
        }),
    ];

    private static Table Table(IReadOnlyList<Cohort> cohorts) => new(
        [
            new("opened_year", ColumnType.Whole, Unit.None, DossiersWords.OpenedIn),
            new("dossier_count", ColumnType.Whole, Unit.Count, new("Dossiers", "Dossiers", "Dossiers", "Dossiers")),
            new("open_count", ColumnType.Whole, Unit.Count, new("Still open", "Encore ouverts", "Nog open", "Noch offen")),
            new("consultation_mean_count", ColumnType.Number, Unit.Count, DossiersWords.PerDossier),
            new("consultation_mean_low", ColumnType.Number, Unit.Count, DossiersWords.Low),
            new("consultation_mean_high", ColumnType.Number, Unit.Count, DossiersWords.High),
            new("meeting_mean_count", ColumnType.Number, Unit.Count, new("Meetings per dossier", "Réunions par dossier", "Vergaderingen per dossier", "Sitzungen je Dossier")),
            new("meeting_mean_low", ColumnType.Number, Unit.Count, DossiersWords.Low),
            new("meeting_mean_high", ColumnType.Number, Unit.Count, DossiersWords.High),
        ],
        [
            .. cohorts.Select(cohort =>
            {
                var (all, meetings) = (Cohort.Mean([cohort], each => each.Consultations), Cohort.Mean([cohort], each => each.Meetings));
                return new TableLine($"{cohort.Year}",
                [
                    (long)cohort.Year, cohort.Dossiers, cohort.Open,
                    (double)Cohort.Total(cohort.Consultations) / cohort.Dossiers, all?.Interval.Low, all?.Interval.High,
                    (double)Cohort.Total(cohort.Meetings) / cohort.Dossiers, meetings?.Interval.Low, meetings?.Interval.High,
                ]);
            }),
        ]);
}
