using Analytics.Data;

namespace Analytics.Tests.Data;

public sealed class RecentlyUsedTests
{
    [Fact]
    public void What_was_not_asked_for_longest_goes_when_there_is_no_room()
    {
        RecentlyUsed<string> kept = new(capacity: 100);
        foreach (var key in (string[])["a", "b", "c", "d"])
            kept.Keep(key, key.ToUpperInvariant(), 25);
        kept.Find("a");
        // To look whether it is there is no use of it.
        kept.Peek("b");

        kept.Keep("e", "E", 25);

        Assert.Equal(["A", null, "C", "D", "E"], new[] { "a", "b", "c", "d", "e" }.Select(kept.Peek));
        Assert.Equal(100, kept.Weight);
    }

    [Fact]
    public void What_would_push_out_most_others_is_not_kept()
    {
        RecentlyUsed<string> kept = new(capacity: 100);

        kept.Keep("all", "ALL", 26);

        Assert.Null(kept.Find("all"));
        Assert.Equal(0, kept.Weight);
    }

    [Fact]
    public void A_key_has_one_value_and_weighs_once()
    {
        RecentlyUsed<string> kept = new(capacity: 100);

        kept.Keep("a", "first", 10);
        kept.Keep("a", "second", 20);

        Assert.Equal("first", kept.Find("a"));
        Assert.Equal(10, kept.Weight);
    }

    [Fact]
    public void It_may_be_used_from_many_threads()
    {
        RecentlyUsed<string> kept = new(capacity: 1000);

        Parallel.For(0, 10_000, number =>
        {
            kept.Keep($"{number % 300}", "value", 1 + number % 7);
            kept.Find($"{number * 7 % 300}");
        });

        Assert.InRange(kept.Weight, 1, 1000);
    }
}
