using Analytics.Data;

namespace Analytics.Tests.Data;

/// <summary>What a store shows and tells where not all is as it should be, and what it does while nobody asks.</summary>
public sealed class ReleaseStoreTroubleTests : IDisposable
{
    private const string First = "2026-01-01-000000000001";
    private const string Second = "2026-01-01-000000000002";

    private readonly TemporaryFolder _folder = new();
    private readonly SteppedClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_a_damaged_current_release_the_last_that_is_sound_is_shown_and_that_is_told()
    {
        AReleaseFolder.Publish(_folder, First);
        AReleaseFolder.Publish(_folder, Second);
        File.AppendAllText(Path.Combine(new WarehouseFolder(_folder).Release(Second), Warehouse.FileName), "more");
        using ReleaseStore store = new(_folder, _clock);

        using var current = store.Current();

        Assert.Equal(First, current?.Id);
        Assert.Contains(Second, store.Trouble?.De, StringComparison.Ordinal);
        Assert.Contains($"show release {First}", store.Trouble?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_is_damaged_while_it_is_shown_is_left_and_shown_again_when_it_was_made_anew()
    {
        AReleaseFolder.Publish(_folder, First);
        AReleaseFolder.Publish(_folder, Second);
        using ReleaseStore store = new(_folder, _clock);
        store.Current()!.Dispose();
        var path = new WarehouseFolder(_folder).Release(Second);
        var (sound, aside) = (Path.Combine(path, Warehouse.FileName), Path.Combine(_folder, "sound"));
        File.Copy(sound, aside);

        File.WriteAllText(sound, "damaged");
        Assert.Equal(First, Shown());
        File.Delete(sound);
        File.Move(aside, sound);
        Assert.Equal(Second, Shown());
        Assert.Null(store.Trouble);

        string? Shown()
        {
            _clock.Pass(TimeSpan.FromSeconds(2));
            using var current = store.Current();
            return current is null ? null : AReleaseFolder.PackageIn(current);
        }
    }

    [Fact]
    public void A_pointer_that_is_gone_or_unreadable_leaves_the_youngest_release_in_view_and_is_told()
    {
        AReleaseFolder.Publish(_folder, First);
        File.Delete(new WarehouseFolder(_folder).CurrentFile);
        using ReleaseStore store = new(_folder, _clock);

        using (var current = store.Current())
            Assert.Equal(First, current?.Id);
        Assert.Contains("names the current release", store.Trouble?.En, StringComparison.Ordinal);

        AReleaseFolder.Publish(_folder, Second);
        _clock.Pass(TimeSpan.FromSeconds(2));
        using (var current = store.Current())
            Assert.Equal(Second, current?.Id);
        Assert.Null(store.Trouble);
    }

    [Fact]
    public void A_report_of_a_refusal_that_cannot_be_read_is_told()
    {
        AReleaseFolder.Publish(_folder, First);
        File.WriteAllText(new WarehouseFolder(_folder).LastFailure, "{ \"half\":");
        using ReleaseStore store = new(_folder, _clock);

        using var current = store.Current();

        Assert.Equal(First, current?.Id);
        Assert.Null(store.LastFailure);
        Assert.Contains("report cannot be read", store.Trouble?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_shows_what_it_knows_until_it_is_started_anew_when_another_version_publishes()
    {
        AReleaseFolder.Publish(_folder, First, SqlFiles.Hash);
        using ReleaseStore running = new(_folder, _clock);
        running.Current()!.Dispose();

        AReleaseFolder.Publish(_folder, Second, "of another version");
        _clock.Pass(TimeSpan.FromSeconds(2));
        using ReleaseStore started = new(_folder, _clock);

        using var old = running.Current();
        using var young = started.Current();
        Assert.Equal([First, Second], new[] { old!, young! }.Select(AReleaseFolder.PackageIn));
        Assert.Contains("another version", running.Trouble?.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_watches_sees_a_new_release_within_two_seconds_though_nobody_asks()
    {
        AReleaseFolder.Publish(_folder, First);
        using ReleaseStore store = new(_folder);
        store.Watch();
        using var before = store.Current();

        AReleaseFolder.Publish(_folder, Second);
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(10));
        string? shown = null;
        while (shown != Second)
        {
            await Task.Delay(50, late.Token);
            using var current = store.Current();
            shown = current?.Id;
        }

        Assert.Equal(First, AReleaseFolder.PackageIn(before!));
    }

    [Fact]
    public async Task A_named_release_stays_open_while_the_store_looks_and_leaves_with_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells which files are open");
        AReleaseFolder.Publish(_folder, First);
        AReleaseFolder.Publish(_folder, Second);
        using (ReleaseStore store = new(_folder))
        {
            store.Watch();
            store.Kept(First)!.Dispose();

            await Task.Delay(TimeSpan.FromSeconds(2.5), TestContext.Current.CancellationToken);
            Assert.True(AReleaseFolder.IsOpen(_folder, First));
        }

        Assert.False(AReleaseFolder.IsOpen(_folder, First));
    }
}
