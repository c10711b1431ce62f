using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Statistics.Proportions;

namespace Analytics.Findings.Attendance;

/// <summary>
/// Whether whoever is invited is represented more often by video than in person, since there is video: of the same entity in the same year, so that neither
/// other years nor other guests make the difference. Consultations are the units, as they are what has a format.
/// </summary>
public sealed record VideoEffect
{
    public const string EstimateName = "video_difference";

    /// <summary>Meetings of each of the two formats; with fewer, how alike their rows are is not known.</summary>
    private const int FewestMeetings = 10;

    private VideoEffect(AttendanceShare video, AttendanceShare inPerson) => (Video, InPerson) = (video, inPerson);

    /// <summary>Entities represented at meetings by video, by any of their services, as they come: not adjusted.</summary>
    public AttendanceShare Video { get; }

    public AttendanceShare InPerson { get; }

    public int Meetings => Video.Consultations + InPerson.Consultations;

    /// <summary>The share by video less the share in person, within entities and years; null where too few meetings tell.</summary>
    public Statistics.Estimate? Difference { get; private init; }

    public double? P { get; private init; }

    public Held Held { get; init; } = Held.Alone;

    public double? HolmP => P is { } p ? Held.Of(EstimateName, p) : null;

    public Doubt? Doubt => Alone == Verdict.Differs && HolmP >= ClaimRules.Chance ? Claiming.Doubt.AmongMany : null;

    public Verdict Verdict => Doubt is null ? Alone : Verdict.NotDecided;

    public IEnumerable<Test> Tests => P is { } p ? [new(EstimateName, p)] : [];

    public Estimate Estimate => Estimate.Of(EstimateName, Unit.Points, Difference, Method.StratifiedDifference, Meetings, Undefined.TooFewOnOneSide) with
    {
        Verdict = Verdict,
        P = P,
        HolmP = HolmP,
        Together = Held.Count,
        Doubt = Doubt,
    };

    private Verdict Alone => Difference switch
    {
        null => Verdict.TooFew,
        { } difference when ClaimRules.SaysNothingOfDifference(difference.Interval) => Verdict.TooFew,
        { } difference => difference.Interval.Contains(0) ? Verdict.NoClearDifference : Verdict.Differs,
    };

    /// <summary>Where nothing is clear, the smallest rise that so many meetings would have shown; rows alike within one count for less.</summary>
    public IEnumerable<SmallestEffect> CouldHaveShown =>
        Verdict is Verdict.Differs or Verdict.TooFew || Video.Estimate is not { } video || InPerson.Estimate is not { } inPerson
            || new Statistics.Power.SharePower(Effective(Video, video), Effective(InPerson, inPerson), inPerson.Share).DetectableRise(SmallestEffect.Power) is not { } rise
            ? []
            : [new(EstimateName, Unit.Points, rise.Effect)];

    /// <param name="strata">Entities within years.</param>
    /// <param name="video">Of meetings by video; of one entity, clusters of one.</param>
    internal static VideoEffect Of(IReadOnlyList<VideoStratumRow> strata, AttendanceShare video, AttendanceShare inPerson)
    {
        VideoEffect none = new(video, inPerson);
        if (video.Consultations < FewestMeetings || inPerson.Consultations < FewestMeetings)
            return none;
        var alike = Math.Max(1, Math.Max(video.Estimate?.DesignEffect ?? 1, inPerson.Estimate?.DesignEffect ?? 1));
        var found = StratifiedDifference.Of(
            [.. strata.Select(row => new TwoShares(row.VideoRepresentedCount, row.VideoInvitedCount, row.InPersonRepresentedCount, row.InPersonInvitedCount))], alike).Value;
        return none with { Difference = found?.Estimate, P = found?.PValue };
    }

    internal VideoEffect Among(Held held) => this with { Held = held };

    private static int Effective(AttendanceShare share, ClusteredEstimate estimate) => Math.Max(1, (int)(share.Invited / Math.Max(1, estimate.DesignEffect)));
}

internal sealed record VideoStratumRow(int Year, string EntityId, int VideoInvitedCount, int VideoRepresentedCount, int InPersonInvitedCount, int InPersonRepresentedCount) : IOfYear;
