using System.IO.Compression;

namespace Analytics.Etl.Importing;

/// <summary>Looks through the text of a part of a workbook piece by piece: a sheet is often one line of many megabytes.</summary>
internal static class PartText
{
    private const int ChunkSize = 1 << 15;

    /// <summary>Each piece begins with the end of the one before it, so that a word on the border stands whole in one of them.</summary>
    private const int Overlap = 512;

    public static bool Has(ZipArchiveEntry part, Func<ReadOnlySpan<char>, bool> sought)
    {
        using StreamReader text = new(part.Open());
        var chunk = new char[ChunkSize];
        var kept = 0;
        for (var read = text.ReadBlock(chunk, 0, ChunkSize); read > 0; read = text.ReadBlock(chunk, kept, ChunkSize - kept))
        {
            var length = kept + read;
            if (sought(chunk.AsSpan(0, length)))
                return true;
            kept = Math.Min(Overlap, length);
            chunk.AsSpan(length - kept, kept).CopyTo(chunk);
        }

        return false;
    }
}
