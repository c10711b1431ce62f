using System.Buffers;
using System.IO.Compression;

namespace Analytics.Dashboard.Hosting;

/// <summary>The bytes of an answer, with their compressed forms made once, when first asked for.</summary>
public sealed class Body
{
    /// <summary>Of text a gzip copy comes beside a Brotli one when somebody takes no better: then both together are so many times the latter.</summary>
    private const double WithGzip = 2.5;

    /// <summary>Within a few per cent of the best.</summary>
    private const int UsualBrotli = 5;

    /// <summary>Takes 0.4 of the usual one's time and leaves a fifth more bytes (decision 35).</summary>
    private const int HastyBrotli = 2;

    private readonly Lazy<byte[]>? _plain;
    private readonly Lazy<byte[]>? _brotli;
    private readonly Lazy<byte[]>? _gzip;

    private Body(byte[] plain, bool isText, int brotliQuality)
    {
        _plain = new(plain);
        if (!isText || plain.Length < 256)
            return;
        _brotli = new(() => Brotli(plain, brotliQuality));
        _gzip = new(() => Gzip(plain));
    }

    private Body(byte[] brotli, bool keepsPlain)
    {
        _brotli = new(brotli);
        _gzip = new(() => Gzip(Plain));
        _plain = keepsPlain ? new(() => Unpacked(brotli)) : null;
    }

    /// <summary>Unpacked anew at each look where it is packed.</summary>
    public byte[] Plain => _plain?.Value ?? Unpacked(_brotli!.Value);

    /// <summary>What it may come to weigh in memory.</summary>
    public long Weight => (_plain is { IsValueCreated: true } ? _plain.Value.Length : 0) + (_brotli is { IsValueCreated: true } ? (long)(WithGzip * _brotli.Value.Length) : 0);

    /// <summary>Text, which compresses.</summary>
    public static Body OfText(byte[] plain, int brotliQuality = UsualBrotli) => new(plain, isText: true, brotliQuality);

    /// <summary>A page, compressed at once, as nearly every reader takes it; its plain bytes are not kept.</summary>
    public static Body OfPage(ReadOnlySpan<byte> plain, bool inHaste) => new(Brotli(plain, inHaste ? HastyBrotli : UsualBrotli), keepsPlain: false);

    /// <summary>What is compressed already: pictures, workbooks, archives.</summary>
    public static Body OfBytes(byte[] plain) => new(plain, isText: false, brotliQuality: 0);

    /// <summary>Text that was compressed beforehand; unpacked once for whoever does not take Brotli.</summary>
    public static Body OfBrotli(byte[] compressed) => new(compressed, keepsPlain: true);

    /// <summary>The same without its plain bytes, which nearly no reader takes: a ninth of the memory.</summary>
    public Body Packed() => _brotli is null ? this : new(_brotli.Value, keepsPlain: false);

    /// <summary>The same for somebody who waits: text that was not compressed yet is so in less time, and less well.</summary>
    public Body InHaste() => _plain is { IsValueCreated: true } && _brotli is { IsValueCreated: false } ? new(_plain.Value, isText: true, HastyBrotli) : this;

    /// <summary>The best form that the client accepts.</summary>
    public (byte[] Bytes, string? Encoding) For(Accepted accepted)
    {
        if (_brotli is not null && accepted.HasFlag(Accepted.Brotli))
            return (_brotli.Value, "br");
        return _gzip is not null && accepted.HasFlag(Accepted.Gzip) ? (_gzip.Value, "gzip") : (Plain, null);
    }

    private static byte[] Brotli(ReadOnlySpan<byte> plain, int quality)
    {
        const int window = 22;
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(plain.Length));
        try
        {
            return BrotliEncoder.TryCompress(plain, room, out var written, quality, window)
                ? room[..written]
                : throw new InvalidOperationException("a buffer of the longest length was too short");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static byte[] Unpacked(byte[] brotli)
    {
        using BrotliStream compressed = new(new MemoryStream(brotli), CompressionMode.Decompress);
        using MemoryStream plain = new();
        compressed.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Gzip(byte[] plain)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal))
            gzip.Write(plain);
        return compressed.ToArray();
    }
}

/// <summary>The encodings that a client accepts.</summary>
[Flags]
public enum Accepted
{
    None = 0,
    Gzip = 1,
    Brotli = 2,
}
