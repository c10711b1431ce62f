using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>One page of the dashboard: a question, filters and exhibits, in plain sight.</summary>
public sealed record Topic
{
    public required string Slug { get; init; }

    /// <summary>The word in the bar.</summary>
    public required Localized Name { get; init; }

    /// <summary>The topic's question, the heading of its page.</summary>
    public required Localized Question { get; init; }

    public IReadOnlyList<Filter> Filters { get; init; } = [];

    public IReadOnlyList<IExhibit> Exhibits { get; init; } = [];

    /// <summary>Whether what it reckons of the last five years of a question takes long where there are many consultations; each span of no more years is another such reckoning.</summary>
    public bool ReckonsLong { get; init; }

    /// <summary>The filters that stand in a form of their own and not in the row of filters; what is refused of them is told beside their fields.</summary>
    public Func<Filter, bool> IsInForm { get; init; } = static _ => false;

    /// <summary>That form, and before which exhibit it stands; null where there is none.</summary>
    public (string Exhibit, Func<PageView, IEnumerable<XmlNode>> Show)? Form { get; init; }

    /// <summary>A paragraph before the findings, on pages that explain rather than find; null where the findings open the page.</summary>
    public Func<Inquiry, Localized>? Lede { get; init; }

    /// <summary>Further sections before the exhibits (key figures) and after them (lists, notes): given what the page shows, the elements.</summary>
    public Func<PageView, IEnumerable<XmlNode>>? Before { get; init; }

    public Func<PageView, IEnumerable<XmlNode>>? After { get; init; }

    /// <summary>Whether the page says anything synthetic besides its exhibits, which say it of themselves.</summary>
    public Func<Inquiry, bool>? SaysSynthetic { get; init; }

    /// <summary>One of its exhibits as a list on a page of its own; null where there is none.</summary>
    public ListPage? List { get; init; }

    /// <summary>Pages beneath the topic, such as one treaty: the path after the slug, or null when there is no such page (404).</summary>
    public Func<SubpageView, Subpage?>? Subpage { get; init; }
}

/// <summary>What a page is made from.</summary>
/// <param name="LastFailure">The report of the last refresh if it was refused; the release shown is then the last good one.</param>
public sealed record PageView(Inquiry Inquiry, Language Language, IReadOnlyList<Exhibit> Exhibits, RunReport? LastFailure = null)
{
    /// <summary>The releases that are kept, on the page that lists them; null elsewhere.</summary>
    public ReleasesView? Releases { get; init; }

    /// <summary>Parameters of a form that were refused: the page then shows the question without them.</summary>
    public IReadOnlyList<BadParameter> Faults { get; init; } = [];
}

/// <summary>What a page beneath a topic is made from.</summary>
/// <param name="Path">Segments after the topic's slug, decoded.</param>
public sealed record SubpageView(Release Release, Language Language, IReadOnlyList<string> Path);

/// <summary>A page beneath a topic: its title, its body, and an exhibit of its own if it draws one.</summary>
public sealed record Subpage(Localized Title, IReadOnlyList<XmlNode> Body)
{
    /// <summary>Something on it is synthetic, and the page must say so.</summary>
    public bool IsSynthetic { get; init; }
}
