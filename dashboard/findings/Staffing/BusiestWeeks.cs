using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing;

/// <summary>The fullest weeks and what filled them, at mean minutes. They are the extremes of many weeks, and extremes show what can happen, not what does.</summary>
public sealed record BusiestWeeks : RegisterFinding
{
    internal BusiestWeeks(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The fullest first.</summary>
    public required IReadOnlyList<BusyWeek> Weeks { get; init; }

    /// <summary>Of so many weeks.</summary>
    public required int Of { get; init; }
}

/// <summary>Asks for it.</summary>
public sealed class BusiestWeeksStudy() : RegisterStudy<BusiestWeeks>("busiest-weeks")
{
    /// <summary>Not the seed: weeks are told at mean minutes, which no draw moves.</summary>
    public override IReadOnlyList<Filter> Filters => [RegisterFilters.From, RegisterFilters.To];

    protected override BusiestWeeks Find(Inquiry inquiry, Register register)
    {
        var load = WeeklyLoadStudy.Shared(inquiry);
        return new(this, inquiry, register)
        {
            Verdict = load.Verdict,
            Lacks = load.Lacks,
            Weeks = load.Busiest,
            Of = load.Observations,
            Observations = load.Busiest.Count,
            // Without a day a consultation stands in no week.
            Provenance = [.. load.Provenance.Select(count => count.Provenance == register.Provenance ? count with { Rows = count.Rows - load.WithoutDay } : count)],
            Methods = [Method.WorkloadIndicators],
        };
    }
}
