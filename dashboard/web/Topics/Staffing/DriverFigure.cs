using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>A tornado: how far each assumption alone moves the staff that is needed, the widest on top.</summary>
internal static class DriverFigure
{
    private const int MostBars = 12;

    public static Figure? Draw(IReadOnlyList<DriverBar> bars, double middle, Provenance provenance)
    {
        var shown = bars.Take(MostBars).ToList();
        return shown.Count == 0
            ? null
            : new()
            {
                X = new NumberAxis(WorkloadWords.RequiredFte, Unit.Fte),
                Y = new CategoryAxis(DriversWords.Assumption, [.. shown.Select(bar => WorkloadWords.Of(bar.Driver))]),
                Marks =
                [
                    new PointMark(
                        new("moved", DriversWords.Assumption, SeriesColour.Accent),
                        [.. shown.Index().Select(bar => new DataPoint(
                            middle, bar.Index, provenance, Math.Min(bar.Item.LowOutcome, bar.Item.HighOutcome), Math.Max(bar.Item.LowOutcome, bar.Item.HighOutcome)))]),
                ],
            };
    }

    public static Table Table(IReadOnlyList<DriverBar> bars) => new(
        [
            new("driver", ColumnType.Text, Unit.None, DriversWords.Assumption),
            new("status", ColumnType.Text, Unit.None, DriversWords.Status),
            new("low_outcome_fte", ColumnType.Number, Unit.Fte, DriversWords.LowOutcome),
            new("high_outcome_fte", ColumnType.Number, Unit.Fte, DriversWords.HighOutcome),
            new("variance_share", ColumnType.Number, Unit.Share, DriversWords.VarianceShare),
        ],
        [
            .. bars.Index().Select(bar => new TableLine(
                bar.Index == 0 ? "all" : null,
                [WorkloadWords.Of(bar.Item.Driver), bar.Item.IsAssumed ? DriversWords.Assumed : DriversWords.Known, bar.Item.LowOutcome, bar.Item.HighOutcome, bar.Item.VarianceShare])),
        ]);
}
