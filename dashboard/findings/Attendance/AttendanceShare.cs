using Analytics.Statistics.Proportions;

namespace Analytics.Findings.Attendance;

/// <summary>Consultations as clusters: of those invited to each, how many were represented. Absences within one consultation go together.</summary>
public sealed record AttendanceShare(IReadOnlyCollection<Cluster> Clusters)
{
    public int Invited { get; } = Clusters.Sum(cluster => cluster.N * cluster.Times);

    public int Represented { get; } = Clusters.Sum(cluster => cluster.Count * cluster.Times);

    public int Consultations { get; } = Clusters.Sum(cluster => cluster.Times);

    /// <summary>Null when nobody was invited: no share, rather than none.</summary>
    public double? Share => Invited == 0 ? null : (double)Represented / Invited;

    /// <summary>Null where too few consultations, or all alike, leave nothing to measure an error by.</summary>
    public ClusteredEstimate? Estimate { get; } = ClusteredShare.Estimate(Clusters).Value;

    internal static AttendanceShare Of(IEnumerable<ShareOverTimeRow> rows) =>
        new([.. rows.Select(row => new Cluster(row.RepresentedCount, row.InvitedCount, row.ConsultationCount))]);
}
