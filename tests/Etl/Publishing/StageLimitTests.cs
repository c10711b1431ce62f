using Analytics.Etl.Engine;
using Analytics.Etl.Publishing;

namespace Analytics.Tests.Etl.Publishing;

public sealed class StageLimitTests
{
    [Fact]
    public void A_stage_that_does_not_end_is_given_up_by_its_name()
    {
        using ManualResetEventSlim never = new();
        StageLimit limit = new(TimeSpan.FromMilliseconds(100), TimeProvider.System);

        var told = limit.Run(
            static _ => { },
            begins =>
            {
                begins("fingerprint");
                begins("read ministry/register.csv");
                never.Wait(TestContext.Current.CancellationToken);
                return "done";
            },
            stage => $"gave up {stage}");

        never.Set();
        Assert.Equal("gave up read ministry/register.csv", told);
    }

    [Fact]
    public void What_was_given_up_and_answers_after_all_ends_at_its_next_stage_and_publishes_nothing()
    {
        using ManualResetEventSlim answers = new();
        using var register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");
        Task? work = null;
        StageLimit limit = new(TimeSpan.FromMilliseconds(300), TimeProvider.System);

        var told = limit.Run(
            static _ => { },
            begins =>
            {
                var refresh = new Refresh(register.Sources, register.Warehouse.Path, register.Model, TimeProvider.System, stage =>
                {
                    begins(stage);
                    if (stage == "copy")
                        answers.Wait(TestContext.Current.CancellationToken);
                });
                work = Task.Run(() => refresh.Run());
                return work.ContinueWith(static ended => ended.Exception?.InnerException?.GetType().Name ?? "published", TaskScheduler.Default).Result;
            },
            stage => $"gave up {stage}");
        answers.Set();

        Assert.Equal("gave up copy", told);
        Assert.Throws<AggregateException>(() => work!.Wait(TestContext.Current.CancellationToken));
        Assert.Null(register.Warehouse.CurrentId());
    }

    [Fact]
    public void Each_stage_has_the_whole_time_and_what_it_throws_is_thrown()
    {
        StageLimit limit = new(TimeSpan.FromSeconds(30), TimeProvider.System);

        Assert.Equal("done", limit.Run(static _ => { }, static begins => Stages(begins), static stage => stage));
        Assert.Throws<InvalidDataException>(() => limit.Run<string>(static _ => { }, static _ => throw new InvalidDataException(), static stage => stage));

        static string Stages(Action<string> begins)
        {
            begins("one");
            begins("two");
            return "done";
        }
    }
}

public sealed class StorageFaultTests
{
    [Fact]
    public void A_full_disk_is_told_by_what_the_system_says()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "the system has no device that is always full");

        var full = Assert.ThrowsAny<Exception>(() => File.WriteAllText("/dev/full", "no room"));

        Assert.Equal("disk_full", StorageFault.Of(full)?.Rule);
    }

    [Fact]
    public void A_lock_that_is_held_is_another_refresh_and_a_folder_that_cannot_be_made_is_not()
    {
        using Analytics.Tests.Data.TemporaryFolder folder = new();
        using var held = RefreshLock.TryTake(new(folder));
        Assert.NotNull(held);
        Assert.Null(RefreshLock.TryTake(new(folder)));

        File.WriteAllText(folder.In("file"), "");
        Assert.ThrowsAny<IOException>(() => RefreshLock.TryTake(new(folder.In("file", "warehouse"))));
    }
}
