using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Building;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Publishing;

/// <summary>The release that stands, against which a refresh is held: who takes packages away by accident must not change what is published.</summary>
/// <param name="Report">Its report; null where nothing was published, or nothing is known of it.</param>
/// <param name="NamedId">The release that the pointer names, whether or not it can be read.</param>
/// <param name="IsLost">Something was published, and nobody can say what it was made of.</param>
internal sealed record Standing(RunReport? Report, string? NamedId, bool IsLost, IReadOnlyList<Remark> Findings)
{
    /// <summary>Of what nobody can read the worst is taken to be so: that a register was among it.</summary>
    public bool HasHadRegister(string id) => Report is null ? IsLost && id != NamedId : Report.HasHadRegister;

    /// <summary>Reads what stands: the release that the pointer names, or else the youngest whose report can be read.</summary>
    public static Standing Of(WarehouseFolder folder)
    {
        var named = folder.ReadCurrent();
        if (named.Id is { } id && RunReport.TryRead(folder.ReportOf(id)) is { } report)
            return new(report, id, IsLost: false, []);
        var youngest = folder.Reports() is [var first, ..] ? first : null;
        if (named is { Id: null, IsUnreadable: false } && youngest is null)
            return new(null, null, IsLost: false, []);
        // Of a release whose own report is gone the one before may not know what came since.
        return new(named.Id is null ? youngest : null, named.Id, IsLost: named.Id is not null || youngest is null, [Unreadable(named.Id, youngest)]);
    }

    /// <summary>The inputs with what is missing among them: packages of the standing release that nobody has retired.</summary>
    /// <param name="id">The release that the inputs make; one that is made of the same packages misses none.</param>
    public Inputs Hold(Inputs inputs, string id, Model model, Permissions permitted)
    {
        inputs = inputs with { Findings = [.. Findings, .. inputs.Findings] };
        if (id == NamedId)
            return inputs;
        if (IsLost && !permitted.Retires(Permissions.All))
            return inputs with { Rejects = [.. inputs.Rejects, Refused("", FileFaults.Lost(NamedId))] };
        var read = inputs.Packages.Select(package => package.Name).Concat(inputs.Rejects.Select(reject => reject.Package)).ToHashSet();
        var hasRegister = inputs.Packages.Any(package => SourceFolder.IsRegister(package, model));
        var missing = (Report?.Packages ?? [])
            .Where(package => !read.Contains(package.Name) && !permitted.Retires(package.Name) && !(package.IsSynthetic && hasRegister))
            .Select(package => Refused(package.Name, FileFaults.PackageMissing(package.Name)));
        return inputs with { Rejects = [.. inputs.Rejects, .. missing] };
    }

    private static Reject Refused(string package, FileFaultException fault) => Inputs.Reject(package, "", SourcePackage.DescriptorName, fault);

    private static Remark Unreadable(string? id, RunReport? youngest) => new("", RunReport.FileName, null, "standing_release", (id is null ? ReleaseWords.NoPointer : ReleaseFaults.Sentence(ReleaseFault.NoReport, id)) + (
        youngest is null || id is not null ? Localized.Same("") : new(
            $" Packages were compared with those of release {youngest.ReleaseId}, the youngest that can be read.",
            $" Les paquets ont été comparés à ceux de la version publiée {youngest.ReleaseId}, la plus récente qui soit lisible.",
            $" De pakketten werden vergeleken met die van de gepubliceerde versie {youngest.ReleaseId}, de jongste die leesbaar is.",
            $" Die Pakete wurden mit denen der veröffentlichten Fassung {youngest.ReleaseId} verglichen, der jüngsten, die lesbar ist.")));
}
