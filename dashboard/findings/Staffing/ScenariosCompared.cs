using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics;
using Analytics.Statistics.Staffing;

namespace Analytics.Findings.Staffing;

/// <summary>The staff that a year needs when assumptions change, up to three scenarios side by side, drawn from the same seed.</summary>
public sealed record ScenariosCompared : Finding
{
    internal ScenariosCompared(Study study, Inquiry inquiry)
        : base(study, inquiry) => Years = study.YearsOf(inquiry);

    /// <summary>Null where nothing is known to start from.</summary>
    public ScenarioBase? Start { get; init; }

    public IReadOnlyList<ScenarioOutcome> Outcomes { get; init; } = [];

    /// <summary>What a field holds when nothing is asked, for the form.</summary>
    public IReadOnlyDictionary<ScenarioField, double> Usual { get; init; } = new Dictionary<ScenarioField, double>();

    /// <summary>The years asked for; those of the register where nothing is asked.</summary>
    public Years Years { get; }
}

/// <summary>What one scenario needs.</summary>
/// <param name="Hours">Of consultations in the year.</param>
/// <param name="Consultations">As expected.</param>
/// <param name="Difference">From the first scenario, draw by draw; null for the first.</param>
/// <param name="BreakEven">How many times as long all work could take for the staff to be enough.</param>
/// <param name="Diplomats">Full-time equivalents of diplomats that are needed.</param>
public sealed record ScenarioOutcome(
    Scenario Scenario, OutcomeDistribution Required, OutcomeDistribution Diplomats, OutcomeSummary Hours, double Consultations, OutcomeSummary BreakEven,
    OutcomeDistribution? Difference)
{
    /// <summary>In how many of the draws more is needed than there is.</summary>
    public double ShareAbove => Required.ShareAbove(Scenario.Fte);

    /// <summary>Null where nobody knows how many of the staff are diplomats.</summary>
    public double? DiplomatShareAbove => Scenario.AreRolesKnown ? Diplomats.ShareAbove(Scenario[ScenarioField.Diplomats]) : null;

    public Position Position => Required.Interval switch
    {
        { Low: var low } when low > Scenario.Fte => Position.TooFew,
        { High: var high } when high < Scenario.Fte => Position.Enough,
        _ => Position.Undecided,
    };
}

/// <summary>Where the staff of a scenario stands to what it needs.</summary>
public enum Position
{
    /// <summary>Below all of the interval.</summary>
    TooFew,

    /// <summary>Within it: the assumptions allow either.</summary>
    Undecided,

    /// <summary>Above all of it.</summary>
    Enough,
}

/// <summary>Asks for it.</summary>
public sealed class ScenariosComparedStudy() : Study<ScenariosCompared>("scenarios-compared")
{
    public override IReadOnlyList<Filter> Filters => [.. StaffingFilters.OfNeed, .. ScenarioFilters.All];

    protected override bool AsksRegister => true;

    /// <summary>The form of a page and the exhibit beneath it rest on the same draws, which are made but once.</summary>
    public override ScenariosCompared Find(Inquiry inquiry) => inquiry.Once("", () => Make(inquiry));

    private ScenariosCompared Make(Inquiry inquiry)
    {
        var choice = inquiry.Choice(StaffingFilters.OfNeed, isRegister: true);
        var (staffing, lacks) = inquiry.Register is null ? StaffingBase.OfPublic(inquiry) : StaffingBase.Of(inquiry);
        var start = staffing is null ? null : ScenarioBase.Of(inquiry, choice);
        if (start is null)
            return WithoutStart(inquiry, choice, lacks);

        List<ScenarioOutcome> outcomes = [];
        double[]? first = null;
        foreach (var scenario in ScenarioFilters.Letters.Select(letter => Scenario.Of(letter, inquiry, start, staffing!.Model)).OfType<Scenario>())
        {
            var drawn = Draw(scenario, start, staffing!);
            outcomes.Add(drawn.Of(scenario, first));
            first ??= drawn.Each;
        }

        return new(this, inquiry)
        {
            Verdict = Verdict.Described,
            Start = start,
            Outcomes = outcomes,
            Usual = Enum.GetValues<ScenarioField>().Where(field => field != ScenarioField.Preset).ToDictionary(field => field, field => Scenario.Usual(field, start, staffing!.Model)),
            Estimates = [.. outcomes.SelectMany(outcome => Estimates(outcome, start))],
            Observations = checked((int)start.Consultations),
            Provenance = start.IsPublic
                ? PublicNeedStudy.Shared(inquiry).Provenance
                : ProvenanceCount.Together(
                [
                    inquiry.Register!.Rows(WorkYear.Of(inquiry, inquiry.Register!, choice).Sum(year => year.Counts.Consultations)),
                    inquiry.Register!.Rows(StaffYear.RowsBehind(inquiry, choice)),
                    .. StandardRows.Of(staffing!),
                ]),
            Methods = [Method.WorkloadIndicators, Method.MonteCarlo],
        };
    }

    /// <summary>A register without a whole year among those asked for lacks no table: there are too few years.</summary>
    private ScenariosCompared WithoutStart(Inquiry inquiry, string choice, Lack? lacks)
    {
        lacks ??= inquiry.Register is not { } register ? PublicYear.LackOf(inquiry.Release) : ScenarioBase.LastYear(inquiry, register, choice) is null ? null : Lack.Staff;
        return new(this, inquiry) { Verdict = lacks is null ? Verdict.TooFew : Verdict.NotAsked, Lacks = lacks, Observations = 0, Provenance = [] };
    }

    private static Drawn Draw(Scenario scenario, ScenarioBase start, StaffingBase staffing)
    {
        var (model, volumes) = (scenario.Model(start, staffing.Model), scenario.Volumes(start));
        var (share, fte) = (scenario[ScenarioField.Utilisation] / 100, scenario.Fte);
        var assumed = string.Join(';', model.Assumptions.SelectMany(assumption => assumption.Spreads));
        return staffing.Drawn(nameof(ScenariosCompared), (assumed, model.Time.DailyHours, volumes, share, fte), () =>
        {
            var each = staffing.Draws.With(model.Assumptions).Outcomes(4, (inputs, outcomes) =>
            {
                var hours = WorkModel.Hours(inputs, volumes);
                outcomes[0] = model.RequiredFte(inputs, hours) / share;
                outcomes[1] = model.RequiredDiplomatFte(inputs, hours) / share;
                outcomes[2] = hours.Total;
                outcomes[3] = model.BreakEven(inputs, hours, fte * share);
            });
            return new Drawn(each[0], OutcomeDistribution.Of(each[0]), OutcomeDistribution.Of(each[1]), OutcomeDistribution.Of(each[2]).Summary, model.Consultations(volumes), OutcomeDistribution.Of(each[3]).Summary);
        }, Drawn.Distributions);
    }

    /// <summary>What the draws say of one scenario, whatever it stands beside.</summary>
    /// <param name="Each">The staff needed, in the order of the draws, which is the same for all scenarios of one seed.</param>
    private sealed record Drawn(double[] Each, OutcomeDistribution Required, OutcomeDistribution Diplomats, OutcomeSummary Hours, double Consultations, OutcomeSummary BreakEven)
    {
        /// <summary>The outcomes of each draw with them.</summary>
        public const int Distributions = 3;

        public ScenarioOutcome Of(Scenario scenario, double[]? first) => new(
            scenario, Required, Diplomats, Hours, Consultations, BreakEven, first is null ? null : OutcomeDistribution.Of(Each.Zip(first, (mine, other) => mine - other)));
    }

    private static IEnumerable<Estimate> Estimates(ScenarioOutcome outcome, ScenarioBase start)
    {
        var letter = outcome.Scenario.Letter;
        yield return Of($"required_fte_{letter}", Unit.Fte, outcome.Required.Summary);
        yield return Of($"required_diplomat_fte_{letter}", Unit.Fte, outcome.Diplomats.Summary);
        // Of a quotient the middle is told, as for the year itself: its mean is drawn up by the few draws with the least work.
        yield return Of($"break_even_factor_{letter}", Unit.Count, outcome.BreakEven) with { Value = outcome.BreakEven.Median };
        if (outcome.Difference is { } difference)
            yield return Of($"difference_fte_{letter}", Unit.Fte, difference.Summary);

        Estimate Of(string name, Unit unit, OutcomeSummary of) => new(name, unit, of.Mean, of.Interval.Low, of.Interval.High, Method.MonteCarlo, start.Consultations);
    }
}
