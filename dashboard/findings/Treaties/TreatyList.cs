using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>The treaties of the record that the words and the facets leave, by name. It lists and claims nothing.</summary>
public sealed record TreatyList : Finding
{
    internal TreatyList(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    public required IReadOnlyList<TreatyListRow> Treaties { get; init; }

    /// <summary>For each value of each facet, how many treaties have it among those that the other choices leave; the most first.</summary>
    public required IReadOnlyList<FacetCount> Facets { get; init; }

    /// <summary>The words that are searched for, as they were typed; null where there are none.</summary>
    public string? Searched => Asked.Choice(TreatyIndexFilters.Search.Name);
}

/// <summary>Asks for it: by words and facets.</summary>
public sealed class TreatyListStudy() : Study<TreatyList>("treaty-list")
{
    public override IReadOnlyList<Filter> Filters => TreatyIndexFilters.All;

    public override TreatyList Find(Inquiry inquiry)
    {
        var treaties = inquiry.Ask<TreatyListRow>(("choice", Choice(inquiry)));
        return new(this, inquiry)
        {
            Verdict = treaties.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Treaties = treaties,
            Facets = inquiry.Ask<FacetCount>(("choice", Choice(inquiry))),
            Observations = treaties.Count,
            Provenance = ProvenanceCount.Of(treaties.Select(treaty => treaty.ConfidenceCode)),
            Methods = [Method.Counting],
        };
    }
}

/// <summary>A treaty as the index lists it; dates are as far as the record knows them.</summary>
/// <param name="StatusCode">Where it stands for Belgium: an option of <see cref="TreatyIndexFilters.Status"/>.</param>
/// <param name="AwaitedCodes">Parliaments that a source names as awaited, parted by semicolons; null where none names them.</param>
/// <param name="LookedOn">The last day for which a depositary's table or a source tells; null where none says for which day it does.</param>
public sealed record TreatyListRow(
    string TreatyId,
    string RowKey,
    Names TreatyNames,
    string StatusCode,
    string FamilyCode,
    string CompetenceCode,
    Names? AdoptedPlaces,
    string? SignedOn,
    string? DepositedOn,
    string? InForceOn,
    string? AwaitedCodes,
    DateOnly? LookedOn,
    Provenance ConfidenceCode)
{
    public IReadOnlyList<string> Awaited => AwaitedCodes?.Split(';') ?? [];
}

/// <summary>So many treaties have one value of one facet.</summary>
/// <param name="Facet">The name of its filter.</param>
public sealed record FacetCount(string Facet, string Value, long TreatyCount);
