using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>The source packages of a folder as they lie there, with the fingerprint of every byte that will be read.</summary>
internal sealed record Inputs(
    IReadOnlyList<SourcePackage> Packages,
    IReadOnlyList<PackageReport> Reports,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<Reject> Rejects,
    IReadOnlyList<Finding> Findings,
    string Fingerprint)
{
    private const string Algorithm = "sha256:";

    /// <summary>The contract of which a real package's rows make a register.</summary>
    private const string RegisterContract = "consultations";

    /// <summary>The last day of which any package knows something.</summary>
    public DateOnly ClosedOn => Packages.Count == 0 ? default : Packages.Max(package => package.ClosedOn);

    public long Bytes => Reports.Sum(package => package.Files.Sum(file => file.Bytes));

    /// <summary>The same inputs under the same model make the same release, so its id is made of both.</summary>
    public string ReleaseId(Model model)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(model.Hash + Fingerprint));
        return $"{ClosedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{Convert.ToHexStringLower(hash)[..12]}";
    }

    /// <summary>
    /// Reads the descriptors of all packages in a folder and the fingerprints of their files. Synthetic packages are left out
    /// beside a real register, except the one that is <paramref name="kept"/> by the name of its folder.
    /// </summary>
    public static Inputs Read(string sources, Model model, string? kept = null)
    {
        List<Reject> rejects = [];
        List<Finding> findings = [];
        List<PackageReport> reports = [];
        List<SourceFile> files = [];
        using var fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var packages = WithoutStandIns(ReadPackages(sources, rejects, fingerprint), model, kept, findings);
        foreach (var package in packages)
        {
            fingerprint.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(package.Folder, SourcePackage.DescriptorName))));
            reports.Add(ReadFiles(package, model, files, rejects, fingerprint));
        }

        return new(packages, reports, files, rejects, findings, Convert.ToHexStringLower(fingerprint.GetHashAndReset()));
    }

    public static bool IsPackage(string folder) => File.Exists(Path.Combine(folder, SourcePackage.DescriptorName));

    public static Reject Reject(string package, string resource, string file, FileFaultException fault) =>
        new(package, resource, file, 0, fault.Column, null, fault.Rule, fault.Sentence);

    private static List<SourcePackage> ReadPackages(string sources, List<Reject> rejects, IncrementalHash fingerprint)
    {
        List<SourcePackage> packages = [];
        foreach (var folder in Directory.EnumerateDirectories(sources).Where(IsPackage).Order(StringComparer.Ordinal))
        {
            try
            {
                packages.Add(ReadPackage(folder, packages));
            }
            catch (FileFaultException fault)
            {
                fingerprint.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, SourcePackage.DescriptorName))));
                rejects.Add(Reject(Path.GetFileName(folder), "", SourcePackage.DescriptorName, fault));
            }
        }

        return packages;
    }

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

    /// <summary>What stands in for a register leaves when the register comes, so that the two are never in one series.</summary>
    private static IReadOnlyList<SourcePackage> WithoutStandIns(List<SourcePackage> packages, Model model, string? kept, List<Finding> findings)
    {
        if (packages.Find(package => IsRegister(package, model)) is not { } register)
            return packages;
        var left = packages.Where(package => package.Synthetic && Path.GetFileName(package.Folder) != kept).ToList();
        findings.AddRange(left.Select(package =>
            new Finding(package.Name, SourcePackage.DescriptorName, null, "left_out", LeftOut(package.Name, register.Name))));
        return [.. packages.Except(left)];
    }

    private static bool IsRegister(SourcePackage package, Model model) =>
        package is { Synthetic: false, Excerpt: false }
        && package.Resources.Any(resource => model.Find(resource.ContractName)?.Name == RegisterContract);

    private static Localized LeftOut(string synthetic, string register) => new(
        $"The synthetic package {synthetic} was left out, as the package {register} brings a real register.",
        $"Le paquet synthétique {synthetic} a été laissé de côté, car le paquet {register} apporte un vrai registre.",
        $"Het synthetische pakket {synthetic} werd weggelaten, want het pakket {register} brengt een echt register.",
        $"Das synthetische Paket {synthetic} wurde weggelassen, da das Paket {register} ein echtes Register bringt.");

    private static PackageReport ReadFiles(
        SourcePackage package, Model model, List<SourceFile> files, List<Reject> rejects, IncrementalHash fingerprint)
    {
        var found = package.Resources.SelectMany(resource => resource.Path.Select(name => (Resource: resource, Name: name))).ToList();

        // Of large files several are read at once; what they are told in, is their order in the package.
        var fingerprinted = found.AsParallel().AsOrdered().Select(file => Fingerprinted(package, file.Resource, file.Name, model)).ToList();
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

        return new(package.Name, package.Titles, package.ClosedOn, package.Synthetic, reports);
    }

    private static (SourceFile? File, FileReport? Report, FileFaultException? Fault) Fingerprinted(
        SourcePackage package, PackageResource resource, string name, Model model)
    {
        try
        {
            var contract = model.Find(resource.ContractName)
                ?? throw FileFaults.NoContract(resource.ContractName, model.Contracts.Select(known => known.Name));
            RequireWithin(package.Folder, name);
            SourceFile file = new(package, resource, contract, name);
            var report = Fingerprinted(file);
            return (file, report, BrokenPromise(resource, report));
        }
        catch (FileFaultException fault)
        {
            return (null, null, fault);
        }
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
    private static FileFaultException? BrokenPromise(PackageResource resource, FileReport found)
    {
        if (resource.Path.Count > 1)
            return null;
        if (resource.Hash is { } hash && !hash.Equals(found.Hash, StringComparison.OrdinalIgnoreCase))
            return FileFaults.Hash(hash, found.Hash);
        return resource.Bytes is { } bytes && bytes != found.Bytes ? FileFaults.Bytes(bytes, found.Bytes) : null;
    }
}
