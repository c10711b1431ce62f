using System.Xml;

namespace Analytics.Etl.Reading;

/// <summary>
/// A workbook in Open XML of either kind, transitional or strict, by whatever prefixes its program writes. Its sheets are
/// read row by row, so that a sheet costs what it holds and not what it styles.
/// </summary>
internal sealed class Workbook : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string UsualPart = "xl/workbook.xml";

    private readonly PackedFile _file;
    private readonly SharedTexts _texts;
    private readonly NumberFormats _formats;

    private Workbook(PackedFile file)
    {
        _file = file;
        var part = PartRelations.Of(file, "").OfType("officeDocument").FirstOrDefault() ?? UsualPart;
        var relations = PartRelations.Of(file, part);
        var (sheets, countsFrom1904) = Contents(part, relations);
        Sheets = sheets;
        _texts = SharedTexts.Read(file, relations.OfType("sharedStrings").FirstOrDefault());
        _formats = NumberFormats.Read(file, relations.OfType("styles").FirstOrDefault(), countsFrom1904);
    }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <exception cref="FileFaultException">The file is no workbook.</exception>
    public static Workbook Open(string path)
    {
        var file = PackedFile.Open(path, "xlsx", ContentTypes);
        try
        {
            return new(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public SheetReader Read(WorkbookSheet sheet) => new(_file.Xml(sheet.Part), sheet, _texts, _formats);

    public void Dispose() => _file.Dispose();

    /// <summary>The sheets in their order. One of a chart alone has no cells, and is none.</summary>
    private (List<WorkbookSheet> Sheets, bool CountsFrom1904) Contents(string part, PartRelations relations)
    {
        List<WorkbookSheet> sheets = [];
        var countsFrom1904 = false;
        using var xml = _file.Xml(part);
        while (xml.Read())
        {
            if (OpenXml.IsElement(xml, "workbookPr"))
                countsFrom1904 = OpenXml.Flag(xml, "date1904");
            else if (OpenXml.IsElement(xml, "sheet") && relations.Target(OpenXml.RelationId(xml), "worksheet") is { } target)
                sheets.Add(new(sheets.Count + 1, xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", target));
        }

        return (sheets, countsFrom1904);
    }
}

/// <summary>A sheet as the workbook lists it: its place from 1, its name, whether its tab is hidden, and the part that holds its cells.</summary>
internal sealed record WorkbookSheet(int Number, string Name, bool IsHidden, string Part);
