using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>The dossiers that the filters and the search leave, a hundred to a page. It lists and claims nothing.</summary>
public sealed record DossierList : RegisterFinding
{
    public const int Longest = 100;

    internal DossierList(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Those of the page asked for; none on a page behind the last.</summary>
    public required IReadOnlyList<DossierListRow> Shown { get; init; }

    public required long FoundCount { get; init; }

    /// <summary>Whether anyone wrote down which consultations treated which dossiers: otherwise their number is not known, and not none.</summary>
    public bool HasConsultations => Register.AgendaCount > 0;

    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    public int Pages => Math.Max(1, (int)((FoundCount + Longest - 1) / Longest));

    /// <summary>The words that are searched for, as they were typed; null where there are none.</summary>
    public string? Searched => Asked.Choice(DossiersFilters.Search.Name);

    /// <summary>By which column, and whether the largest or last comes first.</summary>
    public string Sort => DossiersFilters.Sort.In(Asked) ?? DossiersFilters.ByOpening;

    public bool IsDescending => DossiersFilters.Order.In(Asked) is { } order ? order == DossiersFilters.Descending : !DossiersFilters.IsOfText(Sort);
}

/// <summary>Asks for it: by years, subject and words, in an order, a page.</summary>
public sealed class DossierListStudy() : RegisterStudy<DossierList>("dossier-list")
{
    public override IReadOnlyList<Filter> Filters => DossiersFilters.OfList;

    protected override DossierList Find(Inquiry inquiry, Register register)
    {
        var page = (int)(DossiersFilters.Page.In(inquiry.Question) ?? 1);
        var byYear = inquiry.AskByYear<FoundCountRow>(Choice(inquiry));
        var found = byYear.Sum(year => year.DossierCount);
        var lacks = register.DossierCount == 0 ? Lack.OfDossiers(register) : null;
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : found == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Shown = Shown(inquiry, byYear, (page - 1) * DossierList.Longest),
            FoundCount = found,
            Page = page,
            Observations = checked((int)found),
            Provenance = ProvenanceCount.Together(register.Rows(found)),
            Methods = [Method.Counting],
        };
    }

    private IReadOnlyList<DossierListRow> Shown(Inquiry inquiry, IReadOnlyList<FoundCountRow> byYear, long skipped)
    {
        if ((DossiersFilters.Sort.In(inquiry.Question) ?? DossiersFilters.ByOpening) != DossiersFilters.ByOpening)
            return Ask(inquiry, skipped);
        var isAscending = DossiersFilters.Order.In(inquiry.Question) is { } order && order != DossiersFilters.Descending;
        var inOrder = byYear.Select(year => (year.OpenedYear, year.DossierCount)).OrderBy(year => isAscending ? year.OpenedYear : -year.OpenedYear).ToList();
        return PageOfYears.Of(inOrder, skipped, DossierList.Longest) is { } page ? Ask(page.In(inquiry), page.Skipped) : [];
    }

    private IReadOnlyList<DossierListRow> Ask(Inquiry inquiry, long skipped) => inquiry.Ask<DossierListRow>(("choice", Choice(inquiry)), ("skipped", skipped));
}

/// <summary>A dossier as the list shows it; dates are as far as the register knows them.</summary>
public sealed record DossierListRow(
    string DossierId,
    string RowKey,
    string Title,
    string PolicyDomainCode,
    string OrganisationCode,
    string OpenedOn,
    string? ClosedOn,
    string? ClosedOnMissing,
    int ConsultationCount);

internal sealed record FoundCountRow(int OpenedYear, long DossierCount) : IOfYear
{
    int IOfYear.Year => OpenedYear;
}
