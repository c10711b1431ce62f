using Analytics.Data;

namespace Analytics.Tests.Data;

public sealed class ReleaseStoreTests : IDisposable
{
    private const string First = "2026-01-01-000000000001";
    private const string Second = "2026-01-01-000000000002";
    private const string Third = "2026-01-01-000000000003";

    private readonly TemporaryFolder _folder = new();
    private readonly SteppedClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_current_before_the_first_release()
    {
        using ReleaseStore store = new(_folder, _clock);

        Assert.Null(store.Current());
    }

    [Fact]
    public void A_reader_finishes_on_the_release_it_began_with_while_the_next_one_serves()
    {
        AReleaseFolder.Publish(_folder, First);
        using ReleaseStore store = new(_folder, _clock);
        using var before = store.Current();

        AReleaseFolder.Publish(_folder, Second);
        _clock.Pass(TimeSpan.FromSeconds(2));
        using var after = store.Current();

        Assert.Equal([First, Second], new[] { before!, after! }.Select(AReleaseFolder.PackageIn));
    }

    [Fact]
    public void The_last_good_release_stays_when_the_pointer_names_one_that_cannot_be_opened()
    {
        AReleaseFolder.Publish(_folder, First);
        using ReleaseStore store = new(_folder, _clock);
        using (store.Current())
            File.WriteAllText(new WarehouseFolder(_folder).CurrentFile, Second);

        _clock.Pass(TimeSpan.FromSeconds(2));
        using var current = store.Current();

        Assert.Equal(First, current?.Id);
        Assert.Contains(Second, store.Trouble?.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../elsewhere")]
    [InlineData("")]
    [InlineData("2026-01-01-00000000000g")]
    public void A_pointer_that_holds_no_release_id_points_nowhere(string written)
    {
        File.WriteAllText(new WarehouseFolder(_folder).CurrentFile, written);
        using ReleaseStore store = new(_folder, _clock);

        Assert.Null(store.Current());
    }

    [Fact]
    public void A_refused_refresh_is_told_until_one_goes_well()
    {
        using ReleaseStore store = new(_folder, _clock);
        var failure = new WarehouseFolder(_folder).LastFailure;

        File.WriteAllText(failure, AReleaseFolder.AReport(Second, RunOutcome.Refused).ToJson());
        Assert.Equal(RunOutcome.Refused, store.LastFailure?.Outcome);

        File.Delete(failure);
        _clock.Pass(TimeSpan.FromSeconds(2));
        Assert.Null(store.LastFailure);
    }

    [Fact]
    public void A_release_that_is_kept_is_read_beside_the_current_one()
    {
        AReleaseFolder.Publish(_folder, First);
        AReleaseFolder.Publish(_folder, Second);
        using ReleaseStore store = new(_folder, _clock);

        using var kept = store.Kept(First);
        using var again = store.Kept(First);
        using var current = store.Kept(Second);

        Assert.Equal([First, First, Second], new[] { kept!, again!, current! }.Select(AReleaseFolder.PackageIn));
    }

    [Fact]
    public void A_kept_release_serves_its_reader_though_another_one_is_asked_for_and_it_is_taken_away()
    {
        AReleaseFolder.Publish(_folder, First);
        AReleaseFolder.Publish(_folder, Second);
        AReleaseFolder.Make(_folder, Third);
        using ReleaseStore store = new(_folder, _clock);
        using var kept = store.Kept(First);

        Directory.Delete(new WarehouseFolder(_folder).Release(First), recursive: true);
        using var other = store.Kept(Third);

        Assert.Equal([First, Third], new[] { kept!, other! }.Select(AReleaseFolder.PackageIn));
        Assert.Null(store.Kept(First));
    }

    [Fact]
    public void Four_releases_beside_the_current_one_stay_open_and_the_one_that_was_not_asked_for_longest_closes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells which files are open");
        string[] kept = [.. Enumerable.Range(1, 5).Select(Numbered)];
        foreach (var id in kept)
            AReleaseFolder.Make(_folder, id);
        AReleaseFolder.Publish(_folder, Numbered(9));
        using ReleaseStore store = new(_folder, _clock);

        // The first is asked for again before the fifth, so that the second is the one that makes room.
        foreach (var id in (string[])[.. kept[..4], kept[0], kept[4]])
            Ask(store, id);

        Assert.Equal([kept[0], kept[2], kept[3], kept[4]], kept.Where(id => AReleaseFolder.IsOpen(_folder, id)));
    }

    [Fact]
    public void A_release_that_made_room_for_others_closes_when_its_last_reader_has_left()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells which files are open");
        AReleaseFolder.Publish(_folder, Numbered(9));
        string[] others = [.. Enumerable.Range(2, 5).Select(Numbered)];
        foreach (var id in others.Append(Numbered(1)))
            AReleaseFolder.Make(_folder, id);
        using ReleaseStore store = new(_folder, _clock);
        var (reader, another) = (store.Kept(Numbered(1))!, store.Kept(Numbered(1))!);

        foreach (var id in others)
            Ask(store, id);
        reader.Dispose();
        Assert.Equal(Numbered(1), AReleaseFolder.PackageIn(another));
        Assert.True(AReleaseFolder.IsOpen(_folder, Numbered(1)));
        another.Dispose();

        Assert.False(AReleaseFolder.IsOpen(_folder, Numbered(1)));
    }

    [Fact]
    public void No_release_closes_under_its_readers_however_many_ask_for_however_many_others()
    {
        string[] kept = [.. Enumerable.Range(1, 7).Select(Numbered)];
        foreach (var id in kept)
            AReleaseFolder.Make(_folder, id);
        AReleaseFolder.Publish(_folder, Numbered(9));
        using ReleaseStore store = new(_folder, _clock);

        var asked = Enumerable.Range(0, 600).AsParallel().WithDegreeOfParallelism(16)
            .Select(at => (Id: kept[at * 5 % 7], Found: Ask(store, kept[at * 5 % 7]))).ToList();

        Assert.All(asked, each => Assert.Equal(each.Id, each.Found));
    }

    [Theory]
    [InlineData(Second)]
    [InlineData("..")]
    [InlineData("")]
    public void What_is_not_kept_is_not_there(string id)
    {
        AReleaseFolder.Publish(_folder, First);
        using ReleaseStore store = new(_folder, _clock);

        Assert.Null(store.Kept(id));
    }

    private static string Numbered(int number) => $"2026-02-01-{number:000000000000}";

    private static string? Ask(ReleaseStore store, string id)
    {
        using var release = store.Kept(id);
        return AReleaseFolder.PackageIn(release!);
    }
}
