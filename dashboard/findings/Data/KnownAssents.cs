using Analytics.Findings.Asking;

namespace Analytics.Findings.Data;

/// <summary>
/// Where the record of assents is dense and where it is thin, by parliament and period of signature: what could be read in public copies, not what the
/// parliaments did. It describes and claims nothing.
/// </summary>
public sealed record KnownAssents : Finding
{
    internal KnownAssents(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>A parliament and a period without a treaty has none: not known, which is not zero.</summary>
    public required IReadOnlyList<KnownAssentsRow> Counts { get; init; }

    /// <summary>Those with a documented assent, in the order of the house.</summary>
    public required IReadOnlyList<ParliamentAssents> Parliaments { get; init; }

    /// <summary>First years of the periods of five years, in the order of time.</summary>
    public required IReadOnlyList<int> Periods { get; init; }

    /// <summary>The parliament with most of them; null where no assent is documented.</summary>
    public ParliamentAssents? Most => Parliaments.MaxBy(parliament => parliament.Treaties);

    public ParliamentAssents? Least => Parliaments.MinBy(parliament => parliament.Treaties);
}

/// <summary>The treaties to which an assent of one parliament is documented.</summary>
public sealed record ParliamentAssents(string Code, int Treaties);

/// <summary>Asks for it: every assent of the record, without filters.</summary>
public sealed class KnownAssentsStudy() : Study<KnownAssents>("known-assents")
{
    protected override bool RowsSayConfidence => true;

    public override KnownAssents Find(Inquiry inquiry)
    {
        var counts = inquiry.Ask<KnownAssentsRow>();
        return new(this, inquiry)
        {
            Verdict = counts.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Counts = counts,
            Parliaments =
            [
                .. Findings.Parliaments.All.Where(code => counts.Any(count => count.ParliamentCode == code))
                    .Select(code => new ParliamentAssents(code, counts.Where(count => count.ParliamentCode == code).Sum(count => count.TreatyCount))),
            ],
            Periods = [.. counts.Select(count => count.PeriodYear).Distinct().Order()],
            Observations = counts.Sum(count => count.TreatyCount),
            Provenance = ProvenancesBehind(inquiry),
            Methods = [Method.Counting],
        };
    }
}

/// <summary>The treaties signed in five years to which an assent of one parliament is documented.</summary>
/// <param name="PeriodYear">The first of the five.</param>
/// <param name="SignedCount">Treaties of the record that were signed then, with or without an assent.</param>
public sealed record KnownAssentsRow(string ParliamentCode, int PeriodYear, int TreatyCount, int SignedCount)
{
    /// <summary>Key of the rows behind.</summary>
    public string Line => $"{ParliamentCode}-{PeriodYear}";
}
