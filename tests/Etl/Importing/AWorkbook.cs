using System.Globalization;
using Analytics.Etl.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Analytics.Tests.Etl.Importing;

/// <summary>
/// A workbook as an office keeps it: sheets of texts, numbers, truths, dates as spreadsheets count them and formulas with
/// their last value, with merged cells and a coloured header.
/// </summary>
internal sealed class AWorkbook
{
    private readonly List<(string Name, object?[][] Rows, string[] Merged)> _sheets = [];

    private string? _creator;

    public AWorkbook Sheet(string name, object?[][] rows, params string[] merged)
    {
        _sheets.Add((name, rows, merged));
        return this;
    }

    /// <summary>Who made it, as spreadsheet programs write it into each file.</summary>
    public AWorkbook By(string creator)
    {
        _creator = creator;
        return this;
    }

    public static Formula Formula(string text, double value) => new(text, value.ToString(CultureInfo.InvariantCulture));

    public static Formula Failed(string error) => new("A1", error, IsError: true);

    public byte[] ToBytes()
    {
        using MemoryStream file = new();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Creator = _creator;
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            foreach (var (name, rows, merged) in _sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(rows.Select((cells, index) => Row(cells, index + 1))));
                if (merged.Length > 0)
                    part.Worksheet.AppendChild(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
                var number = (uint)workbook.Workbook.Sheets!.Count() + 1;
                workbook.Workbook.Sheets!.AppendChild(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = number, Name = name });
            }
        }

        return file.ToArray();
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), new Fill(Coloured())),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true }));

    private static PatternFill Coloured() =>
        new(new ForegroundColor { Rgb = "FFFFD966" }) { PatternType = PatternValues.Solid };

    private static Row Row(object?[] cells, int number)
    {
        Row row = new() { RowIndex = (uint)number };
        foreach (var (value, column) in cells.Select((value, column) => (value, column)))
        {
            if (value is not null)
                row.AppendChild(Cell(value, $"{CellAddress.Letters(column)}{number}"));
        }

        return row;
    }

    private static Cell Cell(object value, string place) => value switch
    {
        string text => new(new InlineString(new Text(text))) { DataType = CellValues.InlineString, CellReference = place },
        bool truth => new(new CellValue(truth ? "1" : "0")) { DataType = CellValues.Boolean, CellReference = place },
        DateOnly day => new(new CellValue(day.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = 1, CellReference = place },
        Formula { IsError: true } failed => new(new CellFormula(failed.Text), new CellValue(failed.Value!)) { DataType = CellValues.Error, CellReference = place },
        Formula { Value: null } never => new(new CellFormula(never.Text)) { CellReference = place },
        Formula formula => new(new CellFormula(formula.Text), new CellValue(formula.Value)) { CellReference = place },
        _ => new(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { CellReference = place },
    };
}

/// <summary>A formula with the value that was last computed for it, if any was.</summary>
internal sealed record Formula(string Text, string? Value, bool IsError = false);
