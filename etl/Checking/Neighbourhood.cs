using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;
using Analytics.Etl.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Checking;

/// <summary>The packages beside the one that is checked, as a refresh would read them with it.</summary>
internal sealed class Neighbourhood
{
    private readonly IReadOnlyList<(SourcePackage Package, PackageResource Resource, Contract Contract)> _resources;
    private readonly Model _model;
    private readonly List<Remark> _told;

    public Neighbourhood(SourceFolder sources, string ownFolder, Model model)
    {
        _model = model;
        _told = [.. sources.Findings, .. sources.Rejects.Where(reject => reject.Package != ownFolder).Select(Told)];
        _resources =
        [
            .. from package in sources.Packages
               where Path.GetFileName(package.Folder) != ownFolder
               from resource in package.Resources
               let contract = model.Find(resource.ContractName)
               where contract is not null
               select (package, resource, contract),
        ];
    }

    /// <summary>What was not read of them, and why: rows that are not known here may be there.</summary>
    public IReadOnlyList<Remark> Unread => _told;

    /// <summary>Whether some package beside has rows of a resource.</summary>
    public bool Holds(string resource) => _resources.Any(held => held.Contract.Name == resource);

    /// <summary>The keys to which a package may refer, or which it may repeat, that holds these contracts.</summary>
    public NeighbourKeys Keys(IReadOnlyList<Contract> held) => new(
    [
        .. from resource in _resources
           where KeyQuestion.MayBeAsked(resource.Contract, held)
           from name in resource.Resource.Path
           let file = Find(resource.Package, resource.Resource, name)
           where file is not null
           select file,
    ]);

    public static Remark Told(Reject fault) => new(fault.Package, fault.File, fault.Column, fault.Rule, fault.Sentence);

    private SourceFile? Find(SourcePackage package, PackageResource resource, string name)
    {
        try
        {
            return Inputs.Find(package, resource, name, _model);
        }
        catch (FileFaultException fault)
        {
            _told.Add(Told(Inputs.Reject(package.Name, resource.ContractName, name, fault)));
            return null;
        }
    }
}
