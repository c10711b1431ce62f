using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// Dossiers opened since the government fell over the Global Compact, in December 2018, against those opened before; of years whose dossiers are finished.
/// </summary>
/// <param name="Settled">The years that are compared.</param>
/// <param name="Before">Consultations per dossier of the years before; null where there is no such year.</param>
/// <param name="Together">Of all these years, on both sides.</param>
/// <param name="Ratio">The mean since over the mean before; null when a side has no year, or the years are too empty.</param>
/// <param name="Meetings">The same of meetings alone, the measure that did not change.</param>
public sealed record Turn(
    IReadOnlyList<Cohort> Settled, PerDossier? Before, PerDossier? Since, PerDossier? Together, Statistics.Estimate? Ratio, Statistics.Estimate? Meetings)
{
    /// <summary>The first year of opening that counts as since.</summary>
    public const int Year = 2019;

    /// <summary>The month of the event, before which nothing can be due to it.</summary>
    public static readonly DateOnly BeganOn = new(Year - 1, 12, 1);

    private const string RatioName = "consultations_ratio";

    /// <summary>The name of the term that tells the years since the turn from those before.</summary>
    private const string SinceTerm = "since";

    /// <summary>Consultations a year on average: below, the error of a ratio is not what the formula says.</summary>
    private const double FewestAYear = 5;

    /// <summary>Without a ratio the consultations per dossier are only told; without a year whose dossiers are finished not even they.</summary>
    public Verdict Verdict => Settled.Count == 0 ? Verdict.TooFew : Ratio is null ? Verdict.Described : Of(Ratio);

    /// <summary>The fall that would have been seen, as a share of the consultations before; told where nothing was seen.</summary>
    public IReadOnlyList<SmallestEffect> CouldHaveShown { get; private init; } = [];

    public IReadOnlyList<Estimate> Estimates =>
    [
        Mean("consultations_per_dossier_before", Before),
        Mean("consultations_per_dossier_since", Since),
        RatioOf(RatioName, Ratio),
        RatioOf("meetings_ratio", Meetings),
    ];

    public static bool LiesWithin(Years years) => years.From < Year && years.To >= Year;

    internal static Turn Of(IReadOnlyList<Cohort> cohorts)
    {
        Cohort[] settled = [.. cohorts.Where(cohort => cohort.IsSettled)];
        var (all, meetings) = (Compare(settled, cohort => cohort.Consultations), Compare([.. settled.Where(cohort => cohort.HasKnownFormats)], cohort => cohort.Meetings));
        Turn turn = new(
            settled,
            Consultations(settled.Where(cohort => !cohort.IsSinceTurn)),
            Consultations(settled.Where(cohort => cohort.IsSinceTurn)),
            Consultations(settled),
            RatioIn(all),
            RatioIn(meetings));
        return turn with { CouldHaveShown = turn.Verdict == Verdict.NoClearChange && SmallestFall(settled, all!.Dispersion) is { } fall ? [fall] : [] };
    }

    private static PerDossier? Consultations(IEnumerable<Cohort> cohorts) => PerDossier.Together([.. cohorts.Select(cohort => cohort.Consultations)]);

    /// <summary>Years, not dossiers, are taken as independent: dossiers of one year have its crises in common.</summary>
    private static CountFit? Compare(IReadOnlyList<Cohort> cohorts, Func<Cohort, PerDossier> counts)
    {
        if (cohorts.Count == 0 || cohorts.All(cohort => cohort.IsSinceTurn) || !cohorts.Any(cohort => cohort.IsSinceTurn) || cohorts.Average(cohort => (double)counts(cohort).Total) < FewestAYear)
            return null;
        var design = Design.WithIntercept(cohorts.Count).With(SinceTerm, [.. cohorts.Select(cohort => cohort.IsSinceTurn ? 1.0 : 0)]);
        return CountRegression.QuasiPoisson(
            [.. cohorts.Select(cohort => checked((int)counts(cohort).Total))], design, [.. cohorts.Select(cohort => (double)cohort.Dossiers)]).Value;
    }

    private static Statistics.Estimate? RatioIn(CountFit? fit) => fit?[SinceTerm].AsRatio();

    private static Verdict Of(Statistics.Estimate? ratio) => ratio switch
    {
        null => Verdict.TooFew,
        _ when ratio.Interval.Contains(1) => Verdict.NoClearChange,
        { Value: < 1 } => Verdict.Fell,
        _ => Verdict.Rose,
    };

    private static SmallestEffect? SmallestFall(IReadOnlyList<Cohort> settled, double dispersion)
    {
        var since = settled.Count(cohort => cohort.IsSinceTurn);
        if (since > settled.Count - 2)
            return null;
        var yearly = settled.Where(cohort => !cohort.IsSinceTurn).Average(cohort => (double)cohort.Consultations.Total);
        return yearly > 0 && new CountSeriesPower(settled.Count, yearly, dispersion).DetectableStep(since, SmallestEffect.Power).Value is { } fall
            ? new(RatioName, Unit.Share, fall.Effect)
            : null;
    }

    private static Estimate Mean(string name, PerDossier? counts) =>
        Estimate.Of(name, Unit.Count, counts?.Estimate, Method.QuasiPoisson, counts?.Dossiers ?? 0, Undefined.TooFewDossiers);

    private Estimate RatioOf(string name, Statistics.Estimate? ratio) =>
        Estimate.Of(name, Unit.None, ratio, Method.QuasiPoisson, Settled.Count, Undefined.TooFewDossiers) with { Verdict = Of(ratio) };
}
