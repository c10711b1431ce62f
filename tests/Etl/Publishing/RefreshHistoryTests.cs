using System.Globalization;
using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>How refreshes ended is kept, bounded, and lost by nobody who dies while he writes it.</summary>
public sealed class RefreshHistoryTests : IDisposable
{
    private const string Release = "2026-01-31-0123456789ab";

    private readonly TemporaryFolder _folder = new();

    private WarehouseFolder Warehouse => new(_folder.In("warehouse"));

    private string File => Path.Combine(Warehouse.Path, PastRefreshes.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_ending_is_a_line_that_counts_its_like()
    {
        foreach (var outcome in (string[])["published", "nothing_new", "refused", "nothing_new"])
            Assert.Null(History().Add(outcome, outcome == "refused" ? "" : Release));

        var kept = PastRefreshes.Of(Warehouse)!;
        Assert.Equal([("published", 1L, Release), ("nothing_new", 1, Release), ("refused", 1, null), ("nothing_new", 2, Release)], kept.All.Select(past => (past.Outcome, past.Count, past.ReleaseId)));
        Assert.Equal((2, 0), (kept.Count("nothing_new"), kept.Count("storage")));
        Assert.Matches(@"^[0-9-]{10}T[0-9:]{8}Z 2 nothing_new 2026-01-31-0123456789ab\n\z", System.IO.File.ReadAllText(File)[^60..].Split('\n', 2)[1]);
    }

    /// <summary>Cut anywhere, the last line is whole or none, and the next is a line of its own.</summary>
    [Fact]
    public void A_line_that_was_cut_short_is_no_line_and_swallows_none()
    {
        const string first = "2026-01-31T05:00:00Z 1 published 2026-01-31-0123456789ab\n";
        const string last = "2026-02-01T05:00:00Z 17 nothing_new 2026-01-31-0123456789ab";
        Directory.CreateDirectory(Warehouse.Path);
        for (var length = 0; length < last.Length; length++)
        {
            System.IO.File.WriteAllText(File, first + last[..length]);
            Assert.Equal("published", PastRefreshes.Of(Warehouse)!.Last!.Outcome);

            History().Add("refused", null);
            Assert.Equal(["published", "refused"], PastRefreshes.Of(Warehouse)!.All.Select(past => past.Outcome));
        }
    }

    [Fact]
    public void What_is_kept_is_bounded_and_counts_outlast_what_is_let_go()
    {
        Directory.CreateDirectory(Warehouse.Path);
        System.IO.File.WriteAllLines(File, Enumerable.Range(1, RefreshHistory.MostLines).Select(count => string.Create(CultureInfo.InvariantCulture, $"2026-01-31T05:00:00Z {Math.Max(1, count - 1)} {(count == 1 ? "storage" : "published")} -")));

        Assert.Null(History().Add("published", Release));

        var kept = PastRefreshes.Of(Warehouse)!;
        Assert.Equal((RefreshHistory.MostLines / 2) + 1, kept.All.Count);
        Assert.Equal((RefreshHistory.MostLines, 1), (kept.Count("published"), kept.Count("storage")));
        Assert.Equal([PastRefreshes.FileName], Directory.EnumerateFileSystemEntries(Warehouse.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Many_that_end_at_once_are_all_counted()
    {
        Directory.CreateDirectory(Warehouse.Path);
        System.IO.File.WriteAllLines(File, Enumerable.Range(1, RefreshHistory.MostLines - 20).Select(count => string.Create(CultureInfo.InvariantCulture, $"2026-01-31T05:00:00Z {count} busy -")));

        Parallel.For(0, 60, new() { MaxDegreeOfParallelism = 6 }, _ => Assert.Null(History().Add("busy", null)));

        Assert.Equal(RefreshHistory.MostLines + 40, PastRefreshes.Of(Warehouse)!.Count("busy"));
    }

    [Fact]
    public void What_cannot_be_noted_is_told_and_breaks_nothing()
    {
        Directory.CreateDirectory(File);

        Assert.StartsWith("how this refresh ended could not be noted in refreshes.log: ", History().Add("published", Release), StringComparison.Ordinal);
        Assert.Null(PastRefreshes.Of(Warehouse));
    }

    private RefreshHistory History() => new(Warehouse, TimeProvider.System);
}
