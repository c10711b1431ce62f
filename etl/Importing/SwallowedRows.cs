namespace Analytics.Etl.Importing;

/// <summary>
/// Finds a cell of a text file in which rows of its own table seem to stand: two quotation marks that nobody meant, each in
/// another row, make one cell of all that lies between them, and the rows are gone without a fault.
/// </summary>
internal static class SwallowedRows
{
    private static readonly char[] _lineEnds = ['\r', '\n'];

    /// <summary>The line of the first record with such a cell, or null when there is none.</summary>
    public static int? Line(IReadOnlyList<ReceivedRow> rows, char delimiter)
    {
        IReadOnlyList<CellShape>? usual = null;
        foreach (var row in rows)
        {
            for (var position = 0; position < row.Cells.Count; position++)
            {
                if (row.Cells[position] is not { } cell || cell.AsSpan().IndexOfAny(_lineEnds) < 0 || !cell.Contains(delimiter, StringComparison.Ordinal))
                    continue;
                if (Swallowed(row.Cells, position, delimiter).Any(inner => Resembles(inner, usual ??= Usual(rows))))
                    return row.Number;
            }
        }

        return null;
    }

    /// <summary>The rows that the lines of a cell would be: whole lines, and the last one with what follows the cell.</summary>
    private static IEnumerable<IReadOnlyList<string?>> Swallowed(IReadOnlyList<string?> cells, int position, char delimiter)
    {
        var lines = cells[position]!.Split(_lineEnds, StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines.Skip(1).SkipLast(1))
            yield return line.Split(delimiter);
        if (lines.Length > 1)
            yield return [.. lines[^1].Split(delimiter), .. cells.Skip(position + 1)];
    }

    /// <summary>A list in a cell has delimiters too, but not as many as a row, with numbers and texts in the places of the row's.</summary>
    private static bool Resembles(IReadOnlyList<string?> cells, IReadOnlyList<CellShape> usual) =>
        cells.Count == usual.Count && cells.Count > 1
        && usual.Index().All(column => Shape(cells[column.Index]) is var shape && (shape == column.Item || shape == CellShape.Empty || column.Item == CellShape.Empty))
        && usual.Index().Any(column => column.Item == CellShape.Digits && Shape(cells[column.Index]) == CellShape.Digits);

    /// <summary>What most rows of the table have in each of its columns.</summary>
    private static List<CellShape> Usual(IReadOnlyList<ReceivedRow> rows)
    {
        var width = rows.GroupBy(row => row.Cells.Count).MaxBy(group => (group.Count(), group.Key))!.Key;
        var table = rows.Where(row => row.Cells.Count == width).ToList();
        return [.. Enumerable.Range(0, width).Select(column => table.GroupBy(row => Shape(row.Cells[column])).MaxBy(group => group.Count())!.Key)];
    }

    private static CellShape Shape(string? cell) => string.IsNullOrWhiteSpace(cell) ? CellShape.Empty
        : cell.Any(char.IsLetter) || !cell.Any(char.IsAsciiDigit) ? CellShape.Words
        : CellShape.Digits;

    private enum CellShape
    {
        Empty,
        Words,
        Digits,
    }
}
