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
    public static SourceFolder Read(string sources, Model model, string? kept = null)
    {
        List<SourcePackage> packages = [];
        List<Reject> rejects = [];
        foreach (var folder in Directory.EnumerateDirectories(sources).Where(IsPackage).Order(StringComparer.Ordinal))
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

        List<Remark> findings = [];
        return new(WithoutStandIns(packages, model, kept, findings), rejects, findings);
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
    private static IReadOnlyList<SourcePackage> WithoutStandIns(List<SourcePackage> packages, Model model, string? kept, List<Remark> findings)
    {
        if (packages.Find(package => IsRegister(package, model)) is not { } register)
            return packages;
        var left = packages.Where(package => package.Synthetic && Path.GetFileName(package.Folder) != kept).ToList();
        findings.AddRange(left.Select(package =>
            new Remark(package.Name, SourcePackage.DescriptorName, null, "left_out", LeftOut(package.Name, register.Name))));
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
}
