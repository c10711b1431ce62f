using Analytics.Findings.Asking;

namespace Analytics.Findings.Attendance;

/// <summary>Cabinets, administrations and organisations apart, year by year, and whether more of them come since December 2018.</summary>
public sealed record ShareOverTime : RegisterFinding
{
    internal ShareOverTime(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Those that were invited.</summary>
    public required IReadOnlyList<RepresentationAttendance> Kinds { get; init; }

    public required IReadOnlyList<AttendanceChange> Changes { get; init; }

    public required IReadOnlyList<CrisisDay> CrisisDays { get; init; }

    /// <summary>The comparison across December 2018 on which the verdict rests: of the first kind that allows one. Null where the years hold none.</summary>
    public required AttendanceChange? Main { get; init; }

    /// <summary>The same among meetings in person alone, of the same kind.</summary>
    public required AttendanceChange? InPerson { get; init; }
}

/// <summary>Asks for it: all entities together, those of a level, or one.</summary>
public sealed class ShareOverTimeStudy() : RegisterStudy<ShareOverTime>("share-over-time")
{
    public override IReadOnlyList<Filter> Filters => AttendanceFilters.All;

    protected override ShareOverTime Find(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var kinds = RepresentationAttendance.Of(inquiry.Ask<ShareOverTimeRow>(("choice", choice)));
        var changes = AttendanceChange.All(kinds);
        var rows = inquiry.Ask<AttendanceRowsRow>(("choice", choice)).Single().RowCount;
        var lacks = register.AttendanceCount == 0 ? Lack.Attendance : Lack.OfRepresentation(rows, kinds.Count > 0);
        var main = changes.FirstOrDefault(change => change.Comparison == AttendanceComparison.AcrossDecember2018);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : main?.Verdict ?? (kinds.Count == 0 ? Verdict.TooFew : Verdict.Described),
            Lacks = lacks,
            Kinds = kinds,
            Changes = changes,
            Main = main,
            InPerson = changes.FirstOrDefault(change => change.Comparison == AttendanceComparison.AcrossDecember2018InPerson && change.Kind == main?.Kind),
            CrisisDays = CrisisDay.Within(inquiry.Release, YearsOf(inquiry)),
            Estimates = [.. changes.Select(change => change.Estimate)],
            CouldHaveShown = [.. changes.Select(change => change.CouldHaveShown).OfType<SmallestEffect>()],
            Observations = kinds.Sum(kind => kind.Whole.Invited),
            // One row for each service, of which an entity may have several.
            Provenance = ProvenanceCount.Together(register.Rows(rows)),
            Methods = [Method.ClusteredShare],
        };
    }
}

internal sealed record ShareOverTimeRow(int Year, string FormatCode, string RepresentationCode, int InvitedCount, int RepresentedCount, int ConsultationCount);

internal sealed record AttendanceRowsRow(long RowCount);
