using Analytics.Statistics;
using Analytics.Statistics.Staffing;
using CsCheck;

namespace Analytics.Tests.Statistics.Staffing;

public sealed class QueueOfArrivalsTests
{
    private const int Days = 20_000;

    [Theory]
    // One server half busy: a half waits. Two servers and one erlang: a third (oracle: C(2;1) = 1/3). Three and two: 4/9.
    [InlineData(1, 0.5, 1 / 2.0)]
    [InlineData(2, 1.0, 1 / 3.0)]
    [InlineData(3, 2.0, 4 / 9.0)]
    public void Random_days_wait_as_often_as_Erlang_says(int servers, double load, double waiting)
    {
        Random random = new(1917);
        int[] days = [.. Enumerable.Range(0, Days).Select(_ => random.Next(Days))];

        var simulated = QueueOfArrivals.WaitingShare(days, load, servers, runs: 10).Required;

        Assert.Equal(Erlang.Queue(servers, load).Required.WaitingShare, waiting, 9);
        Assert.Equal(waiting, simulated.Mean, 0.02);
    }

    [Fact]
    public void The_same_number_in_bursts_waits_more()
    {
        Random random = new(2020);
        int[] even = [.. Enumerable.Range(0, 2_000).Select(_ => random.Next(2_000))];
        int[] bursts = [.. Enumerable.Range(0, 400).Select(_ => random.Next(2_000)).SelectMany(day => Enumerable.Repeat(day, 5))];

        var (alone, together) = (QueueOfArrivals.WaitingShare(even, 1, 3).Required, QueueOfArrivals.WaitingShare(bursts, 1, 3).Required);

        Assert.True(together.Interval.Low > alone.Interval.High + 0.1);
    }

    [Fact]
    public void One_more_server_never_waits_more() => Gen.Select(Gen.Int[0, 60].Array[1, 80], Gen.Double[0.05, 4], Gen.Int[1, 5], Gen.Int[1, 999]).Sample((days, service, servers, seed) =>
    {
        // Hours and times of service are drawn in the order of arrival, so that both queues serve the very same consultations.
        var (few, more) = (Share(servers), Share(servers + 1));
        return few.Outcomes.Order().Zip(more.Outcomes.Order()).All(pair => pair.Second <= pair.First);

        OutcomeDistribution Share(int of) => QueueOfArrivals.WaitingShare(days, service, of, runs: 3, seed).Required;
    });

    [Theory]
    // Nobody is done before the last has come: of five, all wait but as many as there are servers.
    [InlineData(1, 0.8)]
    [InlineData(2, 0.6)]
    [InlineData(5, 0)]
    public void Who_comes_while_nobody_is_done_waits(int servers, double waiting) =>
        Assert.All(QueueOfArrivals.WaitingShare([4, 0, 3, 1, 2], 1e12, servers).Required.Outcomes, share => Assert.Equal(waiting, share, 12));

    [Fact]
    public void The_same_seed_gives_the_same_and_another_seed_another()
    {
        int[] days = [.. Enumerable.Range(0, 50)];

        Assert.Equal(QueueOfArrivals.WaitingShare(days, 1, 1).Required.Outcomes, QueueOfArrivals.WaitingShare(days, 1, 1).Required.Outcomes);
        Assert.NotEqual(QueueOfArrivals.WaitingShare(days, 1, 1).Required.Outcomes, QueueOfArrivals.WaitingShare(days, 1, 1, seed: 2).Required.Outcomes);
    }

    [Fact]
    public void Without_arrivals_there_is_no_share_and_without_servers_or_service_no_question()
    {
        Assert.Equal(RefusalReason.NoObservations, QueueOfArrivals.WaitingShare([], 1, 1).Refusal!.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => QueueOfArrivals.WaitingShare([1], 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => QueueOfArrivals.WaitingShare([1], 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => QueueOfArrivals.WaitingShare([1], double.NaN, 1));
    }
}
