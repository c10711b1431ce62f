using System.Data.Common;
using Analytics.Data.Keeping;

namespace Analytics.Data.Comparing;

/// <summary>What the record says in one release and not in another, table by table. Rows are read side by side in the order of their keys and never held.</summary>
/// <param name="IsSameModel">Whether both were made by the same code: where not, rows may be otherwise by the code alone.</param>
/// <param name="Tables">Those of either release, by package and resource.</param>
public sealed record ReleaseDifference(ReleaseHead Before, ReleaseHead Now, bool IsSameModel, IReadOnlyList<TableDifference> Tables)
{
    /// <summary>Keys that are named of each kind.</summary>
    public const int NamedKeys = 5;

    /// <summary>Above so many rows a table is compared by their number alone.</summary>
    public const long MostRows = 2_000_000;

    /// <summary>Those that are otherwise, or of which nobody can tell that they are not.</summary>
    public IEnumerable<TableDifference> Changed => Tables.Where(table => !table.IsKnownToBeSame && (table.IsByKey || table.RowsBefore != table.RowsNow));

    /// <summary>Those with as many rows as before that cannot be compared row by row.</summary>
    public IEnumerable<TableDifference> NotCompared => Tables.Where(table => !table.IsByKey && table.RowsBefore == table.RowsNow);

    public static ReleaseDifference Between(Release before, Release now, long mostRows = MostRows)
    {
        var isSameModel = before.Report.ModelHash == now.Report.ModelHash;
        Dictionary<string, string> columnsBefore = isSameModel ? [] : Columns(before);
        Dictionary<string, string> columnsNow = isSameModel ? [] : Columns(now);
        var (rowsBefore, rowsNow) = (Counts(before), Counts(now));
        var tables = rowsBefore.Keys.Union(rowsNow.Keys)
            .OrderBy(table => table.Package, StringComparer.Ordinal).ThenBy(table => table.Resource, StringComparer.Ordinal)
            .Select(table => Compare(table.Package, table.Resource));
        return new(ReleaseHead.Of(before.Report), ReleaseHead.Of(now.Report), isSameModel, before.Id == now.Id ? [] : [.. tables]);

        TableDifference Compare(string package, string resource)
        {
            TableDifference counted = new(
                package, resource, IsSynthetic(before, package) || IsSynthetic(now, package),
                rowsBefore.GetValueOrDefault((package, resource)), rowsNow.GetValueOrDefault((package, resource)));
            if (!isSameModel && !IsOfOneContract(resource))
                return counted with { Why = NotByKey.OtherContract };
            if (Math.Max(counted.RowsBefore, counted.RowsNow) > mostRows)
                return counted with { Why = NotByKey.ManyRows };
            try
            {
                return KeyedTable.IsKnownByKey(before, now, package, resource)
                    ? counted with { ByKey = KeyedTable.Compare(before, now, counted) }
                    : counted with { Why = NotByKey.NoKey };
            }
            catch (DbException) when (!isSameModel)
            {
                return counted with { Why = NotByKey.OtherContract };
            }
        }

        bool IsOfOneContract(string resource) =>
            columnsBefore.GetValueOrDefault(resource) is { } then && then == columnsNow.GetValueOrDefault(resource);
    }

    private static Dictionary<(string Package, string Resource), long> Counts(Release release) =>
        release.Report.Resources.GroupBy(count => (count.Package, count.Resource)).ToDictionary(counts => counts.Key, counts => counts.Sum(count => count.RowsAccepted));

    private static bool IsSynthetic(Release release, string package) => release.Report.Packages.Any(read => read.Name == package && read.IsSynthetic);

    /// <summary>None where the release does not tell its contracts as we ask for them.</summary>
    private static Dictionary<string, string> Columns(Release release)
    {
        try
        {
            return release.Ask<TableColumnsRow>(ComparingSql.TableColumns).ToDictionary(row => row.Resource, row => row.Columns);
        }
        catch (DbException)
        {
            return [];
        }
    }
}

internal sealed record TableColumnsRow(string Resource, string Columns);
