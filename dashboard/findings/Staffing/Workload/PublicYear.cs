using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>The one year of which public sources count the meetings, and the staff that they name.</summary>
/// <param name="Agents">Heads; each is taken for one full-time equivalent, as nothing says that any is part-time.</param>
public sealed record PublicYear(int Year, double Meetings, double Agents, double? Diplomats, int StaffYear)
{
    private static readonly Lack NoCount = new Lack.Figure("annual_counts", "year", "body_code", "measure_code", "value");

    private static readonly Lack NoAgents = new Lack.Figure("staffing", "as_of", "unit_code", "measure_code", "value");

    /// <summary>Null where the record lacks a count or the agents.</summary>
    internal static PublicYear? Of(Release release) => Rows(release)
        .Where(row => row.Agents is > 0).Select(row => new PublicYear(row.Year, row.MeetingCount, row.Agents!.Value, row.Diplomats, row.StaffYear ?? row.Year)).SingleOrDefault();

    /// <summary>What the record lacks; null where there is such a year.</summary>
    internal static Lack? LackOf(Release release) => Of(release) is not null ? null : Rows(release).Count == 0 ? NoCount : NoAgents;

    private static IReadOnlyList<PublicYearRow> Rows(Release release) => release.AskOnce<PublicYearRow>(SqlText.Of<PublicYearRow>());
}

internal sealed record PublicYearRow(int Year, double MeetingCount, double? Agents, double? Diplomats, int? StaffYear);
