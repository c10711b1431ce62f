using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Crises;

/// <summary>How much faster impromptu consultations come in the first weeks of a crisis than on the quiet days of the year before.</summary>
public sealed record AfterEachCrisis : RegisterFinding
{
    internal AfterEachCrisis(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    public required IReadOnlyList<CrisisPace> Crises { get; init; }

    /// <summary>
    /// All crises together, a day counted once; null where no crisis of these years began on a known day, or none has known triggers both before and after.
    /// </summary>
    public required CrisisPace? Together { get; init; }

    /// <summary>How many crises are put together.</summary>
    public required int Compared { get; init; }

    /// <summary>Consultations of these phases, and those of them whose trigger the register does not give.</summary>
    public required int Consultations { get; init; }

    public required int UnknownTrigger { get; init; }

    /// <summary>
    /// The ratio that the crises have in common, each beside its own year before; of one crisis alone the exact one. Undefined where there is nothing to
    /// compare; null where there is no crisis.
    /// </summary>
    public required Estimate? Ratio { get; init; }
}

/// <summary>Asks for it: the crises of some years, or one.</summary>
public sealed class AfterEachCrisisStudy() : RegisterStudy<AfterEachCrisis>("after-each-crisis")
{
    private const string CommonName = "rate_ratio";

    public override IReadOnlyList<Filter> Filters => CrisesFilters.All;

    internal override IReadOnlyList<Study> Family => CrisesFamily.All;

    /// <summary>What all have in common; where too few have it in common to be tested, each of them.</summary>
    internal override IReadOnlyList<Test> Tests(Inquiry inquiry)
    {
        if (inquiry.Register is null)
            return [];
        var tests = Tested(inquiry);
        return tests.Exists(IsCommon) ? [tests.Find(IsCommon)] : tests;
    }

    private List<Test> Tested(Inquiry inquiry) =>
        [.. Measure(inquiry).Ratios.Where(ratio => ratio.P is not null).Select(ratio => new Test(ratio.Name, ratio.P!.Value))];

    /// <summary>Each crisis, after all of them were asked.</summary>
    private IReadOnlyList<Test> TestedAfter(Inquiry inquiry)
    {
        var tests = Tested(inquiry);
        return tests.Exists(IsCommon) ? [.. tests.Where(test => !IsCommon(test))] : [];
    }

    protected override AfterEachCrisis Find(Inquiry inquiry, Register register)
    {
        var (alone, paces, ratios) = Measure(inquiry);
        var (consultations, unknown) = (alone.Sum(phase => phase.ConsultationCount), alone.Sum(phase => phase.UnknownTriggerCount));
        var lacks = Lack.OfTrigger(consultations, unknown);
        IReadOnlyList<CrisisPace> crises = [.. paces.Where(pace => pace.Key is not null)];
        var together = paces.FirstOrDefault(pace => pace.Key is null);
        var held = Held(inquiry);
        var estimates = Judged(ratios, held, HeldAfter(inquiry, TestedAfter));
        var common = estimates.FirstOrDefault(estimate => estimate.Name == CommonName);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : common?.Verdict ?? Verdict.TooFew,
            Lacks = lacks,
            Compared = crises.Count - alone.Where(phase => phase.KnowsNoTrigger).DistinctBy(phase => phase.CrisisKey).Count(),
            Consultations = consultations,
            UnknownTrigger = unknown,
            Crises = crises,
            Together = together,
            Ratio = common,
            Estimates = lacks is null ? estimates : [],
            Observations = together?.Count ?? 0,
            Provenance = ProvenanceCount.Together(register.Rows(together?.Count ?? 0)),
            Methods = [Method.QuasiPoisson, Method.RateRatio, Method.Holm, Method.ExactPoisson],
        };
    }

    private Measured Measure(Inquiry inquiry) => inquiry.Once(Choice(inquiry), () =>
    {
        var days = inquiry.AskByYear<AfterEachCrisisRow>(Choice(inquiry));
        IReadOnlyList<CrisisPhase> alone = [.. days.GroupBy(row => (row.CrisisKey, row.PhaseCode)).Select(phase => CrisisPhase.Of(phase.Key.CrisisKey, phase))];
        var unknown = alone.Where(phase => phase.KnowsNoTrigger).Select(phase => phase.CrisisKey).ToHashSet();
        var together = days.Where(row => !unknown.Contains(row.CrisisKey)).CountedOnce(YearsOf(inquiry)).GroupBy(row => row.PhaseCode).Select(phase => CrisisPhase.Of(null, phase));
        var paces = CrisisPace.Of([.. alone, .. together]);
        return new Measured(alone, paces, [.. Ratios(paces)]);
    });

    private sealed record Measured(IReadOnlyList<CrisisPhase> Alone, IReadOnlyList<CrisisPace> Paces, IReadOnlyList<Estimate> Ratios);

    /// <summary>Of all crises first, then of each; not judged yet.</summary>
    private static IEnumerable<Estimate> Ratios(IReadOnlyList<CrisisPace> paces)
    {
        IReadOnlyList<CrisisPace> crises = [.. paces.Where(pace => pace.Key is not null)];
        if (paces.FirstOrDefault(pace => pace.Key is null) is { } together)
            yield return crises is [var only] ? Exact(only, CommonName) : Common(crises, together.Count);
        foreach (var crisis in crises.Count == 1 ? [] : crises)
            yield return Exact(crisis, $"rate_ratio_{crisis.Key}");
    }

    private static Estimate Common(IReadOnlyList<CrisisPace> crises, int count) => CrisisPace.Common(crises) is { } common
        ? Estimate.Of(CommonName, Unit.None, common.Coefficient.AsRatio(), common.Method, count, Undefined.NothingToCompare) with
        {
            // Two or three crises do not tell how much crises differ: what they have in common is told, and claimed of none.
            P = crises.Count(crisis => crisis.Ratio is not null) >= ClaimRules.FewestUnits ? common.Coefficient.PValue : null,
        }
        : new(CommonName, Unit.None, null, null, null, Method.QuasiPoisson, count) { Why = Undefined.NothingToCompare };

    private static Estimate Exact(CrisisPace crisis, string name) => crisis.Ratio is { Ratio: { } ratio } exact
        ? new(name, Unit.None, ratio, exact.Low, exact.High, Method.RateRatio, crisis.Count) { P = exact.PValue }
        : new(name, Unit.None, null, crisis.Ratio?.Low, crisis.Ratio?.High, Method.RateRatio, crisis.Count) { Why = Undefined.NothingToCompare };

    private static bool IsCommon(Test test) => test.Name == CommonName;

    /// <summary>Where all together are tested each crisis is asked after them: among the others, and it shows no more than all of them do.</summary>
    private static IReadOnlyList<Estimate> Judged(IReadOnlyList<Estimate> ratios, Held held, Held after)
    {
        var all = ratios.FirstOrDefault(ratio => ratio is { Name: CommonName, P: not null }) is { P: { } p } ? held.Of(CommonName, p) : (double?)null;
        return [.. ratios.Select(ratio => all is { } gate && ratio.Name != CommonName
            ? Judged(ratio with { HolmP = ratio.P is { } alone ? Math.Max(after.Of(ratio.Name, alone), gate) : null, Together = after.Count }, gate)
            : Judged(ratio with { HolmP = ratio.P is { } asked ? held.Of(ratio.Name, asked) : null, Together = held.Count }, 0))];
    }

    /// <param name="gate">The p-value of all together, before which nothing else is asked; 0 where there is none.</param>
    private static Estimate Judged(Estimate judged, double gate)
    {
        var alone = judged switch
        {
            { Value: null } or { P: null } => Verdict.TooFew,
            { Low: <= 0.5, High: null or >= 2 } => Verdict.TooFew,
            { Low: <= 1, High: null or >= 1 } => Verdict.NoClearChange,
            _ => judged.Value < 1 ? Verdict.Fell : Verdict.Rose,
        };
        return alone is Verdict.Rose or Verdict.Fell && judged.HolmP >= ClaimRules.Chance
            ? judged with { Verdict = Verdict.NotDecided, Doubt = gate >= ClaimRules.Chance ? Doubt.NotTogether : Doubt.AmongMany }
            : judged with { Verdict = alone };
    }
}

internal sealed record AfterEachCrisisRow(
    string CrisisKey, Names CrisisNames, DateOnly BeganOnFrom, int Year, int? EarlierYear, string PhaseCode, int DayCount, int ImpromptuCount, int ConsultationCount,
    int UnknownTriggerCount) : ISharedDays;
