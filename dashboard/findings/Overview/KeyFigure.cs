using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Overview;

/// <summary>One number of the first page, by what it is a number of.</summary>
/// <param name="Exhibit">Topic and id of the exhibit that shows it whole.</param>
public abstract record KeyFigure(double Value, Unit Unit, string Exhibit)
{
    /// <summary>How long it took until half of the treaties that Belgium signed were ratified.</summary>
    /// <param name="Median">In years; an end of its interval is null where the record closed too early to show it.</param>
    public sealed record HalfRatified(Estimate Median, int SignedFrom) : KeyFigure(Median.Value!.Value, Median.Unit, "treaties/time-to-deposit");

    /// <summary>Treaties that a source states as not ratified when it last looked, which is not the same as today.</summary>
    /// <param name="Provenance">The weakest that stands behind it.</param>
    public sealed record Pending(long Count, int SignedFrom, Provenance Provenance) : KeyFigure(Count, Unit.Count, "treaties/pending-treaties");

    /// <summary>The staff of Coormulti's unit in the last year that the ministry's register knows whole.</summary>
    public sealed record Staff(double Fte, int Year) : KeyFigure(Fte, Unit.Fte, "staffing/consultations-per-fte");

    /// <summary>Coormulti's meetings in the latest year of which the ministry, or else a public source, gives the number.</summary>
    /// <param name="IsOnlyYear">No other year's number is public.</param>
    public sealed record Meetings(double Count, int Year, bool IsOnlyYear, Provenance Provenance) : KeyFigure(Count, Unit.Count, "meetings/coormulti-counts");

    /// <summary>The agents who prepare positions outside the Union, in heads.</summary>
    /// <param name="AsOf">As far as the source dates it; null where it does not.</param>
    public sealed record Agents(double Count, string? AsOf, Provenance Provenance) : KeyFigure(Count, Unit.Count, "data/rows-by-confidence");

    /// <summary>Treaties of which every competent parliament is known.</summary>
    /// <param name="Mixed">How many mixed treaties the record holds, known or not.</param>
    /// <param name="Provenance">The weakest that stands behind it.</param>
    public sealed record CompleteLists(long Count, long Mixed, Provenance Provenance) : KeyFigure(Count, Unit.Count, "treaties/time-to-assent");

    /// <summary>Rows of the public record, without those of a register.</summary>
    /// <param name="Warned">Rows that checks flag, a row once for each check that found it.</param>
    public sealed record Rows(long Count, long Sources, long Warned) : KeyFigure(Count, Unit.Count, "data/rows-by-confidence");
}
