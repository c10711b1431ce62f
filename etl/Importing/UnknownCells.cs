using Analytics.Data;

namespace Analytics.Etl.Importing;

/// <summary>
/// One rule for cells: what a row must have and cannot be read refuses the row; what it may have and cannot be read is unknown, is listed, and the row counts.
/// </summary>
internal static class UnknownCells
{
    /// <summary>Rules that a cell breaks by itself; a key that is there twice is a matter of rows.</summary>
    private static readonly HashSet<string> _ofCells =
        ["categories", "type", "minimum", "maximum", "pattern", "min_length", "max_length", "foreign_key", "parent_rejected"];

    /// <summary>Takes out of a table the optional cells that its contract refuses, and says of each where it stood.</summary>
    public static IReadOnlyList<Problem> Forget(ImportedTable table, IEnumerable<Reject> rejects)
    {
        List<Problem> forgotten = [];
        foreach (var reject in rejects.Where(reject => reject.Record > 0 && reject.Resource == table.Contract.Name && IsOptional(table, reject)).ToList())
        {
            if (table.RowOf(reject).Cells.Remove(reject.Column!))
                forgotten.Add(Problem.Of(reject, table));
        }

        return forgotten;
    }

    private static bool IsOptional(ImportedTable table, Reject reject)
    {
        var contract = table.Contract;
        return _ofCells.Contains(reject.Rule)
            && contract.Fields.FirstOrDefault(field => field.Name == reject.Column) is { } field
            && !contract.Requires(field)
            && !contract.RowKey.Contains(field.Name)
            // Whether a consultation counts at all hangs on it: left unknown, a cancelled one would count as held.
            && field.Name != "status_code";
    }
}
