using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;
using Analytics.Etl.Reporting;
using Analytics.Tests.Etl.Importing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Analytics.Tests.Etl.Reporting;

/// <summary>A workbook with comments that an import gave back, read as a spreadsheet program reads it.</summary>
internal sealed class AReport
{
    private AReport(string path, string said, ImportReport? import) => (Path, Said, Import) = (path, said, import);

    public string Path { get; }

    /// <summary>The line that tells of it.</summary>
    public string Said { get; }

    /// <summary>What the import itself says; null of a file that it refused as a whole.</summary>
    public ImportReport? Import { get; }

    /// <summary>Looks at a file without writing it into the package, and has it given back.</summary>
    public static AReport Of(AnOffice office, FileInfo file, Language language, string? resource = null, string name = "report.xlsx")
    {
        var request = ImportRequest.Of(file, resource, new(office.Package), closedOn: "2026-01-31", isDryRun: true);
        using var place = ReportPlace.Open(new(office.In(name)), file, request.Package);
        MendingReport mending = new(place, file, language);
        Import import = new(request, _ => { });
        try
        {
            var report = import.Run();
            return new(office.In(name), mending.Write(report, import.Received!), report);
        }
        catch (FileFaultException fault)
        {
            return new(office.In(name), mending.Write(fault, import.Received), null);
        }
    }

    public static AReport OfRegister(AnOffice office, string name, Language language) =>
        Of(office, office.Put(name, File.ReadAllBytes(ARegister.Fixture($"registers/{name}"))), language);

    /// <summary>The words of each comment by its cell, such as <c>Feuil1!D17</c>.</summary>
    public IReadOnlyDictionary<string, string> Comments() => Comments(Path);

    public static IReadOnlyDictionary<string, string> Comments(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        return (
            from sheet in Sheets(document)
            from comment in sheet.Part.WorksheetCommentsPart?.Comments.CommentList?.Elements<Comment>() ?? []
            select (Cell: $"{sheet.Name}!{comment.Reference}", Text: comment.CommentText!.InnerText)).ToDictionary(comment => comment.Cell, comment => comment.Text);
    }

    /// <summary>The cells at which a box is drawn, as programs show a comment only where one is.</summary>
    public IReadOnlyList<string> Boxes()
    {
        using var document = SpreadsheetDocument.Open(Path, isEditable: false);
        List<string> boxes = [];
        foreach (var (name, part) in Sheets(document))
        {
            foreach (var drawing in part.VmlDrawingParts)
            {
                using StreamReader text = new(drawing.GetStream());
                var x = System.Xml.Linq.XNamespace.Get("urn:schemas-microsoft-com:office:excel");
                boxes.AddRange(System.Xml.Linq.XDocument.Parse(text.ReadToEnd()).Descendants(x + "ClientData").Where(box => (string?)box.Attribute("ObjectType") == "Note")
                    .Select(box => $"{name}!{CellAddress.Letters((int)box.Element(x + "Column")!)}{(int)box.Element(x + "Row")! + 1}"));
            }
        }

        return boxes;
    }

    /// <summary>The cells of the list, row by row, below its header.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Listed()
    {
        var list = ReceivedRegisters.Read(System.IO.Path.GetFileName(Path), File.ReadAllBytes(Path)).Single(MendingSheet.Is);
        return [.. list.Rows.SkipWhile(row => row.Cells.Count(cell => !string.IsNullOrEmpty(cell)) < 4).Skip(1)
            .Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, 4).Select(column => row[column] ?? "")])];
    }

    /// <summary>What a validator of Open XML finds wrong.</summary>
    public static IReadOnlyList<string> Faults(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>Types a text into a cell that is there, as the office mends it, and saves the workbook.</summary>
    public FileInfo Mend(string cell, string text)
    {
        using (var document = SpreadsheetDocument.Open(Path, isEditable: true))
        {
            var (sheet, place) = (cell[..cell.LastIndexOf('!')], cell[(cell.LastIndexOf('!') + 1)..]);
            var mended = Sheets(document).Single(each => each.Name == sheet).Part.Worksheet.Descendants<Cell>().Single(each => each.CellReference == place);
            mended.RemoveAllChildren();
            mended.DataType = CellValues.InlineString;
            mended.AppendChild(new InlineString(new Text(text)));
        }

        return new(Path);
    }

    private static IEnumerable<(string Name, WorksheetPart Part)> Sheets(SpreadsheetDocument document) =>
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => (sheet.Name!.Value!, (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)));
}
