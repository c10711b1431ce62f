using System.Globalization;
using System.Xml;

namespace Analytics.Etl.Reading;

/// <summary>
/// Reads the rows of a sheet one after the other, each up to its last cell with a value; rows without any are passed over.
/// What merges its cells stands below them, and is known when the rows are read.
/// </summary>
internal sealed class SheetReader(XmlReader xml, WorkbookSheet sheet, SharedTexts texts, NumberFormats formats) : IDisposable
{
    private readonly List<CellRange> _merged = [];
    private readonly List<string?> _cells = [];
    private readonly List<MisreadCell> _misread = [];
    private int _row;
    private int _column;

    public IReadOnlyList<CellRange> Merged => _merged;

    /// <exception cref="FileFaultException">A row or a cell stands where no sheet has one.</exception>
    /// <exception cref="InvalidDataException">A cell shows a text that the workbook does not keep.</exception>
    /// <exception cref="XmlException">The sheet breaks off.</exception>
    public IEnumerable<SheetRow> Rows()
    {
        while (xml.Read())
        {
            if (OpenXml.IsElement(xml, "row"))
            {
                if (ReadRow() is { } row)
                    yield return row;
            }
            else if (OpenXml.IsElement(xml, "mergeCell"))
            {
                _merged.Add(CellRange.Parse(xml.GetAttribute("ref") ?? "") ?? throw Misplaced());
            }
        }
    }

    public void Dispose() => xml.Dispose();

    private SheetRow? ReadRow()
    {
        var before = _row;
        _row = xml.GetAttribute("r") is { } written ? CellAddress.Row(written) ?? throw Misplaced() : before + 1;
        if (_row <= before || _row > CellAddress.MostRows)
            throw Misplaced();
        var isHidden = OpenXml.Flag(xml, "hidden") || xml.GetAttribute("ht") == "0";
        _cells.Clear();
        _misread.Clear();
        _column = -1;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (OpenXml.IsElement(xml, "c"))
                    ReadCell();
            }
        }

        return _cells.Count == 0 && _misread.Count == 0 ? null : new(_row, isHidden, [.. _cells], [.. _misread]);
    }

    private void ReadCell()
    {
        _column = xml.GetAttribute("r") is { } place ? Column(place) : _column + 1;
        if (_column >= CellAddress.MostColumns)
            throw Misplaced();
        if (xml.IsEmptyElement)
            return;
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        string? value = null;
        string? text = null;
        var hasFormula = false;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (OpenXml.IsElement(xml, "v"))
                value = OpenXml.Characters(xml);
            else if (OpenXml.IsElement(xml, "is"))
                text = OpenXml.Text(xml);
            else
                hasFormula |= OpenXml.IsElement(xml, "f");
        }

        if (type == "e" || (type == "b" && value is not ("0" or "1" or "true" or "false")) || (hasFormula && value is null && text is null))
            _misread.Add(new(_column, value));
        else if (Value(type, style, value, text) is { Length: > 0 } written)
            Put(written);
    }

    private string? Value(string? type, string? style, string? value, string? text) => type switch
    {
        _ when value is null => text,
        "s" => texts.Find(value),
        "b" => value is "1" or "true" ? "true" : "false",
        "d" => NumberText.IsoMoment(value),
        "str" or "inlineStr" => text ?? value,
        _ => value.Length == 0 ? null : formats.Write(value, style),
    };

    private void Put(string written)
    {
        while (_cells.Count <= _column)
            _cells.Add(null);
        if (_cells[_column] is not null)
            throw Misplaced();
        _cells[_column] = written;
    }

    /// <summary>The column of a cell, which must stand in the row that holds it.</summary>
    private int Column(string place) =>
        CellAddress.Parse(place) is var (row, column) && row == _row ? column : throw Misplaced();

    private FileFaultException Misplaced() => FileFaults.Misplaced(sheet.Number, _row);
}

/// <summary>A row of a workbook's sheet with its number there, its cells up to the last with a value, and those that have none to read.</summary>
internal sealed record SheetRow(int Number, bool IsHidden, string?[] Cells, IReadOnlyList<MisreadCell> Misread);

/// <summary>
/// A cell of a workbook whose value cannot be read, its column counted from 0: a failed formula with the error that it shows,
/// an odd truth, or a formula that was never computed, which shows nothing.
/// </summary>
internal sealed record MisreadCell(int Column, string? Value);
