using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>What a reader may ask of the index of treaties: words, and the facets of which each value is counted.</summary>
public static class TreatyIndexFilters
{
    /// <summary>In a name or a title in any of four languages, or in the place of adoption.</summary>
    public static readonly WordSearch Search = new("search", "treaties", 100);

    /// <summary>Where a treaty stands for Belgium, as far as the record knows.</summary>
    public static readonly OptionFilter Status = new("status", null, "in_force", "ratified", "waiting", "end_not_known", "no_signature", "superseded", "not_for_belgium");

    public static readonly CodeFilter Competence = new("competence", "treaties", "competence_code") { MayBeUnknown = false, IsPart = false };

    public static readonly ListFilter Decade = new("decade", static release =>
        [.. release.AskOnce<DecadesRow>(SqlText.Of<DecadesRow>()).Select(row => new Choice($"{row.SignedDecade}", Names.Same($"{row.SignedDecade}–{row.SignedDecade + 9}")))]);

    /// <summary>A parliament whose assent a source names as awaited.</summary>
    public static readonly CodeFilter Awaited = new("awaited", "competent_parliaments", "parliament_code") { MayBeUnknown = false, IsPart = false };

    /// <summary>A place in the list, which the page of the index alone has.</summary>
    public static readonly NumberFilter Page = new("page", 1, 9999) { IsWhole = true, IsPlace = true };

    /// <summary>In the order in which a reader is offered them.</summary>
    public static IReadOnlyList<ChoiceFilter> Facets { get; } = [Status, TreatiesFilters.Family, Competence, Decade, Awaited];

    public static IReadOnlyList<Filter> All { get; } = [Search, .. Facets];
}

internal sealed record DecadesRow(long SignedDecade);
