using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>The treaties that awaited ratification in October 2001 and October 2003, as stock and flow. It says nothing of today.</summary>
public sealed record Backlog : Finding
{
    internal Backlog(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>Null where the record holds no backlog.</summary>
    public required BacklogRow? Counts { get; init; }
}

/// <summary>Asks for it; no filter narrows it.</summary>
public sealed class BacklogStudy() : Study<Backlog>("backlog")
{
    protected override bool RowsSayConfidence => true;

    public override Backlog Find(Inquiry inquiry)
    {
        var counts = inquiry.Release.AskOnce<BacklogRow>(SqlText.Of<BacklogRow>()).SingleOrDefault();
        return new(this, inquiry)
        {
            Verdict = Of(counts),
            Counts = counts,
            Observations = counts is null ? 0 : counts.Stock2001 + counts.NewCount,
            Provenance = ProvenancesBehind(inquiry),
            Methods = [Method.StockAndFlow],
        };
    }

    /// <summary>Two whole counts: they differ or they do not, and no chance is in it.</summary>
    private static Verdict Of(BacklogRow? counts) => counts switch
    {
        null => Verdict.NotAsked,
        _ when counts.Stock2003 < counts.Stock2001 => Verdict.Fell,
        _ when counts.Stock2003 > counts.Stock2001 => Verdict.Rose,
        _ => Verdict.Described,
    };
}

/// <summary>Counts of treaties: two stocks, and the parts of them that the list of 2003 allows to tell.</summary>
/// <param name="LeftCount">Derived: the first stock and what came in, less the second stock.</param>
public sealed record BacklogRow(int Stock2001, int Stock2003, int NewCount, int UnchangedCount, int EvolvedCount, int LeftCount);
