using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>A finding on treaties by the years in which they were signed.</summary>
public abstract record TreatiesFinding : Finding
{
    protected TreatiesFinding(Study study, Inquiry inquiry)
        : base(study, inquiry) => Years = TreatiesFilters.YearsOf(inquiry);

    /// <summary>The years of signature asked for.</summary>
    public Years Years { get; }
}
