using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Reading;

/// <summary>One file to read: whose it is, which contract it fulfils, and where it lies.</summary>
internal sealed record SourceFile(SourcePackage Package, PackageResource Resource, Contract Contract, string Name)
{
    public string Path => System.IO.Path.Combine(Package.Folder, Name);

    public string Format => (Resource.Format ?? System.IO.Path.GetExtension(Name).TrimStart('.')).ToLowerInvariant();
}
