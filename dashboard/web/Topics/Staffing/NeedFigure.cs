using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Statistics.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What each year needed as a point with its interval, and who was in post as a line.</summary>
internal static class NeedFigure
{
    /// <param name="inPost">Null in a year of which it is not known.</param>
    public static Figure Draw(RegisterFinding found, IReadOnlyList<(int Year, OutcomeDistribution Required, double? InPost, string? Line)> needs, Localized inPost)
    {
        var there = needs.ToDictionary(need => need.Year, need => need.InPost);
        return new()
        {
            X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
            Y = new NumberAxis(WorkloadWords.Full, Unit.Fte),
            Marks =
            [
                new PointMark(
                    new("required", WorkloadWords.RequiredSeries, SeriesColour.Accent),
                    [.. needs.Select(need => new DataPoint(
                        need.Year, need.Required.Mean, found.Register.Provenance, need.Required.Interval.Low, need.Required.Interval.High, Line: need.Line))]),
                new LineMark(
                    new("in-post", inPost, SeriesColour.Second, Dash.Dashed), [.. found.Years.Each.Select(year => new CurvePoint(year, there.GetValueOrDefault(year)))]),
            ],
            Breaks = FormatSeries.BreaksWithin(found.Years),
            Partial = PartialYears.On(found.PartialYears),
        };
    }
}
