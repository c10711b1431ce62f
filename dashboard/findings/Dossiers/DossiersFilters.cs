using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>What a reader may ask of the dossiers: years of opening, subject, the order of the list, and one dossier to follow.</summary>
public static class DossiersFilters
{
    /// <summary>By number of consultations; by day of opening where nothing is chosen.</summary>
    public static readonly OptionFilter Sort = new("sort", null, "consultations");

    public static readonly KeyFilter One = new("dossier", static (release, key) => Dossier.Find(new(release, Question.Of(("dossier", key)))) is not null);

    /// <summary>Years of opening and the subject.</summary>
    public static IReadOnlyList<Filter> OfKind { get; } =
        [.. YearSpan.Covering(KnownYears.OfDossiers).Filters, RegisterFilters.Domain, RegisterFilters.Organisation];

    /// <summary>Years of consultation, and the subject.</summary>
    public static IReadOnlyList<Filter> OfConsultations { get; } = [RegisterFilters.From, RegisterFilters.To, RegisterFilters.Domain, RegisterFilters.Organisation];

    public static IReadOnlyList<Filter> OfList { get; } = [.. OfKind, Sort];

    public static IReadOnlyList<Filter> All { get; } = [.. OfList, One];
}
