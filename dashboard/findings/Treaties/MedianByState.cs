using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>Where Belgium's median wait stands among those of the twenty states. It counts states and claims no difference between two.</summary>
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

    /// <summary>How many states have a shorter median than Belgium.</summary>
    public required int ShorterCount { get; init; }

    /// <summary>Of those, how many have an interval that ends before Belgium's begins.</summary>
    public required int ApartCount { get; init; }
}

/// <summary>Asks for it.</summary>
public sealed class MedianByStateStudy() : Study<MedianByState>("median-by-state")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To];

    public override MedianByState Find(Inquiry inquiry)
    {
        var rows = inquiry.Ask<StateSpellRow>(("choice", Choice(inquiry)));
        var byState = rows.ToLookup(row => row.StateCode);
        StateWait[] waits =
        [
            .. byState.Select(state => StateWait.Of(state.Key, byState))
                .OrderBy(wait => wait.Curve.MedianDays ?? double.PositiveInfinity)
                .ThenBy(wait => wait.Code, StringComparer.Ordinal),
        ];
        var belgium = waits.FirstOrDefault(wait => wait.IsBelgium);
        return new(this, inquiry)
        {
            Verdict = belgium?.Curve.MedianDays is null ? Verdict.TooFew : Verdict.Described,
            Waits = waits,
            ShorterCount = waits.Count(wait => wait.Curve.MedianDays < belgium?.Curve.MedianDays),
            ApartCount = waits.Count(wait => !wait.IsBelgium && wait.Curve.MedianHigh < belgium?.Curve.MedianLow),
            Estimates = belgium is null ? [] : [belgium.Median],
            Observations = rows.Count,
            Provenance = ProvenanceCount.Of(rows.Select(row => row.ConfidenceCode)),
            Methods = [Method.KaplanMeier],
        };
    }
}
