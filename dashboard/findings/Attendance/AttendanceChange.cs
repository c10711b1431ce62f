using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Power;
using Analytics.Statistics.Proportions;

namespace Analytics.Findings.Attendance;

/// <summary>Which two sets of consultations are compared.</summary>
public enum AttendanceComparison
{
    /// <summary>Since 2019 with up to 2018, in all formats together.</summary>
    AcrossDecember2018,

    /// <summary>The same among meetings in person alone, which video cannot explain.</summary>
    AcrossDecember2018InPerson,

    /// <summary>By video with in person, since video came.</summary>
    VideoWithInPerson,
}

/// <summary>How the share of one kind of representation differs between two sets of consultations, none of which is in both.</summary>
/// <param name="Share">The set since 2019, or by video.</param>
/// <param name="Reference">The set that it is compared with.</param>
public sealed record AttendanceChange(AttendanceComparison Comparison, RepresentationAttendance Kind, AttendanceShare Share, AttendanceShare Reference)
{
    /// <summary>The crisis over the Global Compact for Migration broke out on 8 December 2018.</summary>
    public const int LastYearBefore = 2018;

    public const int FirstYearOfVideo = Formats.BreakYear;

    private static readonly Years Before = new(0, LastYearBefore);

    private static readonly Years After = new(LastYearBefore + 1, int.MaxValue);

    private static readonly Years OfVideo = new(FirstYearOfVideo, int.MaxValue);

    /// <summary>The first share less the other, over whole consultations; null where one of them has too few, or all alike.</summary>
    public Statistics.Estimate? Difference { get; } = Share.Estimate is { } share && Reference.Estimate is { } reference
        ? ClusteredShare.Difference(share, reference)
        : null;

    /// <summary>Name of its estimate.</summary>
    public string Name => Comparison switch
    {
        AttendanceComparison.AcrossDecember2018 => $"change_{Kind.Code}",
        AttendanceComparison.AcrossDecember2018InPerson => $"change_in_person_{Kind.Code}",
        _ => $"video_{Kind.Code}",
    };

    /// <summary>
    /// Two formats side by side differ or do not; over time a share rises or falls. An interval that includes zero shows no clear change, which is not the
    /// same as none.
    /// </summary>
    public Verdict Verdict => (Difference, Comparison) switch
    {
        (null, _) => Verdict.TooFew,
        ({ } difference, AttendanceComparison.VideoWithInPerson) => difference.Interval.Contains(0) ? Verdict.NoClearDifference : Verdict.Differs,
        ({ } difference, _) when difference.Interval.Contains(0) => Verdict.NoClearChange,
        ({ Value: > 0 }, _) => Verdict.Rose,
        _ => Verdict.Fell,
    };

    public Estimate Estimate =>
        Estimate.Of(Name, Unit.Share, Difference, Method.ClusteredShare, Share.Consultations + Reference.Consultations, Undefined.TooFewOnOneSide) with
        {
            Verdict = Verdict,
        };

    /// <summary>Where nothing is clear, the smallest rise that so many consultations would have shown; rows alike within one count for less.</summary>
    public SmallestEffect? CouldHaveShown
    {
        get
        {
            if (Verdict is not (Verdict.NoClearChange or Verdict.NoClearDifference) || Share.Estimate is not { } share || Reference.Estimate is not { } reference)
                return null;
            var power = new SharePower(Effective(Share.Invited, share), Effective(Reference.Invited, reference), reference.Share);
            return power.DetectableRise(SmallestEffect.Power) is { } rise ? new(Name, Unit.Share, rise.Effect) : null;
        }
    }

    /// <summary>The comparisons that the years and filters asked for allow, those across December 2018 first; for one kind also by format.</summary>
    internal static IReadOnlyList<AttendanceChange> All(IReadOnlyList<RepresentationAttendance> kinds) =>
    [
        .. kinds.Select(Since2018).Concat(kinds.Take(1).SelectMany(kind => new[] { Since2018InPerson(kind), ByVideo(kind) }))
            .Where(change => change.Share.Invited > 0 && change.Reference.Invited > 0),
    ];

    private static AttendanceChange Since2018(RepresentationAttendance kind) =>
        new(AttendanceComparison.AcrossDecember2018, kind, kind.Within(After), kind.Within(Before));

    private static AttendanceChange Since2018InPerson(RepresentationAttendance kind) =>
        new(AttendanceComparison.AcrossDecember2018InPerson, kind, kind.Within(After, "in_person"), kind.Within(Before, "in_person"));

    private static AttendanceChange ByVideo(RepresentationAttendance kind) =>
        new(AttendanceComparison.VideoWithInPerson, kind, kind.Within(OfVideo, "video"), kind.Within(OfVideo, "in_person"));

    private static int Effective(int invited, ClusteredEstimate estimate) => Math.Max(1, (int)(invited / Math.Max(1, estimate.DesignEffect)));
}
