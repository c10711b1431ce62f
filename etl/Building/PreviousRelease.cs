using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Engine;
using DuckDB.NET.Data;

namespace Analytics.Etl.Building;

/// <summary>The release before, against which a new one is held: as many other rows under other keys are not the same register.</summary>
/// <param name="Database">Its file, where its keys are made as those of the new one; null where they cannot be compared.</param>
internal sealed record PreviousRelease(IReadOnlyList<ResourceCount> Counts, string? Database)
{
    private const string Attached = "previous";

    /// <summary>Opens its file beside the one in the making. What cannot be opened is told, and its keys are not compared.</summary>
    public Remark? Attach(Workbench workbench)
    {
        if (Database is null)
            return null;
        try
        {
            workbench.Run($"attach {Sql.Text(Database)} as {Attached} (read_only)");
            return null;
        }
        catch (DuckDBException)
        {
            return new("", Path.GetFileName(Database), null, "previous_release", new Localized(
                "The release before cannot be opened, so that no key of it was compared.",
                "La version publiée précédente ne peut être ouverte ; aucune de ses clés n’a été comparée.",
                "De vorige gepubliceerde versie kan niet worden geopend, zodat geen van haar sleutels werd vergeleken.",
                "Die vorige veröffentlichte Fassung lässt sich nicht öffnen; keiner ihrer Schlüssel wurde verglichen."));
        }
    }

    /// <summary>
    /// Counts the keys that are gone. Tables of many rows are composed as they are asked for and keep no list of keys; rows that are known by their place have none;
    /// and who replaced a table meant to.
    /// </summary>
    public static void Compare(Workbench workbench, Inputs inputs)
    {
        var compared =
            from package in inputs.Packages
            from resource in package.Resources
            where resource.Origin is not { Replaces: true } && inputs.Files.Any(file => file.Package == package && file.Contract.Name == resource.ContractName && file.Contract.RowKey.Count > 0)
            select $"({Sql.Text(package.Name)}, {Sql.Text(resource.ContractName)})";
        var list = string.Join(", ", compared.Distinct());
        if (list.Length == 0)
            return;
        workbench.Run($"""
            insert into typed.previous_keys
            select before.package_name, before.resource, count(*), count(*) filter (where kept.row_key is null)
            from {Attached}.typed.kept_rows as before
            left join typed.kept_rows as kept on kept.package_name = before.package_name and kept.resource = before.resource and kept.row_key = before.row_key
            where (before.package_name, before.resource) in ({list})
              -- A table that grew to many rows keeps no list of keys any more.
              and before.resource in (select resource from typed.kept_rows)
            group by before.package_name, before.resource
            """);
    }

    public static void Detach(Workbench workbench) => workbench.Run($"detach {Attached}");
}
