using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing;

/// <summary>Everything that the staffing model takes for given: what is documented, what is the ministry's own, and what is assumed until someone measures it.</summary>
public sealed record StandardsTaken : Finding
{
    internal StandardsTaken(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>In the order of the work.</summary>
    public IReadOnlyList<Standard> Standards { get; init; } = [];

    /// <summary>On working time; one line for each figure that is taken.</summary>
    public IReadOnlyList<TimeFigure> Time { get; init; } = [];

    /// <summary>Hours a year of one full-time equivalent, at means; null without standards.</summary>
    public double? HoursPerFte { get; init; }

    public int Assumed => Standards.Count(standard => standard.IsAssumed);

    /// <summary>Whether public sources state every figure on working time that is taken.</summary>
    public bool IsTimeDocumented => Time.All(figure => figure.ConfidenceCode != Analytics.Data.Provenance.Register);

    public int Own => Standards.Count(standard => standard.ConfidenceCode == Analytics.Data.Provenance.Register) + Time.Count(figure => figure.ConfidenceCode == Analytics.Data.Provenance.Register);
}

/// <summary>Asks for it.</summary>
public sealed class StandardsTakenStudy() : Study<StandardsTaken>("standards-taken")
{
    public const string HoursEstimate = "hours_per_fte";

    public override IReadOnlyList<Filter> Filters => [StaffingFilters.Seed];

    protected override bool RowsSayConfidence => true;

    public override StandardsTaken Find(Inquiry inquiry)
    {
        var (staffing, lacks) = StaffingBase.OfPublic(inquiry);
        if (staffing is null)
            return new(this, inquiry) { Verdict = Verdict.NotAsked, Lacks = lacks, Observations = 0, Provenance = [] };
        var (model, hours) = (staffing.Model, staffing.Draws.Distribution(inputs => staffing.Model.HoursPerFte(inputs)));
        return new(this, inquiry)
        {
            Verdict = Verdict.Described,
            Standards = model.Standards.All,
            Time = model.Time.Figures,
            HoursPerFte = model.HoursPerFte(model.Means),
            Estimates = [new(HoursEstimate, Unit.Hours, hours.Mean, hours.Interval.Low, hours.Interval.High, Method.MonteCarlo, model.Time.Figures.Count)],
            Observations = model.Standards.All.Count + model.Time.Figures.Count,
            Provenance = ProvenancesBehind(inquiry),
            Methods = [Method.WorkloadIndicators, Method.MonteCarlo],
        };
    }
}
