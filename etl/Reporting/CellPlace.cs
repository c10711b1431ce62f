using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Reporting;

/// <summary>A cell of a received file: the place of its sheet among those that were read, its row from 1 and its column from 0.</summary>
internal readonly record struct CellPlace(int Sheet, int Row, int Column)
{
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"{CellAddress.Letters(Column)}{Row}");
}

/// <summary>Finds the cells of a received file by the addresses that an import tells.</summary>
internal sealed partial class CellPlaces(IReadOnlyList<ReceivedSheet> sheets)
{
    /// <summary>Where nothing points to a cell: the first one of the first sheet that a person sees.</summary>
    public CellPlace First { get; } = new(Math.Max(0, sheets.ToList().FindIndex(sheet => !sheet.IsHidden)), 1, 0);

    public string? NameOf(CellPlace place) => sheets[place.Sheet].Name;

    public int? SheetOf(string? name) => sheets.ToList().FindIndex(sheet => sheet.Name == name) is var at and >= 0 ? at : null;

    /// <summary>What stands in the cell.</summary>
    public string? ValueAt(CellPlace place) => RowAt(place.Sheet, place.Row)?[place.Column];

    /// <summary>The cell of an address such as <c>Feuil1!D17</c> or <c>line 17, column D</c>. That of a whole row is its first cell with something in it.</summary>
    public CellPlace? Find(string? address)
    {
        if (address is null)
            return null;
        if (Line().Match(address) is { Success: true } line)
        {
            return CellAddress.Row(line.Groups["row"].Value) is not { } number || SheetOf(null) is not { } text ? null
                : line.Groups["column"].Success && CellAddress.Parse($"{line.Groups["column"].Value}1") is var (_, column) ? new(text, number, column)
                : OfRow(text, number);
        }

        var end = address.LastIndexOf('!');
        if (end < 0 || sheets.ToList().FindIndex(sheet => sheet.Name is { } name && CellAddress.Sheet(name) == address[..end]) is not (>= 0 and var at))
            return null;
        var cells = address[(end + 1)..].Split(':');
        return CellAddress.Parse(cells[0]) is not var (row, first) ? null : cells.Length == 1 ? new(at, row, first) : OfRow(at, row);
    }

    private CellPlace OfRow(int sheet, int number) =>
        new(sheet, number, RowAt(sheet, number) is { } row ? Enumerable.Range(0, row.Cells.Count).FirstOrDefault(position => row[position] is not null) : 0);

    private readonly Dictionary<int, Dictionary<int, ReceivedRow>> _rows = [];

    private ReceivedRow? RowAt(int sheet, int number)
    {
        if (!_rows.TryGetValue(sheet, out var rows))
        {
            _rows[sheet] = rows = [];
            foreach (var row in sheets[sheet].Rows)
                rows.TryAdd(row.Number, row);
        }

        return rows.GetValueOrDefault(number);
    }

    [GeneratedRegex("^line (?<row>[0-9]+)(?:, column (?<column>[A-Z]+))?$")]
    private static partial Regex Line();
}
