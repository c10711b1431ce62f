namespace Analytics.Etl.Sample;

/// <summary>
/// Chance that is the same on every machine and in every version of .NET, which <see cref="Random"/> does not promise:
/// SplitMix64 (Steele, Lea and Flood 2014). Each address (a year, a consultation) has a stream of its own, so that what one
/// draws never moves another.
/// </summary>
internal struct Draws
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const double Bits53 = 9007199254740992;

    private ulong _state;

    public static Draws From(ulong state) => new() { _state = state };

    /// <summary>The stream of an address under a seed; the order of the parts counts.</summary>
    public static Draws Of(ulong seed, params ReadOnlySpan<ulong> address)
    {
        var state = Mix(seed + Golden);
        foreach (var part in address)
            state = Mix(state ^ Mix(part + Golden));
        return From(state);
    }

    public ulong Next() => Mix(_state += Golden);

    /// <summary>At least 0 and below 1, in steps of 2⁻⁵³, which a double holds exactly.</summary>
    public double Unit() => (Next() >> 11) / Bits53;

    public bool Chance(double probability) => Unit() < probability;

    /// <summary>A whole number from 0 up to but not including a bound: the high half of a product, in integers.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A place in a list of weights, each as likely as its weight.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
            total += weight;
        var left = Below(total);
        for (var place = 0; ; place++)
        {
            left -= weights[place];
            if (left < 0)
                return place;
        }
    }

    /// <summary>The count of a Poisson process, by multiplying units (Knuth 1969); for means below some hundreds.</summary>
    public int Poisson(double mean)
    {
        var limit = PortableMath.Exp(-mean);
        var count = 0;
        for (var product = Unit(); product > limit; product *= Unit())
            count++;
        return count;
    }

    /// <summary>A standard normal number, as near as the sum of twelve units less six is: additions are the same on every machine.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += Unit();
        return sum;
    }

    /// <summary>One of the two whole numbers around a value, so that the mean is the value.</summary>
    public int Rounded(double value)
    {
        var whole = (int)value;
        return Chance(value - whole) ? whole + 1 : whole;
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
