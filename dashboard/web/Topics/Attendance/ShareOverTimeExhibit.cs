using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>The shares of cabinets, administrations and organisations, a line with its band for each.</summary>
public sealed class ShareOverTimeExhibit() : ExhibitOf<ShareOverTime>(new ShareOverTimeStudy(), "attendance", ShareOverTimeWords.Question)
{
    protected override Display Show(ShareOverTime found) => new()
    {
        Headline = ShareOverTimeWords.Headline(found),
        Subtitle = ShareOverTimeWords.Subtitle(found.Years),
        AlternativeText = ShareOverTimeWords.AlternativeText(found.Kinds),
        Figure = found.Kinds.Count == 0 || found.Years.From == found.Years.To ? null : Draw(found),
        Table = Table(found.Kinds),
        ObservationsName = ShareOverTimeWords.Invitations,
        Notes =
        [
            AttendanceWords.NotInfluence,
            ShareOverTimeWords.Note,
        ],
    };

    protected override Localized Title(ShareOverTime found, Estimate estimate) =>
        estimate.Name == VideoEffect.EstimateName ? AttendanceChangeWords.Video
        : found.Changes.FirstOrDefault(change => change.Name == estimate.Name) is { } change ? AttendanceChangeWords.Title(change)
        : AttendanceChangeWords.Before(found.Main!.Kind);

    private static Figure Draw(ShareOverTime found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(AttendanceWords.Share, Unit.Share, 0, 1),
        Marks = [.. found.Kinds.Select(kind => new LineMark(SeriesOf(kind), Points(kind, found.Years)))],
        Events = [.. CrisisSpans.Behind(found.CrisisDays, found.Years).Select(crisis => crisis with { IsLabelled = IsCompared(crisis) })],
        Breaks = FormatSeries.BreaksWithin(found.Years),
    };

    private static Series SeriesOf(RepresentationAttendance kind) => kind.Code switch
    {
        "cabinet" => new("cabinet", AttendanceWords.Name(kind), SeriesColour.Accent),
        "administration" => new("administration", AttendanceWords.Name(kind), SeriesColour.Second, Dash.Dashed),
        _ => new("organisation", AttendanceWords.Name(kind), SeriesColour.Third, Dash.DashDotted),
    };

    /// <summary>A year without invitations is a gap; one with too few consultations for an interval has none.</summary>
    private static IReadOnlyList<CurvePoint> Points(RepresentationAttendance kind, Years years)
    {
        var known = kind.Years.ToDictionary(year => year.Year, year => year.Attendance);
        return
        [
            .. years.Each.Select(year => known.GetValueOrDefault(year) is { } attendance
                ? new CurvePoint(year, attendance.Share, attendance.Estimate?.Interval.Low, attendance.Estimate?.Interval.High)
                : new CurvePoint(year, null)),
        ];
    }

    /// <summary>Of the crises only the one that parts before from after is named: December 2018.</summary>
    private static bool IsCompared(EventSpan crisis) => crisis.From is > AttendanceChange.LastYearBefore and < AttendanceChange.LastYearBefore + 1;

    private static Table Table(IReadOnlyList<RepresentationAttendance> kinds) => new(
        [
            new("representation", ColumnType.Text, Unit.None, ShareOverTimeWords.WhoWasInvited),
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("consultation_count", ColumnType.Whole, Unit.Count, ShareOverTimeWords.Consultations),
            new("invited_count", ColumnType.Whole, Unit.Count, AttendanceWords.Invited),
            new("represented_count", ColumnType.Whole, Unit.Count, AttendanceWords.Represented),
            new("attendance_share", ColumnType.Number, Unit.Share, AttendanceWords.Share),
            new("share_low", ColumnType.Number, Unit.Share, ColumnWords.IntervalFrom),
            new("share_high", ColumnType.Number, Unit.Share, ColumnWords.IntervalTo),
        ],
        [
            .. kinds.SelectMany(kind => kind.Years.Select(year => new TableLine(
                year.Line,
                [
                    AttendanceWords.Name(kind), (long)year.Year,
                    (long)year.Attendance.Consultations, (long)year.Attendance.Invited, (long)year.Attendance.Represented, year.Attendance.Share,
                    year.Attendance.Estimate?.Interval.Low, year.Attendance.Estimate?.Interval.High,
                ]))),
        ]);
}
