using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads a table of yearly counts with a column for each year, and makes a row of each of its cells. A cell without a count
/// is no row: a gap is not a zero.
/// </summary>
internal static class WideTable
{
    private static readonly HashSet<string> _absent = ["", "nd", "na", "nb", "kA", "ka", "pm", "inconnu", "onbekend", "unbekannt"];
    private static readonly string[] _described = ["body_code", "measure_code"];

    public static SheetTable Read(HeaderRow header, Mapping mapping, Contract contract)
    {
        List<ImportedRow> rows = [];
        var absent = 0;
        var years = Enumerable.Range(0, header.Width).Where(position => HeaderRow.IsYear(header.Row[position])).ToList();
        var below = header.Sheet.Rows.Where(row => row.Number > header.Row.Number).Select(row => (Row: row, Kind: RowKinds.Of(row, header, mapping))).ToList();
        var value = contract.Field("value");
        var style = ColumnStyle.Of(
            value, value.Name, [.. below.Where(each => each.Kind == RowKind.Data).SelectMany(each => years.Select(position => each.Row[position])).OfType<string>()]);
        foreach (var (row, _) in below.Where(each => each.Kind == RowKind.Data))
        {
            var described = Describe(row, years[0], mapping, contract);
            foreach (var position in years)
            {
                if (row[position] is { } written && !_absent.Contains(Header.Fold(written)))
                    rows.Add(Count(header, row, position, OfficeCell.Write(written, value, style), described));
                else
                    absent++;
            }
        }

        var made = string.Create(
            CultureInfo.InvariantCulture, $"{years.Count} columns are years: each of their cells becomes a row; {absent} without a count are left out");
        return new(header, mapping, rows, RowCounts.Of(header, below.Select(each => each.Kind)), [.. LongTable.Skipped(below, header), .. style.Notes, made]);
    }

    /// <summary>A mark at a number or at its year is kept as the row's note.</summary>
    private static ImportedRow Count(HeaderRow header, ReceivedRow row, int position, (string Value, string? Kept) count, Dictionary<string, string> described)
    {
        var (name, year) = (header.Row[position]!, HeaderRow.YearOf(header.Row[position])!);
        Dictionary<string, string> cells = new(described) { ["year"] = year, ["value"] = count.Value };
        if (string.Join("; ", ((string?[])[name == year ? null : name, count.Kept]).OfType<string>()) is { Length: > 0 } note)
            cells["note"] = note;
        return new(row.Number, header.Sheet.Cell(row.Number, position), cells);
    }

    /// <summary>
    /// What a row counts stands in columns that name it, or else in whatever words stand before the years; there, the body
    /// and the measure may share a cell.
    /// </summary>
    private static Dictionary<string, string> Describe(ReceivedRow row, int firstYear, Mapping mapping, Contract contract)
    {
        Dictionary<string, string> described = [];
        foreach (var column in mapping.Columns.Where(column => column.Field is not null && row[column.Position] is not null))
            described[column.Field!.Name] = row[column.Position]!;
        // One cell may name the measure and the body, as in "Meetings held (DGE)": then it is no code, and its words are looked at one by one.
        foreach (var name in _described.Where(name => described.TryGetValue(name, out var written) && Code(written, contract.Field(name)) is null).ToList())
            described.Remove(name);
        var words = mapping.Columns.TakeWhile(column => column.Position < firstYear)
            .Where(column => column.Field is null || (_described.Contains(column.Field.Name) && !described.ContainsKey(column.Field.Name)))
            .SelectMany(column => (row[column.Position] ?? "").Split(['–', '—', ':', '(', ')', ','], StringSplitOptions.TrimEntries))
            .Where(word => word.Length > 0)
            .ToList();
        foreach (var name in _described.Where(name => !described.ContainsKey(name)))
        {
            if (words.Find(word => Code(word, contract.Field(name)) is not null) is { } word)
            {
                described[name] = Code(word, contract.Field(name))!;
                words.Remove(word);
            }
        }

        if (words.Count > 0)
            described.TryAdd("measure_code", string.Join(" ", words));
        foreach (var name in _described.Where(described.ContainsKey))
            described[name] = Code(described[name], contract.Field(name)) ?? described[name];
        return described;
    }

    private static string? Code(string written, Field field) =>
        field.Categories.FirstOrDefault(category => category.Spellings.Any(spelling => Header.Fold(spelling) == Header.Fold(written)))?.Value;
}
