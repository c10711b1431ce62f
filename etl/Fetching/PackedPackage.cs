using System.IO.Compression;
using Analytics.Data;

namespace Analytics.Etl.Fetching;

/// <summary>A Data Package in a zip, unpacked into a folder: ordinary files within it, each once, none larger than it may be.</summary>
internal sealed class PackedPackage(string zip, string folder, FetchLimits limits)
{
    private const int KindOfEntry = 0xF000;
    private const int OrdinaryFile = 0x8000;

    private long _bytes;

    public async Task Unpack(CancellationToken stop)
    {
        try
        {
            await using var packed = await ZipFile.OpenReadAsync(zip, stop);
            if (packed.Entries.Count > FetchLimits.MostEntries)
                throw FetchFaults.TooMany(FetchLimits.MostEntries);
            var root = Root(packed);
            HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in packed.Entries.Where(entry => !IsFolder(entry)))
            {
                Require(entry, root);
                if (!seen.Add(entry.FullName))
                    throw FetchFaults.Twice(entry.FullName);
                await Unpack(entry, Path.Combine(folder, entry.FullName[root.Length..]), stop);
            }
        }
        catch (InvalidDataException broken)
        {
            throw FetchFaults.Broken(broken.Message);
        }
    }

    /// <summary>The folder within the zip that is the package: its root, or the one folder in which all of it lies.</summary>
    private static string Root(ZipArchive packed)
    {
        if (packed.Entries.Any(entry => entry.FullName == SourcePackage.DescriptorName))
            return "";
        var top = packed.Entries.Select(entry => entry.FullName.Split('/') is [var first, _, ..] ? first + "/" : "").Distinct().ToList();
        return top is [{ Length: > 0 } only] && packed.Entries.Any(entry => entry.FullName == only + SourcePackage.DescriptorName)
            ? only
            : throw FetchFaults.NoDescriptor();
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') && entry.Length == 0;

    private static void Require(ZipArchiveEntry entry, string root)
    {
        if (!FileName.IsWithin(entry.FullName) || !entry.FullName.StartsWith(root, StringComparison.Ordinal))
            throw FetchFaults.Outside(entry.FullName);
        if ((entry.ExternalAttributes >> 16 & KindOfEntry) is not (0 or OrdinaryFile))
            throw FetchFaults.NoFile(entry.FullName);
    }

    /// <summary>Counts what is unpacked, whatever the zip says of it, and holds it to its checksum.</summary>
    private async Task Unpack(ZipArchiveEntry entry, string path, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var from = await entry.OpenAsync(stop);
        await using FileStream to = new(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[1 << 16];
        Checksum sum = new();
        long bytes = 0;
        while (await from.ReadAsync(buffer, stop) is > 0 and var count)
        {
            bytes += count;
            if ((_bytes += count) > limits.Bytes || (bytes > FetchLimits.RatioMatters && bytes / FetchLimits.MostRatio > entry.CompressedLength))
                throw FetchFaults.Bursts(entry.FullName);
            sum.Add(buffer.AsSpan(0, count));
            await to.WriteAsync(buffer.AsMemory(0, count), stop);
        }

        if (bytes != entry.Length || sum.Value != entry.Crc32)
            throw FetchFaults.Broken(entry.FullName);
    }
}
