using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>Which parliament came last, and how many days after the one before, where the record knows. To come last is not to be slow.</summary>
public sealed record LastParliament : TreatiesFinding
{
    internal LastParliament(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>That to which the last parliament added most first.</summary>
    public required IReadOnlyList<LastParliamentRow> Treaties { get; init; }

    /// <summary>The first and last year in which one of them was signed.</summary>
    public Years YearsSigned => new(Treaties.Min(treaty => treaty.SignedYear), Treaties.Max(treaty => treaty.SignedYear));

    /// <summary>Treaties of which every competent parliament is known and dated, so that the last is the last indeed.</summary>
    public int SureCount => Treaties.Count(treaty => treaty.IsListComplete);
}

/// <summary>Asks for it.</summary>
public sealed class LastParliamentStudy() : Study<LastParliament>("last-parliament")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To, TreatiesFilters.Family];

    public override LastParliament Find(Inquiry inquiry)
    {
        var treaties = inquiry.Ask<LastParliamentRow>(("choice", Choice(inquiry)));
        return new(this, inquiry)
        {
            Verdict = treaties.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Treaties = treaties,
            Observations = treaties.Count,
            Provenance = ProvenanceCount.Of(treaties.Select(treaty => treaty.ConfidenceCode)),
            Methods = [Method.Counting, Method.PartialDates],
        };
    }
}

/// <summary>The last two documented assents to one treaty, and the days between them: as few and as many as partial dates allow.</summary>
/// <param name="ParliamentCount">Levels with a documented assent; House, Senate and federal law are one.</param>
/// <param name="IsMixedBasis">Whether a vote is compared with a promulgation.</param>
/// <param name="IsListComplete">Whether every competent parliament is known and dated.</param>
public sealed record LastParliamentRow(
    string TreatyId,
    string TreatyName,
    int SignedYear,
    string LastParliamentCode,
    string LastOn,
    string PreviousParliamentCode,
    string PreviousOn,
    int ParliamentCount,
    bool IsMixedBasis,
    int ShortestAddedDays,
    int LongestAddedDays,
    bool IsListComplete,
    Provenance ConfidenceCode)
{
    public double MiddleAddedDays => (ShortestAddedDays + LongestAddedDays) / 2.0;
}
