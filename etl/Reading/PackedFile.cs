using System.IO.Compression;
using System.Xml;

namespace Analytics.Etl.Reading;

/// <summary>
/// A workbook or an OpenDocument as the zip that it is. What a zip declares of its sizes may be false, so it is unpacked once
/// into nothing: its sheets, which are read as a stream, may be larger than all that is kept in memory of the other parts.
/// </summary>
internal sealed class PackedFile : IDisposable
{
    private const long MostUnpackedBytes = 512L << 20;
    private const long MostUnpackedSheetBytes = 1L << 30;

    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private PackedFile(ZipArchive zip)
    {
        _zip = zip;
        foreach (var entry in zip.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>Opens a file that must be a zip with this part in it.</summary>
    /// <exception cref="FileFaultException">It is none, or unpacks beyond measure.</exception>
    public static PackedFile Open(string path, string format, string required)
    {
        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(path);
            PackedFile file = new(zip);
            if (!file.Has(required))
                throw FileFaults.NotWhatItSays(format);
            file.RequireMeasure();
            return file;
        }
        catch (Exception fault) when (fault is InvalidDataException or FileFaultException)
        {
            zip?.Dispose();
            throw fault is FileFaultException ? fault : FileFaults.NotWhatItSays(format);
        }
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>A part as XML without definitions of its own, through which a file may reach out or swell.</summary>
    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public XmlReader Xml(string part)
    {
        if (!_entries.TryGetValue(part, out var entry))
            throw new InvalidDataException($"there is no part {part}");
        return XmlReader.Create(entry.Open(), _settings);
    }

    public void Dispose() => _zip.Dispose();

    private static bool IsSheet(ZipArchiveEntry entry) =>
        entry.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase) || entry.FullName == "content.xml";

    private void RequireMeasure()
    {
        var chunk = new byte[1 << 16];
        var (sheets, others) = (0L, 0L);
        foreach (var entry in _zip.Entries)
        {
            using var content = entry.Open();
            ref var unpacked = ref IsSheet(entry) ? ref sheets : ref others;
            for (var read = content.Read(chunk); read > 0; read = content.Read(chunk))
            {
                unpacked += read;
                if (others > MostUnpackedBytes || sheets > MostUnpackedSheetBytes)
                    throw FileFaults.Unpacks(others > MostUnpackedBytes ? MostUnpackedBytes : MostUnpackedSheetBytes);
            }
        }
    }
}
