using Analytics.Data;

namespace Analytics.Tests.Data;

/// <summary>Pieces of work shared out among several threads.</summary>
public sealed class MakersTests
{
    private static readonly TimeSpan _longEnough = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(40, 1)]
    [InlineData(40, 3)]
    public void They_come_in_the_order_of_the_pieces(int pieces, int makers) =>
        Assert.Equal(Enumerable.Range(0, pieces).Select(piece => piece * 2), Makers.Each(Enumerable.Range(0, pieces), piece => piece * 2, makers));

    [Fact]
    public void A_long_one_holds_up_no_other()
    {
        using CountdownEvent others = new(9);

        var made = Makers.Each(Enumerable.Range(0, 10), piece => piece == 0 ? others.Wait(_longEnough, TestContext.Current.CancellationToken) : others.Signal() || piece > 0, makers: 2);

        Assert.All(made, Assert.True);
    }

    [Fact]
    public void What_goes_wrong_with_some_is_told_once_the_others_are_made()
    {
        var made = 0;

        var failure = Assert.Throws<AggregateException>(() => Makers.Each(
            Enumerable.Range(0, 10), piece => piece is 3 or 7 ? throw new InvalidOperationException($"piece {piece}") : Interlocked.Increment(ref made), makers: 2));

        Assert.Equal(["piece 3", "piece 7"], failure.InnerExceptions.Select(each => each.Message).Order());
        Assert.Equal(8, made);
    }

    /// <summary>Each shares out what it can share out, and goes on alone where nobody helps.</summary>
    [Fact]
    public async Task Where_all_threads_are_busy_each_makes_its_own()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 8 * Environment.ProcessorCount).Select(_ => Task.Run(
            () => Makers.Each(Enumerable.Range(0, 20), piece => piece, makers: 4).Count, TestContext.Current.CancellationToken))).WaitAsync(_longEnough, TestContext.Current.CancellationToken);

        Assert.All(made, count => Assert.Equal(20, count));
    }
}
