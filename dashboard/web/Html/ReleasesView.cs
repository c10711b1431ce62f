using Analytics.Dashboard.Exhibits;
using Analytics.Data.Comparing;
using Analytics.Data.Keeping;
using Analytics.Data.Languages;
using Analytics.Findings.Comparing;

namespace Analytics.Dashboard.Html;

/// <summary>The releases that are kept, and two of them beside each other where two were chosen.</summary>
public sealed record ReleasesView(IReadOnlyList<KeptRelease> Kept, ComparedReleases? Compared)
{
    public const string BeforeParameter = "before";
    public const string NowParameter = "now";

    /// <summary>How the last refreshes ended, the youngest first; none where the warehouse keeps no history, null where it cannot be read.</summary>
    public IReadOnlyList<PastRefresh>? Refreshes { get; init; } = [];
}

/// <summary>What one release says and another does not.</summary>
public sealed record ComparedReleases(ReleaseDifference Tables, IReadOnlyList<ComparedFinding> Findings, int Asked, int Unasked)
{
    public bool IsSynthetic => Tables.Changed.Any(table => table.IsSynthetic) || Findings.Any(finding => finding.Difference.IsSynthetic);
}

/// <summary>A finding that is otherwise, with the words that its exhibit has for it.</summary>
/// <param name="Address">Of its exhibit, after the language.</param>
/// <param name="Before">Null where that release cannot be asked.</param>
public sealed record ComparedFinding(FindingDifference Difference, Localized Question, string Address, Exhibit? Before, Exhibit? Now)
{
    public bool SaysOther => Before is null || Now is null || !Before.Headline.Equals(Now.Headline);

    /// <summary>As a list of estimates names it.</summary>
    public Localized Title(EstimateDifference moved) =>
        (Now?.Estimates ?? []).Concat(Before?.Estimates ?? []).FirstOrDefault(titled => titled.Estimate.Name == moved.Name)?.Title ?? Localized.Same(moved.Name);
}
