using System.Xml;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;
using ExcelDataReader.Exceptions;

namespace Analytics.Etl.Importing;

/// <summary>Reads a file as an office sends it: every sheet of a workbook, or the one table of a text file.</summary>
internal static class ReceivedFile
{
    /// <summary>What stands for a formula whose value nobody computed, so that it is not taken for an empty cell.</summary>
    private const string NotComputed = "#NOT COMPUTED";

    public static IReadOnlyList<ReceivedSheet> Read(string path, Contract contract)
    {
        if (new FileInfo(path).Length == 0)
            throw FileFaults.Empty();
        try
        {
            return Format(path) switch
            {
                "csv" or "tsv" or "txt" => [ReceivedText.Read(path, contract)],
                "xlsx" or "xlsm" => Workbook(path),
                "ods" => OpenDocument.Read(path),
                var other => throw ImportFaults.Format(other),
            };
        }
        catch (Exception broken) when (broken is XmlException or FormatException or InvalidDataException or ExcelReaderException)
        {
            // The library's own words may quote a cell, and nobody has looked for persons yet.
            throw ImportFaults.Damaged(Format(path));
        }
    }

    /// <summary>The table of a file that lies in a package already, or nothing when it cannot be read; the check tells why.</summary>
    public static HeaderRow? TryRead(string path, Contract contract)
    {
        try
        {
            return HeaderRow.Find(Read(path, contract), contract, new Dictionary<string, string>());
        }
        catch (FileFaultException)
        {
            return null;
        }
    }

    public static string Format(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    private static List<ReceivedSheet> Workbook(string path)
    {
        WorkbookFile.RequireWorkbook(path);
        using var file = File.OpenRead(path);
        using var workbook = WorkbookFile.Open(file);
        List<ReceivedSheet> sheets = [];
        do
        {
            var misread = MisreadCells.In(path, sheets.Count);
            List<ReceivedRow> rows = [];
            for (var number = 1; workbook.Read(); number++)
            {
                var cells = Enumerable.Range(0, workbook.FieldCount).Select(column => WorkbookFile.Cell(workbook, column)).ToArray();
                foreach (var cell in misread[number].Where(cell => cell.Column < cells.Length))
                    cells[cell.Column] = cell.Value ?? NotComputed;
                rows.Add(new(number, cells));
            }

            sheets.Add(new(workbook.Name, rows) { FilledCount = FillMerged(rows, workbook.MergeCells ?? []) });
        }
        while (workbook.NextResult());
        return sheets;
    }

    /// <summary>A cell merged over several rows holds its value for each of them; one merged over columns is a heading.</summary>
    private static int FillMerged(List<ReceivedRow> rows, IEnumerable<ExcelDataReader.CellRange> merged)
    {
        var filled = 0;
        foreach (var range in merged.Where(range => range.FromRow < range.ToRow && range.FromColumn == range.ToColumn && range.FromRow < rows.Count))
        {
            var value = rows[range.FromRow][range.FromColumn];
            foreach (var row in rows.Skip(range.FromRow + 1).Take(range.ToRow - range.FromRow))
            {
                ((string?[])row.Cells)[range.FromColumn] = value;
                filled++;
            }
        }

        return filled;
    }
}
