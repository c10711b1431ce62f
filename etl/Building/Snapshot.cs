using System.Globalization;
using System.Security.Cryptography;
using Analytics.Data;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>
/// Copies of the files of which a release is made, taken at its start. The bytes that have the fingerprint are the bytes that are read, whoever writes to the
/// originals meanwhile.
/// </summary>
internal static class Snapshot
{
    private const int Chunk = 1 << 20;

    /// <summary>Copies the files to a folder that is there, and reads them from there; one that is no longer as it was fingerprinted is a reject.</summary>
    public static Inputs Take(Inputs inputs, string folder)
    {
        Directory.CreateDirectory(folder);
        List<SourceFile> files = [];
        List<Reject> rejects = [.. inputs.Rejects];
        var reports = inputs.Reports.SelectMany(package => package.Files.Select(file => ((package.Name, file.Path), file.Hash))).ToDictionary(each => each.Item1, each => each.Hash);
        foreach (var file in inputs.Files)
        {
            try
            {
                var copy = Path.Combine(folder, files.Count.ToString(CultureInfo.InvariantCulture));
                if (Copy(file, copy) != reports[(file.Package.Name, file.Name)])
                    throw FileFaults.Changed(file.Name);
                files.Add(file with { Copy = copy, Stamp = FileStamp.Of(copy) });
            }
            catch (FileFaultException fault)
            {
                rejects.Add(Inputs.Reject(file.Package.Name, file.Contract.Name, file.Name, fault));
            }
        }

        return inputs with { Files = files, Rejects = rejects };
    }

    /// <returns>The fingerprint of what was copied.</returns>
    /// <exception cref="FileFaultException">It cannot be read any more. What cannot be written is the disk's fault, and no file's.</exception>
    private static string Copy(SourceFile file, string to)
    {
        using var from = Reading(file, () => new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Chunk, FileOptions.SequentialScan));
        using var written = File.Create(to, Chunk);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Chunk];
        for (int length; (length = Reading(file, () => from.Read(buffer))) > 0;)
        {
            // Of a large file a core computes what another writes.
            if (length == Chunk)
            {
                Parallel.Invoke(() => hash.AppendData(buffer, 0, length), () => written.Write(buffer, 0, length));
                continue;
            }

            hash.AppendData(buffer, 0, length);
            written.Write(buffer, 0, length);
        }

        return Inputs.Written(hash.GetHashAndReset());
    }

    private static T Reading<T>(SourceFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw File.Exists(file.Path) ? FileFaults.NoAccess(file.Name) : FileFaults.Changed(file.Name);
        }
    }
}
