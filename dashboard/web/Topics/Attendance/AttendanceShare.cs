using Analytics.Data;
using Analytics.Statistics.Proportions;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>Consultations as clusters: of those invited to each, how many were represented. Absences within one consultation go together.</summary>
internal sealed record AttendanceShare(IReadOnlyCollection<Cluster> Clusters)
{
    public int Invited { get; } = Clusters.Sum(cluster => cluster.N * cluster.Times);

    public int Represented { get; } = Clusters.Sum(cluster => cluster.Count * cluster.Times);

    public int Consultations { get; } = Clusters.Sum(cluster => cluster.Times);

    /// <summary>Null when nobody was invited: no share, rather than none.</summary>
    public double? Share => Invited == 0 ? null : (double)Represented / Invited;

    /// <summary>Null where too few consultations, or all alike, leave nothing to measure an error by.</summary>
    public ClusteredEstimate? Estimate => _estimate.Value;

    private readonly Lazy<ClusteredEstimate?> _estimate = new(() => ClusteredShare.Estimate(Clusters).Value);

    public static AttendanceShare Of(IEnumerable<Line> lines) => new(
        [.. lines.Select(line => new Cluster((int)line.Whole("represented_count")!.Value, (int)line.Whole("invited_count")!.Value, (int)line.Whole("consultation_count")!.Value))]);
}
