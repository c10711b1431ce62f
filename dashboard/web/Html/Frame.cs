using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>What the layout must know to put its bar and foot around a page.</summary>
public sealed record Frame
{
    public required Language Language { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews; null where the title says enough.</summary>
    public string? Description { get; init; }

    /// <summary>Path and query after the language, without the release that is shown, so that the same page can be offered in the other languages.</summary>
    public required string Place { get; init; }

    /// <summary>Where the dashboard stands, such as `https://example.org`, the path beneath which it does included.</summary>
    public required string Origin { get; init; }

    /// <summary>The path beneath which all addresses of the site stand; empty at the root of a host.</summary>
    public string PathBase { get; init; } = "";

    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Slug of the topic in which the reader is.</summary>
    public string? CurrentTopic { get; init; }

    /// <summary>The words that the page searched for, which stand in the field of the bar again.</summary>
    public string? Searched { get; init; }

    /// <summary>Null when nothing was published yet.</summary>
    public ReleaseInFrame? Release { get; init; }

    /// <summary>Whether the address names the release: the page then leads to pages of that release alone.</summary>
    public bool IsReleaseNamed { get; init; }

    /// <summary>The current release where the page shows another one, and says so; null where it shows the current one.</summary>
    public ReleaseInFrame? Current { get; init; }

    /// <summary>Whether the release was made under another model than the current one.</summary>
    public bool IsOfOtherModel { get; init; }

    /// <summary>The last refresh was refused, and the page says so.</summary>
    public bool IsStale { get; init; }

    /// <summary>Why not the release is shown that should be.</summary>
    public Localized? Trouble { get; init; }

    /// <summary>The packages that are older than they promise to be.</summary>
    public IReadOnlyList<PackageReport> Overdue { get; init; } = [];

    /// <summary>Something on the page is synthetic, and the page says so before anything else.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Says why there is no other page, and is nothing to cite.</summary>
    public bool IsProblem { get; init; }

    /// <summary>Without bar and foot, for a page within another's page.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>The address by which the page is known, where others show the same; null where this one does.</summary>
    public string? Canonical { get; init; }

    /// <summary>What the page holds, as JSON-LD for search engines; null where it is no data set.</summary>
    public string? Data { get; init; }

    /// <summary>What others show of the page where it is linked; null where the title must do.</summary>
    public SocialCard? Card { get; init; }

    public required PageAssets Assets { get; init; }

    public required string CodeVersion { get; init; }
}

/// <summary>What every page says of the release it shows.</summary>
public sealed record ReleaseInFrame(string Id, DateOnly ClosedOn);

/// <summary>The style sheet that stands in a page, the rules for paper, and the addresses of the files that it needs; each holds the hash of its content, so that a browser may keep it for ever.</summary>
public sealed record PageAssets(string StyleSheet, string PrintRules, string Script, string Plotly, string? ReleaseId)
{
    /// <summary>How pages are printed; null where there is no release to name.</summary>
    public string? PrintSheet(Language? labelled) => ReleaseId is null ? null : Html.PrintSheet.Address(PrintRules, ReleaseId, labelled);
}
