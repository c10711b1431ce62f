using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>Pruning removes the oldest releases and never one that somebody needs.</summary>
public sealed class PruningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private WarehouseFolder Warehouse => new(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_youngest_stay_and_so_do_the_current_the_one_before_it_a_pinned_and_an_open_one()
    {
        Make(9);
        Publisher publisher = new(Warehouse, Standing.Of(Warehouse), TimeProvider.System);
        publisher.PointTo(Id(1));
        publisher.PointTo(Id(2));
        new Pins(Warehouse).Set(Id(3), "");
        using var open = Release.Open(Warehouse.Release(Id(4)));

        var pruned = new Pruning(Warehouse, TimeProvider.System).To(keep: 2);

        Assert.Equal([Id(1), Id(2), Id(3), Id(4), Id(8), Id(9)], Kept());
        Assert.Equal(
            [(Id(7), null), (Id(6), null), (Id(5), null), (Id(4), StayReason.Open), (Id(3), StayReason.Pinned), (Id(2), StayReason.Current), (Id(1), StayReason.Previous)],
            pruned.Select(release => (release.Id, release.Stays)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Warehouse.Releases, ".*"));
    }

    [Fact]
    public void After_a_refresh_none_is_removed_where_none_is_to_be_and_what_was_is_told()
    {
        Make(4);
        new Publisher(Warehouse, Standing.Of(Warehouse), TimeProvider.System).PointTo(Id(4));
        Pruning pruning = new(Warehouse, TimeProvider.System);

        Assert.Empty(pruning.After(keep: 0));
        Assert.Equal(4, Kept().Count);
        Assert.Equal(["pruned 3 release(s) beyond the 1 that are kept"], pruning.After(keep: 1));
        Assert.Empty(pruning.After(keep: 1));
    }

    [Fact]
    public void What_a_killed_prune_left_is_cleared_by_the_next_and_by_a_refresh()
    {
        Make(1);
        var left = Path.Combine(Warehouse.Releases, $".pruned-{Id(7)}-x");
        Directory.CreateDirectory(left);
        File.WriteAllText(Path.Combine(left, "run.json"), "{}");

        new Pruning(Warehouse, TimeProvider.System).To(keep: 5);
        Assert.False(Directory.Exists(left));

        Directory.CreateDirectory(left);
        using (Workplace.Open(Warehouse))
            Assert.False(Directory.Exists(left));
    }

    [Fact]
    public void A_damaged_release_beyond_those_to_keep_goes_with_the_others()
    {
        Make(3);
        File.Delete(Path.Combine(Warehouse.Release(Id(1)), "run.json"));

        new Pruning(Warehouse, TimeProvider.System).To(keep: 2);

        Assert.Equal([Id(2), Id(3)], Kept());
    }

    [Fact]
    public async Task Who_opens_releases_while_they_are_pruned_finds_each_whole_or_none()
    {
        const int Releases = 30;
        Make(Releases);
        using CancellationTokenSource done = new();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => Read(done.Token), TestContext.Current.CancellationToken)).ToList();

        var left = Releases;
        SpinWait.SpinUntil(() => (left = Prune()) == 1, TimeSpan.FromSeconds(60));
        await done.CancelAsync();

        Assert.Equal(1, left);
        Assert.True((await Task.WhenAll(readers)).Sum() > 0);

        int Prune()
        {
            new Pruning(Warehouse, TimeProvider.System).To(keep: 1);
            return Kept().Count;
        }

        int Read(CancellationToken stop)
        {
            var whole = 0;
            for (var n = 0; !stop.IsCancellationRequested; n++)
            {
                var id = Id(1 + (n % Releases));
                try
                {
                    using var release = Release.Open(Warehouse.Release(id));
                    Assert.Equal(id, release.Ask("select package_name from marts.packages").Lines().Single().Text("package_name"));
                    whole++;
                }
                catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
                {
                    Thread.Yield();
                }
            }

            return whole;
        }
    }

    [Fact]
    public void The_one_before_is_known_from_the_log_whatever_a_kill_left_of_its_last_line()
    {
        Make(3);
        Publications log = new(Warehouse, TimeProvider.System);
        Publisher publisher = new(Warehouse, Standing.Of(Warehouse), TimeProvider.System);
        Assert.Null(log.Previous());
        publisher.PointTo(Id(1));
        Assert.Null(log.Previous());
        publisher.PointTo(Id(2));
        publisher.PointTo(Id(2));
        Assert.Equal(Id(1), log.Previous());

        File.AppendAllText(Path.Combine(Warehouse.Path, "published.log"), "2026-01-0");
        Assert.Equal(Id(1), log.Previous());
        publisher.PointTo(Id(3));
        Assert.Equal(Id(2), log.Previous());

        // Killed between the pointer and the line: the last that is known stays.
        File.WriteAllText(Warehouse.CurrentFile, Id(1));
        Assert.Equal(Id(3), log.Previous());
    }

    [Fact]
    public void What_became_current_is_current_though_nobody_can_note_it()
    {
        Make(2);
        Directory.CreateDirectory(Path.Combine(Warehouse.Path, "published.log"));

        new Publisher(Warehouse, Standing.Of(Warehouse), TimeProvider.System).PointTo(Id(2));

        Assert.Equal(Id(2), Warehouse.CurrentId());
    }

    private static string Id(int n) => $"2026-01-{n:00}-00000000{n:0000}";

    private void Make(int releases)
    {
        foreach (var n in Enumerable.Range(1, releases))
            AReleaseFolder.Make(_folder, Id(n));
    }

    private List<string> Kept() => [.. Directory.EnumerateDirectories(Warehouse.Releases).Select(path => Path.GetFileName(path)).Where(WarehouseFolder.IsReleaseId).Order(StringComparer.Ordinal)];
}
