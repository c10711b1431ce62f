using System.Buffers;

namespace Analytics.Etl.Reading;

/// <summary>
/// Looks through a file of JSON before the engine reads it: one that is nested beyond all tables overflows the engine's stack, and a record beyond all measure
/// keeps it busy without end. Whether it is JSON at all is for the engine to say.
/// </summary>
internal static class JsonShape
{
    /// <summary>A list of records of cells is three deep; what is deeper stands in a cell and is kept as its text.</summary>
    public const int MostDepth = 64;

    private static readonly SearchValues<byte> _structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> _text = SearchValues.Create("\"\\"u8);

    /// <exception cref="FileFaultException">The file is nested too deep, or a record of it is too long.</exception>
    public static void Require(string path)
    {
        using var file = File.OpenRead(path);
        var chunk = new byte[1 << 16];
        Scan scan = new();
        for (var length = file.Read(chunk); length > 0; length = file.Read(chunk))
            scan.Take(chunk.AsSpan(0, length));
        scan.RequireRecord();
    }

    /// <summary>Where the scan stands: how deep, within a text or not, and since when in this record.</summary>
    private sealed class Scan
    {
        private int _depth;
        private bool _isInText;
        private bool _isEscaped;
        private bool _isList;
        private bool _hasBegun;
        private long _position;
        private long _recordBegan;
        private long _records;

        public void Take(ReadOnlySpan<byte> bytes)
        {
            for (var at = 0; at < bytes.Length;)
            {
                if (_isEscaped)
                {
                    _isEscaped = false;
                    at++;
                    continue;
                }

                var next = bytes[at..].IndexOfAny(_isInText ? _text : _structure);
                if (next < 0)
                    break;
                at += next;
                Take(bytes[at], _position + at);
                at++;
            }

            _position += bytes.Length;
            RequireRecord();
        }

        public void RequireRecord()
        {
            if (_position - _recordBegan > CsvFile.MostBytes && _depth > (_isList ? 1 : 0))
                throw FileFaults.RecordTooLong(_records + 1, CsvFile.MostBytes);
        }

        private void Take(byte sign, long position)
        {
            switch (sign)
            {
                case (byte)'\\':
                    _isEscaped = true;
                    return;
                case (byte)'"':
                    _isInText = !_isInText;
                    return;
                case (byte)'{' or (byte)'[':
                    Deeper(sign, position);
                    return;
                default:
                    Higher();
                    return;
            }
        }

        private void Deeper(byte sign, long position)
        {
            if (!_hasBegun)
                (_hasBegun, _isList) = (true, sign == (byte)'[');
            if (_depth == (_isList ? 1 : 0))
                _recordBegan = position;
            if (++_depth > MostDepth)
                throw FileFaults.TooDeep(MostDepth);
        }

        private void Higher()
        {
            _depth = Math.Max(0, _depth - 1);
            if (_depth == (_isList ? 1 : 0))
                _records++;
        }
    }
}
