using System.IO.Compression;
using System.Xml;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Reporting;

/// <summary>
/// A new workbook with the values of a received file as they were read, all of them texts, and the comments at the same cells. It is written as a stream, part
/// after part, so that it costs no more memory than the values do.
/// </summary>
internal static class ValuesWorkbook
{
    public static void Write(string path, FileInfo received, IReadOnlyList<ReceivedSheet> sheets, MendingList found)
    {
        var placed = sheets.Select(PlacedSheet.Of).ToList();
        MendingList list = new(found.Ending, [.. found.Mends.Select(mend => InPlace(mend, placed)), .. placed.Index().SelectMany(sheet => CutShort(sheet.Index, sheet.Item))], found.Places, found.Language);
        var former = sheets.ToList().FindIndex(MendingSheet.Is);
        List<string> names = [.. Names(received, sheets)];
        if (former < 0)
            names.Add(SheetNames.Free(MendingWords.SheetName.In(list.Language), names));
        using ZipArchive zip = new(new FileStream(path, FileMode.Create), ZipArchiveMode.Create);
        var comments = Enumerable.Range(0, sheets.Count).Select(list.CommentsOn).ToList();
        ValuesParts.Frame(zip, [.. names.Select((name, index) => (name, index < sheets.Count && sheets[index].IsHidden))], [.. comments.Select(each => each.Count > 0)]);
        foreach (var (index, sheet) in placed.Index().Where(sheet => sheet.Index != former))
        {
            using (var xml = SheetText.Writer(ValuesParts.Begin(zip, ValuesParts.SheetOf(index))))
                Write(xml, sheet, comments[index].Count > 0);
            if (comments[index].Count > 0)
                ValuesParts.Comments(zip, index, comments[index]);
        }

        using var last = ValuesParts.Begin(zip, ValuesParts.SheetOf(former < 0 ? sheets.Count : former));
        MendingSheetWriter.Write(last, list, names, isCopy: false);
    }

    private static IReadOnlyList<string> Names(FileInfo received, IReadOnlyList<ReceivedSheet> sheets)
    {
        List<string> names = [];
        foreach (var sheet in sheets)
            names.Add(SheetNames.Free(sheet.Name ?? Path.GetFileNameWithoutExtension(received.Name), names));
        return names;
    }

    private static Mend InPlace(Mend mend, List<PlacedSheet> sheets) =>
        mend.Place is { } place ? mend with { Place = place with { Row = sheets[place.Sheet].RowOf(place.Row) } } : mend;

    private static IEnumerable<Mend> CutShort(int index, PlacedSheet sheet) =>
        from each in sheet.Rows
        from cell in each.Row.Cells.Index()
        where cell.Item?.Length > SheetText.Longest
        select new Mend(new(index, each.Number, cell.Index), null, MendingWords.CutShort);

    private static void Write(XmlWriter xml, PlacedSheet sheet, bool hasComments)
    {
        xml.WriteStartElement("worksheet", SheetText.Space);
        xml.WriteStartElement("sheetData", SheetText.Space);
        foreach (var (number, row) in sheet.Rows.Where(each => !each.Row.IsBlank))
        {
            SheetText.Row(xml, number, row.IsHidden);
            foreach (var (column, text) in row.Cells.Index())
            {
                if (!string.IsNullOrEmpty(text))
                    SheetText.Cell(xml, number, column, text);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Quieten(xml);
        if (hasComments)
        {
            xml.WriteStartElement("legacyDrawing", SheetText.Space);
            xml.WriteAttributeString("r", "id", SheetText.Relations, ValuesParts.DrawingId);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A program that marks every number kept as text would hide what is really wrong.</summary>
    private static void Quieten(XmlWriter xml)
    {
        xml.WriteStartElement("ignoredErrors", SheetText.Space);
        xml.WriteStartElement("ignoredError", SheetText.Space);
        xml.WriteAttributeString("sqref", $"A1:{CellAddress.Letters(CellAddress.MostColumns - 1)}{XmlConvert.ToString(CellAddress.MostRows)}");
        xml.WriteAttributeString("numberStoredAsText", "1");
        xml.WriteAttributeString("twoDigitTextYear", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}

/// <summary>
/// The rows of a sheet at the numbers that they have in the received file. The lines of a text may be more than a sheet has rows; then its records stand one
/// below the other.
/// </summary>
internal sealed class PlacedSheet
{
    private readonly Dictionary<int, int>? _renumbered;

    private PlacedSheet(IReadOnlyList<(int Number, ReceivedRow Row)> rows, Dictionary<int, int>? renumbered) => (Rows, _renumbered) = (rows, renumbered);

    public IReadOnlyList<(int Number, ReceivedRow Row)> Rows { get; }

    public static PlacedSheet Of(ReceivedSheet sheet)
    {
        var rows = sheet.Rows;
        var isInOrder = rows.Count == 0 || (rows[0].Number > 0 && rows[^1].Number <= CellAddress.MostRows && rows.Zip(rows.Skip(1)).All(pair => pair.First.Number < pair.Second.Number));
        if (isInOrder)
            return new([.. rows.Select(row => (row.Number, row))], null);
        return new([.. rows.Select((row, index) => (index + 1, row))], rows.Index().GroupBy(row => row.Item.Number).ToDictionary(same => same.Key, same => same.First().Index + 1));
    }

    public int RowOf(int number) => _renumbered is null ? number : _renumbered.GetValueOrDefault(number, 1);
}
