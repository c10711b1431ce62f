using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>The attendance of one kind of representation: cabinets, administrations or organisations.</summary>
internal sealed record RepresentationAttendance(string Code, IReadOnlyList<Line> Lines)
{
    /// <summary>In this order on every page.</summary>
    private static readonly string[] Codes = ["cabinet", "administration", "organisation"];

    public AttendanceShare Whole { get; } = AttendanceShare.Of(Lines);

    public IReadOnlyList<(int Year, AttendanceShare Attendance)> Years { get; } =
        [.. Lines.GroupBy(line => (int)line.Whole("year")!.Value).OrderBy(year => year.Key).Select(year => (year.Key, AttendanceShare.Of(year)))];

    public Localized Name => Code switch
    {
        "cabinet" => new("Cabinets", "Cabinets", "Kabinetten", "Kabinette"),
        "administration" => new("Administrations", "Administrations", "Administraties", "Verwaltungen"),
        _ => new("Organisations", "Organisations", "Organisaties", "Organisationen"),
    };

    public Series Series => Code switch
    {
        "cabinet" => new("cabinet", Name, SeriesColour.Accent),
        "administration" => new("administration", Name, SeriesColour.Second, Dash.Dashed),
        _ => new("organisation", Name, SeriesColour.Third, Dash.DashDotted),
    };

    public static IEnumerable<RepresentationAttendance> Of(IEnumerable<Line> lines) => lines
        .GroupBy(line => line.Text("representation_code")!)
        .OrderBy(kind => Array.IndexOf(Codes, kind.Key))
        .Select(kind => new RepresentationAttendance(kind.Key, [.. kind]));

    /// <summary>The years up to one, or from one on; in one format alone if asked.</summary>
    public AttendanceShare Between(int from, int to, string? format = null) => AttendanceShare.Of(
        Lines.Where(line => line.Whole("year") >= from && line.Whole("year") <= to && (format is null || line.Text("format_code") == format)));

    /// <summary>A year without invitations is a gap; one with too few consultations for an interval has none.</summary>
    public IReadOnlyList<CurvePoint> Points(int from, int to)
    {
        var known = Years.ToDictionary(year => year.Year, year => year.Attendance);
        return
        [
            .. Enumerable.Range(from, to - from + 1).Select(year => known.GetValueOrDefault(year) is { } attendance
                ? new CurvePoint(year, attendance.Share, attendance.Estimate?.Interval.Low, attendance.Estimate?.Interval.High)
                : new CurvePoint(year, null)),
        ];
    }
}
