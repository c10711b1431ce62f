namespace Analytics.Findings.Staffing.Workload;

/// <summary>The kinds of work that a consultation makes, in the order in which they are done and shown.</summary>
public enum WorkKind
{
    Preparing,

    Chairing,

    Reporting,

    /// <summary>Written procedures, from first draft to last reply.</summary>
    Written,

    Silence,

    /// <summary>What an impromptu consultation takes on top, called at short notice.</summary>
    Impromptu,

    /// <summary>Following up a stalemate until it ends.</summary>
    Stalemate,

    /// <summary>Answering posts abroad.</summary>
    Posts,
}
