using System.Buffers;
using System.Text;

namespace Analytics.Etl.Reading;

/// <summary>
/// Finds out in which encoding a text file is written, strictly: a byte that means nothing is a fault, never a question
/// mark.
/// </summary>
internal static class TextEncoding
{
    private const int ChunkSize = 1 << 16;

    private static readonly Encoding _utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding _utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding _utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding _utf32 = new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true);
    private static readonly Encoding _utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true);
    private static readonly Lazy<Encoding> _windows1252 = new(() =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!);

    /// <summary>Returns the path of the same text in UTF-8: the file itself, or a copy made at <paramref name="copyPath"/>.</summary>
    public static string ToUtf8(string path, string? declared, string copyPath)
    {
        var encoding = declared is null ? Recognise(path) : Declared(declared, path);
        if (encoding == _utf8)
            return path;
        Transcode(path, encoding, copyPath);
        return copyPath;
    }

    private static void Transcode(string path, Encoding encoding, string copyPath)
    {
        using var file = File.OpenRead(path);
        using StreamWriter writer = new(copyPath, append: false, _utf8);
        var decoder = encoding.GetDecoder();
        var bytes = new byte[ChunkSize];
        var characters = new char[encoding.GetMaxCharCount(ChunkSize)];
        for (var offset = 0L; offset < file.Length;)
        {
            var read = file.Read(bytes);
            var length = Decode(decoder, encoding, bytes.AsSpan(0, read), characters, offset, isLast: offset + read == file.Length);
            var text = characters.AsSpan(0, length);
            if (encoding == _windows1252.Value && text.IndexOfAnyInRange('\u0080', '\u009f') is var undefined and >= 0)
                throw FileFaults.Encoding(encoding.WebName, offset + undefined);
            if (text.Contains('\0'))
                throw FileFaults.NulBytes(offset);
            writer.Write(offset == 0 && text is ['\ufeff', ..] ? text[1..] : text);
            offset += read;
        }
    }

    private static int Decode(Decoder decoder, Encoding encoding, ReadOnlySpan<byte> bytes, Span<char> characters, long offset, bool isLast)
    {
        try
        {
            return decoder.GetChars(bytes, characters, isLast);
        }
        catch (DecoderFallbackException invalid)
        {
            throw FileFaults.Encoding(encoding.WebName, offset + invalid.Index);
        }
    }

    private static Encoding Recognise(string path)
    {
        var (mark, invalidAt, nulAt) = Inspect(path);
        if (mark is not null)
            return mark;
        if (nulAt is { } nul)
            return WithoutMark(path) ?? throw FileFaults.NulBytes(nul);
        if (invalidAt is not { } invalid)
            return _utf8;

        // Office exports in Belgium that are not UTF-8 are Windows-1252; the five bytes that it leaves undefined are found while decoding.
        return IsBrokenUtf8(path) ? throw FileFaults.Encoding("utf-8", invalid) : _windows1252.Value;
    }

    /// <summary>
    /// Text in which more letters are written as UTF-8 than not is UTF-8 with a fault in it. As Windows-1252 each of them would
    /// be two wrong ones, and nothing would be said.
    /// </summary>
    private static bool IsBrokenUtf8(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[ChunkSize];
        var (whole, broken, kept) = (0L, 0L, 0);
        for (var read = file.Read(bytes, kept, bytes.Length - kept); read > 0; read = file.Read(bytes, kept, bytes.Length - kept))
        {
            ReadOnlySpan<byte> chunk = bytes.AsSpan(0, kept + read);
            while (chunk.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var next and >= 0)
            {
                chunk = chunk[next..];
                var status = Rune.DecodeFromUtf8(chunk, out _, out var length);
                if (status == OperationStatus.NeedMoreData)
                    break;
                if (status == OperationStatus.Done)
                    whole++;
                else
                    broken++;
                chunk = chunk[length..];
            }

            kept = chunk.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) < 0 ? 0 : chunk.Length;
            chunk[^kept..].CopyTo(bytes);
        }

        return whole > broken;
    }

    /// <summary>What a package says of its file is held against the file; a guess would hide the mistake.</summary>
    private static Encoding Declared(string declared, string path)
    {
        var name = declared.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal);
        var (mark, invalidAt, nulAt) = Inspect(path);
        return name switch
        {
            "UTF8" when nulAt is { } nul => throw FileFaults.NulBytes(nul),
            "UTF8" when invalidAt is { } offset => throw FileFaults.Encoding("utf-8", offset),
            "UTF8" => _utf8,
            "UTF16" or "UTF16LE" or "UTF16BE" => mark ?? (name == "UTF16BE" ? _utf16BigEndian : _utf16),
            "UTF32" or "UTF32LE" or "UTF32BE" => mark ?? (name == "UTF32BE" ? _utf32BigEndian : _utf32),
            "WINDOWS1252" or "CP1252" or "ISO88591" or "LATIN1" => nulAt is { } nul ? throw FileFaults.NulBytes(nul) : _windows1252.Value,
            _ => throw FileFaults.UnknownEncoding(declared),
        };
    }

    /// <summary>Only UTF-16 and UTF-32 text has NUL bytes in it; whether it is that, their places tell.</summary>
    private static Encoding? WithoutMark(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[1024];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return (file.Length % 4 == 0 ? OfFourBytes(start[..(read - (read % 4))]) : null)
            ?? (file.Length % 2 == 0 ? OfTwoBytes(start[..(read - (read % 2))]) : null);
    }

    /// <summary>In UTF-32 the high bytes of each character are nothing but zero and the number of a plane.</summary>
    private static Encoding? OfFourBytes(byte[] start)
    {
        var characters = start.Chunk(4).ToList();
        return characters.TrueForAll(bytes => bytes is [not 0, _, <= 0x10, 0] or [0, not 0, <= 0x10, 0]) ? _utf32
            : characters.TrueForAll(bytes => bytes is [0, <= 0x10, _, not 0] or [0, <= 0x10, not 0, 0]) ? _utf32BigEndian
            : null;
    }

    /// <summary>In UTF-16 the high byte of most letters of our languages is zero, and of none the low byte.</summary>
    private static Encoding? OfTwoBytes(byte[] start)
    {
        var letters = start.Chunk(2).ToList();
        var (highLast, highFirst) = (letters.Count(bytes => bytes is [not 0, 0]), letters.Count(bytes => bytes is [0, not 0]));
        return (highLast * 2 > letters.Count, highFirst * 2 > letters.Count) switch
        {
            _ when letters.Exists(bytes => bytes is [0, 0]) => null,
            (true, _) when highFirst == 0 => _utf16,
            (_, true) when highLast == 0 => _utf16BigEndian,
            _ => null,
        };
    }

    private static (Encoding? Mark, long? InvalidAt, long? NulAt) Inspect(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[ChunkSize];
        var kept = 0;
        var offset = 0L;
        long? invalidAt = null;
        while (true)
        {
            var read = file.Read(bytes, kept, bytes.Length - kept);
            ReadOnlySpan<byte> chunk = bytes.AsSpan(0, kept + read);
            if (offset == 0 && Mark(chunk) is { } mark)
                return (mark, null, null);
            if (chunk.IndexOf((byte)0) is var nul and >= 0)
                return (null, invalidAt, offset + nul);
            if (read == 0)
                return (null, invalidAt ?? (kept > 0 ? offset : null), null);
            kept = 0;
            if (invalidAt is null)
            {
                var valid = ValidPrefix(chunk, out var isCutOff);
                if (valid < chunk.Length && !isCutOff)
                    invalidAt = offset + valid;
                else
                    kept = chunk.Length - valid;
            }

            offset += chunk.Length - kept;
            chunk[^kept..].CopyTo(bytes);
        }
    }

    /// <summary>Bytes up to the first that is not UTF-8; a character that the chunk cuts in two is not yet wrong.</summary>
    private static int ValidPrefix(ReadOnlySpan<byte> chunk, out bool isCutOff)
    {
        isCutOff = false;
        if (System.Text.Unicode.Utf8.IsValid(chunk))
            return chunk.Length;
        var position = 0;
        while (position < chunk.Length)
        {
            var status = Rune.DecodeFromUtf8(chunk[position..], out _, out var length);
            if (status != OperationStatus.Done)
            {
                isCutOff = status == OperationStatus.NeedMoreData;
                return position;
            }

            position += length;
        }

        return position;
    }

    private static Encoding? Mark(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] => _utf32,
        [0, 0, 0xFE, 0xFF, ..] => _utf32BigEndian,
        [0xFF, 0xFE, ..] => _utf16,
        [0xFE, 0xFF, ..] => _utf16BigEndian,
        _ => null,
    };
}
