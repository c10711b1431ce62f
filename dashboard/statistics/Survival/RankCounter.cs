namespace Analytics.Statistics.Survival;

/// <summary>How many have a rank below a given one, kept up to date in logarithmic time (Fenwick 1994).</summary>
internal sealed class RankCounter(int ranks)
{
    private readonly int[] _sums = new int[ranks + 1];

    public void Add(int rank, int count)
    {
        for (var i = rank + 1; i < _sums.Length; i += i & -i)
            _sums[i] += count;
    }

    public int Below(int rank)
    {
        var sum = 0;
        for (var i = rank; i > 0; i -= i & -i)
            sum += _sums[i];
        return sum;
    }
}
