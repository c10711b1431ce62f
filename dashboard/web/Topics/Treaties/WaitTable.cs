using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>One line for each state: n, ratified, still waiting, median with its interval, and shares still waiting after one, two, five and ten years.</summary>
internal static class WaitTable
{
    private static readonly int[] Years = [1, 2, 5, 10];

    public static Table Of(IReadOnlyList<StateWait> waits, IReadOnlyDictionary<string, MedianComparison>? comparisons = null) => new(
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
            .. comparisons is null ? [] : Differences,
        ],
        [
            .. waits.Select(wait => new TableLine(
                wait.IsOfOthers ? null : wait.Code,
                [
                    wait.Code, TreatiesWords.Name(wait), (long)wait.Curve.Count, (long)wait.Curve.EventCount, (long)wait.StillWaiting,
                    wait.Curve.MedianDays, wait.Curve.MedianLow, wait.Curve.MedianHigh,
                    .. Years.Select(years => (object?)wait.ShareWaitingAfter(years)),
                    .. comparisons is null ? [] : Cells(comparisons.GetValueOrDefault(wait.Code)),
                ])),
        ]);

    private static IEnumerable<Column> Differences =>
    [
        new("shared_treaty_count", ColumnType.Whole, Unit.Count, MedianByStateWords.Shared),
        new("median_difference_days", ColumnType.Number, Unit.Days, MedianByStateWords.Difference),
        new("median_difference_low_days", ColumnType.Number, Unit.Days, MedianByStateWords.DifferenceLow),
        new("median_difference_high_days", ColumnType.Number, Unit.Days, MedianByStateWords.DifferenceHigh),
        new("median_difference_p", ColumnType.Number, Unit.None, MedianByStateWords.P),
        new("median_difference_holm_p", ColumnType.Number, Unit.None, SameTreatiesWords.HolmP),
    ];

    /// <summary>Empty for Belgium, which is not compared with itself.</summary>
    private static IEnumerable<object?> Cells(MedianComparison? comparison) =>
    [
        (long?)comparison?.SharedCount, comparison?.Difference.Value, comparison?.Difference.Low, comparison?.Difference.High, comparison?.Difference.P, comparison?.Difference.HolmP,
    ];
}
