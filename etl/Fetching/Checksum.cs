namespace Analytics.Etl.Fetching;

/// <summary>The checksum that a zip holds of each file in it (CRC-32 of ISO/IEC 3309), which the library that reads zips does not look at.</summary>
internal sealed class Checksum
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] _ofByte = [.. Enumerable.Range(0, 256).Select(static each =>
    {
        var value = (uint)each;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : Polynomial ^ (value >> 1);
        return value;
    })];

    private uint _rest = uint.MaxValue;

    public uint Value => ~_rest;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var each in bytes)
            _rest = _ofByte[(byte)(_rest ^ each)] ^ (_rest >> 8);
    }
}
