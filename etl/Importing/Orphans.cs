using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Checking;

namespace Analytics.Etl.Importing;

/// <summary>A file that speaks of rows which no package has was imported too early, or into the wrong folder; that is said once, and not row by row.</summary>
internal static class Orphans
{
    /// <summary>What is missing, where too many rows of a table are refused for that alone; null where that is not what is wrong.</summary>
    public static string? Refusal(ImportedTable table, CheckedPackage held, double tolerance)
    {
        if (Shares.Of(held, table.Contract.Name) <= tolerance)
            return null;
        var rejects = held.Rejects.Where(reject => reject.Record > 0 && reject.Resource == table.Contract.Name).ToList();
        var orphans = rejects.Where(IsOrphan).ToList();
        // A name that is no key yet breaks the key's pattern too.
        if (orphans.Count == 0 || rejects.Except(orphans).Any(reject => reject.Rule != "pattern" || orphans.TrueForAll(orphan => orphan.Column != reject.Column)))
            return null;
        var missing = orphans.GroupBy(orphan => Parent(table.Contract, orphan.Column!)).Select(of =>
            FormattableString.Invariant($"{of.Select(orphan => orphan.Value).Distinct().Count()} {of.Key.Name} (such as {of.First().Value})"));
        return $"{table.Contract.Name} speaks of {string.Join(" and ", missing)} that no package has: import them first, or in the same workbook";
    }

    private static bool IsOrphan(Reject reject) => reject.Rule == "foreign_key";

    private static Contract Parent(Contract contract, string column) => Contract.Named(contract.ForeignKeys.First(key => key.Fields.Contains(column)).Reference.Resource);
}
