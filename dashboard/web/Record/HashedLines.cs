using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Analytics.Dashboard.Record;

/// <summary>Lines of text on their way out: gathered to pieces worth sending, and counted and fingerprinted as they pass.</summary>
internal sealed class HashedLines(Stream stream) : IDisposable
{
    private const int Piece = 1 << 16;

    private readonly ArrayBufferWriter<byte> _gathered = new(Piece);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Bytes { get; private set; }

    public long Count { get; private set; }

    /// <summary>Of everything that was sent; known after <see cref="Finish"/>.</summary>
    public string Hash { get; private set; } = "";

    public ValueTask Add(string line, CancellationToken cancellation)
    {
        Encoding.UTF8.GetBytes(line, _gathered);
        _gathered.Write("\r\n"u8);
        Count++;
        return _gathered.WrittenCount < Piece ? ValueTask.CompletedTask : Send(cancellation);
    }

    public async ValueTask Finish(CancellationToken cancellation)
    {
        await Send(cancellation);
        Hash = Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private async ValueTask Send(CancellationToken cancellation)
    {
        _hash.AppendData(_gathered.WrittenSpan);
        Bytes += _gathered.WrittenCount;
        await stream.WriteAsync(_gathered.WrittenMemory, cancellation);
        _gathered.ResetWrittenCount();
    }
}
