using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Etl.Releasing;

namespace Analytics.Tests.Etl.Releasing;

/// <summary>Who goes back at 23:00 finds it so at 05:00, until the sources are others or somebody resumes.</summary>
public sealed class RollbackTests : IDisposable
{
    private readonly ARegister _register = new ARegister().Put("treaties", "treaties.csv", ARegister.Treaties);
    private readonly string _good;
    private readonly string _bad;

    public RollbackTests()
    {
        _good = _register.Refresh().ReleaseId;
        _bad = Hold("ceta,Wrong\n").Refresh().ReleaseId;
        Assert.NotEqual(_good, _bad);
    }

    public void Dispose() => _register.Dispose();

    [Fact]
    public void A_refresh_of_the_same_sources_leaves_it_and_says_so()
    {
        Assert.Null(Back(_good));

        var night = _register.Refresh();

        Assert.Equal((RunOutcome.Held, _good, _good), (night.Outcome, night.ReleaseId, Current));
        Assert.Equal(RunOutcome.Held, _register.Refresh(isPlan: true).Outcome);
    }

    [Fact]
    public void Other_sources_publish_and_end_it()
    {
        Back(_good);

        var next = Hold("ceta,Right\n").Refresh();

        Assert.Equal((RunOutcome.Published, next.ReleaseId), (next.Outcome, Current));
        Assert.Null(new RollbackHold(_register.Warehouse).Held);
        // What was gone back from is published again when somebody puts it back: the rollback is over.
        Hold("ceta,Wrong\n").Refresh();
        Assert.Equal(_bad, Current);
    }

    [Fact]
    public void Resuming_lets_the_next_refresh_publish_what_the_sources_make()
    {
        Back(_good);

        Assert.True(new RollbackHold(_register.Warehouse).End());
        Assert.Equal(_good, Current);
        _register.Refresh();

        Assert.Equal(_bad, Current);
        Assert.False(new RollbackHold(_register.Warehouse).End());
    }

    [Fact]
    public void New_code_makes_another_id_of_the_same_sources_and_does_not_undo_it()
    {
        Check other = new("another", Severity.Warning, Localized.Same("Said."), "select 'treaties' as resource, row_key, treaty_id from typed.treaties where false");
        Model newer = new(ARegister.Contracts, Model.OfTheHouse.Staging, [], [other]);
        Back(_good);

        var night = new Refresh(_register.Sources, _register.Warehouse.Path, newer, TimeProvider.System, _ => { }).Run();

        Assert.Equal((RunOutcome.Held, _good), (night.Outcome, Current));
    }

    [Fact]
    public void Sources_put_back_to_those_of_the_release_are_nothing_new_and_the_wrong_ones_stay_held_back()
    {
        Back(_good);

        Assert.Equal(RunOutcome.NothingNew, _register.Put("treaties", "treaties.csv", ARegister.Treaties).Refresh().Outcome);
        Assert.Equal(RunOutcome.Held, Hold("ceta,Wrong\n").Refresh().Outcome);
        Assert.Equal(_good, Current);
    }

    [Fact]
    public void Going_back_twice_holds_back_both()
    {
        var worse = Hold("ceta,Worse\n").Refresh().ReleaseId;
        Back(_bad);
        Back(_good);

        Assert.Equal(RunOutcome.Held, _register.Refresh().Outcome);
        Assert.Equal(RunOutcome.Held, Hold("ceta,Wrong\n").Refresh().Outcome);
        Assert.Equal(_good, Current);
        Assert.NotEqual(worse, _bad);
    }

    [Fact]
    public void A_release_that_does_not_open_is_refused_and_the_current_one_stays()
    {
        File.WriteAllText(Path.Combine(_register.Warehouse.Release(_good), Warehouse.FileName), "not a warehouse");

        Assert.Contains($"The file of release {_good} is not the one that was published", Back(_good), StringComparison.Ordinal);

        Assert.Equal(_bad, Current);
        Assert.Null(new RollbackHold(_register.Warehouse).Held);
    }

    [Fact]
    public void A_last_refresh_that_was_refused_stays_refused()
    {
        _register.Put("treaties", "treaties.csv", "treaty_id,treaty_name\nceta\n").Refresh();
        Assert.True(File.Exists(_register.Warehouse.LastFailure));

        Back(_good);

        Assert.True(File.Exists(_register.Warehouse.LastFailure));
    }

    [Fact]
    public void A_hold_that_nobody_can_read_publishes_nothing()
    {
        Back(_good);
        File.WriteAllText(Path.Combine(_register.Warehouse.Path, "held"), "{");

        Assert.Equal("rollback_unreadable", _register.Refresh().Rejects.Single().Rule);
        Assert.Equal(_good, Current);
    }

    private string? Current => _register.Warehouse.CurrentId();

    private string? Back(string id) => new Rollback(_register.Warehouse, TimeProvider.System).To(id);

    private ARegister Hold(string row) => _register.Put("treaties", "treaties.csv", "treaty_id,treaty_name\n" + row + "bbnj,BBNJ\n");
}
