using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Reads a table with a row for each thing, as registers are kept. What is no such row is skipped and told.</summary>
internal static partial class LongTable
{
    public static ImportedTable Read(HeaderRow header, Mapping mapping, References references, Contract contract)
    {
        List<ImportedRow> rows = [];
        List<string> notes = [];
        var blank = 0;
        foreach (var row in header.Sheet.Rows.Where(row => row.Number > header.Row.Number))
        {
            if (row.IsBlank)
                blank++;
            else if (IsTotal(row))
                notes.Add($"{header.Sheet.Range(row.Number, header.Width - 1)} is a total and was skipped");
            else if (RepeatsHeader(row, header))
                notes.Add($"{header.Sheet.Range(row.Number, header.Width - 1)} repeats the header and was skipped");
            else
                rows.Add(new(row.Number, header.Sheet.Range(row.Number, header.Width - 1), Cells(row, mapping, references)));
        }

        if (blank > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{blank} blank row(s) were skipped"));
        if (header.Sheet.FilledCount > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{header.Sheet.FilledCount} cell(s) merged with the one above hold its value"));
        notes.AddRange(FillTicks(rows, header, mapping));
        notes.AddRange(references.Notes);
        return new(contract, header, mapping, rows, notes);
    }

    /// <summary>Whether a row only adds up the others.</summary>
    public static bool IsTotal(ReceivedRow row) =>
        row.Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell)) is { } first && Total().IsMatch(first.Trim());

    private static Dictionary<string, string> Cells(ReceivedRow row, Mapping mapping, References references)
    {
        Dictionary<string, string> cells = [];
        foreach (var column in mapping.Columns)
        {
            if (column.Field is { } field && row[column.Position] is { } written)
                cells[field.Name] = references.Has(field) ? references.Resolve(written, field) : OfficeCell.Write(written, field);
        }

        return cells;
    }

    /// <summary>Files that were pasted together carry their header along; a header of two rows repeats what it merged.</summary>
    private static bool RepeatsHeader(ReceivedRow row, HeaderRow header)
    {
        var filled = Enumerable.Range(0, row.Cells.Count).Where(position => row[position] is not null).ToList();
        return filled.Count(position => header.Row[position] is { } name && Header.Fold(name) == Header.Fold(row[position]!)) * 2 > filled.Count;
    }

    /// <summary>Where an office ticks what is so, an empty cell says that it is not.</summary>
    private static IEnumerable<string> FillTicks(List<ImportedRow> rows, HeaderRow header, Mapping mapping)
    {
        var written = header.Sheet.Rows.ToDictionary(row => row.Number);
        foreach (var column in mapping.Columns.Where(column => column.Field?.Type == FieldType.Boolean))
        {
            var filled = rows.Select(row => written[row.Number][column.Position]).OfType<string>().ToList();
            if (filled.Count == 0 || filled.Count == rows.Count || !filled.TrueForAll(OfficeCell.IsTick))
                continue;
            foreach (var row in rows)
                row.Cells.TryAdd(column.Field!.Name, "false");
            yield return $"column {column.Letters} is ticked: an empty cell is read as no";
        }
    }

    [GeneratedRegex(@"^(?:sous-|sub|zwischen|grand |eind)?(?:total|totaux|totaal|totalen|gesamt|gesamtsumme|summe|insgesamt|som)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
