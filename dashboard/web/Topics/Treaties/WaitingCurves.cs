using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings.Treaties;
using Analytics.Statistics.Survival;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Curves of waiting drawn over the years since signature, with the numbers at risk beneath.</summary>
internal static class WaitingCurves
{
    /// <summary>The picture ends here; the estimates do not.</summary>
    private const int DrawnYears = 12;

    private const int YearsApart = 2;

    public static Figure Draw(IReadOnlyList<(Series Series, SurvivalCurve Curve, bool HasBand)> curves) => new()
    {
        X = new NumberAxis(TreatiesWords.YearsSinceSignature, Unit.Years, 0, DrawnYears),
        Y = new NumberAxis(TreatiesWords.ShareWaiting, Unit.Share, 0, 1),
        Marks = [.. curves.Select(curve => Steps(curve.Series, curve.Curve, curve.HasBand))],
        AtRisk = [.. curves.Select(curve => new AtRiskRow(curve.Series, [.. Ticks.Select(years => new AtRiskCount(years, curve.Curve.AtRisk(years * JulianYear.Days)))]))],
    };

    private static IEnumerable<int> Ticks => Enumerable.Range(0, (DrawnYears / YearsApart) + 1).Select(tick => tick * YearsApart);

    /// <summary>From all waiting to the last day that was observed, or the end of the picture.</summary>
    private static StepMark Steps(Series series, SurvivalCurve curve, bool hasBand)
    {
        var steps = curve.Steps.Where(step => step.Days <= DrawnYears * JulianYear.Days).ToList();
        CurvePoint[] ended = [.. steps.Where(step => step.Ended > 0).Select(step => Point(step, hasBand))];
        var last = ended.Length > 0 ? ended[^1] : new CurvePoint(0, 1);
        var end = Math.Min(DrawnYears, (curve.LastDays ?? 0) / JulianYear.Days);
        return new(series, [new(0, 1), .. ended, last with { X = end }], [.. steps.Where(step => step.Censored > 0).Select(step => Point(step, hasBand))]);
    }

    private static CurvePoint Point(SurvivalStep step, bool hasBand) =>
        hasBand ? new(step.Days / JulianYear.Days, step.StillWaiting, step.Low, step.High) : new(step.Days / JulianYear.Days, step.StillWaiting);
}
