using Analytics.Data;
using Analytics.Data.Keeping;

namespace Analytics.Dashboard.Hosting;

/// <summary>The releases that are kept, looked at once a request by the page that lists them.</summary>
public sealed class KeptReleases(ReleaseStore store)
{
    /// <summary>Of the page that lists them, after the language.</summary>
    public const string Path = "/data";

    /// <summary>So many of the last refreshes are listed; more stand in the warehouse.</summary>
    private const int MostRefreshes = 10;

    private readonly Lazy<IReadOnlyList<KeptRelease>> _all = new(store.Shelf);
    private readonly Lazy<IReadOnlyList<PastRefresh>?> _refreshes = new(() => store.Refreshes() is { } past ? [.. past.All.Reverse().Take(MostRefreshes)] : null);

    public IReadOnlyList<KeptRelease> All => _all.Value;

    /// <summary>The youngest first; null where they cannot be read.</summary>
    public IReadOnlyList<PastRefresh>? Refreshes => _refreshes.Value;

    /// <summary>All that a list of them shows: with another text the page is another.</summary>
    public string Text => string.Join(';', All.Select(kept => $"{kept.Id} {kept.Head is null} {kept.IsCurrent} {kept.Pin}").Concat(Refreshes?.Select(past => $"{past}") ?? ["?"]));

    /// <summary>A hold on one of them, to be disposed of by the caller; null where it is not kept.</summary>
    public Release? Open(string id) => store.Kept(id);
}
