using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Treaties;

/// <summary>
/// How long Belgium and other states take from signing a treaty to being bound by it, on the treaties that both signed; on Belgium's own where nobody else signed
/// any of them.
/// </summary>
public sealed record TimeToDeposit : TreatiesFinding
{
    /// <summary>By how many days Belgium's median is later than that of all others together.</summary>
    public const string MedianDifference = "median_difference_days";

    /// <summary>By how many days Belgium waits longer on average, each wait counted up to ten years.</summary>
    public const string MeanDifference = "restricted_mean_difference_days";

    /// <summary>The p-value of the log-rank test against all others together. Told and no claim: Belgium is late early and catches up, which it cannot see.</summary>
    public const string AgainstOthers = "log_rank_p";

    private const string Compared = "_compared";

    internal TimeToDeposit(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    public required StateWait Belgium { get; init; }

    public required StateWait Others { get; init; }

    /// <summary>The state asked for; null where none is.</summary>
    public required StateWait? ComparedWith { get; init; }

    /// <summary>Those who signed anything.</summary>
    public required IReadOnlyList<StateWait> Waits { get; init; }

    /// <summary>The first and last year in which Belgium signed one of these treaties; the years asked for where it signed none.</summary>
    public required Years YearsSigned { get; init; }

    /// <summary>Treaties that Belgium and another state signed.</summary>
    public required int SharedCount { get; init; }

    /// <summary>The differences, against all others and against the state asked for; each has its verdict.</summary>
    public IReadOnlyList<Estimate> Contrasts => [.. Estimates.Where(estimate => estimate.Verdict is not null)];

    public Estimate Medians => Estimates.Single(estimate => estimate.Name == MedianDifference);

    public Estimate Means => Estimates.Single(estimate => estimate.Name == MeanDifference);

    /// <summary>The name of the same against the one state that was asked for.</summary>
    public static string OfCompared(string name) => name + Compared;

    public static bool IsOfCompared(string name) => name.EndsWith(Compared, StringComparison.Ordinal);
}

/// <summary>Asks for it. A state to compare with adds a curve and its contrasts; it narrows nothing.</summary>
public sealed class TimeToDepositStudy() : Study<TimeToDeposit>("time-to-deposit")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To, TreatiesFilters.Compare];

    public override TimeToDeposit Find(Inquiry inquiry) => inquiry.Usual(Filters, Make);

    private TimeToDeposit Make(Inquiry inquiry)
    {
        var rows = inquiry.AskByYear<StateSpellRow>(Choice(inquiry));
        var shared = SharedTreaties.With(rows, _ => true);
        IReadOnlyList<StateSpellRow> own = shared.Count > 0 ? shared.Belgian : [.. rows.Where(row => row.IsBelgian)];
        var compared = inquiry.Question.Choice(TreatiesFilters.Compare.Name) is { } state ? SharedTreaties.With(rows, row => row.StateCode == state) : null;
        SharedTreaties[] comparisons = compared is null ? [shared] : [shared, compared];
        var drawn = SharedTreaties.Draw(comparisons, WaitContrast.WithinYears);
        var belgium = StateWait.Of(StateWait.OfBelgium, own);
        var others = StateWait.Of(StateWait.OfOthers, shared.Others);
        var one = compared is null ? null : StateWait.Of(inquiry.Question.Choice(TreatiesFilters.Compare.Name)!, compared.Others);
        StateWait?[] all = [belgium, one, others];
        IReadOnlyList<StateWait> waits = [.. all.OfType<StateWait>().Where(wait => wait.Curve.Count > 0)];

        // What is compared besides must not change what is said of all: it is judged with all that is asked, and the others without it.
        WaitContrast[] main = [.. Contrasts(drawn, 0)];
        var judged = WaitContrast.Judged(main);
        WaitContrast[] besides = compared is null ? [] : [.. Contrasts(drawn, 1)];
        IReadOnlyList<Estimate> judgedBesides = [.. WaitContrast.Judged([.. main, .. besides]).Skip(main.Length)];
        return new(this, inquiry)
        {
            Verdict = Of(belgium, judged),
            Belgium = belgium,
            Others = others,
            ComparedWith = one,
            Waits = waits,
            YearsSigned = SharedTreaties.YearsOf(own) ?? TreatiesFilters.YearsOf(inquiry),
            SharedCount = shared.Count,
            Estimates =
            [
                .. waits.Select(wait => wait.IsOfOthers ? OfOthers(wait, drawn) : wait.Median),
                .. judged,
                .. judgedBesides,
                LogRankOf(TimeToDeposit.AgainstOthers, shared),
                .. compared is null ? Array.Empty<Estimate>() : [LogRankOf(TimeToDeposit.OfCompared(TimeToDeposit.AgainstOthers), compared)],
            ],
            CouldHaveShown = [.. WaitContrast.CouldHaveShown(main, judged)],
            Observations = own.Count + shared.Others.Count,
            Provenance = ProvenanceCount.Of(own.Concat(shared.Others).Select(row => row.ConfidenceCode)),
            Methods = [Method.KaplanMeier, Method.SpellBootstrap, Method.LogRank],
        };
    }

    private static IEnumerable<WaitContrast> Contrasts(SpellBootstrap drawn, int comparison)
    {
        yield return new(Named(TimeToDeposit.MedianDifference), drawn.MedianDifference(2 * comparison, (2 * comparison) + 1));
        yield return new(Named(TimeToDeposit.MeanDifference), drawn.RestrictedMeanDifference(2 * comparison, (2 * comparison) + 1));

        string Named(string name) => comparison > 0 ? TimeToDeposit.OfCompared(name) : name;
    }

    /// <summary>A treaty is in this curve once for each state that signed it, so its interval is of draws of whole treaties.</summary>
    private static Estimate OfOthers(StateWait others, SpellBootstrap drawn)
    {
        var median = drawn.Median(1);
        return new(others.Median.Name, Unit.Days, median.Value?.Value, median.Value?.Low, median.Value?.High, Method.SpellBootstrap, others.Curve.Count)
        {
            Refusal = median.Refusal,
        };
    }

    private static Estimate LogRankOf(string name, SharedTreaties shared)
    {
        var test = LogRank.Compare([Spells(shared.Belgian), Spells(shared.Others)]);
        return new(name, Unit.None, test.Value?.PValue, null, null, Method.LogRank, shared.Belgian.Count + shared.Others.Count) { Refusal = test.Refusal };

        static IReadOnlyList<Spell> Spells(IEnumerable<StateSpellRow> rows) => [.. rows.Select(row => new Spell(row.DurationDays, row.IsObserved))];
    }

    /// <summary>A difference is claimed where medians and means both show it; without either Belgium's wait is told and not compared.</summary>
    private static Verdict Of(StateWait belgium, IReadOnlyList<Estimate> judged)
    {
        Verdict[] answered = [.. judged.Select(estimate => estimate.Verdict).OfType<Verdict>().Where(verdict => verdict != Verdict.TooFew)];
        if (answered.Length == 0)
            return belgium.Curve.Count == 0 ? Verdict.TooFew : Verdict.Described;
        return answered.All(verdict => verdict == Verdict.Differs) ? Verdict.Differs : Verdict.NoClearDifference;
    }
}
