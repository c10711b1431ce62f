using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Statistics;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Treaties;

/// <summary>
/// How long Belgium takes from signing to being bound, by the period of signature. Each cohort is held against the earliest; treaties of different years are different
/// treaties, so a difference is not one of pace alone.
/// </summary>
public sealed record CohortsOfSignature : TreatiesFinding
{
    private const string DifferenceName = "restricted_mean_difference_days_";

    private const string MeanName = "restricted_mean_days_";

    internal CohortsOfSignature(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>In the order of time, those with a treaty alone.</summary>
    public required IReadOnlyList<SigningCohort> Cohorts { get; init; }

    /// <summary>The largest difference that may be claimed; null where none is.</summary>
    public Estimate? Largest => Estimates.Where(estimate => estimate.Verdict == Verdict.Differs).MaxBy(estimate => Math.Abs(estimate.Value!.Value));

    public SigningCohort OfEstimate(Estimate estimate) =>
        Cohorts.Single(cohort => estimate.Name == NameOfDifference(cohort) || estimate.Name == NameOfMean(cohort) || estimate.Name == cohort.Wait.Median.Name);

    public static string NameOfDifference(SigningCohort cohort) => DifferenceName + cohort.Code;

    public static string NameOfMean(SigningCohort cohort) => MeanName + cohort.Code;

    public static bool IsDifference(Estimate estimate) => estimate.Name.StartsWith(DifferenceName, StringComparison.Ordinal);

    public static bool IsMean(Estimate estimate) => estimate.Name.StartsWith(MeanName, StringComparison.Ordinal);
}

/// <summary>Belgium's treaties that were signed in one period.</summary>
/// <param name="Years">The first and last in which one of them was signed.</param>
public sealed record SigningCohort(string Code, Years Years, StateWait Wait);

/// <summary>Asks for it.</summary>
public sealed class CohortsOfSignatureStudy() : Study<CohortsOfSignature>("cohorts-of-signature")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To];

    public override CohortsOfSignature Find(Inquiry inquiry) => inquiry.Usual(Filters, Make);

    private CohortsOfSignature Make(Inquiry inquiry)
    {
        var rows = inquiry.AskByYear<CohortsOfSignatureRow>(Choice(inquiry));
        // The rows come in the order of signature, and so do the cohorts.
        IReadOnlyList<SigningCohort> cohorts = [.. rows.GroupBy(row => row.CohortCode).Select(Cohort)];
        var contrasts = Contrasts(rows, cohorts);
        var judged = WaitContrast.Judged(contrasts);
        return new(this, inquiry)
        {
            Verdict = Of(cohorts, judged),
            Cohorts = cohorts,
            Estimates = [.. cohorts.Select(cohort => cohort.Wait.Median), .. cohorts.Select(Mean), .. judged],
            CouldHaveShown = [.. WaitContrast.CouldHaveShown(contrasts, judged)],
            Observations = rows.Count,
            Provenance = ProvenanceCount.Of(rows.Select(row => row.ConfidenceCode)),
            Methods = [Method.KaplanMeier, Method.SpellBootstrap, Method.Holm],
        };
    }

    private static SigningCohort Cohort(IGrouping<string, CohortsOfSignatureRow> rows)
    {
        Spell[] spells = [.. rows.Select(row => new Spell(row.DurationDays, row.IsObserved))];
        return new(rows.Key, new(rows.Min(row => row.SignedYear), rows.Max(row => row.SignedYear)), new(rows.Key, spells, KaplanMeier.Estimate(spells)));
    }

    private static Estimate Mean(SigningCohort cohort)
    {
        var curve = cohort.Wait.Curve;
        var mean = curve.RestrictedMean(WaitContrast.WithinYears * JulianYear.Days);
        var interval = mean is null ? null : new Coefficient("", mean.Days, mean.StandardError).Interval();
        return new(CohortsOfSignature.NameOfMean(cohort), Unit.Days, mean?.Days, interval?.Low, interval?.High, Method.KaplanMeier, curve.Count)
        {
            Why = mean is null ? Undefined.NotReached : null,
        };
    }

    /// <summary>Each cohort less the earliest. Fewer than ten treaties on a side do not tell how much treaties differ.</summary>
    private static IReadOnlyList<WaitContrast> Contrasts(IReadOnlyList<CohortsOfSignatureRow> rows, IReadOnlyList<SigningCohort> cohorts)
    {
        if (cohorts.Count < 2)
            return [];
        var places = cohorts.Index().ToDictionary(place => place.Item.Code, place => place.Index, StringComparer.Ordinal);
        SpellBootstrap drawn = new(
            [.. rows.Index().Select(row => new ClusteredSpell(row.Index, places[row.Item.CohortCode], row.Item.DurationDays, row.Item.IsObserved))], cohorts.Count, WaitContrast.WithinYears * JulianYear.Days);
        return
        [
            .. cohorts.Skip(1).Select(cohort => new WaitContrast(
                CohortsOfSignature.NameOfDifference(cohort),
                Fewest(cohort, cohorts[0]) is var fewest and < ClaimRules.FewestOnASide
                    ? new Refusal(RefusalReason.TooFewGroups, fewest, ClaimRules.FewestOnASide)
                    : drawn.RestrictedMeanDifference(places[cohort.Code], 0))),
        ];
    }

    private static int Fewest(SigningCohort one, SigningCohort other) => Math.Min(one.Wait.Curve.Count, other.Wait.Curve.Count);

    private static Verdict Of(IReadOnlyList<SigningCohort> cohorts, IReadOnlyList<Estimate> judged) => judged switch
    {
        _ when cohorts.Count == 0 => Verdict.TooFew,
        _ when judged.Any(estimate => estimate.Verdict == Verdict.Differs) => Verdict.Differs,
        _ when judged.Any(estimate => estimate.Verdict == Verdict.NoClearDifference) => Verdict.NoClearDifference,
        _ => Verdict.Described,
    };
}

internal sealed record CohortsOfSignatureRow(string TreatyKey, string CohortCode, int SignedYear, int DurationDays, bool IsObserved, Provenance ConfidenceCode) : IOfYear
{
    int IOfYear.Year => SignedYear;
}
