using System.Collections.Concurrent;
using Analytics.Etl.Engine;

namespace Analytics.Tests.Etl.Engine;

/// <summary>Pieces of work that wait for each other, on several threads.</summary>
public sealed class SideBySideTests
{
    private static readonly TimeSpan _longEnough = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Each_is_done_once_and_after_those_that_it_waits_for(int hands)
    {
        Random draws = new(7);
        var after = Enumerable.Range(0, 200).Select(place => Enumerable.Range(0, place).Where(_ => draws.Next(20) == 0).ToList()).ToList();
        ConcurrentQueue<int> done = [];

        new SideBySide<int>([.. after.Select((before, place) => new Piece<int>(
            _ =>
            {
                Thread.SpinWait(place * 37 % 2000);
                done.Enqueue(place);
            },
            before))]).Do([.. Enumerable.Range(0, hands)]);

        Assert.Equal(Enumerable.Range(0, 200), done.Order());
        Assert.All(done.Index(), piece => Assert.Subset(done.Take(piece.Index).ToHashSet(), after[piece.Item].ToHashSet()));
    }

    [Fact]
    public void One_hand_does_them_in_the_order_of_the_list()
    {
        List<int> done = [];

        new SideBySide<int>([new(_ => done.Add(0)), new(_ => done.Add(1), 0), new(_ => done.Add(2))]).Do([0]);

        Assert.Equal([0, 1, 2], done);
    }

    [Fact]
    public void Two_that_do_not_wait_for_each_other_are_done_at_a_time_each_with_a_hand_of_its_own()
    {
        using Barrier both = new(2);
        ConcurrentBag<string> hands = [];

        new SideBySide<string>([new(Meet), new(Meet)]).Do(["left", "right"]);

        Assert.Equal(["left", "right"], hands.Order());

        void Meet(string hand)
        {
            hands.Add(hand);
            Assert.True(both.SignalAndWait(_longEnough, TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void One_that_waits_for_a_later_one_has_its_turn_and_two_that_wait_for_each_other_are_told(int hands)
    {
        List<int> done = [];

        var told = Assert.Throws<InvalidOperationException>(() => new SideBySide<int>(
            [new(_ => done.Add(0), 1), new(_ => done.Add(1)), new(_ => done.Add(2), 0, 3), new(_ => done.Add(3), 2)]).Do([.. Enumerable.Range(0, hands)]));

        Assert.Equal([1, 0], done);
        Assert.Equal("2 pieces of work wait for each other", told.Message);
    }

    [Fact]
    public void Of_several_that_fail_the_first_in_the_list_is_told_and_nothing_more_is_begun()
    {
        using Barrier both = new(2);
        var begun = 0;

        var told = Assert.Throws<InvalidOperationException>(() => new SideBySide<int>(
        [
            new(_ => Fail("first")), new(_ => Fail("second")), new(_ => Interlocked.Increment(ref begun)), new(_ => Interlocked.Increment(ref begun), 0),
        ]).Do([0, 1]));

        Assert.Equal(("first", 0), (told.Message, begun));

        void Fail(string message)
        {
            both.SignalAndWait(_longEnough, TestContext.Current.CancellationToken);
            throw new InvalidOperationException(message);
        }
    }
}
