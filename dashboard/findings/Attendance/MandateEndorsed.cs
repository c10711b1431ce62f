using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics;
using Analytics.Statistics.Proportions;

namespace Analytics.Findings.Attendance;

/// <summary>
/// At what share of the attendances at which an entity was represented its political authority had endorsed the mandate, where the register says so. It describes
/// each entity and ranks none.
/// </summary>
public sealed record MandateEndorsed : RegisterFinding
{
    internal MandateEndorsed(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Those that were represented, from the federal State to civil society.</summary>
    public required IReadOnlyList<EntityMandate> Entities { get; init; }

    public int Represented => Entities.Sum(entity => entity.Represented);

    public int Known => Entities.Sum(entity => entity.Known);

    public int Endorsed => Entities.Sum(entity => entity.Endorsed);

    /// <summary>Of all entities together; null where nothing is known. Without an interval, as entities at one consultation are not independent.</summary>
    public double? Share => Known == 0 ? null : (double)Endorsed / Known;
}

/// <summary>The attendances of one entity: a service of it that was represented at a consultation is one.</summary>
/// <param name="Clusters">Whole consultations: endorsed, of those of which it is known.</param>
public sealed record EntityMandate(string Id, Names Names, IReadOnlyCollection<Cluster> Clusters, int Represented)
{
    public int Known { get; } = Clusters.Sum(cluster => cluster.N * cluster.Times);

    public int Endorsed { get; } = Clusters.Sum(cluster => cluster.Count * cluster.Times);

    public int Unknown => Represented - Known;

    /// <summary>Null where nothing is known: no share, rather than none.</summary>
    public double? Share => Known == 0 ? null : (double)Endorsed / Known;

    /// <summary>Refused where too few consultations, or all alike, leave nothing to measure an error by.</summary>
    public Answer<ClusteredEstimate> Estimate { get; } = ClusteredShare.Estimate(Clusters);

    /// <summary>Name of the estimate of its share.</summary>
    public string EstimateName => $"endorsed_share_{Id}";
}

/// <summary>Asks for it: all consultations, or those of a kind.</summary>
public sealed class MandateEndorsedStudy() : RegisterStudy<MandateEndorsed>("mandate-endorsed")
{
    public override IReadOnlyList<Filter> Filters => AttendanceFilters.All;

    protected override MandateEndorsed Find(Inquiry inquiry, Register register)
    {
        var entities = EntityAttendance.InOrder(
            inquiry.AskByYear<MandateEndorsedRow>(Choice(inquiry)).GroupBy(row => row.EntityId), rows => rows.First().LevelCode, rows => rows.Key).Select(Of).ToList();
        var (represented, known) = (entities.Sum(entity => entity.Represented), entities.Sum(entity => entity.Known));
        var lacks = register.AttendanceCount == 0 ? Lack.Attendance : Lack.OfMandate(represented, known);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : known == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Entities = entities,
            Estimates = [.. entities.Where(entity => entity.Known > 0).Select(Share)],
            Observations = known,
            Provenance = ProvenanceCount.Together(register.Rows(represented)),
            Methods = [Method.Counting, Method.ClusteredShare],
        };
    }

    private static EntityMandate Of(IGrouping<string, MandateEndorsedRow> rows)
    {
        var first = rows.First();
        return new(
            rows.Key,
            new(first.NameEn, first.NameFr, first.NameNl, first.NameDe),
            [
                .. rows.Where(row => row.KnownCount > 0).GroupBy(row => (row.EndorsedCount, row.KnownCount))
                    .Select(alike => new Cluster(alike.Key.EndorsedCount, alike.Key.KnownCount, alike.Sum(row => row.ConsultationCount))),
            ],
            rows.Sum(row => row.RepresentedCount * row.ConsultationCount));
    }

    private static Estimate Share(EntityMandate entity) => new(
        entity.EstimateName, Unit.Share, entity.Share, entity.Estimate.Value?.Interval.Low, entity.Estimate.Value?.Interval.High, Method.ClusteredShare, entity.Known);
}

internal sealed record MandateEndorsedRow(
    int Year, string EntityId, string? LevelCode, string NameEn, string NameFr, string NameNl, string NameDe, int RepresentedCount, int KnownCount, int EndorsedCount, int ConsultationCount) : IOfYear;
