using System.IO.Compression;
using System.Xml;
using Analytics.Etl.Importing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Analytics.Etl.Reporting;

/// <summary>
/// A received workbook, copied, with comments put into the copy. Nothing else of it is touched: parts without comments stay as they are, byte for byte, and in
/// a sheet with the first ones a single element is added.
/// </summary>
internal static class CopiedWorkbook
{
    /// <summary>Unpacked, as the library holds in memory what it changes; larger workbooks are mostly style, and their values are given back.</summary>
    private const long MostUnpackedBytes = 48L << 20;

    /// <summary>Whether the file is a workbook that can be copied and changed: ordinary Open XML of no great size.</summary>
    public static bool TryWrite(string path, FileInfo received, IReadOnlyList<ReceivedSheet> sheets, MendingList list)
    {
        if (ReceivedFile.Format(received.FullName) != "xlsx" || !IsOfMeasure(received.FullName))
            return false;
        try
        {
            using (var from = received.OpenRead())
            {
                using FileStream copy = new(path, FileMode.Create);
                from.CopyTo(copy);
            }

            using var document = SpreadsheetDocument.Open(path, isEditable: true);
            return TryWrite(document, sheets, list);
        }
        catch (Exception odd) when (odd is OpenXmlPackageException or XmlException or FormatException or InvalidDataException or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException)
        {
            // Whatever the library cannot open or change, our own reader could read: its values are given back instead.
            return false;
        }
    }

    private static bool TryWrite(SpreadsheetDocument document, IReadOnlyList<ReceivedSheet> sheets, MendingList list)
    {
        if (document.StrictRelationshipFound || document.DocumentType != SpreadsheetDocumentType.Workbook || document.WorkbookPart is not { Workbook.Sheets: { } listed } workbook)
            return false;
        var parts = listed.Elements<Sheet>().Select(sheet => (Name: sheet.Name?.Value, Part: sheet.Id?.Value is { } id ? workbook.GetPartById(id) as WorksheetPart : null))
            .Where(sheet => sheet.Part is not null).ToList();
        if (!parts.Select(sheet => sheet.Name).SequenceEqual(sheets.Select(sheet => sheet.Name)))
            return false;
        foreach (var (index, sheet) in parts.Index())
            SheetComments.Put(sheet.Part!, list.CommentsOn(index));
        var former = sheets.ToList().FindIndex(MendingSheet.Is);
        var written = former >= 0 ? parts[former].Part! : AddSheet(workbook, listed, MendingWords.SheetName.In(list.Language));
        using (var content = written.GetStream(FileMode.Create))
            MendingSheetWriter.Write(content, list, [.. parts.Select(sheet => sheet.Name!)], isCopy: true);
        return true;
    }

    private static WorksheetPart AddSheet(WorkbookPart workbook, Sheets listed, string name)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        listed.AppendChild(new Sheet
        {
            Name = SheetNames.Free(name, [.. listed.Elements<Sheet>().Select(sheet => sheet.Name?.Value ?? "")]),
            SheetId = listed.Elements<Sheet>().Select(sheet => sheet.SheetId?.Value ?? 0).DefaultIfEmpty(0u).Max() + 1,
            Id = workbook.GetIdOfPart(part),
        });
        workbook.Workbook.Save();
        return part;
    }

    /// <summary>What a zip declares of its sizes may be false, so it is unpacked into nothing until it is too much.</summary>
    private static bool IsOfMeasure(string path)
    {
        var (unpacked, chunk) = (0L, new byte[1 << 16]);
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (var read = content.Read(chunk); read > 0 && unpacked <= MostUnpackedBytes; read = content.Read(chunk))
                unpacked += read;
        }

        return unpacked <= MostUnpackedBytes;
    }
}
