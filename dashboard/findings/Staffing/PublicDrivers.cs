using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing;

/// <summary>Which assumption matters most for what public sources alone can say: what to measure first.</summary>
public sealed record PublicDrivers : Finding
{
    internal PublicDrivers(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>Null where the public record cannot answer.</summary>
    public PublicYear? Year { get; init; }

    /// <summary>The widest first; none where every standard is taken as exact.</summary>
    public IReadOnlyList<DriverBar> Bars { get; init; } = [];

    /// <summary>Full-time equivalents when every assumption is at its median.</summary>
    public double Middle { get; init; }
}

/// <summary>Asks for it.</summary>
public sealed class PublicDriversStudy() : Study<PublicDrivers>("public-drivers")
{
    public override IReadOnlyList<Filter> Filters => [StaffingFilters.Seed];

    public override PublicDrivers Find(Inquiry inquiry)
    {
        var need = PublicNeedStudy.Shared(inquiry);
        return new(this, inquiry)
        {
            Verdict = need.Verdict,
            Lacks = need.Lacks,
            Year = need.Year,
            Bars = need.Bars,
            Middle = need.AtMedians,
            Estimates = [.. DriverBar.Estimates(need.Bars)],
            Observations = need.Bars.Count,
            Provenance = need.Provenance,
            Methods = [Method.Tornado, Method.MonteCarlo],
        };
    }
}
