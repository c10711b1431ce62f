using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Dossiers;

/// <summary>How long the dossiers opened in some years took from their first meeting to their outcome; there is at least one.</summary>
/// <param name="Opened">The first and the last year in which one of them was opened.</param>
public sealed record DossierWait(Years Opened, SurvivalCurve Curve) : IOfYear
{
    /// <summary>Means are of waits counted up to a year: beyond, few are still followed.</summary>
    public const int WithinDays = 365;

    int IOfYear.Year => Opened.From;

    public int Dossiers => Curve.Count;

    public int Open => Curve.Count - Curve.EventCount;

    /// <summary>Mean days, each wait counted up to a year; null where not all were followed so long.</summary>
    public double? MeanDays => Curve.RestrictedMean(WithinDays)?.Days;

    /// <summary>In days, of dossiers taken as independent; undefined where the register closed before half had their outcome.</summary>
    public Estimate Median(string name) => new(name, Unit.Days, Curve.MedianDays, Curve.MedianLow, Curve.MedianHigh, Method.KaplanMeier, Dossiers)
    {
        Why = Curve.MedianDays is null ? Undefined.NotReached : null,
    };

    internal static IReadOnlyList<DossierWait> ByYear(IEnumerable<TimeToOutcomeRow> rows) =>
        [.. rows.GroupBy(row => row.OpenedYear).OrderBy(year => year.Key).Select(year => Of([.. year])!)];

    /// <summary>Null where there is none.</summary>
    internal static DossierWait? Of(IReadOnlyCollection<TimeToOutcomeRow> rows) => rows.Count == 0
        ? null
        : new(
            new(rows.Min(row => row.OpenedYear), rows.Max(row => row.OpenedYear)),
            KaplanMeier.OfCounts(rows.Select(row => new SpellCount(row.DurationDays, row.IsClosed, checked((int)row.DossierCount)))));
}
