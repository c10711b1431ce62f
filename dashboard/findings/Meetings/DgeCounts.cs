using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>
/// The comparison series: what sources say of the meetings of the European coordination service (DGE), never part of Coormulti's. It needs no register.
/// It describes; too few means that no figure has a year.
/// </summary>
public sealed record DgeCounts : Finding
{
    internal DgeCounts(Study study, Inquiry inquiry)
        : base(study, inquiry) => Years = study.YearsOf(inquiry);

    /// <summary>The years asked for; a figure without a year answers to any.</summary>
    public Years Years { get; }

    /// <summary>In the order of time; figures without a year last.</summary>
    public required IReadOnlyList<DgeCount> Counts { get; init; }

    /// <summary>The latest figure that has a year.</summary>
    public DgeCount? LastDated => Counts.LastOrDefault(count => count.IsDated);
}

/// <summary>One figure on the meetings of a year. Two figures need not count the same things.</summary>
/// <param name="Line">Key of the row behind.</param>
/// <param name="Year">Null for a lower bound that a source gives without a date.</param>
/// <param name="Measure">Code of what was counted.</param>
public sealed record DgeCount(string Line, int? Year, double Value, string Measure, string? Source, Provenance Provenance)
{
    public bool IsDated => Year is not null;
}

/// <summary>Asks for it; figures without a year answer to any years.</summary>
public sealed class DgeCountsStudy() : Study<DgeCounts>("dge-counts")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfDge;

    public override DgeCounts Find(Inquiry inquiry)
    {
        var years = YearsOf(inquiry);
        IReadOnlyList<DgeCount> counts = [.. inquiry.Release.AskOnce<DgeCountsRow>(SqlText.Of<DgeCountsRow>())
            .Where(row => row.Year is null || (row.Year >= years.From && row.Year <= years.To))
            .Select(row => new DgeCount(row.RowKey, row.Year, row.Value, row.MeasureCode, row.SourceTitle, row.ConfidenceCode))];
        return new(this, inquiry)
        {
            Verdict = counts.Any(count => count.IsDated) ? Verdict.Described : Verdict.TooFew,
            Counts = counts,
            Observations = counts.Count,
            Provenance = ProvenanceCount.Of(counts.Select(count => count.Provenance)),
            Methods = [Method.Counting],
        };
    }
}

internal sealed record DgeCountsRow(string RowKey, int? Year, double Value, string MeasureCode, string? SourceTitle, Provenance ConfidenceCode);
