using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Attendance;

/// <summary>Of the consultations to which each entity was invited in each year, at what share somebody spoke for it.</summary>
public sealed record ShareRepresented : RegisterFinding
{
    internal ShareRepresented(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>A share of fewer invitations says too little to be drawn or ranked.</summary>
    public const int FewestInvitations = 10;

    public required IReadOnlyList<EntityAttendance> Entities { get; init; }

    /// <summary>
    /// The entity with the smallest share, among those invited often enough if there are any; null where none was invited. It is chosen after looking
    /// at all; whether it is lower than another, <see cref="Difference"/> says.
    /// </summary>
    public required EntityAttendance? Lowest { get; init; }

    /// <summary>The entity with the largest share, in the same way; the same one where no two shares differ.</summary>
    public required EntityAttendance? Highest { get; init; }

    /// <summary>Between the two; null where they are one.</summary>
    public required LargestDifference? Difference { get; init; }
}

/// <summary>Asks for it: all entities, those of a level, or one.</summary>
public sealed class ShareRepresentedStudy() : RegisterStudy<ShareRepresented>("share-represented")
{
    public override IReadOnlyList<Filter> Filters => AttendanceFilters.All;

    internal override IReadOnlyList<Study> Family => AttendanceFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) =>
        inquiry.Register is null ? [] : [.. Measure(inquiry).Difference?.Tests ?? []];

    protected override ShareRepresented Find(Inquiry inquiry, Register register)
    {
        var (entities, ranked, alone) = Measure(inquiry);
        var (lowest, highest) = (ranked.MinBy(entity => entity.Share), ranked.MaxBy(entity => entity.Share));
        var difference = alone?.Among(Held(inquiry));
        return new(this, inquiry, register)
        {
            Verdict = register.AttendanceCount == 0 ? Verdict.NotAsked : entities.Count == 0 ? Verdict.TooFew : difference?.Verdict ?? Verdict.Described,
            Lacks = register.AttendanceCount == 0 ? Lack.Attendance : null,
            Entities = entities,
            Lowest = lowest,
            Highest = highest,
            Difference = difference,
            Estimates = [.. difference is null ? [] : new[] { difference.Estimate }, .. new[] { lowest, highest }.OfType<EntityAttendance>().Distinct().Select(Share)],
            Observations = entities.Sum(entity => entity.Invited),
            Provenance = ProvenanceCount.Together(register.Rows(Rows(inquiry).Sum(row => row.RowCount))),
            Methods = [Method.Wilson, Method.YearsAsUnits, Method.FirstOrderMemory, Method.Holm, Method.Counting],
        };
    }

    private IReadOnlyList<ShareRepresentedRow> Rows(Inquiry inquiry) => inquiry.AskByYear<ShareRepresentedRow>(Choice(inquiry));

    private Measured Measure(Inquiry inquiry) => inquiry.Once(Choice(inquiry), () =>
    {
        var entities = EntityAttendance.Of(Rows(inquiry));
        var ranked = Ranked(entities);
        return new Measured(entities, ranked, LargestDifference.Of(ranked));
    });

    private sealed record Measured(IReadOnlyList<EntityAttendance> Entities, IReadOnlyList<EntityAttendance> Ranked, LargestDifference? Difference);

    private static IReadOnlyList<EntityAttendance> Ranked(IReadOnlyList<EntityAttendance> entities) =>
        entities.Any(entity => !entity.HasTooFew) ? [.. entities.Where(entity => !entity.HasTooFew)] : entities;

    private static Estimate Share(EntityAttendance entity)
    {
        var interval = entity.Interval;
        return new(entity.EstimateName, Unit.Share, entity.Share, interval.Low, interval.High, Method.Wilson, entity.Invited) { Level = interval.Level };
    }
}

internal sealed record ShareRepresentedRow(
    string EntityId, string? LevelCode, int Year, string NameEn, string NameFr, string NameNl, string NameDe, int InvitedCount, int RepresentedCount, long RowCount) : IOfYear;
