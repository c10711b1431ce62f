using System.Globalization;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads a table of counts with a column for each year, or for each month. The cell of a year is a row; the months of a year are one, whole where there are
/// twelve and a part of it else. A cell without a count is no row: a gap is not a zero.
/// </summary>
internal static class WideTable
{
    private const int Months = 12;

    private static readonly string[] _described = ["body_code", "measure_code"];

    public static SheetTable Read(HeaderRow header, Mapping mapping, Contract contract)
    {
        List<ImportedRow> rows = [];
        var absent = 0;
        var periods = Period.Across(header.Row);
        var below = header.Below.Select(row => (Row: row, Kind: RowKinds.Of(row, header, mapping))).ToList();
        var data = below.Where(each => each.Kind == RowKind.Data).Select(each => each.Row).ToList();
        var value = contract.Field("value");
        var style = ColumnStyle.Of(value, value.Name, [.. data.SelectMany(row => periods.Select(period => row[period.Position])).OfType<string>()]);
        foreach (var row in data)
        {
            var described = Describe(row, periods[0].Position, mapping, contract);
            var counted = periods.Where(period => !AbsentCount.Is(row[period.Position])).ToList();
            absent += periods.Count - counted.Count;
            rows.AddRange(periods[0].Period.IsYear
                ? counted.Select(period => Count(header, row, period.Position, OfficeCell.Write(row[period.Position]!, value, style), described))
                : counted.GroupBy(period => period.Period.Year).Select(year => Sum(header, row, [.. year], position => OfficeCell.Write(row[position]!, value, style).Value, described)));
        }

        var made = string.Create(
            CultureInfo.InvariantCulture,
            $"{periods.Count} columns are {(periods[0].Period.IsYear ? "years: each of their cells becomes a row" : "months: those of a year become one row, and a part of the year stays one")}; {absent} without a count are left out");
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

    /// <summary>The months of one year; a cell that is no number stays as it is, for the contract to refuse.</summary>
    private static ImportedRow Sum(
        HeaderRow header, ReceivedRow row, IReadOnlyList<(int Position, Period Period)> months, Func<int, string> value, Dictionary<string, string> described)
    {
        var values = months.Select(month => (month.Position, Written: value(month.Position))).ToList();
        var bad = values.Find(each => OfficeCell.BareNumber(each.Written) is null);
        Dictionary<string, string> cells = new(described)
        {
            ["value"] = bad.Written ?? values.Sum(each => OfficeCell.BareNumber(each.Written)!.Value).ToString(CultureInfo.InvariantCulture),
        };
        if (months[0].Period.Year is { } year)
            cells["year"] = year.ToString(CultureInfo.InvariantCulture);
        if (months.Count == Months)
            cells["note"] = "the sum of its twelve months";
        else
            cells["period_note"] = string.Join(", ", months.Select(month => header.Row[month.Position]));
        return new(row.Number, header.Sheet.Cell(row.Number, bad.Written is null ? months[0].Position : bad.Position), cells);
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
        foreach (var name in _described.Where(name => described.TryGetValue(name, out var written) && CategoryName.Code(written, contract.Field(name)) is null).ToList())
            described.Remove(name);
        var words = mapping.Columns.TakeWhile(column => column.Position < firstYear)
            .Where(column => column.Field is null || (_described.Contains(column.Field.Name) && !described.ContainsKey(column.Field.Name)))
            .SelectMany(column => (row[column.Position] ?? "").Split(['–', '—', ':', '(', ')', ','], StringSplitOptions.TrimEntries))
            .Where(word => word.Length > 0)
            .ToList();
        foreach (var name in _described.Where(name => !described.ContainsKey(name)))
        {
            if (words.Find(word => CategoryName.Code(word, contract.Field(name)) is not null) is { } word)
            {
                described[name] = CategoryName.Code(word, contract.Field(name))!;
                words.Remove(word);
            }
        }

        if (words.Count > 0)
            described.TryAdd("measure_code", string.Join(" ", words));
        foreach (var name in _described.Where(described.ContainsKey))
            described[name] = CategoryName.Code(described[name], contract.Field(name)) ?? described[name];
        return described;
    }
}
