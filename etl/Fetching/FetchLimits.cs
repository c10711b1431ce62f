namespace Analytics.Etl.Fetching;

/// <summary>What a server may send at most, so that a wrong or hostile one costs a run and not the machine.</summary>
/// <param name="Bytes">Of what is sent, and of what is unpacked.</param>
/// <param name="Total">For one package, with all its files.</param>
/// <param name="Stall">Without a single byte.</param>
internal sealed record FetchLimits(long Bytes, TimeSpan Total, TimeSpan Stall)
{
    public const int MostRedirects = 5;

    public const int MostEntries = 10_000;

    /// <summary>Text of a register shrinks to a twentieth at best; what shrinks to less than this was made to burst.</summary>
    public const int MostRatio = 200;

    /// <summary>A small entry may be as empty as it likes.</summary>
    public const long RatioMatters = 10_000_000;

    public static readonly FetchLimits Usual = new(2_000_000_000, TimeSpan.FromMinutes(30), TimeSpan.FromSeconds(30));
}
