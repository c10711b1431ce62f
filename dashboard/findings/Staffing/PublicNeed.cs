using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>
/// What public sources alone can say: so many meetings in the one year that is published, so many agents, and the working time of federal officials. How many
/// hours of work a meeting may take for those agents to be enough is documented but for the allowances; how many it takes is assumed.
/// </summary>
public sealed record PublicNeed : Finding
{
    public const string RequiredEstimate = "required_fte";
    public const string TogetherEstimate = "required_fte_all_err_together";
    public const string HoursThereEstimate = "hours_there_per_meeting";
    public const string HoursLeftEstimate = "hours_left_per_meeting";
    public const string HoursTakenEstimate = "hours_taken_per_meeting";
    public const string DiplomatsEstimate = "required_diplomat_fte";

    internal PublicNeed(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>Null where the record lacks a count, the agents or a standard.</summary>
    public PublicYear? Year { get; init; }

    /// <summary>Full-time equivalents by hours that a meeting takes with all that hangs on it, at the documented working time.</summary>
    public IReadOnlyList<NeedAtHours> Curve { get; init; } = [];

    /// <summary>By the standards assumed.</summary>
    public OutcomeDistribution? Required { get; init; }

    public OutcomeDistribution? Diplomats { get; init; }

    /// <summary>Hours of all work, for each meeting, by the standards assumed.</summary>
    public OutcomeDistribution? HoursTaken { get; init; }

    /// <summary>Hours of the agents' working time for each meeting: documented, nothing assumed.</summary>
    public OutcomeDistribution? HoursThere { get; init; }

    /// <summary>The same less allowances, which are assumed: what a meeting may take for the agents to be enough.</summary>
    public OutcomeDistribution? HoursLeft { get; init; }

    /// <summary>Of the standards that bear on the number, how many are assumed.</summary>
    public (int Assumed, int All) Standards { get; init; }

    /// <summary>Full-time equivalents when every assumption is at its median.</summary>
    public double AtMedians { get; init; }

    /// <summary>The widest first: what to measure first.</summary>
    public IReadOnlyList<DriverBar> Bars { get; init; } = [];
}

/// <summary>If a meeting takes so many hours.</summary>
public sealed record NeedAtHours(double Hours, double Fte, double Low, double High);

/// <summary>Asks for it.</summary>
public sealed class PublicNeedStudy() : Study<PublicNeed>("public-need")
{
    /// <summary>Points of the curve.</summary>
    private const int Points = 11;

    public override IReadOnlyList<Filter> Filters => [StaffingFilters.Seed];

    protected override bool RowsSayConfidence => true;

    public override PublicNeed Find(Inquiry inquiry) => Shared(inquiry);

    /// <summary>Three exhibits rest on the same draws, which are made but once.</summary>
    internal static PublicNeed Shared(Inquiry inquiry) => inquiry.Usual([StaffingFilters.Seed], static asked => new PublicNeedStudy().Make(asked));

    private PublicNeed Make(Inquiry inquiry)
    {
        var (staffing, lacks) = StaffingBase.OfPublic(inquiry);
        if (lacks is not null || PublicYear.Of(inquiry.Release) is not { } year)
            return new(this, inquiry) { Verdict = Verdict.NotAsked, Lacks = lacks ?? PublicYear.LackOf(inquiry.Release), Observations = 0, Provenance = [] };
        var (model, draws, volumes) = (staffing!.Model, staffing.Draws, WorkVolumes.OfMeetings(year.Meetings));
        var bearing = model.Bearing(volumes);
        var required = draws.Distribution(inputs => model.RequiredFte(inputs, volumes));
        var together = MonteCarlo.Together(model.Assumptions, inputs => model.RequiredFte(inputs, volumes));
        var there = draws.Distribution(inputs => year.Agents * model.HoursPerFte(inputs) / year.Meetings);
        var left = draws.Distribution(inputs => model.HoursForService(inputs, year.Agents) / year.Meetings);
        var taken = draws.Distribution(inputs => WorkModel.Hours(inputs, volumes).Total / year.Meetings);
        var diplomats = draws.Distribution(inputs => model.RequiredDiplomatFte(inputs, volumes));
        return new(this, inquiry)
        {
            Verdict = Verdict.Described,
            Year = year,
            Curve = Curve(draws, model, year),
            Required = required,
            Diplomats = diplomats,
            HoursTaken = taken,
            HoursThere = there,
            HoursLeft = left,
            Standards = (bearing.Count(standard => standard.IsAssumed), bearing.Count),
            AtMedians = model.RequiredFte(model.Medians, volumes),
            Bars = DriverBar.Of(model, draws, inputs => model.RequiredFte(inputs, volumes)),
            Estimates =
            [
                Of(PublicNeed.RequiredEstimate, Unit.Fte, required, required.Interval),
                Of(PublicNeed.TogetherEstimate, Unit.Fte, required, together),
                Of(PublicNeed.HoursThereEstimate, Unit.Hours, there, there.Interval),
                Of(PublicNeed.HoursLeftEstimate, Unit.Hours, left, left.Interval),
                Of(PublicNeed.HoursTakenEstimate, Unit.Hours, taken, taken.Interval),
                Of(PublicNeed.DiplomatsEstimate, Unit.Fte, diplomats, diplomats.Interval),
            ],
            Observations = checked((int)year.Meetings),
            Provenance = ProvenancesBehind(inquiry),
            Methods = [Method.WorkloadIndicators, Method.MonteCarlo, Method.Tornado],
        };

        Estimate Of(string name, Unit unit, OutcomeDistribution outcome, Interval interval) =>
            new(name, unit, outcome.Mean, interval.Low, interval.High, Method.MonteCarlo, (long)year.Meetings);
    }

    /// <summary>From no hours to half as many again as there are.</summary>
    private static IReadOnlyList<NeedAtHours> Curve(MonteCarlo draws, WorkModel model, PublicYear year)
    {
        var most = Math.Ceiling(1.5 * year.Agents * model.HoursPerFte(model.Means) / year.Meetings / 10) * 10;
        return
        [
            .. Enumerable.Range(0, Points).Select(point => most * point / (Points - 1)).Select(hours =>
            {
                var need = draws.Distribution(inputs => model.FteFor(inputs, hours * year.Meetings));
                return new NeedAtHours(hours, need.Mean, need.Interval.Low, need.Interval.High);
            }),
        ];
    }
}
