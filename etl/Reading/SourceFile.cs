using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Reading;

/// <summary>One file to read: whose it is, which contract it fulfils, and where it lies.</summary>
internal sealed record SourceFile(SourcePackage Package, PackageResource Resource, Contract Contract, string Name)
{
    /// <summary>Where it is read: its copy, where one was taken, or where it lies.</summary>
    public string Path => Copy ?? System.IO.Path.Combine(Package.Folder, Name);

    /// <summary>A copy of it that nobody else writes to; null of one that is read where it lies.</summary>
    public string? Copy { get; init; }

    /// <summary>How it lay there when its fingerprint was taken; null of one of which none was.</summary>
    public FileStamp? Stamp { get; init; }

    public string Format => (Resource.Format ?? System.IO.Path.GetExtension(Name).TrimStart('.')).ToLowerInvariant();
}

/// <summary>By which a file that changes while it is read is told from one that does not.</summary>
internal sealed record FileStamp(long Bytes, DateTime WrittenAt)
{
    public static FileStamp Of(string path) => Of(new FileInfo(path));

    private static FileStamp Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc);
}
