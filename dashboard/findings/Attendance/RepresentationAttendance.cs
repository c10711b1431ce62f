using Analytics.Findings.Asking;

namespace Analytics.Findings.Attendance;

/// <summary>The attendance of one kind of representation: cabinets, administrations or organisations.</summary>
public sealed record RepresentationAttendance
{
    /// <summary>In this order on every page.</summary>
    private static readonly string[] Codes = ["cabinet", "administration", "organisation"];

    /// <summary>Of an entity by whichever of its services: no kind, but what all of them are together.</summary>
    internal const string Any = "any";

    private readonly IReadOnlyList<ShareOverTimeRow> _rows;

    private RepresentationAttendance(string code, IReadOnlyList<ShareOverTimeRow> rows)
    {
        _rows = rows;
        Code = code;
        Whole = AttendanceShare.Of(rows);
        Years = YearsIn(null);
    }

    public string Code { get; }

    /// <summary>All years together.</summary>
    public AttendanceShare Whole { get; }

    /// <summary>Those with an invitation, in the order of time.</summary>
    public IReadOnlyList<RepresentationYear> Years { get; }

    internal static IReadOnlyList<RepresentationAttendance> Of(IEnumerable<ShareOverTimeRow> rows) =>
    [
        .. rows.Where(row => row.RepresentationCode != Any).GroupBy(row => row.RepresentationCode)
            .OrderBy(kind => Array.IndexOf(Codes, kind.Key))
            .Select(kind => new RepresentationAttendance(kind.Key, [.. kind])),
    ];

    /// <summary>The same of one format, or of all.</summary>
    internal IReadOnlyList<RepresentationYear> YearsIn(string? format) =>
    [
        .. _rows.Where(row => format is null || row.FormatCode == format).GroupBy(row => row.Year).OrderBy(year => year.Key)
            .Select(year => new RepresentationYear($"{Code}:{year.Key}", year.Key, AttendanceShare.Of(year))),
    ];

    /// <summary>Some of its years; in one format alone if asked.</summary>
    internal AttendanceShare Within(Years years, string? format = null) =>
        AttendanceShare.Of(_rows.Where(row => row.Year >= years.From && row.Year <= years.To && (format is null || row.FormatCode == format)));
}

/// <summary>The same of one year.</summary>
/// <param name="Line">Key of the rows behind.</param>
public sealed record RepresentationYear(string Line, int Year, AttendanceShare Attendance);
