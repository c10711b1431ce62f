using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Dossiers;
using Analytics.Statistics.Survival;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>Curves of the dossiers that have no outcome yet, opened before December 2018 and since; a line of the table for each year of opening.</summary>
public sealed class TimeToOutcomeExhibit() : ExhibitOf<TimeToOutcome>(new TimeToOutcomeStudy(), "dossiers", TimeToOutcomeWords.Question)
{
    private const int DaysApart = 60;

    protected override Display Show(TimeToOutcome found) => new()
    {
        Headline = TimeToOutcomeWords.Headline(found),
        Subtitle = TimeToOutcomeWords.Subtitle(found.Years),
        AlternativeText = TimeToOutcomeWords.AlternativeText(found),
        Figure = found.ByYear.Count == 0 || found.Lacks is not null ? null : Draw(found),
        Table = Table(found.Lacks is null ? found.ByYear : []),
        ObservationsName = DossiersWords.DossiersCounted,
        Notes = [TimeToOutcomeWords.Note, .. TimeToOutcomeWords.LeftOut(found)],
    };

    protected override Localized Title(TimeToOutcome found, Estimate estimate) => TimeToOutcomeWords.Title(found, estimate.Name);

    private static Figure Draw(TimeToOutcome found)
    {
        var waits = new[] { (IsSince: false, Wait: found.Before), (IsSince: true, Wait: found.Since) }.Where(side => side.Wait is not null)
            .Select(side => (Series: TurnSeries.Of(side.IsSince, DossiersWords.Opened(side.Wait!.Opened)), side.Wait!.Curve)).ToList();
        return new()
        {
            X = new NumberAxis(MeetingsToConsensusWords.SinceFirst, Unit.Days, 0, DossierWait.WithinDays),
            Y = new NumberAxis(TimeToOutcomeWords.ShareOpen, Unit.Share, 0, 1),
            Marks = [.. waits.Select(wait => Steps(wait.Series, wait.Curve))],
            AtRisk = [.. waits.Select(wait => new AtRiskRow(wait.Series, [.. Ticks.Select(days => new AtRiskCount(days, wait.Curve.AtRisk(days)))]))],
        };
    }

    private static IEnumerable<int> Ticks => Enumerable.Range(0, (DossierWait.WithinDays / DaysApart) + 1).Select(tick => tick * DaysApart);

    /// <summary>From all without an outcome to the last day that was observed, or the end of the picture.</summary>
    private static StepMark Steps(Series series, SurvivalCurve curve)
    {
        var steps = curve.Steps.Where(step => step.Days <= DossierWait.WithinDays).ToList();
        CurvePoint[] ended = [.. steps.Where(step => step.Ended > 0).Select(Point)];
        var last = ended.Length > 0 ? ended[^1] : new CurvePoint(0, 1);
        return new(
            series,
            [new(0, 1), .. ended, last with { X = Math.Min(DossierWait.WithinDays, curve.LastDays ?? 0) }],
            [.. steps.Where(step => step.Censored > 0).Select(Point)]);
    }

    private static CurvePoint Point(SurvivalStep step) => new(step.Days, step.StillWaiting, step.Low, step.High);

    private static Table Table(IReadOnlyList<DossierWait> years) => new(
        [
            new("opened_year", ColumnType.Whole, Unit.None, ConsultationsPerDossierWords.OpenedIn),
            new("dossier_count", ColumnType.Whole, Unit.Count, DossiersWords.Dossiers),
            new("open_count", ColumnType.Whole, Unit.Count, ConsultationsPerDossierWords.StillOpen),
            new("mean_days", ColumnType.Number, Unit.Days, TimeToOutcomeWords.MeanDays),
            new("median_days", ColumnType.Number, Unit.Days, TimeToOutcomeWords.MedianDays),
            new("median_low_days", ColumnType.Number, Unit.Days, ColumnWords.IntervalFrom),
            new("median_high_days", ColumnType.Number, Unit.Days, ColumnWords.IntervalTo),
        ],
        [
            .. years.Select(year => new TableLine($"{year.Opened.From}",
                [(long)year.Opened.From, (long)year.Dossiers, (long)year.Open, year.MeanDays, year.Curve.MedianDays, year.Curve.MedianLow, year.Curve.MedianHigh])),
        ]);
}
