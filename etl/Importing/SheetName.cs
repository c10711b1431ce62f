using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>What the name of a sheet, or the title above its table, says of all rows, where no column says otherwise: whose they are, or that they were cancelled.</summary>
internal static partial class SheetName
{
    /// <summary>A title is short and stands alone; sentences explain.</summary>
    private const int MostWordsOfATitle = 5;

    private static readonly HashSet<string> _named = ["body_code", "unit_code"];

    /// <summary>The one code of a list that the name holds as a word; null where it holds none or several.</summary>
    public static string? Code(SheetTable sheet, Field field) => !_named.Contains(field.Name) ? null
        : Words(sheet).Select(word => CategoryName.Code(word, field)).OfType<string>().Distinct().ToList() is [var code] ? code : null;

    /// <summary>What became of consultations that have a sheet of their own; that they were held is said by any other.</summary>
    public static string? Status(SheetTable sheet) =>
        Words(sheet).Where(word => word.Length > 4).Select(StatusWord.Code).OfType<string>().Distinct().ToList() is ["cancelled" or "postponed"] said ? said[0] : null;

    public static IEnumerable<string> Notes(ImportedTable table) =>
        from sheet in table.Sheets
        let said = table.Contract.Fields.Where(field => field.Assumed is not null && sheet.Mapping.Of(field) is null).Select(field => (field.Name, Code: Code(sheet, field), field.Assumed))
            .Where(said => said.Code is not null && said.Code != said.Assumed).Select(said => $"{said.Name} is {said.Code}")
            .Concat(table.Contract.Name == "consultations" && Status(sheet) is { } status ? [$"rows without a status are {status}"] : []).ToList()
        where said.Count > 0
        select $"{sheet.Header.Sheet.Name ?? "the title"}: by the name of the sheet, or the title above its columns, {string.Join(" and ", said)}; --set says otherwise";

    private static IEnumerable<string> Words(SheetTable sheet) => sheet.Header.Sheet.Rows.TakeWhile(row => row.Number < sheet.Header.Row.Number)
        .Select(row => row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).ToList()).Where(cells => cells.Count == 1).Select(cells => cells[0]!)
        .Where(title => title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfATitle).Prepend(sheet.Header.Sheet.Name ?? "").SelectMany(text => Word().Matches(text)).Select(word => word.Value)
        .Where(word => Header.Fold(word).Length > 2);

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
