using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Reads a table with a row for each thing, as registers are kept. What is no such row is skipped and told.</summary>
internal static class LongTable
{
    private const int ListedRows = 12;

    public static SheetTable Read(HeaderRow header, Mapping mapping, References references)
    {
        var below = header.Below.Select(row => (Row: row, Kind: RowKinds.Of(row, header, mapping))).ToList();
        below = Footers.Apart(below, mapping);
        var data = below.Where(each => each.Kind == RowKind.Data).Select(each => each.Row).ToList();
        var styles = mapping.Columns.Where(column => column.Field is not null).ToDictionary(
            column => column.Position, column => ColumnStyle.Of(column.Field!, column.Written, [.. data.Select(row => row[column.Position]).OfType<string>()]));
        List<ImportedRow> rows =
        [
            .. from row in data
            from counted in Counted(row, mapping)
            from cells in references.Apart(Cells(row, [.. mapping.Columns.Where(column => column.Counts is null || column == counted)], styles, references))
            select new ImportedRow(row.Number, counted is null ? Range(row, header) : header.Sheet.Cell(row.Number, counted.Position), cells),
        ];
        List<string> notes = [.. Skipped(below, header), .. styles.Values.SelectMany(style => style.Notes), .. Errors(data, header, mapping)];
        if (header.Sheet.HiddenRows > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{header.Sheet.HiddenRows} row(s) are hidden in the file, and were read like the others"));
        if (header.Sheet.FilledCount > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{header.Sheet.FilledCount} cell(s) merged with the one above hold its value"));
        notes.AddRange(FillTicks(rows, header, mapping));
        notes.AddRange(StatusColumns.FillTicks(rows, mapping));
        notes.AddRange(WithoutCount(data, mapping));
        notes.AddRange(mapping.Columns.Where(column => column.IsByValues).Select(column => $"{Named(column)} is read as {column.Field!.Name} by what is in it; --map {Named(column)}=none leaves it out"));
        return new(header, mapping, rows, RowCounts.Of(header, below.Select(each => each.Kind)), notes);
    }

    /// <summary>What is no row of the table is told one by one, until there are many of a kind.</summary>
    public static IEnumerable<string> Skipped(IEnumerable<(ReceivedRow Row, RowKind Kind)> below, HeaderRow header)
    {
        foreach (var kind in below.GroupBy(each => each.Kind).Where(kind => kind.Key != RowKind.Data))
        {
            if (kind.Key == RowKind.Blank)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} blank row(s) were skipped");
                continue;
            }

            foreach (var (row, _) in kind.Take(ListedRows))
                yield return $"{Range(row, header)} {Said(row, kind.Key)} and was skipped";
            if (kind.Count() > ListedRows)
                yield return string.Create(CultureInfo.InvariantCulture, $"… and {kind.Count() - ListedRows} more such rows were skipped");
        }
    }

    private static string Said(ReceivedRow row, RowKind kind) => kind switch
    {
        RowKind.Total => "is a total",
        RowKind.RepeatedHeader => "repeats the header",
        RowKind.Beside => "holds nothing in the columns that are read",
        RowKind.Example => "is the example of the template",
        RowKind.Heading => $"is the heading “{row.Cells.First(cell => !string.IsNullOrWhiteSpace(cell))!.Trim()}”",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is not skipped by name"),
    };

    private static string Range(ReceivedRow row, HeaderRow header) => header.Sheet.Range(row.Number, header.Width - 1);

    /// <summary>What a formula could not compute is no subject and no key; where no text may stand, the contract refuses it by itself.</summary>
    private static bool IsErrorOfText(ReceivedRow row, MappedColumn column) =>
        row.IsError(column.Position) && column.Field is { Type: FieldType.Text, Categories.Count: 0 };

    private static IEnumerable<string> Errors(IEnumerable<ReceivedRow> data, HeaderRow header, Mapping mapping) =>
        from row in data
        from column in mapping.Columns
        where column.Field is not null && IsErrorOfText(row, column)
        select $"{header.Sheet.Cell(row.Number, column.Position)} holds the error {row[column.Position]}, and is unknown";

    /// <summary>Each count of a row is a row of its own, where several columns are called after what they count; elsewhere a row is one.</summary>
    private static IEnumerable<MappedColumn?> Counted(ReceivedRow row, Mapping mapping)
    {
        var counted = mapping.Columns.Where(column => column.Counts is not null).ToList();
        return counted.Count == 0 ? (IEnumerable<MappedColumn?>)[null] : counted.Where(column => !AbsentCount.Is(row[column.Position]));
    }

    private static string Named(MappedColumn column) => column.Written.Length > 0 ? column.Written : column.Letters;

    private static IEnumerable<string> WithoutCount(IReadOnlyList<ReceivedRow> data, Mapping mapping) =>
        from column in mapping.Columns.Where(column => column.Counts is not null)
        let absent = data.Count(row => AbsentCount.Is(row[column.Position]))
        where absent > 0
        select string.Create(CultureInfo.InvariantCulture, $"{column.Written}: {absent} row(s) without a count are left out, as a gap is not a zero");

    private static Dictionary<string, string> Cells(ReceivedRow row, IReadOnlyList<MappedColumn> columns, Dictionary<int, ColumnStyle> styles, References references)
    {
        Dictionary<string, string> cells = [];
        List<string> kept = [];
        foreach (var column in columns.Where(column => column.Field is not null && row[column.Position] is not null && !IsErrorOfText(row, column)))
        {
            var (field, written) = (column.Field!, row[column.Position]!);
            if (column.Status is { } status)
            {
                if (StatusColumns.Says(written, status) is { } became)
                    cells[field.Name] = became;
                continue;
            }

            var (value, whole) = references.Has(field) ? (references.Resolve(written, field), null) : OfficeCell.Write(written, field, styles[column.Position]);
            if (value.Length > 0)
                cells[field.Name] = value;
            if (column.Counts is { } counts)
                cells[counts.Field] = counts.Code;
            if (whole is not null)
                kept.Add($"{column.Written}: {whole}");
        }

        if (kept.Count > 0)
            cells["note"] = string.Join("; ", [.. cells.TryGetValue("note", out var note) ? [note] : (string[])[], .. kept]);
        return cells;
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
}
