using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Overview;

/// <summary>What the first page says of the state of the register, a closed list, in its order on the page.</summary>
public enum IndicatorKind
{
    Consultations,
    Work,
    Impromptu,
    Attendance,
    OpenDossiers,
    Load,
}

/// <summary>
/// One number of the state of the register, as it stood in the last year that is known whole, with the years before and what may be said of them. It decides
/// nothing: value, change and verdict are those of the finding that its exhibit shows whole.
/// </summary>
/// <param name="Now">Of the year; its interval where a sample or an assumption leaves one.</param>
/// <param name="Year">The last whole year; null where it stands on the day on which the register closed.</param>
/// <param name="Change">What is decided of the change; null where nothing is.</param>
/// <param name="Series">Whole years in a row; null where a year is not known.</param>
/// <param name="Exhibit">Topic and id of the exhibit that shows it whole.</param>
public sealed record Indicator(
    IndicatorKind Kind, Estimate Now, int? Year, Estimate? Change, IReadOnlyList<(int Year, double? Value)> Series, IReadOnlyList<ProvenanceCount> Provenance, string Exhibit)
{
    /// <summary>What is told beside the number: meetings among consultations, dossiers of which nobody knows; null where nothing is.</summary>
    public (long Meetings, long UnknownFormat)? OfConsultations { get; init; }

    public long Unknown { get; init; }

    /// <summary>Code of the kind of representation that it is about.</summary>
    public string? Representation { get; init; }

    public bool IsSynthetic => Provenance.Any(count => count is { Provenance: Analytics.Data.Provenance.Synthetic, Rows: > 0 });
}
