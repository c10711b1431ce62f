using Analytics.Etl.Checking;

namespace Analytics.Etl.Importing;

/// <summary>A column of which nothing can be read as what a row must have is one fault and not as many as it has rows: the wrong column, or a way of writing that nobody knows.</summary>
internal static class Unreadable
{
    private const int Shown = 3;
    private const double Most = 0.9;

    private static readonly HashSet<string> _rules = ["type", "categories"];

    /// <summary>Names the column and shows its first values, where too many rows of a table are refused for it; null where that is not what is wrong.</summary>
    public static string? Refusal(ImportedTable table, CheckedPackage held, double tolerance)
    {
        if (Shares.Of(held, table.Contract.Name) <= tolerance)
            return null;
        var worst = held.Rejects.Where(reject => reject.Record > 0 && reject.Resource == table.Contract.Name && reject.Column is not null && _rules.Contains(reject.Rule))
            .GroupBy(reject => reject.Column!).MaxBy(column => column.Count());
        if (worst is null || worst.Count() < Most * table.Received.Count)
            return null;
        var values = string.Join(", ", worst.Select(reject => reject.Value).Distinct().Take(Shown).Select(value => $"“{value}”"));
        var column = table.Sheets.Select(sheet => sheet.Mapping.Of(table.Contract.Field(worst.Key))).FirstOrDefault(mapped => mapped is not null);
        return column is null
            ? $"{worst.Key} is {values} and cannot be read as that"
            : $"column {column.Letters} ({column.Written}) cannot be read as {worst.Key}: {values}; is it another column? --map COLUMN={worst.Key} names it";
    }
}
