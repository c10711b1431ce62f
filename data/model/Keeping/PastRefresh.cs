using System.Globalization;

namespace Analytics.Data.Keeping;

/// <summary>How one refresh ended.</summary>
/// <param name="At">When, to the second.</param>
/// <param name="Count">So many have ended like it up to then, itself included, since the history began.</param>
/// <param name="Outcome">One of <see cref="Outcomes"/>; later code may know more of them.</param>
/// <param name="ReleaseId">The release that it left current; null where it came to none.</param>
public sealed record PastRefresh(DateTimeOffset At, long Count, string Outcome, string? ReleaseId)
{
    public const string Published = "published";
    public const string NothingNew = "nothing_new";
    public const string Held = "held";
    public const string Refused = "refused";
    public const string Busy = "busy";
    public const string Moving = "moving";
    public const string Storage = "storage";
    public const string Failed = "failed";

    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string NoRelease = "-";

    /// <summary>All that this code writes.</summary>
    public static readonly IReadOnlyList<string> Outcomes = [Published, NothingNew, Held, Refused, Busy, Moving, Storage, Failed];

    /// <summary>As a line of the history.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture)} {Count} {Outcome} {ReleaseId ?? NoRelease}");

    /// <summary>Null where a line is none: its end tells whether it is whole, as a release is as long as every other.</summary>
    public static PastRefresh? Parse(string line) => line.Split(' ') is [var at, var count, { Length: > 0 } outcome, var release]
        && (release == NoRelease || WarehouseFolder.IsReleaseId(release))
        && DateTimeOffset.TryParseExact(at, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var ended)
        && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var counted)
            ? new(ended, counted, outcome, release == NoRelease ? null : release)
            : null;
}

/// <summary>What the warehouse keeps of the refreshes before: the youngest of them, and of each outcome the last.</summary>
/// <param name="All">The youngest last.</param>
public sealed record PastRefreshes(IReadOnlyList<PastRefresh> All)
{
    /// <summary>In the folder of the warehouse.</summary>
    public const string FileName = "refreshes.log";

    public PastRefresh? Last => All.Count == 0 ? null : All[^1];

    /// <summary>How many ended so, ever.</summary>
    public long Count(string outcome) => All.Where(past => past.Outcome == outcome).Select(past => past.Count).DefaultIfEmpty().Max();

    public PastRefresh? LastOf(string outcome) => All.LastOrDefault(past => past.Outcome == outcome);

    /// <summary>Of a warehouse; none where it keeps none, and null where what it keeps cannot be read: that is not none.</summary>
    public static PastRefreshes? Of(WarehouseFolder folder)
    {
        try
        {
            using StreamReader lines = new(ReleaseHold.OpenToRead(Path.Combine(folder.Path, FileName)));
            return Parse(lines.ReadToEnd());
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return new([]);
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static PastRefreshes Parse(string text) => new([.. text.Split('\n').Select(PastRefresh.Parse).OfType<PastRefresh>()]);
}
