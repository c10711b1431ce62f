using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Treaties;

/// <summary>
/// How often parliaments assented while their government and the federal one had no party in common, beside their other days and beside other parliaments on the same
/// days. It happened once, to two governments at the same time: one experiment of history, which describes and claims nothing.
/// </summary>
public sealed record AssentsWithoutSharedParty : Finding
{
    public const string ApartRatio = "without_shared_party_ratio";

    public const string OthersRatio = "others_same_days_ratio";

    internal AssentsWithoutSharedParty(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>The act that counts as assent.</summary>
    public required string Act { get; init; }

    /// <summary>Whether rows without a source at hand count too.</summary>
    public required bool CountsRecalled { get; init; }

    /// <summary>In the order of every page.</summary>
    public required IReadOnlyList<ParliamentApart> Parliaments { get; init; }

    /// <summary>How many stretches of days there were on which a government shared no party with the federal one.</summary>
    public required int Stretches { get; init; }

    /// <summary>In which they lie; null where there was none.</summary>
    public required Years? Years { get; init; }

    public IEnumerable<ParliamentApart> SharedNone => Parliaments.Where(parliament => parliament.SharedNone);

    public int AssentsApart => SharedNone.Sum(parliament => parliament.Apart.Count);
}

/// <summary>One parliament on the days without a shared party, its own or of others, and on its other days.</summary>
public sealed record ParliamentApart(string ParliamentCode, bool SharedNone, AssentPace Apart, AssentPace Otherwise);

/// <summary>Asks for it.</summary>
public sealed class AssentsWithoutSharedPartyStudy() : Study<AssentsWithoutSharedParty>("assents-without-shared-party")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.Act, TreatiesFilters.Family, TreatiesFilters.Recalled];

    protected override bool RowsSayConfidence => true;

    public override AssentsWithoutSharedParty Find(Inquiry inquiry)
    {
        var rows = inquiry.Ask<AssentsWithoutSharedPartyRow>(("choice", Choice(inquiry)));
        IReadOnlyList<ParliamentApart> parliaments =
        [
            .. rows.OrderBy(row => Findings.Parliaments.All.Index().Single(place => place.Item == row.ParliamentCode).Index)
                .Select(row => new ParliamentApart(row.ParliamentCode, row.SharedNone, new(row.ApartCount, row.ApartDays), new(row.AllCount - row.ApartCount, row.AllDays - row.ApartDays))),
        ];
        return new(this, inquiry)
        {
            Verdict = parliaments.Any(parliament => parliament.SharedNone) ? Verdict.Described : Verdict.TooFew,
            Act = TreatiesFilters.Act.In(inquiry.Question)!,
            CountsRecalled = inquiry.Question.Flag(TreatiesFilters.Recalled.Name),
            Parliaments = parliaments,
            Stretches = rows.Count == 0 ? 0 : rows[0].StretchCount,
            Years = rows is [{ FirstYear: { } first, LastYear: { } last }, ..] ? new(first, last) : null,
            Estimates = [.. Ratios(parliaments)],
            Observations = rows.Sum(row => row.AllCount),
            Provenance = ProvenancesBehind(inquiry),
            Methods = [Method.RateRatio, Method.ExactPoisson, Method.PartialDates],
        };
    }

    /// <summary>Told and not judged: the intervals are of chance within one experiment, and know nothing of another.</summary>
    private static IEnumerable<Estimate> Ratios(IReadOnlyList<ParliamentApart> parliaments) =>
    [
        .. Ratio(AssentsWithoutSharedParty.ApartRatio, parliaments.Where(parliament => parliament.SharedNone)),
        .. Ratio(AssentsWithoutSharedParty.OthersRatio, parliaments.Where(parliament => !parliament.SharedNone)),
    ];

    private static IEnumerable<Estimate> Ratio(string name, IEnumerable<ParliamentApart> parliaments)
    {
        var (apart, otherwise) = parliaments.Aggregate((Apart: new AssentPace(), Otherwise: new AssentPace()), (sum, each) => (sum.Apart + each.Apart, sum.Otherwise + each.Otherwise));
        if (apart.Days == 0 || otherwise.Days == 0)
            return [];
        var exact = RateRatio.Compare(apart.Count, apart.Days, otherwise.Count, otherwise.Days).Value;
        return [new(name, Unit.None, exact?.Ratio, exact?.Low, exact?.High, Method.RateRatio, apart.Count + otherwise.Count) { Why = exact?.Ratio is null ? Undefined.NothingToCompare : null }];
    }
}

internal sealed record AssentsWithoutSharedPartyRow(
    string ParliamentCode, bool SharedNone, int ApartDays, int ApartCount, int AllDays, int AllCount, int StretchCount, int? FirstYear, int? LastYear);
