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
        Point(First);
        using ReleaseStore store = new(_folder, _clock);
        using var before = store.Current();

        Point(Second);
        _clock.Pass(TimeSpan.FromSeconds(2));
        using var after = store.Current();

        Assert.Equal([First, Second], new[] { before!, after! }.Select(PackageIn));
    }

    [Fact]
    public void The_last_good_release_stays_when_the_pointer_names_one_that_cannot_be_opened()
    {
        Point(First);
        using ReleaseStore store = new(_folder, _clock);
        using (store.Current())
            File.WriteAllText(new WarehouseFolder(_folder).CurrentFile, Second);

        _clock.Pass(TimeSpan.FromSeconds(2));
        using var current = store.Current();

        Assert.Equal(First, current?.Id);
        Assert.Contains(Second, store.Trouble, StringComparison.Ordinal);
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
        Point(First);
        Point(Second);
        using ReleaseStore store = new(_folder, _clock);

        using var kept = store.Kept(First);
        using var again = store.Kept(First);
        using var current = store.Kept(Second);

        Assert.Equal([First, First, Second], new[] { kept!, again!, current! }.Select(PackageIn));
    }

    [Fact]
    public void A_kept_release_serves_its_reader_though_another_one_is_asked_for_and_it_is_taken_away()
    {
        Point(First);
        Point(Second);
        AReleaseFolder.Make(_folder, Third);
        using ReleaseStore store = new(_folder, _clock);
        using var kept = store.Kept(First);

        Directory.Delete(new WarehouseFolder(_folder).Release(First), recursive: true);
        using var other = store.Kept(Third);

        Assert.Equal([First, Third], new[] { kept!, other! }.Select(PackageIn));
        Assert.Null(store.Kept(First));
    }

    [Theory]
    [InlineData(Second)]
    [InlineData("..")]
    [InlineData("")]
    public void What_is_not_kept_is_not_there(string id)
    {
        Point(First);
        using ReleaseStore store = new(_folder, _clock);

        Assert.Null(store.Kept(id));
    }

    private static string? PackageIn(Release release) => release.Ask("select package_name from marts.packages").Lines().Single().Text("package_name");

    private void Point(string id)
    {
        AReleaseFolder.Make(_folder, id);
        File.WriteAllText(new WarehouseFolder(_folder).CurrentFile, id);
    }

    private sealed class SteppedClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;

        public override long GetTimestamp() => _ticks;
    }
}
