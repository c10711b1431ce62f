using Analytics.Data;
using Analytics.Etl.Fetching;
using Analytics.Etl.Publishing;
using Analytics.Etl.Scheduling;
using Analytics.Etl.Telling;

namespace Analytics.Tests.Etl.Scheduling;

/// <summary>One run waits for what moves, tries again what may come right, and publishes a whole release or nothing.</summary>
public sealed class ScheduledRunTests : IDisposable
{
    private readonly ARegister _register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");
    private readonly AClock _clock = new("2026-11-02T04:00Z");
    private readonly StringWriter _log = new();

    public void Dispose()
    {
        _register.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task Files_that_hold_still_are_published_after_the_time_that_they_must_hold_still()
    {
        var ending = await Run();

        Assert.Equal(Ending.Published, ending.Outcome);
        Assert.Equal(_register.Warehouse.CurrentId(), ending.Report!.ReleaseId);
        Assert.Equal(TimeSpan.FromSeconds(5), _clock.GetUtcNow() - AClock.At("2026-11-02T04:00Z"));
    }

    [Fact]
    public async Task A_file_that_is_still_written_is_waited_for_longer_each_time_and_then_read()
    {
        var looks = 0;
        _clock.Passing = () =>
        {
            // The first two looks find it growing; who waits for minutes finds it no longer.
            if (++looks <= 4)
                File.AppendAllText(Path.Combine(_register.Sources, "register", "steps.csv"), $"t{looks},ceta,2017,,,,,,,,\n");
        };

        var ending = await Run();

        Assert.Equal(Ending.Published, ending.Outcome);
        Assert.Equal(5, ending.Report!.Resources.Single(count => count.Resource == "steps").RowsAccepted);
        // Three looks of 5 s, after 1 and 2 minutes.
        Assert.Equal(TimeSpan.FromSeconds(15 + 60 + 120), _clock.GetUtcNow() - AClock.At("2026-11-02T04:00Z"));
    }

    [Fact]
    public async Task A_file_that_never_holds_still_is_named_and_the_run_is_skipped()
    {
        _clock.Passing = () => File.AppendAllText(Path.Combine(_register.Sources, "register", "steps.csv"), "t,ceta,2017,,,,,,,,\n");

        var ending = await Run(retries: 2);

        Assert.Equal((Ending.Moving, null), (ending.Outcome, ending.Report));
        Assert.Contains(Path.Combine("register", "steps.csv"), ending.Reason!.En, StringComparison.Ordinal);
        Assert.Null(_register.Warehouse.CurrentId());
        Assert.Contains("It is tried again in 2 minutes.", _log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("in 4 minutes", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_comes_or_goes_meanwhile_moves_too()
    {
        _clock.Passing = () => File.Move(Path.Combine(_register.Sources, "register", "steps.csv"), Path.Combine(_register.Sources, "register", "moved.csv"));

        Assert.Equal(Ending.Moving, (await Run(retries: 0)).Outcome);
    }

    [Fact]
    public async Task A_warehouse_that_another_refresh_holds_is_tried_again_and_then_left()
    {
        using (RefreshLock.TryTake(_register.Warehouse))
            Assert.Equal(Ending.Busy, (await Run(retries: 3)).Outcome);
        Assert.Equal(TimeSpan.FromSeconds((4 * 5) + 60 + 120 + 240), _clock.GetUtcNow() - AClock.At("2026-11-02T04:00Z"));

        Assert.Equal(Ending.Published, (await Run()).Outcome);
    }

    [Fact]
    public async Task Refused_data_are_not_tried_again()
    {
        _register.Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns1,ceta,soon,,,,,,,,\n");

        var ending = await Run();

        Assert.Equal((Ending.Refused, "soon"), (ending.Outcome, ending.Report!.Rejects.Single().Value));
        Assert.DoesNotContain("tried again", _log.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fingerprint")]
    [InlineData("claims")]
    [InlineData("publish")]
    public async Task A_run_that_is_told_to_stop_publishes_nothing_and_leaves_nothing_behind(string at)
    {
        using CancellationTokenSource stop = new();
        Refreshing refresh = begins => Refresh(step =>
        {
            if (step == at)
                stop.Cancel();
            begins(step);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(refresh: refresh, stop: stop.Token));

        Assert.Null(_register.Warehouse.CurrentId());
        Assert.False(File.Exists(_register.Warehouse.LastFailure));
        Assert.False(Directory.Exists(_register.Warehouse.Releases) && Directory.EnumerateFileSystemEntries(_register.Warehouse.Releases).Any());
    }

    private Task<RunEnding> Run(int retries = 4, Refreshing? refresh = null, CancellationToken? stop = null)
    {
        RunOrder order = new(_register.Sources, _register.Warehouse.Path, [], IsStaleOk: false, new(retries));
        PackageFetch fetch = new(_register.Sources, FetchLimits.Usual, allowHttp: false);
        Stillness stillness = new(_register.Sources, TimeSpan.FromSeconds(5), _clock);
        return new ScheduledRun(order, fetch, stillness, refresh ?? Refresh, _clock, new(_log, _clock, isJson: false)).Run("a run", stop ?? TestContext.Current.CancellationToken);
    }

    private RunReport? Refresh(Action<string> begins)
    {
        using var hold = RefreshLock.TryTake(_register.Warehouse);
        return hold is null ? null : new Refresh(_register.Sources, _register.Warehouse.Path, _register.Model, TimeProvider.System, begins).Run();
    }
}
