using System.Globalization;

namespace Analytics.Etl.Importing;

/// <summary>What a file does to the rows that an earlier one left in the package.</summary>
internal enum Reimport
{
    /// <summary>It is the same register, corrected or carried on: hardly any key goes.</summary>
    Correct,

    /// <summary>It is the next period: its rows are put beside those that are there.</summary>
    Add,

    /// <summary>It takes their place, whatever goes.</summary>
    Replace,
}

/// <summary>Puts a table beside, or in the place of, the rows that the package has.</summary>
internal static class Reimports
{
    /// <summary>The table with the rows of earlier files that stay beside it.</summary>
    public static ImportedTable Keep(ImportedTable table, IReadOnlyList<Dictionary<string, string>> before)
    {
        var keys = table.Received.Select(row => Comparison.KeyOf(table.Contract, row.Cells)).ToHashSet();
        List<ImportedRow> kept =
            [.. before.Where(cells => !keys.Contains(Comparison.KeyOf(table.Contract, cells))).Select(cells => new ImportedRow(0, cells.GetValueOrDefault("locator", ""), cells))];
        return table with
        {
            Kept = kept,
            Notes = [.. table.Notes, string.Create(CultureInfo.InvariantCulture, $"{kept.Count} row(s) of {table.Contract.Name} that the package had stay beside those of this file")],
        };
    }

    /// <summary>Why a file that leaves out too many of the keys that the package has is refused; null when it may come in.</summary>
    public static string? Refusal(ImportedTable table, Comparison? comparison, int before, double tolerance, Reimport mode) =>
        mode != Reimport.Correct || comparison is null || comparison.Removed.Count <= tolerance * before
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{comparison.Removed.Count} of the {before} rows of {table.Contract.Name} that the package has are not in this file, such as {comparison.Removed[0]}: --add puts the file beside them, --replace takes them out");
}
