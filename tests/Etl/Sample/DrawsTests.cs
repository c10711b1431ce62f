using Analytics.Etl.Sample;

namespace Analytics.Tests.Etl.Sample;

public sealed class DrawsTests
{
    [Fact]
    public void The_generator_is_SplitMix64()
    {
        // The sequence of seed 1234567 as published on Rosetta Code, "Pseudo-random numbers/Splitmix64".
        var draws = Draws.From(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => draws.Next()));
    }

    [Fact]
    public void An_address_has_a_stream_of_its_own()
    {
        var streams = from year in Enumerable.Range(2004, 21) from place in Enumerable.Range(0, 500) select Draws.Of(1, (ulong)year, (ulong)place).Next();

        Assert.Equal(21 * 500, streams.Distinct().Count());
        Assert.NotEqual(Draws.Of(1, 2, 3).Next(), Draws.Of(1, 3, 2).Next());
        Assert.NotEqual(Draws.Of(1, 2).Next(), Draws.Of(2, 2).Next());
    }

    [Theory]
    [InlineData(0.7)]
    [InlineData(64)]
    [InlineData(125)]
    public void Counts_of_Poisson_have_its_mean_and_its_variance(double mean)
    {
        const int Tries = 20_000;
        var draws = Draws.Of(7);
        double[] counts = [.. Enumerable.Range(0, Tries).Select(_ => (double)draws.Poisson(mean))];
        var average = counts.Average();
        var variance = counts.Sum(count => (count - average) * (count - average)) / (Tries - 1);

        // Four standard errors: of a mean, the root of mean/n; of a Poisson variance, the root of (2 mean² + mean)/n.
        Assert.Equal(mean, average, 4 * Math.Sqrt(mean / Tries));
        Assert.Equal(mean, variance, 4 * Math.Sqrt(((2 * mean * mean) + mean) / Tries));
    }

    [Fact]
    public void Places_are_drawn_by_their_weight()
    {
        const int Tries = 40_000;
        var draws = Draws.Of(3);
        var places = Enumerable.Range(0, Tries).Select(_ => draws.Weighted([1, 0, 3])).ToList();

        Assert.DoesNotContain(1, places);
        Assert.Equal(0.25, places.Count(place => place == 0) / (double)Tries, 4 * Math.Sqrt(0.25 * 0.75 / Tries));
    }

    [Theory]
    [InlineData(-125)]
    [InlineData(-0.0335)]
    [InlineData(0)]
    [InlineData(0.67)]
    public void The_portable_exponential_is_the_exponential(double x) =>
        Assert.Equal(1, PortableMath.Exp(x) / Math.Exp(x), 1e-13);
}
