using System.Globalization;
using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>
/// Treaties that a source states as signed and not ratified, some of which may have been ratified since the day for which it says so; and beside them
/// those of which the record knows a signature and no end.
/// </summary>
public sealed record PendingTreaties : TreatiesFinding
{
    private const int OldAfterYears = 10;

    internal PendingTreaties(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>Those that a source states as waiting, the oldest first.</summary>
    public required IReadOnlyList<PendingTreatiesRow> Treaties { get; init; }

    /// <summary>Signed, and the record knows neither a deposit nor that they wait; the earliest signature first.</summary>
    public required IReadOnlyList<PendingTreatiesRow> NotKnown { get; init; }

    /// <summary>Of those that a source states as waiting, the ones of which a source names who was awaited.</summary>
    public IReadOnlyList<PendingTreatiesRow> Named => [.. Treaties.Where(treaty => treaty.Awaited.Count > 0)];

    /// <summary>The first and the last day for which a source says that one of them waits.</summary>
    public (DateOnly First, DateOnly Last) Looked => (Treaties.Min(treaty => treaty.StatedOn!.Value), Treaties.Max(treaty => treaty.StatedOn!.Value));

    /// <summary>The first and last year in which one of them was signed.</summary>
    public Years YearsSigned => new(Treaties.Min(treaty => treaty.SignedYear), Treaties.Max(treaty => treaty.SignedYear));

    /// <summary>How many had waited ten years or more.</summary>
    public int OldCount => Treaties.Count(treaty => treaty.AgeDays!.Value >= OldAfterYears * JulianYear.Days);
}

/// <summary>Asks for it.</summary>
public sealed class PendingTreatiesStudy() : Study<PendingTreaties>("pending-treaties")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To];

    public override PendingTreaties Find(Inquiry inquiry)
    {
        var all = inquiry.AskByYear<PendingTreatiesRow>(Choice(inquiry));
        IReadOnlyList<PendingTreatiesRow> treaties = [.. all.Where(treaty => treaty.IsStated)];
        return new(this, inquiry)
        {
            Verdict = treaties.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Treaties = treaties,
            NotKnown = [.. all.Where(treaty => !treaty.IsStated)],
            Observations = treaties.Count,
            Provenance = ProvenanceCount.Of(all.Select(treaty => treaty.ConfidenceCode)),
            Methods = [Method.Counting],
        };
    }
}

/// <summary>One treaty that is signed and not known to be ratified.</summary>
/// <param name="StandingCode"><c>stated</c> where a source says that it waits, <c>not_known</c> where none does.</param>
/// <param name="SignedOn">As far as it is known: 2018, 2018-07 or 2018-07-03.</param>
/// <param name="StatedOn">The day for which the source speaks; null where none does.</param>
/// <param name="AgeDays">From signature to that day; null without such a day.</param>
/// <param name="AwaitedCodes">Parliaments that a source names as awaited, parted by semicolons; null where none names them.</param>
/// <param name="AwaitedOn">The day for which it does.</param>
/// <param name="LastStepOn">The last dated step of the treaty; null where no step of it is dated.</param>
public sealed record PendingTreatiesRow(
    string TreatyKey,
    Names TreatyNames,
    string StandingCode,
    string SignedOn,
    DateOnly? StatedOn,
    int? AgeDays,
    string? AwaitedCodes,
    DateOnly? AwaitedOn,
    DateOnly? LastStepOn,
    Provenance ConfidenceCode) : IOfYear
{
    int IOfYear.Year => int.Parse(SignedOn.AsSpan(0, 4), CultureInfo.InvariantCulture);

    public bool IsStated => StandingCode == "stated";

    public IReadOnlyList<string> Awaited => AwaitedCodes?.Split(';') ?? [];

    public int SignedYear => int.Parse(SignedOn.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    public double? AgeYears => AgeDays / JulianYear.Days;
}
