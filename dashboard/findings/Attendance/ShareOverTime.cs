using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

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

    public required VideoEffect Video { get; init; }
}

/// <summary>Asks for it: all entities together, those of a level, or one.</summary>
public sealed class ShareOverTimeStudy() : RegisterStudy<ShareOverTime>("share-over-time")
{
    public override IReadOnlyList<Filter> Filters => AttendanceFilters.All;

    internal override IReadOnlyList<Study> Family => AttendanceFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) => inquiry.Register is not null && Measure(inquiry) is var measured
        ? [.. measured.Changes.SelectMany(change => change.Change.Test(change.Name)), .. measured.Video.Tests]
        : [];

    protected override ShareOverTime Find(Inquiry inquiry, Register register)
    {
        var (measured, held, choice) = (Measure(inquiry), Held(inquiry), Choice(inquiry));
        var kinds = measured.Kinds;
        IReadOnlyList<AttendanceChange> changes = [.. measured.Changes.Select(change => change.Among(held))];
        var video = measured.Video.Among(held);
        var rows = inquiry.AskByYear<AttendanceRowsRow>(choice).Sum(year => year.RowCount);
        var lacks = register.AttendanceCount == 0 ? Lack.Attendance : Lack.OfRepresentation(rows, kinds.Count > 0);
        var main = changes.FirstOrDefault(change => !change.IsInPerson);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : main?.Verdict ?? (kinds.Count == 0 ? Verdict.TooFew : Verdict.Described),
            Lacks = lacks,
            Kinds = kinds,
            Changes = changes,
            Main = main,
            InPerson = changes.FirstOrDefault(change => change.IsInPerson && change.Kind == main?.Kind),
            Video = video,
            CrisisDays = CrisisDay.Within(inquiry.Release, YearsOf(inquiry)),
            Estimates = [.. changes.Select(change => change.Estimate), .. video.Meetings == 0 ? [] : new[] { video.Estimate }, .. main?.Change.TrendBeforeAs($"trend_before_{main.Kind.Code}") ?? []],
            CouldHaveShown = [.. changes.SelectMany(change => change.Change.CouldHaveShown(change.Name)), .. video.Meetings == 0 ? [] : video.CouldHaveShown],
            Observations = kinds.Sum(kind => kind.Whole.Invited),
            // One row for each service, of which an entity may have several.
            Provenance = ProvenanceCount.Together(register.Rows(rows)),
            Methods = [Method.YearsAsUnits, Method.FirstOrderMemory, Method.StratifiedDifference, Method.Holm, Method.ClusteredShare],
        };
    }

    private Measured Measure(Inquiry inquiry) => inquiry.Once(Choice(inquiry), () =>
    {
        var choice = Choice(inquiry);
        var rows = inquiry.AskByYear<ShareOverTimeRow>(choice);
        var kinds = RepresentationAttendance.Of(rows);
        var strata = inquiry.AskByYear<VideoStratumRow>(choice, ("first_year", AttendanceChange.FirstYearOfVideo));
        return new Measured(kinds, AttendanceChange.All(kinds), VideoEffect.Of(strata, SinceVideo("video"), SinceVideo("in_person")));

        AttendanceShare SinceVideo(string format) => AttendanceShare.Of(rows.Where(
            row => row.RepresentationCode == RepresentationAttendance.Any && row.FormatCode == format && row.Year >= AttendanceChange.FirstYearOfVideo));
    });

    private sealed record Measured(IReadOnlyList<RepresentationAttendance> Kinds, IReadOnlyList<AttendanceChange> Changes, VideoEffect Video);
}

internal sealed record ShareOverTimeRow(int Year, string FormatCode, string RepresentationCode, int InvitedCount, int RepresentedCount, int ConsultationCount) : IOfYear;

internal sealed record AttendanceRowsRow(int Year, long RowCount) : IOfYear;
