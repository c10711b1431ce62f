namespace Analytics.Etl.Importing;

/// <summary>
/// The cells of an OpenDocument sheet that are merged over rows below their own: each holds its value for those rows, in its
/// first column. A row that holds nothing else is not made one by it.
/// </summary>
internal sealed class OpenDocumentSpans
{
    private readonly Dictionary<int, (string Value, long AfterLastRow)> _active = [];

    public int FilledCount { get; private set; }

    /// <summary>The cells of a row with what spans into it from above.</summary>
    public string?[] Fill(string?[] cells, int row)
    {
        var filled = cells;
        foreach (var (column, (value, afterLast)) in _active)
        {
            if (row >= afterLast || (column < cells.Length && cells[column] is not null))
                continue;
            if (ReferenceEquals(filled, cells))
                filled = [.. cells];
            if (column >= filled.Length)
                Array.Resize(ref filled, column + 1);
            filled[column] = value;
            FilledCount++;
        }

        return filled;
    }

    /// <summary>Takes up the cells of a row that span those below it, of which the first has this number.</summary>
    public void Begin(IEnumerable<(int Column, string Value, int Rows)> spans, int below)
    {
        foreach (var (column, value, rows) in spans)
            _active[column] = (value, below + rows - 1L);
    }
}
