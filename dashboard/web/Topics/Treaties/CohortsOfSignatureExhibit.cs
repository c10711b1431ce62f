using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Curves of Belgium's treaties that still wait, one for each period of signature.</summary>
public sealed class CohortsOfSignatureExhibit() : ExhibitOf<CohortsOfSignature>(new CohortsOfSignatureStudy(), "treaties", CohortsOfSignatureWords.Question)
{
    private static readonly int[] _waitedYears = [2, 5, 10];

    protected override Display Show(CohortsOfSignature found) => new()
    {
        Headline = CohortsOfSignatureWords.Headline(found),
        Subtitle = CohortsOfSignatureWords.Subtitle(found.Cohorts is [var first, .., var last] ? new(first.Years.From, last.Years.To) : found.Cohorts is [var only] ? only.Years : found.Years),
        AlternativeText = CohortsOfSignatureWords.AlternativeText(found),
        Figure = found.Cohorts.Count == 0 ? null : WaitingCurves.Draw([.. found.Cohorts.Index().Select(cohort => (Series(cohort.Item, cohort.Index), cohort.Item.Wait.Curve, HasBand: false))]),
        Table = Table(found),
        ObservationsName = TreatiesWords.Spells,
        Notes = [CohortsOfSignatureWords.Note, TreatiesWords.DepositaryCoverage],
        Credits = [TreatiesWords.DepositaryCredit],
    };

    protected override Localized Title(CohortsOfSignature found, Estimate estimate) =>
        CohortsOfSignatureWords.Title(found.OfEstimate(estimate), found.Cohorts[0], CohortsOfSignature.IsDifference(estimate), CohortsOfSignature.IsMean(estimate));

    private static Series Series(SigningCohort cohort, int place) => place switch
    {
        0 => new(cohort.Code, CohortsOfSignatureWords.Name(cohort), SeriesColour.Accent),
        1 => new(cohort.Code, CohortsOfSignatureWords.Name(cohort), SeriesColour.Second, Dash.Dashed),
        2 => new(cohort.Code, CohortsOfSignatureWords.Name(cohort), SeriesColour.Third, Dash.DashDotted),
        _ => new(cohort.Code, CohortsOfSignatureWords.Name(cohort), SeriesColour.Fourth, Dash.Dotted),
    };

    private static Table Table(CohortsOfSignature found) => new(
        [
            new("cohort_code", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("cohort_name", ColumnType.Text, Unit.None, CohortsOfSignatureWords.Signed),
            new("treaty_count", ColumnType.Whole, Unit.Count, WaitTableWords.TreatiesSigned),
            new("ratified_count", ColumnType.Whole, Unit.Count, WaitTableWords.Ratified),
            new("waiting_count", ColumnType.Whole, Unit.Count, WaitTableWords.NotRatified),
            new("median_days", ColumnType.Number, Unit.Days, TreatiesWords.Median),
            new("median_low_days", ColumnType.Number, Unit.Days, TreatiesWords.MedianLow),
            new("median_high_days", ColumnType.Number, Unit.Days, TreatiesWords.MedianHigh),
            new("restricted_mean_days", ColumnType.Number, Unit.Days, CohortsOfSignatureWords.Mean),
            new("restricted_mean_low_days", ColumnType.Number, Unit.Days, ColumnWords.IntervalFrom),
            new("restricted_mean_high_days", ColumnType.Number, Unit.Days, ColumnWords.IntervalTo),
            .. _waitedYears.Select(years => new Column($"waiting_after_{years}_years_share", ColumnType.Number, Unit.Share, WaitTableWords.WaitingAfter(years))),
        ],
        [.. found.Cohorts.Select(cohort => Line(cohort, found.Estimates.Single(estimate => estimate.Name == CohortsOfSignature.NameOfMean(cohort))))]);

    private static TableLine Line(SigningCohort cohort, Estimate mean)
    {
        var (wait, curve) = (cohort.Wait, cohort.Wait.Curve);
        return new(
            cohort.Code,
            [
                cohort.Code, CohortsOfSignatureWords.Name(cohort), (long)curve.Count, (long)curve.EventCount, (long)wait.StillWaiting,
                curve.MedianDays, curve.MedianLow, curve.MedianHigh, mean.Value, mean.Low, mean.High,
                .. _waitedYears.Select(years => (object?)wait.ShareWaitingAfter(years)),
            ]);
    }
}
