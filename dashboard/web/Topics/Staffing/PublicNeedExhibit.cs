using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Staff by hours for each meeting as a line with its band, the agents that there are, and the point that the assumed minutes give.</summary>
public sealed class PublicNeedExhibit() : ExhibitOf<PublicNeed>(new PublicNeedStudy(), "staffing", PublicNeedWords.Question)
{
    private const string AllRows = "all";

    protected override Display Show(PublicNeed found) => new()
    {
        Headline = PublicNeedWords.Headline(found),
        Subtitle = PublicNeedWords.Subtitle(found),
        AlternativeText = PublicNeedWords.AlternativeText(found),
        Figure = found is { Year: { } year, Required: { } required, HoursTaken: { } taken } ? Draw(found.Curve, year, required.Mean, required.Interval, taken.Mean) : null,
        Table = Table(found.Curve),
        ObservationsName = PublicNeedWords.Meetings,
        Notes = [.. PublicNeedWords.Notes(found)],
    };

    protected override Localized Title(PublicNeed found, Estimate estimate) => PublicNeedWords.Title(estimate);

    private static Figure Draw(IReadOnlyList<NeedAtHours> curve, PublicYear year, double required, Statistics.Interval interval, double taken) => new()
    {
        X = new NumberAxis(PublicNeedWords.HoursPerMeeting, Unit.Hours, 0, curve[^1].Hours),
        Y = new NumberAxis(WorkloadWords.RequiredFte, Unit.Fte),
        Marks =
        [
            new LineMark(
                new("required", PublicNeedWords.IfSoManyHours, SeriesColour.Accent), [.. curve.Select(point => new CurvePoint(point.Hours, point.Fte, point.Low, point.High))]),
            new LineMark(
                new("agents", PublicNeedWords.Agents, SeriesColour.Second, Dash.Dashed), [.. curve.Select(point => new CurvePoint(point.Hours, year.Agents))]),
            new PointMark(
                new("assumed", PublicNeedWords.AsAssumed, SeriesColour.Third), [new(taken, required, Provenance.Assumed, interval.Low, interval.High)]),
        ],
    };

    /// <summary>The rows behind are those of the whole, whichever point is looked at.</summary>
    private static Table Table(IReadOnlyList<NeedAtHours> curve) => new(
        [
            new("hours_per_meeting", ColumnType.Number, Unit.Hours, PublicNeedWords.HoursPerMeeting),
            new("required_fte", ColumnType.Number, Unit.Fte, WorkloadWords.RequiredFte),
            new("required_low", ColumnType.Number, Unit.Fte, WorkloadWords.IntervalFrom),
            new("required_high", ColumnType.Number, Unit.Fte, WorkloadWords.IntervalTo),
        ],
        [.. curve.Index().Select(point => new TableLine(point.Index == 0 ? AllRows : null, [point.Item.Hours, point.Item.Fte, point.Item.Low, point.Item.High]))]);
}
