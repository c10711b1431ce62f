using Analytics.Data;
using Analytics.Findings.Asking;

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

    /// <summary>The ratio of all crises together; undefined where there is nothing to compare.</summary>
    public required Estimate? Ratio { get; init; }
}

/// <summary>Asks for it: the crises of some years, or one.</summary>
public sealed class AfterEachCrisisStudy() : RegisterStudy<AfterEachCrisis>("after-each-crisis")
{
    /// <summary>With fewer crises nothing can be said of how they differ.</summary>
    private const int FewestCrises = 3;

    public override IReadOnlyList<Filter> Filters => CrisesFilters.All;

    protected override AfterEachCrisis Find(Inquiry inquiry, Register register)
    {
        var rows = inquiry.Ask<AfterEachCrisisRow>(("choice", Choice(inquiry)));
        var paces = CrisisPace.Of(rows);
        var alone = rows.Where(row => row.CrisisKey is not null).ToList();
        var (consultations, unknown) = (alone.Sum(row => row.ConsultationCount), alone.Sum(row => row.UnknownTriggerCount));
        var lacks = Lack.OfTrigger(consultations, unknown);
        IReadOnlyList<CrisisPace> crises = [.. paces.Where(pace => pace.Key is not null)];
        var together = paces.FirstOrDefault(pace => pace.Key is null);
        var between = crises.Count < FewestCrises ? null : CrisisPace.Between(crises);
        List<Estimate> estimates = [.. paces.Select(pace => Ratio(pace, pace.Key is null ? between : null))];
        var ratio = estimates.FirstOrDefault(estimate => estimate.Name == "rate_ratio");
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : ratio?.Verdict ?? Verdict.TooFew,
            Lacks = lacks,
            Compared = crises.Count - alone.Where(row => row.KnowsNoTrigger).DistinctBy(row => row.CrisisKey).Count(),
            Consultations = consultations,
            UnknownTrigger = unknown,
            Crises = crises,
            Together = together,
            Ratio = ratio,
            Estimates = lacks is null ? estimates : [],
            Observations = together?.Count ?? 0,
            Provenance = ProvenanceCount.Together(register.Rows(together?.Count ?? 0)),
            Methods = between is null ? [Method.RateRatio, Method.ExactPoisson] : [Method.QuasiPoisson, Method.RateRatio, Method.ExactPoisson],
        };
    }

    /// <summary>The exact ratio of two counts; of all crises together the stratified one where crises differ by more than chance. Value and interval are of the same.</summary>
    private static Estimate Ratio(CrisisPace pace, Statistics.Estimate? between)
    {
        var name = pace.Key is null ? "rate_ratio" : $"rate_ratio_{pace.Key}";
        if (between is not null)
            return Estimate.Of(name, Unit.None, between, Method.QuasiPoisson, pace.Count) with { Verdict = Of(between.Value, between.Interval.Low, between.Interval.High) };
        return pace.Ratio is { Ratio: { } ratio } exact
            ? new(name, Unit.None, ratio, exact.Low, exact.High, Method.RateRatio, pace.Count) { Verdict = Of(ratio, exact.Low, exact.High) }
            : new(name, Unit.None, null, pace.Ratio?.Low, pace.Ratio?.High, Method.RateRatio, pace.Count) { Why = Undefined.NothingToCompare, Verdict = Verdict.TooFew };
    }

    private static Verdict Of(double ratio, double low, double? high) =>
        low <= 1 && (high is null || high >= 1) ? Verdict.NoClearChange : ratio < 1 ? Verdict.Fell : Verdict.Rose;
}

internal sealed record AfterEachCrisisRow(
    string? CrisisKey, string? CrisisName, DateOnly? BeganOnFrom, string PhaseCode, int DayCount, int ImpromptuCount, int ConsultationCount, int UnknownTriggerCount)
{
    /// <summary>There were consultations and nobody knows which were impromptu: no pace, rather than one of none.</summary>
    public bool KnowsNoTrigger => ConsultationCount > 0 && UnknownTriggerCount == ConsultationCount;
}
