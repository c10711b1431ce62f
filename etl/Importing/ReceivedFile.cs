using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Reads a file as an office sends it: every sheet of a workbook, or the one table of a text file.</summary>
internal static class ReceivedFile
{
    /// <exception cref="FileFaultException">The file cannot be read, or holds more than any office's file does.</exception>
    public static IReadOnlyList<ReceivedSheet> Read(string path, Contract contract) => Read(path, contract, ReceivedMeasure.OfAnOffice());

    /// <summary>The table of a file that lies in a package already, or nothing when it cannot be read; the check tells why.</summary>
    public static HeaderRow? TryRead(string path, Contract contract)
    {
        try
        {
            return HeaderRow.Find(Read(path, contract, ReceivedMeasure.None()), contract, new Dictionary<string, string>());
        }
        catch (FileFaultException)
        {
            return null;
        }
    }

    public static string Format(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    private static IReadOnlyList<ReceivedSheet> Read(string path, Contract contract, ReceivedMeasure measure)
    {
        var format = Format(path);
        ReceivedKind.Require(path, format);
        try
        {
            return format switch
            {
                "csv" or "tsv" or "txt" => [ReceivedText.Read(path, contract, measure)],
                "xlsx" or "xlsm" => ReceivedWorkbook.Read(path, measure),
                "ods" => OpenDocument.Read(path, measure),
                _ => throw ImportFaults.Format(format),
            };
        }
        catch (Exception broken) when (WorkbookFile.IsDamage(broken) || broken is FormatException or OverflowException)
        {
            // The library's own words may quote a cell, and nobody has looked for persons yet.
            throw FileFaults.Damaged(format);
        }
    }
}
