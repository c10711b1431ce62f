using System.Globalization;
using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Etl.Publishing;
using Analytics.Etl.Releasing;

namespace Analytics.Etl.Commands;

/// <summary>Releases as a person reads them.</summary>
internal static class ReleasesText
{
    public static string Of(IReadOnlyList<ListedRelease> listed, WarehouseFolder folder) => listed.Count == 0
        ? $"there is no release in {folder.Path}"
        : string.Join(Environment.NewLine, listed.Select(Line).Prepend($"{"release",-24}  {"closed on",-10}  {"built at (UTC)",-16}  {"size",9}  marks"));

    /// <summary>How the refreshes before ended, in a line or none.</summary>
    public static IEnumerable<string> Of(PastRefreshes? refreshes)
    {
        if (refreshes is null)
            yield return $"how refreshes ended cannot be read in {PastRefreshes.FileName}";
        if (refreshes?.Last is not { } last)
            yield break;
        var counts = PastRefresh.Outcomes.Select(outcome => (outcome, Count: refreshes.Count(outcome))).Where(each => each.Count > 0);
        yield return Invariant($"last refresh {last.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC: {last.Outcome}; so far {string.Join(", ", counts.Select(each => Invariant($"{each.Count} {each.outcome}")))}");
    }

    public static string Of(IReadOnlyList<PrunedRelease> pruned, int keep) => string.Join(Environment.NewLine,
    [
        .. pruned.Where(release => release.IsRemoved).Select(release => $"removed {release.Id}"),
        .. pruned.Where(release => !release.IsRemoved).Select(release => $"stays {release.Id}: {Why(release)}"),
        Invariant($"{pruned.Count(release => release.IsRemoved)} release(s) removed, {pruned.Count(release => !release.IsRemoved)} stay beside the {keep} youngest"),
    ]);

    private static string Line(ListedRelease release)
    {
        var head = release.Kept.Head;
        return Invariant($"{release.Id,-24}  {Day(head?.ClosedOn),-10}  {(head is null ? "unknown" : head.BuiltAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),-16}  {Size(release.Bytes),9}  {string.Join("; ", Marks(release))}").TrimEnd();
    }

    private static IEnumerable<string> Marks(ListedRelease release)
    {
        if (release.Kept.IsCurrent)
            yield return "current";
        if (release.IsPrevious)
            yield return "previous";
        if (release.IsHeld)
            yield return "held by a rollback";
        if (release.Kept.Pin is { } note)
            yield return note.Length == 0 ? "pinned" : $"pinned ({note})";
        if (release.IsOpen)
            yield return "open";
        if (release.Trouble is { } trouble)
            yield return $"damaged ({trouble.ReplaceLineEndings(" ")})";
    }

    private static string Why(PrunedRelease release) => release.Stays switch
    {
        StayReason.Current => "it is current",
        StayReason.Previous => "it was current before the one that is",
        StayReason.Pinned => "it is pinned",
        StayReason.Open => "it is open: a dashboard or another run reads it",
        StayReason.NotAllowed => $"it could not be removed: {release.Detail}",
        _ => throw new ArgumentOutOfRangeException(nameof(release), release.Stays, "is no reason to stay"),
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";

    private static string Size(long bytes) => Invariant($"{bytes / 1e6:N1} MB");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
