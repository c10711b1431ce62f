using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>Treaties that a source states as signed and not ratified. Some may have been ratified since the day for which it says so.</summary>
public sealed record PendingTreaties : TreatiesFinding
{
    private const int OldAfterYears = 10;

    internal PendingTreaties(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>The oldest first.</summary>
    public required IReadOnlyList<PendingTreatiesRow> Treaties { get; init; }

    /// <summary>The first and last year in which one of them was signed.</summary>
    public Years YearsSigned => new(Treaties.Min(treaty => treaty.SignedYear), Treaties.Max(treaty => treaty.SignedYear));

    /// <summary>How many had waited ten years or more.</summary>
    public int OldCount => Treaties.Count(treaty => treaty.AgeDays >= OldAfterYears * JulianYear.Days);
}

/// <summary>Asks for it.</summary>
public sealed class PendingTreatiesStudy() : Study<PendingTreaties>("pending-treaties")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To];

    public override PendingTreaties Find(Inquiry inquiry)
    {
        var treaties = inquiry.Ask<PendingTreatiesRow>(("choice", Choice(inquiry)));
        return new(this, inquiry)
        {
            Verdict = treaties.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Treaties = treaties,
            Observations = treaties.Count,
            Provenance = ProvenanceCount.Of(treaties.Select(treaty => treaty.ConfidenceCode)),
            Methods = [Method.Counting],
        };
    }
}

/// <summary>One treaty that waits.</summary>
/// <param name="SignedOn">As far as it is known: 2018, 2018-07 or 2018-07-03.</param>
/// <param name="StatedOn">The day for which the source speaks.</param>
/// <param name="AgeDays">From signature to that day.</param>
public sealed record PendingTreatiesRow(string TreatyKey, string TreatyName, string SignedOn, DateOnly StatedOn, int AgeDays, Provenance ConfidenceCode)
{
    public int SignedYear => int.Parse(SignedOn.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    public double AgeYears => AgeDays / JulianYear.Days;
}
