using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A template that somebody types into as in a spreadsheet: each cell in the style of its column, labels from the list that the cell offers.</summary>
internal sealed partial class AFilledTemplate : IDisposable
{
    public const int HeaderRow = 3;
    public const int FirstRow = 5;

    private readonly MemoryStream _stream = new();
    private readonly SpreadsheetDocument _document;
    private readonly Language _language;

    public AFilledTemplate(byte[] template, Language language)
    {
        _stream.Write(template);
        _document = SpreadsheetDocument.Open(_stream, isEditable: true);
        _language = language;
    }

    public IReadOnlyList<string> Sheets => [.. Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];

    private Workbook Workbook => _document.WorkbookPart!.Workbook!;

    /// <summary>Types a row below the example; what is an <see cref="int"/> in a column with a list is the place of the choice on it, from 0.</summary>
    public void Type(string resource, int row, params (string Field, object Value)[] cells)
    {
        foreach (var (field, value) in cells)
            Type(resource, row, Column(resource, field), value);
    }

    /// <summary>Marks one cell of attendance, by the place of the entity's column after the first.</summary>
    public void Mark(int row, int entity, int mark) => Type("attendance", row, entity, mark);

    /// <summary>The titles of a sheet's columns.</summary>
    public IReadOnlyList<string> Headers(string resource) => [.. Row(Worksheet(resource), HeaderRow).Elements<Cell>().Select(Text)];

    public IReadOnlyList<string> ChoicesOf(string resource, string field) => List(Rule(Worksheet(resource), Column(resource, field))!);

    public IReadOnlyList<string> Row(string resource, int row) => [.. Row(Worksheet(resource), row).Elements<Cell>().Select(Text)];

    public byte[] Save()
    {
        _document.Save();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private void Type(string resource, int row, int column, object value)
    {
        var sheet = Worksheet(resource);
        var rule = Rule(sheet, column);
        var typed = value is int place && rule?.Type?.Value == DataValidationValues.List ? List(rule)[place] : value;
        Cell cell = new() { CellReference = $"{Letters(column)}{row}", StyleIndex = StyleOf(sheet, column) };
        switch (typed)
        {
            case DateOnly day:
                Assert.Equal(DataValidationValues.Date, rule!.Type!.Value);
                cell.CellValue = new(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture));
                break;
            case string text:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new(new Text(text));
                break;
            default:
                cell.CellValue = new(Convert.ToString(typed, CultureInfo.InvariantCulture)!);
                break;
        }

        var cells = Row(sheet, row);
        cells.InsertBefore(cell, cells.Elements<Cell>().FirstOrDefault(other => Position(other) > column));
    }

    private static uint? StyleOf(Worksheet sheet, int column) =>
        sheet.Descendants<Column>().Single(each => each.Min! <= (uint)column + 1 && each.Max! >= (uint)column + 1).Style?.Value;

    private int Column(string resource, string field)
    {
        var title = Contract.Named(resource).Field(field).Titles.In(_language);
        return Headers(resource).Select((header, index) => (header, index)).Single(each => Decoration().Replace(each.header, "") == title).index;
    }

    private Worksheet Worksheet(string resource) => WorksheetNamed(Contract.Named(resource).Titles.In(_language));

    private Worksheet WorksheetNamed(string name)
    {
        var sheet = Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)_document.WorkbookPart!.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }

    private static DataValidation? Rule(Worksheet sheet, int column) => sheet.Descendants<DataValidation>()
        .SingleOrDefault(rule => rule.SequenceOfReferences?.InnerText?.StartsWith($"{Letters(column)}{FirstRow}:", StringComparison.Ordinal) == true);

    private IReadOnlyList<string> List(DataValidation rule)
    {
        var range = Range().Match(rule.Formula1!.Text ?? "");
        var (column, first, last) = (range.Groups["column"].Value, Number(range, "first"), Number(range, "last"));
        return
        [
            .. WorksheetNamed(range.Groups["sheet"].Value).Descendants<Cell>()
                .Where(cell => Reference().Match(cell.CellReference!.Value!) is var at && at.Groups["column"].Value == column && Number(at, "row") >= first && Number(at, "row") <= last)
                .Select(Text).Where(text => text.Length > 0),
        ];
    }

    private static Row Row(Worksheet sheet, int number)
    {
        var data = sheet.GetFirstChild<SheetData>()!;
        if (data.Elements<Row>().FirstOrDefault(row => row.RowIndex! == (uint)number) is { } there)
            return there;
        Row made = new() { RowIndex = (uint)number };
        data.InsertBefore(made, data.Elements<Row>().FirstOrDefault(row => row.RowIndex! > (uint)number));
        return made;
    }

    private static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    private static int Position(Cell cell) => Reference().Match(cell.CellReference!.Value!).Groups["column"].Value.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;

    private static string Letters(int column) => ((char)('A' + column)).ToString();

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^'(?<sheet>.+)'!\$(?<column>[A-Z]+)\$(?<first>[0-9]+):\$[A-Z]+\$(?<last>[0-9]+)$")]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?<column>[A-Z]+)(?<row>[0-9]+)$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?: \(min\))?(?: \*)?$")]
    private static partial Regex Decoration();
}
