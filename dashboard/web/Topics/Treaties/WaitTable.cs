using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>One line for each state: n, ratified, still waiting, median with its interval, and shares still waiting after one, two, five and ten years.</summary>
internal static class WaitTable
{
    private static readonly int[] Years = [1, 2, 5, 10];

    public static Table Of(IReadOnlyList<StateWait> waits) => new(
        [
            new("state_code", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("state_name", ColumnType.Text, Unit.None, TreatiesWords.State),
            new("treaty_count", ColumnType.Whole, Unit.Count, WaitTableWords.TreatiesSigned),
            new("ratified_count", ColumnType.Whole, Unit.Count, WaitTableWords.Ratified),
            new("waiting_count", ColumnType.Whole, Unit.Count, WaitTableWords.NotRatified),
            new("median_days", ColumnType.Number, Unit.Days, TreatiesWords.Median),
            new("median_low_days", ColumnType.Number, Unit.Days, TreatiesWords.MedianLow),
            new("median_high_days", ColumnType.Number, Unit.Days, TreatiesWords.MedianHigh),
            .. Years.Select(years => new Column($"waiting_after_{years}_years_share", ColumnType.Number, Unit.Share, WaitTableWords.WaitingAfter(years))),
        ],
        [
            .. waits.Select(wait => new TableLine(
                wait.IsOfOthers ? null : wait.Code,
                [
                    wait.Code, TreatiesWords.Name(wait), (long)wait.Curve.Count, (long)wait.Curve.EventCount, (long)wait.StillWaiting,
                    wait.Curve.MedianDays, wait.Curve.MedianLow, wait.Curve.MedianHigh,
                    .. Years.Select(years => (object?)wait.ShareWaitingAfter(years)),
                ])),
        ]);
}
