using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analytics.Etl.Sample;

/// <summary>What was written: the promises that a descriptor makes of a file.</summary>
internal sealed record WrittenFile(string Resource, string Name, long Rows, long Bytes, string Hash);

/// <summary>
/// A CSV written byte by byte into one buffer and hashed on its way to the disk, in the memory of that buffer whatever its
/// length. No value of the synthetic register holds a quotation mark or a line break.
/// </summary>
internal sealed class CsvOutput : IDisposable
{
    private const int BufferLength = 1 << 18;
    private const int LongestCell = 1 << 10;

    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[BufferLength];
    private readonly string _resource;
    private readonly int _columns;
    private int _length;
    private int _cells;
    private long _rows = -1;
    private long _flushed;

    public CsvOutput(string folder, string resource, params ReadOnlySpan<string> header)
    {
        (_resource, _columns) = (resource, header.Length);
        _file = new(Path.Combine(folder, $"{resource}.csv"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var name in header)
            Cell(name);
        EndRow();
    }

    public CsvOutput Cell(string? text)
    {
        Begin();
        if (text is null)
            return this;
        var isQuoted = text.Contains(',', StringComparison.Ordinal);
        if (isQuoted)
            _buffer[_length++] = (byte)'"';
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
        if (isQuoted)
            _buffer[_length++] = (byte)'"';
        return this;
    }

    /// <summary>A code, a number, a day: whatever writes itself as UTF-8 under the invariant culture.</summary>
    public CsvOutput Cell<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        Begin();
        if (!value.TryFormat(_buffer.AsSpan(_length), out var written, format, CultureInfo.InvariantCulture))
            throw new InvalidOperationException("a cell of the synthetic register is short");
        _length += written;
        return this;
    }

    public CsvOutput Day(DateOnly? day) => day is { } known ? Cell(known, "yyyy-MM-dd") : Cell(null);

    /// <summary>A key: a letter and at least seven digits.</summary>
    public CsvOutput Key(char letter, long number)
    {
        Begin();
        _buffer[_length++] = (byte)letter;
        number.TryFormat(_buffer.AsSpan(_length), out var written, "D7", CultureInfo.InvariantCulture);
        _length += written;
        return this;
    }

    /// <summary>Several cells that were joined before, for rows that come by the million.</summary>
    public CsvOutput Cells(ReadOnlySpan<byte> joined, int count)
    {
        Begin();
        joined.CopyTo(_buffer.AsSpan(_length));
        _length += joined.Length;
        _cells += count - 1;
        return this;
    }

    public void EndRow()
    {
        if (_cells != _columns)
            throw new InvalidOperationException($"a row of {_resource} has {_cells} cells under {_columns} columns");
        _buffer[_length++] = (byte)'\n';
        _cells = 0;
        _rows++;
    }

    public WrittenFile Finish()
    {
        Flush();
        _file.Flush(flushToDisk: true);
        return new(_resource, Path.GetFileName(_file.Name), _rows, _flushed, $"sha256:{Convert.ToHexStringLower(_hash.GetHashAndReset())}");
    }

    public void Dispose()
    {
        _file.Dispose();
        _hash.Dispose();
    }

    private void Begin()
    {
        if (_length > BufferLength - LongestCell)
            Flush();
        if (_cells++ > 0)
            _buffer[_length++] = (byte)',';
    }

    private void Flush()
    {
        var bytes = _buffer.AsSpan(0, _length);
        _hash.AppendData(bytes);
        _file.Write(bytes);
        _flushed += _length;
        _length = 0;
    }
}
