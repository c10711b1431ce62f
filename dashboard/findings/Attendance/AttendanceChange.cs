using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Attendance;

/// <summary>
/// How the share of one kind of representation lies on another level since 2019 than up to 2018. Years are the units: those invited to a meeting share its day
/// and its subject, and those of a year its governments.
/// </summary>
/// <param name="IsInPerson">Whether it is of meetings in person alone, which video cannot explain.</param>
/// <param name="Share">Of the years since, all rows together.</param>
/// <param name="Reference">Of the years before.</param>
public sealed record AttendanceChange(bool IsInPerson, RepresentationAttendance Kind, LevelChange Change, AttendanceShare Share, AttendanceShare Reference)
{
    /// <summary>The crisis over the Global Compact for Migration broke out on 8 December 2018.</summary>
    public const int LastYearBefore = 2018;

    public const int FirstYearOfVideo = Formats.BreakYear;

    private const string InPerson = "in_person";

    private static readonly Years Before = new(0, LastYearBefore);

    private static readonly Years After = new(LastYearBefore + 1, int.MaxValue);

    /// <summary>Name of its estimate.</summary>
    public string Name => IsInPerson ? $"change_in_person_{Kind.Code}" : $"change_{Kind.Code}";

    public Verdict Verdict => Change.Verdict;

    public Estimate Estimate => Change.As(Name);

    /// <summary>The comparisons that the years and filters asked for allow; for one kind also in person alone.</summary>
    internal static IReadOnlyList<AttendanceChange> All(IReadOnlyList<RepresentationAttendance> kinds) =>
    [
        .. kinds.Select(kind => Of(kind, null)).Concat(kinds.Take(1).Select(kind => Of(kind, InPerson))).Where(change => change.Share.Invited > 0 && change.Reference.Invited > 0),
    ];

    internal AttendanceChange Among(Held held) => this with { Change = Change.Among(held, Name) };

    private static AttendanceChange Of(RepresentationAttendance kind, string? format) => new(
        format is not null,
        kind,
        LevelChange.OfShares(
            [.. kind.YearsIn(format).Where(year => year.Attendance.Invited >= ShareRepresented.FewestInvitations).Select(year => (year.Year, year.Attendance.Share!.Value))],
            LastYearBefore + 1),
        kind.Within(After, format),
        kind.Within(Before, format));
}
