using System.Globalization;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>What follows from a value that the contract knows, where no column says it: minutes are counted in minutes.</summary>
internal static class ImpliedCells
{
    /// <summary>Fills the cells that are empty, and says how many.</summary>
    public static IEnumerable<string> Fill(ImportedTable table)
    {
        foreach (var field in table.Contract.Fields.Where(field => field.Suggestions.Count > 0))
        {
            var implied = field.Suggestions.ToDictionary(known => known.Value, known => known.Implies);
            var filled =
                from row in table.Received
                where row.Cells.TryGetValue(field.Name, out var code) && implied.ContainsKey(code)
                from cell in implied[row.Cells[field.Name]]
                where row.Cells.TryAdd(cell.Key, cell.Value)
                select cell.Key;
            foreach (var (name, count) in filled.ToList().CountBy(name => name))
                yield return string.Create(CultureInfo.InvariantCulture, $"{name} follows from {field.Name} in {count} row(s)");
        }
    }

    /// <summary>Whether a field without a column follows from what rows of the sheet say.</summary>
    public static bool Follows(Field wanted, Contract contract, HeaderRow header, IReadOnlyDictionary<string, string> stated) =>
        Known(contract, header, stated).Any(known => known.Implies.ContainsKey(wanted.Name));

    /// <summary>Whether a sheet speaks of what a contract knows: of two resources with the same columns it is that one's.</summary>
    public static bool Imply(Contract contract, HeaderRow header, IReadOnlyDictionary<string, string> stated) =>
        Known(contract, header, stated).Any(known => known.Implies.Count > 0);

    private static IEnumerable<Category> Known(Contract contract, HeaderRow header, IReadOnlyDictionary<string, string> stated) =>
        from field in contract.Fields
        where field.Suggestions.Count > 0
        from column in Mapping.Recognise(header, contract, stated)
        where column.Field == field
        from row in header.Below
        let written = row[column.Position]
        where written is not null
        let code = CategoryName.Code(written, field)
        from known in field.Suggestions
        where known.Value == code
        select known;
}
