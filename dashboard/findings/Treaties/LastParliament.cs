using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>Which parliament came last, and how many days after the one before, where the record knows. To come last is not to be slow.</summary>
public sealed record LastParliament : TreatiesFinding
{
    internal LastParliament(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>That to which the last parliament added most first.</summary>
    public required IReadOnlyList<LastParliamentRow> Treaties { get; init; }

    /// <summary>The first and last year in which one of them was signed.</summary>
    public Years YearsSigned => new(Treaties.Min(treaty => treaty.SignedYear), Treaties.Max(treaty => treaty.SignedYear));

    /// <summary>Treaties of which dates and the list of parliaments tell who came last.</summary>
    public int SureCount => Count(LastStanding.Last);

    /// <summary>Treaties of which every competent parliament is known and dated, and the dates leave several that may have come last.</summary>
    public int OneOfCount => Count(LastStanding.OneOf);

    public int UntoldCount => Count(LastStanding.CannotTell);

    /// <summary>Each parliament that may have come last of some treaty, in the order of every page, with the treaties of each standing.</summary>
    public IReadOnlyList<LastTally> Tally =>
    [
        .. Parliaments.All
            .Select(code => new LastTally(code, Of(code, LastStanding.Last), Of(code, LastStanding.OneOf), Of(code, LastStanding.CannotTell)))
            .Where(tally => tally.Last + tally.OneOf + tally.Documented > 0),
    ];

    private int Count(LastStanding standing) => Treaties.Count(treaty => treaty.Standing == standing);

    private int Of(string code, LastStanding standing) => Treaties.Count(treaty => treaty.Standing == standing && treaty.LastParliaments.Contains(code));
}

/// <summary>Asks for it.</summary>
public sealed class LastParliamentStudy() : Study<LastParliament>("last-parliament")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To, TreatiesFilters.Family];

    public override LastParliament Find(Inquiry inquiry)
    {
        var treaties = inquiry.AskByYear<LastParliamentRow>(Choice(inquiry));
        return new(this, inquiry)
        {
            Verdict = treaties.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Treaties = treaties,
            Observations = treaties.Count,
            Provenance = ProvenanceCount.Of(treaties.Select(treaty => treaty.ConfidenceCode)),
            Methods = [Method.Counting, Method.PartialDates],
        };
    }
}

/// <summary>How far the record can tell who came last.</summary>
public enum LastStanding
{
    Last,

    /// <summary>All competent parliaments are dated, some to a month or year only, or two on one day.</summary>
    OneOf,

    /// <summary>A competent parliament may be unknown or undated: who is named is the last of those documented.</summary>
    CannotTell,
}

/// <summary>Of how many treaties one parliament came last, may have come last, and is last of those documented where the record cannot tell.</summary>
public sealed record LastTally(string ParliamentCode, int Last, int OneOf, int Documented);

/// <summary>The last documented assents to one treaty, and the days since the one before: as few and as many as partial dates allow.</summary>
/// <param name="LastParliamentCodes">Those whose latest day is not before the earliest day of any other, parted by semicolons.</param>
/// <param name="PreviousParliamentCode">Null where several may be last.</param>
/// <param name="ParliamentCount">Levels with a documented assent; House, Senate and federal law are one.</param>
/// <param name="IsMixedBasis">Whether a vote is compared with a promulgation.</param>
/// <param name="IsListComplete">Whether every competent parliament is known and dated.</param>
public sealed record LastParliamentRow(
    string TreatyId,
    Names TreatyNames,
    int SignedYear,
    string LastParliamentCodes,
    string StandingCode,
    string LastOn,
    string? PreviousParliamentCode,
    string? PreviousOn,
    int ParliamentCount,
    bool IsMixedBasis,
    int ShortestAddedDays,
    int LongestAddedDays,
    bool IsListComplete,
    Provenance ConfidenceCode) : IOfYear
{
    int IOfYear.Year => SignedYear;

    public IReadOnlyList<string> LastParliaments => LastParliamentCodes.Split(';');

    public LastStanding Standing => StandingCode switch
    {
        "last" => LastStanding.Last,
        "one_of" => LastStanding.OneOf,
        "cannot_tell" => LastStanding.CannotTell,
        var other => throw new InvalidOperationException($"'{other}' is no standing of a last parliament"),
    };

    public double MiddleAddedDays => (ShortestAddedDays + LongestAddedDays) / 2.0;
}
