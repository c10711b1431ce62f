using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analytics.Data;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>Source packages as they lie there, with the fingerprint of every byte that will be read.</summary>
internal sealed record Inputs(
    IReadOnlyList<SourcePackage> Packages,
    IReadOnlyList<PackageReport> Reports,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<Reject> Rejects,
    IReadOnlyList<Remark> Findings,
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
    /// <param name="hasHadRegister">A real register was published before, so that no synthetic one stands in for it.</param>
    public static Inputs Read(string sources, Model model, bool hasHadRegister = false)
    {
        var folder = SourceFolder.Read(sources, model, hasHadRegister: hasHadRegister);
        var inputs = Read(folder, model);
        return folder is { Packages: [], Rejects: [] } ? inputs with { Rejects = [Reject("", "", SourcePackage.DescriptorName, FileFaults.NoPackage())] } : inputs;
    }

    /// <summary>The files of one package alone.</summary>
    public static Inputs Of(SourcePackage package, Model model) => Read(new SourceFolder([package], [], []), model);

    /// <summary>The file of a resource, where the package may name it and it is there.</summary>
    /// <exception cref="FileFaultException">Its contract is unknown, it lies elsewhere, or it is not there.</exception>
    public static SourceFile Find(SourcePackage package, PackageResource resource, string name, Model model)
    {
        var contract = model.Find(resource.ContractName)
            ?? throw FileFaults.NoContract(resource.ContractName, model.Contracts.Select(known => known.Name));
        RequireWithin(package.Folder, name);
        SourceFile file = new(package, resource, contract, name);
        return PackagePath.Of(package.Folder, name) switch
        {
            PackageEntry.File => file,
            PackageEntry.Empty => throw FileFaults.Empty(),
            PackageEntry.Missing => throw FileFaults.Missing(name),
            PackageEntry.Outside => throw FileFaults.Outside(name),
            _ => throw FileFaults.NoFile(name),
        };
    }

    public static Reject Reject(string package, string resource, string file, FileFaultException fault) =>
        new(package, resource, file, 0, fault.Column, null, fault.Rule, fault.Sentence);

    private static Inputs Read(SourceFolder folder, Model model)
    {
        List<Reject> rejects = [.. folder.Rejects];
        List<PackageReport> reports = [];
        List<SourceFile> files = [];
        using var fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var unreadable in folder.Rejects)
            // Of a descriptor that could not be read nothing is published, so that it is there is all that its hash need say.
            fingerprint.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(unreadable.Package)));
        foreach (var package in folder.Packages)
        {
            fingerprint.AppendData(Convert.FromHexString(package.DescriptorHash));
            reports.Add(ReadFiles(package, model, files, rejects, fingerprint));
        }

        return new(
            folder.Packages, reports, files, rejects, [.. folder.Findings, .. folder.Packages.SelectMany(UnknownCellRemarks.Of)], Convert.ToHexStringLower(fingerprint.GetHashAndReset()));
    }

    private static PackageReport ReadFiles(
        SourcePackage package, Model model, List<SourceFile> files, List<Reject> rejects, IncrementalHash fingerprint)
    {
        var found = package.Resources.SelectMany(resource => resource.Path.Select(name => (Resource: resource, Name: name))).ToList();

        // Of large files several are read at once; what they are told in, is their order in the package.
        var fingerprinted = new (SourceFile? File, FileReport? Report, FileFaultException? Fault)[found.Count];
        Parallel.For(0, found.Count, index => fingerprinted[index] = Fingerprinted(package, found[index].Resource, found[index].Name, model));
        List<FileReport> reports = [];
        foreach (var ((resource, name), (file, report, fault)) in found.Zip(fingerprinted))
        {
            if (file is not null && report is not null)
            {
                fingerprint.AppendData(Encoding.UTF8.GetBytes(report.Hash));
                reports.Add(report);
                files.Add(file);
            }

            if (fault is not null)
                rejects.Add(Reject(package.Name, resource.ContractName, name, fault));
        }

        return new(package.Name, package.Titles, package.ClosedOn, package.Synthetic, reports, package.RenewedEveryDays);
    }

    private static (SourceFile? File, FileReport? Report, FileFaultException? Fault) Fingerprinted(
        SourcePackage package, PackageResource resource, string name, Model model)
    {
        try
        {
            var file = Find(package, resource, name, model);
            file = file with { Stamp = FileStamp.Of(file.Path) };
            var report = Fingerprinted(file);
            return (file, report, BrokenPromise(resource, report));
        }
        catch (FileFaultException fault)
        {
            return (null, null, fault);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return (null, null, FileFaults.NoAccess(name));
        }
    }

    /// <summary>A fingerprint as reports and descriptors write it.</summary>
    public static string Written(ReadOnlySpan<byte> hash) => Algorithm + Convert.ToHexStringLower(hash);

    private static void RequireWithin(string folder, string name)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        if (Path.IsPathRooted(name) || !Path.GetFullPath(Path.Combine(folder, name)).StartsWith(root, StringComparison.Ordinal))
            throw FileFaults.Outside(name);
    }

    private static FileReport Fingerprinted(SourceFile file)
    {
        using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, FileOptions.SequentialScan);
        return new(file.Name, stream.Length, Written(SHA256.HashData(stream)));
    }

    /// <summary>A promise about bytes speaks of one file; for a table of several files Data Package has none to make.</summary>
    private static FileFaultException? BrokenPromise(PackageResource resource, FileReport found)
    {
        if (resource.Path.Count > 1)
            return null;
        if (resource.Hash is { } hash && !hash.Equals(found.Hash, StringComparison.OrdinalIgnoreCase))
            return FileFaults.Hash(hash, found.Hash);
        return resource.Bytes is { } bytes && bytes != found.Bytes ? FileFaults.Bytes(bytes, found.Bytes) : null;
    }
}
