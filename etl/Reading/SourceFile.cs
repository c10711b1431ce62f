using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Reading;

/// <summary>One file to read: whose it is, which contract it fulfils, and where it lies.</summary>
internal sealed record SourceFile(SourcePackage Package, PackageResource Resource, Contract Contract, string Name)
{
    public string Path => System.IO.Path.Combine(Package.Folder, Name);

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
