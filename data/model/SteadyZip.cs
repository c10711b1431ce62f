using System.IO.Compression;
using System.Text;

namespace Analytics.Data;

/// <summary>A zip whose bytes depend on its contents alone: files in the given order, all dated to the first day that the format knows.</summary>
public static class SteadyZip
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, bytes) in files)
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>What a library has zipped with the hour of the day, without it; files in the order of their names.</summary>
    public static byte[] Again(Stream zipped)
    {
        using ZipArchive zip = new(zipped);
        return Write(zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry => (entry.FullName, Read(entry))));
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}
