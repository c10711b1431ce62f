using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Tells the tables apart that somebody put below one another on one sheet: each is planned as if it stood alone.</summary>
internal static class StackedTables
{
    private const int FewestNames = 2;

    /// <summary>The tables of a sheet from top to bottom; a sheet with one is that sheet.</summary>
    public static IReadOnlyList<ReceivedSheet> Apart(ReceivedSheet sheet, IReadOnlyList<Contract> contracts)
    {
        List<int> begin = [0];
        ReceivedRow? header = null;
        foreach (var (at, row) in sheet.Rows.Index())
        {
            if (header is null)
                header = NamesColumns(row, contracts) ? row : null;
            else if (Begins(sheet.Rows, at, header, contracts) is { } top)
            {
                begin.Add(top);
                header = row;
            }
        }

        return begin.Count == 1
            ? [sheet]
            : [.. begin.Select((from, part) => sheet with { IsPart = true, Rows = [.. sheet.Rows.Skip(from).Take((part + 1 < begin.Count ? begin[part + 1] : sheet.Rows.Count) - from)] })];
    }

    /// <summary>Where a table begins of which a row names the columns; null where it names none, or those of the table above.</summary>
    private static int? Begins(IReadOnlyList<ReceivedRow> rows, int at, ReceivedRow header, IReadOnlyList<Contract> contracts)
    {
        var (row, above) = (rows[at], Above(rows, at));
        var isReordered = IsReordered(row, header);
        return (isReordered || (above is not null && !NamesTheSame(row, header))) && NamesColumns(row, contracts) ? above ?? at : null;
    }

    /// <summary>Where a table begins whose columns a row may name: below a blank row, with its title between them perhaps; null where no gap is above.</summary>
    private static int? Above(IReadOnlyList<ReceivedRow> rows, int at) => rows[at].IsBlank ? null
        : IsGap(rows, at) ? at
        : at > 1 && Filled(rows[at - 1]) == 1 && IsGap(rows, at - 1) ? at - 1
        : null;

    /// <summary>Rows that hold nothing are blank, or are not in the file at all.</summary>
    private static bool IsGap(IReadOnlyList<ReceivedRow> rows, int at) => at > 0 && (rows[at - 1].IsBlank || rows[at].Number > rows[at - 1].Number + 1);

    private static int Filled(ReceivedRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    /// <summary>Names alone: a row that holds a day or a number is one of a table.</summary>
    private static bool NamesColumns(ReceivedRow row, IReadOnlyList<Contract> contracts)
    {
        var names = row.Cells.OfType<string>().Where(name => !string.IsNullOrWhiteSpace(name)).ToList();
        return names.Count >= FewestNames && names.TrueForAll(name => OfficeCell.BareNumber(name) is null && !OfficeCell.IsDay(name))
            && contracts.Any(contract => Header.CountKnown(names, contract) is var known && known >= FewestNames && known * 2 >= names.Count);
    }

    /// <summary>Whether a row names the same columns in another order: what is below it must not be read by the names above.</summary>
    private static bool IsReordered(ReceivedRow row, ReceivedRow header)
    {
        var before = Enumerable.Range(0, header.Cells.Count).Where(position => header[position] is not null).GroupBy(position => Header.Fold(header[position]!)).ToDictionary(name => name.Key, name => name.First());
        var again = Enumerable.Range(0, row.Cells.Count).Where(position => row[position] is not null && before.ContainsKey(Header.Fold(row[position]!))).ToList();
        return again.Count >= FewestNames && again.Count * 2 > Filled(row) && again.Count(position => before[Header.Fold(row[position]!)] != position) > 1;
    }

    /// <summary>A header that is repeated within a table begins no other.</summary>
    private static bool NamesTheSame(ReceivedRow row, ReceivedRow header)
    {
        HashSet<string> before = [.. header.Cells.OfType<string>().Select(Header.Fold)];
        return row.Cells.OfType<string>().Where(name => name.Length > 0).Count(name => before.Contains(Header.Fold(name))) * 2 > Filled(row);
    }
}
