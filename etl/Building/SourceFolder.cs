using System.Text.Json;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>The packages of a folder, as their descriptors say. Descriptors that cannot be read are rejects under the name of their folder.</summary>
internal sealed record SourceFolder(IReadOnlyList<SourcePackage> Packages, IReadOnlyList<Reject> Rejects, IReadOnlyList<Remark> Findings)
{
    /// <summary>The contract of which a real package's rows make a register.</summary>
    private const string RegisterContract = "consultations";

    /// <summary>
    /// Reads the descriptors of a folder. Synthetic packages are left out beside a real register, except the one that is
    /// <paramref name="kept"/> by the name of its folder.
    /// </summary>
    /// <param name="hasHadRegister">A real register was published before: the synthetic ones are then left out even where it is not there.</param>
    public static SourceFolder Read(string sources, Model model, string? kept = null, bool hasHadRegister = false)
    {
        List<SourcePackage> packages = [];
        List<Reject> rejects = [];
        List<Remark> findings = [];
        foreach (var folder in Folders(sources, rejects, findings))
        {
            try
            {
                packages.Add(Read(folder, packages));
            }
            catch (FileFaultException fault)
            {
                rejects.Add(Inputs.Reject(Path.GetFileName(folder), "", SourcePackage.DescriptorName, fault));
            }
        }

        return new(WithoutStandIns(packages, model, kept, hasHadRegister, findings), rejects, findings);
    }

    /// <summary>The folders that are packages. One that cannot be looked into may be one, so it is refused; one without a descriptor is told of.</summary>
    private static IReadOnlyList<string> Folders(string sources, List<Reject> rejects, List<Remark> findings)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(sources).Order(StringComparer.Ordinal).Where(entry => IsPackageOf(entry, rejects, findings))];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            rejects.Add(Inputs.Reject("", "", Path.GetFileName(Path.TrimEndingDirectorySeparator(sources)), FileFaults.FolderClosed(Path.GetFileName(Path.TrimEndingDirectorySeparator(sources)))));
            return [];
        }
    }

    private static bool IsPackageOf(string entry, List<Reject> rejects, List<Remark> findings)
    {
        var name = Path.GetFileName(entry);
        if (Directory.Exists(entry) && IsPackage(entry))
            return true;
        // What is on its way, or a program's own.
        if (name.StartsWith('.'))
            return false;
        try
        {
            if (new FileInfo(entry).ResolveLinkTarget(returnFinalTarget: true)?.FullName is { } target && !Directory.Exists(target) && !File.Exists(target))
                throw new IOException("the link leads nowhere");
            if (!Directory.Exists(entry))
                return false;
            var inside = Directory.EnumerateFileSystemEntries(entry).Select(Path.GetFileName).ToList();
            if (inside.Contains(SourcePackage.DescriptorName))
                throw new UnauthorizedAccessException("the name is seen, and nothing of the file");
            if (inside.Any(file => !file!.StartsWith('.')))
                findings.Add(new(name, SourcePackage.DescriptorName, null, "no_descriptor", NoDescriptor(name)));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            rejects.Add(Inputs.Reject(name, "", SourcePackage.DescriptorName, FileFaults.FolderClosed(name)));
        }

        return false;
    }

    public static bool IsPackage(string folder) => SourcePackage.IsIn(folder);

    private static SourcePackage Read(string folder, List<SourcePackage> before)
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
    private static IReadOnlyList<SourcePackage> WithoutStandIns(List<SourcePackage> packages, Model model, string? kept, bool hasHadRegister, List<Remark> findings)
    {
        var register = packages.Find(package => IsRegister(package, model));
        if (register is null && !hasHadRegister)
            return packages;
        var left = packages.Where(package => package.Synthetic && Path.GetFileName(package.Folder) != kept).ToList();
        findings.AddRange(left.Select(package =>
            new Remark(package.Name, SourcePackage.DescriptorName, null, "left_out", register is null ? LeftOut(package.Name) : LeftOut(package.Name, register.Name))));
        return [.. packages.Except(left)];
    }

    public static bool IsRegister(SourcePackage package, Model model) =>
        package is { Synthetic: false, Excerpt: false }
        && package.Resources.Any(resource => model.Find(resource.ContractName)?.Name == RegisterContract);

    private static Localized LeftOut(string synthetic, string register) => new(
        $"The synthetic package {synthetic} was left out, as the package {register} brings a real register.",
        $"Le paquet synthétique {synthetic} a été laissé de côté, car le paquet {register} apporte un vrai registre.",
        $"Het synthetische pakket {synthetic} werd weggelaten, want het pakket {register} brengt een echt register.",
        $"Das synthetische Paket {synthetic} wurde weggelassen, da das Paket {register} ein echtes Register bringt.");

    private static Localized LeftOut(string synthetic) => new(
        $"The synthetic package {synthetic} was left out, as a real register was published here before; --synthetic lets it stand in again.",
        $"Le paquet synthétique {synthetic} a été laissé de côté, car un vrai registre a été publié ici auparavant ; --synthetic l’admet de nouveau.",
        $"Het synthetische pakket {synthetic} werd weggelaten, want hier werd eerder een echt register gepubliceerd; --synthetic laat het weer toe.",
        $"Das synthetische Paket {synthetic} wurde weggelassen, da hier zuvor ein echtes Register veröffentlicht wurde; --synthetic lässt es wieder zu.");

    private static Localized NoDescriptor(string folder) => new(
        $"The folder {folder} holds no datapackage.json and was not read.",
        $"Le dossier {folder} ne contient pas de fichier datapackage.json et n’a pas été lu.",
        $"De map {folder} bevat geen datapackage.json en werd niet gelezen.",
        $"Der Ordner {folder} enthält keine datapackage.json und wurde nicht gelesen.");
}
