using System.Text;
using System.Text.RegularExpressions;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Looks at how a file begins, as its name may say otherwise: web pages, old and locked workbooks pass for new ones.</summary>
internal static partial class ReceivedKind
{
    private const int Looked = 4096;

    /// <exception cref="FileFaultException">The file is another kind of thing than its name says; the sentence says which, and what to do.</exception>
    public static void Require(string path, string format)
    {
        // A pipe or a device says that it has no length, and is not opened: it may never end.
        if ((File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path)).Length == 0)
            throw FileFaults.Empty();
        var start = Start(path);
        if (start is [0xD0, 0xCF, 0x11, 0xE0, ..])
            throw format == "xls" ? ImportFaults.OldWorkbook() : ImportFaults.Locked(format);
        if (start is [0x50, 0x4B, 0x03, 0x04, ..])
            RequireWorkbookName(format);
        else if (format is "xls" or "xlsx" or "xlsm" or "xlsb" or "ods" or "csv" or "tsv" or "txt")
            ForbidMarkup(start, format);
    }

    private static void RequireWorkbookName(string format)
    {
        if (format is "xls" or "xlsb")
            throw ImportFaults.SaveAs(format);
        if (format is "csv" or "tsv" or "txt")
            throw ImportFaults.Workbook(format);
    }

    private static void ForbidMarkup(byte[] start, string format)
    {
        var encoding = start is [0xFF, 0xFE, ..] ? Encoding.Unicode : start is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : Encoding.Latin1;
        var text = encoding.GetString(start);
        if (Page().IsMatch(text))
            throw ImportFaults.WebPage(format);
        if (format == "xls" || text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal))
            throw ImportFaults.SaveAs(format);
    }

    private static byte[] Start(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[Looked];
        return start[..file.ReadAtLeast(start, Looked, throwOnEndOfStream: false)];
    }

    [GeneratedRegex(@"^(?:ï»¿|\ufeff)?\s*(?:<\?xml[^>]*>)?(?:\s|<!--.*?-->)*<(?:!doctype\s+html|html|head|body|table|meta|style|div|script)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Page();
}
