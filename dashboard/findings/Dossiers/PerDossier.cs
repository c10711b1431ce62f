using Analytics.Statistics;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Dossiers;

/// <summary>How many consultations, or meetings, some dossiers had: how often each number occurs among them. There is at least one dossier.</summary>
public sealed record PerDossier
{
    private readonly IReadOnlyList<(int Value, long Times)> _histogram;

    private PerDossier(IReadOnlyList<(int Value, long Times)> histogram)
    {
        _histogram = histogram;
        Dossiers = histogram.Sum(each => each.Times);
        Total = histogram.Sum(each => each.Value * each.Times);
        Estimate = MeanCount.Of(histogram).Value;
    }

    public long Dossiers { get; }

    public long Total { get; }

    public double Mean => (double)Total / Dossiers;

    /// <summary>The mean with its interval, of dossiers taken as independent; null where they are too few or all alike.</summary>
    public Statistics.Estimate? Estimate { get; }

    public Interval? Interval => Estimate?.Interval;

    internal static PerDossier Of(IEnumerable<ConsultationsPerDossierRow> rows, Func<ConsultationsPerDossierRow, int> count) => new(
        [.. rows.GroupBy(count).OrderBy(value => value.Key).Select(value => (value.Key, value.Sum(row => row.DossierCount)))]);

    /// <summary>Null where there is none.</summary>
    internal static PerDossier? Together(IReadOnlyList<PerDossier> parts) => parts.Count == 0 ? null : new([.. parts.SelectMany(part => part._histogram)]);
}
