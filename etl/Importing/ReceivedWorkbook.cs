using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Reads every sheet of a workbook, hidden ones too, and gives the cells that a merge covers the value that shows there.</summary>
internal static class ReceivedWorkbook
{
    /// <summary>Between rows lie blank ones that a person sees; a hole of a million is nothing that anyone left there.</summary>
    private const int MostBlankRows = 1000;

    public static IReadOnlyList<ReceivedSheet> Read(string path, ReceivedMeasure measure)
    {
        using var workbook = Workbook.Open(path);
        return [.. workbook.Sheets.Select(sheet => Read(workbook, sheet, measure))];
    }

    private static ReceivedSheet Read(Workbook workbook, WorkbookSheet sheet, ReceivedMeasure measure)
    {
        List<ReceivedRow> rows = [];
        using var reader = workbook.Read(sheet);
        var (number, blank) = (0, 0);
        foreach (var row in reader.Rows())
        {
            for (number++; number < row.Number && blank < MostBlankRows; number++, blank++)
                rows.Add(new(number, []));
            number = row.Number;
            var cells = Cells(row);
            measure.Take(cells);
            rows.Add(new(number, cells) { IsHidden = row.IsHidden });
        }

        return new(sheet.Name, rows) { FilledCount = FillMerged(rows, reader.Merged), IsHidden = sheet.IsHidden };
    }

    private static string?[] Cells(SheetRow row)
    {
        var cells = row.Cells;
        if (row.Misread.Count > 0 && row.Misread.Max(cell => cell.Column) is var last && last >= cells.Length)
            Array.Resize(ref cells, last + 1);
        foreach (var cell in row.Misread)
            cells[cell.Column] = string.IsNullOrEmpty(cell.Value) ? ErrorCell.NotComputed : cell.Value;
        return cells;
    }

    /// <summary>
    /// A cell merged over several rows holds its value for each of them, in its first column when it is a block; one merged over
    /// columns is a heading. A row that holds nothing else is not made one by it.
    /// </summary>
    private static int FillMerged(List<ReceivedRow> rows, IReadOnlyList<CellRange> merged)
    {
        var filled = 0;
        var places = merged.Count == 0 ? [] : rows.Select((row, index) => (row.Number, index)).ToDictionary(place => place.Number, place => place.index);
        foreach (var range in merged.Where(range => range.FromRow < range.ToRow && places.ContainsKey(range.FromRow)))
        {
            var first = places[range.FromRow];
            if (rows[first][range.FromColumn] is not { } value)
                continue;
            for (var index = first + 1; index < rows.Count && rows[index].Number <= range.ToRow; index++)
            {
                if (rows[index].IsBlank)
                    continue;
                rows[index] = rows[index] with { Cells = With(rows[index].Cells, range.FromColumn, value) };
                filled++;
            }
        }

        return filled;
    }

    private static string?[] With(IReadOnlyList<string?> cells, int position, string value)
    {
        string?[] filled = [.. cells, .. Enumerable.Repeat((string?)null, Math.Max(0, position + 1 - cells.Count))];
        filled[position] = value;
        return filled;
    }
}
