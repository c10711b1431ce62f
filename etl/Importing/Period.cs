using System.Globalization;

namespace Analytics.Etl.Importing;

/// <summary>A year, a month of a year, or a month of a year that stands elsewhere, as a column or a cell names it.</summary>
internal readonly record struct Period(int? Year, int? Month)
{
    public bool IsYear => Month is null;

    /// <summary>As a contract writes it; a month alone has no such form.</summary>
    public string Iso => Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}");

    public Period Next => Month switch
    {
        null => new(Year + 1, null),
        12 => new(Year + 1, 1),
        var month => new(Year, month + 1),
    };

    /// <summary>What a cell names; null where it names anything else. A spreadsheet keeps a month as its first day.</summary>
    public static Period? Of(string? cell)
    {
        if (HeaderRow.YearOf(cell) is { } year)
            return new(int.Parse(year, CultureInfo.InvariantCulture), null);
        return cell is null ? null : OfficeCell.MonthOf(cell);
    }

    /// <summary>The columns of a header that are periods of one kind, if these are enough to be what the table goes by, one after another.</summary>
    public static IReadOnlyList<(int Position, Period Period)> Across(ReceivedRow header)
    {
        List<(int Position, Period Period)> found =
            [.. Enumerable.Range(0, header.Cells.Count).Select(position => (position, Of(header[position]))).Where(each => each.Item2 is not null).Select(each => (each.position, each.Item2!.Value))];
        var kind = found.GroupBy(each => (each.Period.IsYear, each.Period.Year is null)).MaxBy(group => group.Count())?.ToList() ?? [];
        // Months follow one another; days that happen to be the first of one do not, and are cells of a table.
        return kind.Count >= FewestAcross && kind.Zip(kind.Skip(1)).All(pair => pair.First.Period.IsYear || pair.Second.Period == pair.First.Period.Next) ? kind : [];
    }

    private const int FewestAcross = 3;
}
