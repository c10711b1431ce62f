using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>
/// Where Belgium's median wait stands among those of the twenty states. The rank is told; a difference is claimed on the treaties that both signed, where draws of
/// whole treaties show it and the number of states is allowed for. That two intervals do not meet is none.
/// </summary>
public sealed record MedianByState : TreatiesFinding
{
    internal MedianByState(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>The shortest median first; a state whose median was not reached stands last, as the slowest that the record can tell.</summary>
    public required IReadOnlyList<StateWait> Waits { get; init; }

    /// <summary>Those whose median the record reaches.</summary>
    public IReadOnlyList<StateWait> Reached => [.. Waits.Where(wait => wait.Curve.MedianDays is not null)];

    /// <summary>How many states have a shorter median than Belgium, each on all that it signed.</summary>
    public required int ShorterCount { get; init; }

    /// <summary>Each other state against Belgium, by its code.</summary>
    public required IReadOnlyDictionary<string, MedianComparison> Comparisons { get; init; }

    /// <summary>The first and last year in which one of these treaties was signed; the years asked for where none was.</summary>
    public required Years YearsSigned { get; init; }

    /// <summary>The same of Belgium's own signatures, which every comparison rests on.</summary>
    public required Years YearsShared { get; init; }

    /// <summary>States that share enough treaties with Belgium for a comparison.</summary>
    public int ComparedCount => Comparisons.Values.Count(comparison => comparison.Difference.Value is not null);

    /// <summary>States whose median is clearly shorter than Belgium's on the treaties that both signed.</summary>
    public int ClearlyShorterCount => Comparisons.Values.Count(comparison => comparison.Difference is { Verdict: Verdict.Differs, Value: > 0 });

    /// <summary>States whose median is clearly longer.</summary>
    public int ClearlyLongerCount => Comparisons.Values.Count(comparison => comparison.Difference is { Verdict: Verdict.Differs, Value: < 0 });
}

/// <summary>Belgium's median less that of another state, on the treaties that both signed.</summary>
public sealed record MedianComparison(int SharedCount, Estimate Difference)
{
    public static string NameOf(string state) => $"median_difference_days_{state.ToLowerInvariant()}";
}

/// <summary>Asks for it.</summary>
public sealed class MedianByStateStudy() : Study<MedianByState>("median-by-state")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To];

    public override MedianByState Find(Inquiry inquiry) => inquiry.Usual(Filters, Make);

    private MedianByState Make(Inquiry inquiry)
    {
        var rows = inquiry.AskByYear<StateSpellRow>(Choice(inquiry));
        StateWait[] waits =
        [
            .. rows.GroupBy(row => row.StateCode).Select(state => StateWait.Of(state.Key, state))
                .OrderBy(wait => wait.Curve.MedianDays ?? double.PositiveInfinity)
                .ThenBy(wait => wait.Code, StringComparer.Ordinal),
        ];
        var belgium = waits.FirstOrDefault(wait => wait.IsBelgium);
        var comparisons = Compare(rows);
        return new(this, inquiry)
        {
            Verdict = Of(belgium, comparisons.Values),
            Waits = waits,
            ShorterCount = waits.Count(wait => wait.Curve.MedianDays < belgium?.Curve.MedianDays),
            Comparisons = comparisons,
            YearsSigned = SharedTreaties.YearsOf(rows) ?? TreatiesFilters.YearsOf(inquiry),
            YearsShared = SharedTreaties.YearsOf(rows.Where(row => row.IsBelgian)) ?? TreatiesFilters.YearsOf(inquiry),
            Estimates = [.. belgium is null ? Array.Empty<Estimate>() : [belgium.Median], .. comparisons.Values.Select(comparison => comparison.Difference)],
            Observations = rows.Count,
            Provenance = ProvenanceCount.Of(rows.Select(row => row.ConfidenceCode)),
            Methods = [Method.KaplanMeier, Method.SpellBootstrap],
        };
    }

    private static Dictionary<string, MedianComparison> Compare(IReadOnlyList<StateSpellRow> rows)
    {
        string[] states = [.. rows.Where(row => !row.IsBelgian).Select(row => row.StateCode).Distinct().Order(StringComparer.Ordinal)];
        SharedTreaties[] shared = [.. states.Select(state => SharedTreaties.With(rows, row => row.StateCode == state))];
        if (states.Length == 0)
            return [];
        var drawn = SharedTreaties.Draw(shared);
        var judged = WaitContrast.Judged(
            [.. states.Select((state, place) => new WaitContrast(MedianComparison.NameOf(state), drawn.MedianDifference(2 * place, (2 * place) + 1)))]);
        return states.Index().ToDictionary(place => place.Item, place => new MedianComparison(shared[place.Index].Count, judged[place.Index]), StringComparer.Ordinal);
    }

    private static Verdict Of(StateWait? belgium, IReadOnlyCollection<MedianComparison> comparisons) => belgium?.Curve.MedianDays switch
    {
        null => Verdict.TooFew,
        _ when comparisons.Any(comparison => comparison.Difference.Verdict == Verdict.Differs) => Verdict.Differs,
        _ when comparisons.Any(comparison => comparison.Difference.Value is not null) => Verdict.NoClearDifference,
        _ => Verdict.Described,
    };
}
