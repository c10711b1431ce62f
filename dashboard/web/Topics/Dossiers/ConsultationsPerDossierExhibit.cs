using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>Mean consultations per dossier beside mean meetings, a point for each year of opening.</summary>
public sealed class ConsultationsPerDossierExhibit() : ExhibitOf<ConsultationsPerDossier>(new ConsultationsPerDossierStudy(), "dossiers", ConsultationsPerDossierWords.Question)
{
    /// <summary>So far to each side of its year, that two intervals do not lie on each other.</summary>
    private const double Aside = 0.14;

    protected override Display Show(ConsultationsPerDossier found) => new()
    {
        Headline = ConsultationsPerDossierWords.Headline(found),
        Subtitle = ConsultationsPerDossierWords.Subtitle(found.Years, isPart: found.Narrowed.Count > 0),
        AlternativeText = ConsultationsPerDossierWords.AlternativeText(found),
        Figure = found.Cohorts.Count == 0 || found.Lacks is not null || !found.Years.AreSeveral ? null : Draw(found),
        Table = Table(found.Lacks is null ? found.Cohorts : []),
        ObservationsName = DossiersWords.DossiersCounted,
        Notes =
        [
            ConsultationsPerDossierWords.Censored,
            .. DossiersWords.YearsOfTheWhole(found),
            ConsultationsPerDossierWords.NotTheWork,
            .. LackWords.InSome("format_code", found.UnknownFormat, found.Consultations),
        ],
    };

    protected override Localized Title(ConsultationsPerDossier found, Estimate estimate) => ConsultationsPerDossierWords.Title(estimate);

    private static Figure Draw(ConsultationsPerDossier found)
    {
        var provenance = found.Register.Provenance;
        var unsettled = found.Cohorts.Where(cohort => !cohort.IsSettled).ToList();
        return new()
        {
            X = new YearAxis(ConsultationsPerDossierWords.OpenedIn, found.Years.From, found.Years.To),
            Y = new NumberAxis(ConsultationsPerDossierWords.MeanPerDossier, Unit.Count),
            Marks =
            [
                new PointMark(new("consultations", ConsultationsPerDossierWords.All, SeriesColour.Accent), Points(found.Turn.Settled, cohort => cohort.Consultations, -Aside, provenance)),
                new PointMark(new("meetings", ConsultationsPerDossierWords.MeetingsAlone, SeriesColour.Second), Points(found.Turn.Settled.Where(cohort => cohort.HasKnownFormats), cohort => cohort.Meetings, Aside, provenance)),
                .. unsettled.Count == 0
                    ? Array.Empty<Mark>()
                    : [new PointMark(new("unsettled", ConsultationsPerDossierWords.Unsettled, SeriesColour.Grey), Points(unsettled, cohort => cohort.Consultations, 0, provenance))],
            ],
            Events = Turn.LiesWithin(found.Years) ? [new(CrisisSpans.OnYears(Turn.BeganOn), Turn.Year - 0.5, ConsultationsPerDossierWords.TurnName)] : [],
            Breaks = FormatSeries.BreaksWithin(found.Years),
        };
    }

    private static IReadOnlyList<DataPoint> Points(IEnumerable<Cohort> cohorts, Func<Cohort, PerDossier> counts, double aside, Provenance provenance) =>
    [
        .. cohorts.Select(cohort => (cohort.Year, Counts: counts(cohort))).Select(cohort => new DataPoint(
            cohort.Year + aside, cohort.Counts.Mean, provenance, cohort.Counts.Interval?.Low, cohort.Counts.Interval?.High, Line: $"{cohort.Year}")),
    ];

    private static Table Table(IReadOnlyList<Cohort> cohorts) => new(
        [
            new("opened_year", ColumnType.Whole, Unit.None, ConsultationsPerDossierWords.OpenedIn),
            new("dossier_count", ColumnType.Whole, Unit.Count, DossiersWords.Dossiers),
            new("open_count", ColumnType.Whole, Unit.Count, ConsultationsPerDossierWords.StillOpen),
            new("consultation_mean_count", ColumnType.Number, Unit.Count, ConsultationsPerDossierWords.MeanPerDossier),
            new("consultation_mean_low", ColumnType.Number, Unit.Count, ColumnWords.IntervalFrom),
            new("consultation_mean_high", ColumnType.Number, Unit.Count, ColumnWords.IntervalTo),
            new("meeting_mean_count", ColumnType.Number, Unit.Count, ConsultationsPerDossierWords.MeetingsPerDossier),
            new("meeting_mean_low", ColumnType.Number, Unit.Count, ColumnWords.IntervalFrom),
            new("meeting_mean_high", ColumnType.Number, Unit.Count, ColumnWords.IntervalTo),
        ],
        [
            .. cohorts.Select(cohort => new TableLine($"{cohort.Year}",
            [
                (long)cohort.Year, cohort.Dossiers, cohort.Open,
                cohort.Consultations.Mean, cohort.Consultations.Interval?.Low, cohort.Consultations.Interval?.High,
                .. cohort.HasKnownFormats ? [cohort.Meetings.Mean, cohort.Meetings.Interval?.Low, cohort.Meetings.Interval?.High] : new object?[3],
            ])),
        ]);
}
