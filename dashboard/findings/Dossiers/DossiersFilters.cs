using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>What a reader may ask of the dossiers: years of opening, subject, the order of the list, and one dossier to follow.</summary>
public static class DossiersFilters
{
    public const string ByOpening = "opened";
    public const string Ascending = "ascending";
    public const string Descending = "descending";

    /// <summary>By a column of the list; by day of opening where nothing is chosen.</summary>
    public static readonly OptionFilter Sort = new("sort", null, "consultations", "title", ByOpening, "closed", "domain", "organisation");

    /// <summary>Where nothing is chosen names begin with A, and numbers and days with the largest and the last.</summary>
    public static readonly OptionFilter Order = new("order", null, Ascending, Descending);

    /// <summary>In the title in whatever language that is, or in a name of the policy domain or the organisation in any of the four.</summary>
    public static readonly WordSearch Search = new("search", "dossiers", 100);

    public static readonly NumberFilter Page = new("page", 1, 9999) { IsWhole = true, IsPlace = true };

    public static readonly KeyFilter One = new("dossier", static (release, key) => Dossier.Find(new(release, Question.Of(("dossier", key)))) is not null);

    /// <summary>Years of opening and the subject.</summary>
    public static IReadOnlyList<Filter> OfKind { get; } =
        [.. YearSpan.Covering(KnownYears.OfDossiers).Filters, RegisterFilters.Domain, RegisterFilters.Organisation];

    /// <summary>Years of opening and the organisation, where all policy domains are compared.</summary>
    public static IReadOnlyList<Filter> OfDomains { get; } = [.. OfKind.Where(filter => filter != RegisterFilters.Domain)];

    /// <summary>Years of consultation, and the subject.</summary>
    public static IReadOnlyList<Filter> OfConsultations { get; } = [RegisterFilters.From, RegisterFilters.To, RegisterFilters.Domain, RegisterFilters.Organisation];

    public static IReadOnlyList<Filter> OfList { get; } = [.. OfKind, Search, Sort, Order, Page];

    public static bool IsOfText(string sort) => sort is "title" or "domain" or "organisation";

    public static IReadOnlyList<Filter> All { get; } = [.. OfList, One];
}
