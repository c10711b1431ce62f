using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>Which assents are documented, parliament by parliament, and of how many treaties none is. It tells how far the record reaches, no speed.</summary>
public sealed record DocumentedAssents : TreatiesFinding
{
    internal DocumentedAssents(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>The act that counts as assent.</summary>
    public required string Act { get; init; }

    /// <summary>Whether rows without a source at hand count too, as was asked.</summary>
    public required bool CountsRecalled { get; init; }

    /// <summary>Parliaments with a documented assent, in the order of every page.</summary>
    public required IReadOnlyList<KnownAssents> ByParliament { get; init; }

    /// <summary>Mixed treaties that answer the choice, whether any assent to them is dated or not.</summary>
    public required int MixedTreaties { get; init; }

    /// <summary>The first and last year in which one of these was signed; the years asked for where none was.</summary>
    public required Years YearsSigned { get; init; }

    /// <summary>The parliament whose assent is dated of the most mixed treaties.</summary>
    public KnownAssents? BestKnown => ByParliament.MaxBy(parliament => parliament.MixedTreaties);

    /// <summary>The one whose assent is dated of the fewest.</summary>
    public KnownAssents? LeastKnown => ByParliament.MinBy(parliament => parliament.MixedTreaties);
}

/// <summary>Asks for it.</summary>
public sealed class DocumentedAssentsStudy() : Study<DocumentedAssents>("documented-assents")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.From, TreatiesFilters.To, TreatiesFilters.Act, TreatiesFilters.Family, TreatiesFilters.Recalled];

    public override DocumentedAssents Find(Inquiry inquiry)
    {
        var acts = inquiry.AskByYear<DocumentedAssentsRow>(Choice(inquiry)).OrderBy(act => act.ShortestDays).ThenBy(act => act.TreatyId, StringComparer.Ordinal).ToList();
        var mixed = inquiry.AskByYear<MixedTreatiesRow>(Choice(inquiry));
        return new(this, inquiry)
        {
            Verdict = acts.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Act = TreatiesFilters.Act.In(inquiry.Question)!,
            CountsRecalled = inquiry.Question.Flag(TreatiesFilters.Recalled.Name),
            ByParliament =
            [
                .. Parliaments.All
                    .Select(code => new KnownAssents(code, [.. acts.Where(act => act.ParliamentCode == code)]))
                    .Where(parliament => parliament.Acts.Count > 0),
            ],
            MixedTreaties = acts.Count == 0 ? 0 : checked((int)mixed.Sum(year => year.TreatyCount)),
            YearsSigned = acts.Count > 0 && mixed is [var first, ..] ? new(first.SignedYear, mixed[^1].SignedYear) : TreatiesFilters.YearsOf(inquiry),
            Observations = acts.Count,
            Provenance = ProvenanceCount.Of(acts.Select(act => act.ConfidenceCode)),
            Methods = [Method.Counting, Method.PartialDates],
        };
    }
}

internal sealed record MixedTreatiesRow(int SignedYear, long TreatyCount) : IOfYear
{
    int IOfYear.Year => SignedYear;
}
