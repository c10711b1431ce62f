using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analytics.Data;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>The source packages of a folder as they lie there, with the fingerprint of every byte that will be read.</summary>
internal sealed record Inputs(
    IReadOnlyList<SourcePackage> Packages,
    IReadOnlyList<PackageReport> Reports,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<Reject> Rejects,
    string Fingerprint)
{
    private const string Algorithm = "sha256:";

    /// <summary>The last day of which any package knows something.</summary>
    public DateOnly ClosedOn => Packages.Count == 0 ? default : Packages.Max(package => package.ClosedOn);

    public long Bytes => Reports.Sum(package => package.Files.Sum(file => file.Bytes));

    /// <summary>The same inputs under the same model make the same release, so its id is made of both.</summary>
    public string ReleaseId(Model model)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(model.Hash + Fingerprint));
        return $"{ClosedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{Convert.ToHexStringLower(hash)[..12]}";
    }

    /// <summary>Reads the descriptors of all packages in a folder and the fingerprints of their files.</summary>
    public static Inputs Read(string sources, Model model)
    {
        List<SourcePackage> packages = [];
        List<PackageReport> reports = [];
        List<SourceFile> files = [];
        List<Reject> rejects = [];
        using var fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in Directory.EnumerateDirectories(sources).Where(IsPackage).Order(StringComparer.Ordinal))
        {
            var descriptor = Path.Combine(folder, SourcePackage.DescriptorName);
            fingerprint.AppendData(SHA256.HashData(File.ReadAllBytes(descriptor)));
            try
            {
                var package = ReadPackage(folder, packages);
                packages.Add(package);
                reports.Add(ReadFiles(package, model, files, rejects, fingerprint));
            }
            catch (FileFaultException fault)
            {
                rejects.Add(Reject(Path.GetFileName(folder), "", SourcePackage.DescriptorName, fault));
            }
        }

        return new(packages, reports, files, rejects, Convert.ToHexStringLower(fingerprint.GetHashAndReset()));
    }

    public static bool IsPackage(string folder) => File.Exists(Path.Combine(folder, SourcePackage.DescriptorName));

    public static Reject Reject(string package, string resource, string file, FileFaultException fault) =>
        new(package, resource, file, 0, fault.Column, null, fault.Rule, fault.Sentence);

    private static SourcePackage ReadPackage(string folder, List<SourcePackage> before)
    {
        try
        {
            var package = SourcePackage.Read(folder);
            return before.Find(other => other.Name == package.Name) is { } same
                ? throw FileFaults.SameName(package.Name, Path.GetFileName(same.Folder))
                : package;
        }
        catch (JsonException unreadable)
        {
            throw FileFaults.Descriptor(unreadable.Message);
        }
    }

    private static PackageReport ReadFiles(
        SourcePackage package, Model model, List<SourceFile> files, List<Reject> rejects, IncrementalHash fingerprint)
    {
        List<FileReport> reports = [];
        foreach (var (resource, name) in package.Resources.SelectMany(resource => resource.Path.Select(name => (resource, name))))
        {
            try
            {
                var contract = model.Find(resource.ContractName)
                    ?? throw FileFaults.NoContract(resource.ContractName, model.Contracts.Select(known => known.Name));
                SourceFile file = new(package, resource, contract, name);
                RequireWithin(package.Folder, name);
                var report = Fingerprinted(file);
                fingerprint.AppendData(Encoding.UTF8.GetBytes(report.Hash));
                reports.Add(report);
                files.Add(file);
                RequirePromise(resource, report);
            }
            catch (FileFaultException fault)
            {
                rejects.Add(Reject(package.Name, resource.ContractName, name, fault));
            }
        }

        return new(package.Name, package.Titles, package.ClosedOn, package.Synthetic, reports);
    }

    private static void RequireWithin(string folder, string name)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        if (Path.IsPathRooted(name) || !Path.GetFullPath(Path.Combine(folder, name)).StartsWith(root, StringComparison.Ordinal))
            throw FileFaults.Outside(name);
    }

    private static FileReport Fingerprinted(SourceFile file)
    {
        if (!File.Exists(file.Path))
            throw FileFaults.Missing(file.Name);
        using var stream = File.OpenRead(file.Path);
        return new(file.Name, stream.Length, Algorithm + Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    /// <summary>A promise about bytes speaks of one file; for a table of several files Data Package has none to make.</summary>
    private static void RequirePromise(PackageResource resource, FileReport found)
    {
        if (resource.Path.Count > 1)
            return;
        if (resource.Hash is { } hash && !hash.Equals(found.Hash, StringComparison.OrdinalIgnoreCase))
            throw FileFaults.Hash(hash, found.Hash);
        if (resource.Bytes is { } bytes && bytes != found.Bytes)
            throw FileFaults.Bytes(bytes, found.Bytes);
    }
}
