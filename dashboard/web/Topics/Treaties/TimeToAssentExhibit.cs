using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Curves of the assents that are still awaited, the federal level beside the federated parliaments.</summary>
public sealed class TimeToAssentExhibit() : ExhibitOf<TimeToAssent>(new TimeToAssentStudy(), "treaties", TimeToAssentWords.Question)
{
    protected override Display Show(TimeToAssent found) => new()
    {
        Headline = TimeToAssentWords.Headline(found),
        Subtitle = TimeToAssentWords.Subtitle(found),
        AlternativeText = TimeToAssentWords.AlternativeText(found),
        Figure = found.Estimated.Count == 0 ? null : WaitingCurves.Draw([.. found.Estimated.Select(level => (Series(level), level.Curve.Middle, true))]),
        Table = Table(found.Levels),
        ObservationsName = TimeToAssentWords.Counted,
        Notes = [TimeToAssentWords.Coverage(found), TimeToAssentWords.Note, TreatiesWords.TwoEvents],
    };

    protected override Localized Title(TimeToAssent found, Estimate estimate) =>
        TreatiesWords.MedianOf(TimeToAssentWords.Name(found.Levels.Single(level => level.Median.Name == estimate.Name)));

    protected override bool Tells(Filter filter) => filter == TreatiesFilters.Act;

    private static Series Series(AssentLevel level) =>
        new(level.Code, TimeToAssentWords.Name(level), level.Code == AssentLevel.Federal ? SeriesColour.Accent : SeriesColour.Second);

    private static Table Table(IReadOnlyList<AssentLevel> levels) => new(
        [
            new("level_code", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("level_name", ColumnType.Text, Unit.None, TimeToAssentWords.Level),
            new("required_count", ColumnType.Whole, Unit.Count, TimeToAssentWords.Required),
            new("dated_count", ColumnType.Whole, Unit.Count, TimeToAssentWords.Dated),
            new("bounded_count", ColumnType.Whole, Unit.Count, TimeToAssentWords.Bounded),
            new("pending_count", ColumnType.Whole, Unit.Count, TimeToAssentWords.Pending),
            new("left_out_count", ColumnType.Whole, Unit.Count, TimeToAssentWords.LeftOut),
            new("median_days", ColumnType.Number, Unit.Days, TreatiesWords.Median),
            new("median_low_days", ColumnType.Number, Unit.Days, TreatiesWords.MedianLow),
            new("median_high_days", ColumnType.Number, Unit.Days, TreatiesWords.MedianHigh),
            new("median_shortest_days", ColumnType.Number, Unit.Days, TimeToAssentWords.MedianShortest),
            new("median_longest_days", ColumnType.Number, Unit.Days, TimeToAssentWords.MedianLongest),
        ],
        [
            .. levels.Select(level => new TableLine(
                level.Code,
                [
                    level.Code, TimeToAssentWords.Name(level), (long)level.RequiredCount, (long)level.DatedCount, (long)level.BoundedCount, (long)level.PendingCount,
                    (long)level.LeftOutCount, level.Curve.Middle.MedianDays, level.Curve.Middle.MedianLow, level.Curve.Middle.MedianHigh,
                    level.Curve.Shortest.MedianDays, level.Curve.Longest.MedianDays,
                ])),
        ]);
}
