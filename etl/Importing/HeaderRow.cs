using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Where the names of the columns stand: below titles and logos, and not always on the first sheet.</summary>
internal sealed partial record HeaderRow(ReceivedSheet Sheet, ReceivedRow Row, bool IsWide)
{
    /// <summary>The entities that columns of a matrix of attendance stand for, by position; none elsewhere.</summary>
    public IReadOnlyDictionary<int, string> Entities { get; init; } = new Dictionary<int, string>();

    /// <summary>Where a table of attendance says of which consultation each row is; null in any other.</summary>
    public int? KeyPosition { get; init; }

    /// <summary>The row below that belongs to the names: who spoke for each entity; null where there is none.</summary>
    public ReceivedRow? Under { get; init; }

    /// <summary>Who spoke for the entity of a column, where the names say it.</summary>
    public IReadOnlyDictionary<int, string> Speakers { get; init; } = new Dictionary<int, string>();

    /// <summary>The rows below the names.</summary>
    public IEnumerable<ReceivedRow> Below => Sheet.Rows.Where(row => row.Number > (Under ?? Row).Number);

    public bool IsMatrix => Entities.Count > 0;

    /// <summary>The columns that list entities in each cell, by position; none elsewhere.</summary>
    public IReadOnlyDictionary<int, ListMeaning> Lists { get; init; } = new Dictionary<int, ListMeaning>();

    /// <summary>Rows of titles, dates and logos that an office puts above its table, at most.</summary>
    public const int MostTitleRows = 100;

    /// <summary>The position after the last name.</summary>
    public int Width => Enumerable.Range(0, Row.Cells.Count).LastOrDefault(position => Row[position] is not null) + 1;

    /// <summary>The address of its first name.</summary>
    public string Address => Sheet.Cell(Row.Number, Enumerable.Range(0, Row.Cells.Count).FirstOrDefault(position => Row[position] is not null));

    /// <summary>Finds the row that names most fields of the contract; a table with years for columns names them by being years.</summary>
    /// <exception cref="FileFaultException">No row of no sheet names enough of them.</exception>
    public static HeaderRow Find(IReadOnlyList<ReceivedSheet> sheets, Contract contract, IReadOnlyDictionary<string, string> stated) =>
        TryFind(sheets, contract, stated) ?? throw ImportFaults.NoHeader(contract);

    /// <summary>The same; null when no row of no sheet names enough of them.</summary>
    public static HeaderRow? TryFind(IReadOnlyList<ReceivedSheet> sheets, Contract contract, IReadOnlyDictionary<string, string> stated)
    {
        var best = sheets
            .SelectMany(sheet => sheet.Rows.Take(MostTitleRows).Select(row => (sheet, row, known: CountKnown(row, contract, stated))))
            .OrderByDescending(candidate => candidate.known)
            .FirstOrDefault();
        if (Wide(sheets, contract) is { } wide)
            return wide;
        return best.known >= Math.Min(2, contract.Fields.Count(contract.Requires)) && best.known > 0
            ? new(best.sheet, best.row, IsWide: false)
            : null;
    }

    /// <summary>Counts and posts may stand in a column for each year or month; posts say what they are beside, and months of a year that stands beside say that.</summary>
    private static HeaderRow? Wide(IReadOnlyList<ReceivedSheet> sheets, Contract contract)
    {
        if (contract.Name is not ("annual_counts" or "staffing"))
            return null;
        var widest = (
            from sheet in sheets
            from row in sheet.Rows.Take(MostTitleRows)
            let across = Period.Across(row)
            where across.Count > 0 && SaysWhose(row, across[0].Period)
            orderby across.Count descending
            select new HeaderRow(sheet, row, IsWide: true)).FirstOrDefault();
        return widest;

        bool SaysWhose(ReceivedRow row, Period first)
        {
            var named = row.Cells.OfType<string>().Select(name => Header.Find(name, contract)?.Name).ToHashSet();
            return contract.Name == "annual_counts" ? first.Year is not null || named.Contains("year") : first.Year is not null && named.Overlaps(["post_code", "role_code", "measure_code"]);
        }
    }

    public static int CountKnown(ReceivedRow row, Contract contract) => CountKnown(row, contract, new Dictionary<string, string>());

    /// <summary>A cell that is a year and nothing else, as a workbook keeps it or as text.</summary>
    public static bool IsYear(string? cell) => YearOf(cell) is not null;

    /// <summary>The year that a cell is, without the star or number of a note that stands at it.</summary>
    public static string? YearOf(string? cell) =>
        int.TryParse(Marks().Replace(cell ?? "", ""), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var year)
        && year is >= 1990 and <= 2100
            ? year.ToString(CultureInfo.InvariantCulture)
            : null;

    private static int CountKnown(ReceivedRow row, Contract contract, IReadOnlyDictionary<string, string> stated)
    {
        var names = row.Cells.OfType<string>().Where(name => name.Length > 0).ToList();
        return Header.CountKnown(names.Where(name => !stated.ContainsKey(Header.Fold(name))), contract)
            + names.Count(name => stated.ContainsKey(Header.Fold(name)) || Mapping.IsCounted(name, contract));
    }

    [GeneratedRegex(@"\s*(?:\*+|\([0-9a-z]\)|\((?:prov|voorl|vorl|prel|est)[a-zé]*\.?\)|[¹²³])$")]
    private static partial Regex Marks();
}
