using System.Globalization;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Engine;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Building;

/// <summary>Counts what became of the rows of each file, and holds the counts against what the packages promised and tolerate.</summary>
internal static class ResourceCounts
{
    /// <summary>Counts the rows of a file, once its table is typed.</summary>
    public static ResourceCount Of(Workbench workbench, SourceFile file) => workbench.Rows(Count(file), row => new ResourceCount(
        file.Package.Name, file.Contract.Name, file.Name,
        row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), file.Resource is { Path.Count: 1, Rows: { } expected } ? expected : null)).Single();

    public static void Write(Workbench workbench, IEnumerable<ResourceCount> counts) => workbench.Append("typed", "resource_counts", counts.Select(count => (IReadOnlyList<object?>)
        [count.Package, count.Resource, count.File, count.RowsRead, count.RowsAccepted, count.RowsRejected, count.RowsExpected]));

    /// <summary>Tables that do not have as many rows as their package says: a file that was cut short reads well otherwise.</summary>
    public static IEnumerable<Reject> BrokenPromises(IReadOnlyList<SourceFile> files, IReadOnlyList<ResourceCount> counts) =>
        from table in files.GroupBy(file => (file.Package, file.Resource))
        where table.Key.Resource.Rows is not null
        let expected = table.Key.Resource.Rows!.Value
        let file = table.First()
        let read = table.Sum(part => RowsRead(part, counts))
        where read != expected
        select Inputs.Reject(file.Package.Name, file.Contract.Name, file.Name, FileFaults.Rows(expected, read));

    private static long RowsRead(SourceFile file, IReadOnlyList<ResourceCount> counts) =>
        counts.Single(count => (count.Package, count.Resource, count.File) == (file.Package.Name, file.Contract.Name, file.Name)).RowsRead;

    /// <summary>Whether some table of a package lost a larger share of its rows than the package tolerates.</summary>
    public static bool ExceedTolerance(IReadOnlyList<SourcePackage> packages, IReadOnlyList<ResourceCount> counts) =>
        packages.Any(package => Exceed(package.MaxRejectShare, counts.Where(count => count.Package == package.Name)));

    /// <summary>Whether some table of one package lost a larger share of its rows than this.</summary>
    public static bool Exceed(double share, IEnumerable<ResourceCount> counts) => counts
        .GroupBy(count => count.Resource)
        .Any(table => table.Sum(count => count.RowsRejected) > share * table.Sum(count => count.RowsRead));

    /// <summary>
    /// Records that could not even be staged are known by their rejects alone, so a record is counted wherever it is found.
    /// </summary>
    private static string Count(SourceFile file)
    {
        var (package, name, resource) = (Sql.Text(file.Package.Name), Sql.Text(file.Name), Sql.Text(file.Contract.Name));
        return $"""
            with
            staged as (
                select count(*) as staged_count
                from {Sql.Table(StagingTable.Schema, file.Contract.Name)}
                where _package = {package} and _file = {name}
            ),
            unstaged as (
                select count(distinct reject.record) as unstaged_count
                from staging.rejects as reject
                where reject.resource = {resource} and reject.package = {package} and reject.file = {name} and reject.record > 0
                    and not exists (
                        select 1
                        from {Sql.Table(StagingTable.Schema, file.Contract.Name)} as staged
                        where staged._package = {package} and staged._file = {name} and staged._record = reject.record)
            ),
            accepted as (
                select count(*) as accepted_count
                from {Sql.Table("typed", file.Contract.Name)}
                where package_name = {package} and file_name = {name}
            )
            select staged_count + unstaged_count, accepted_count, staged_count + unstaged_count - accepted_count
            from staged
            cross join unstaged
            cross join accepted
            """;
    }
}
