using System.Globalization;
using System.IO.Compression;
using System.Text;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Analytics.Etl.Reading;

/// <summary>
/// Reads the sheet of a workbook that the contract knows best. A formula counts with the value that was last computed for
/// it.
/// </summary>
internal static class WorkbookFile
{
    private const long MostUnpackedBytes = 512L << 20;

    public static void Read(Reading reading)
    {
        RequireWorkbook(reading.File.Path);
        using var file = File.OpenRead(reading.File.Path);
        using var workbook = Open(file);
        var sheet = BestSheet(workbook, reading.File.Contract);
        GoTo(workbook, sheet);
        if (!workbook.Read())
            throw FileFaults.Empty();
        var header = reading.Recognise(Written(workbook));
        reading.Table.Append(reading.File, header, Rows(reading, workbook, header, MisreadCells.In(reading.File.Path, sheet)), workbook.Name);
    }

    /// <summary>A workbook is a zip. What it declares of its sizes may be false, so it is unpacked once into nothing.</summary>
    internal static void RequireWorkbook(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.GetEntry("[Content_Types].xml") is null)
                throw FileFaults.NotWhatItSays("xlsx");
            var unpacked = 0L;
            var chunk = new byte[1 << 16];
            foreach (var entry in zip.Entries)
            {
                using var content = entry.Open();
                for (var read = content.Read(chunk); read > 0; read = content.Read(chunk))
                {
                    unpacked += read;
                    if (unpacked > MostUnpackedBytes)
                        throw FileFaults.Unpacks(MostUnpackedBytes);
                }
            }
        }
        catch (InvalidDataException)
        {
            throw FileFaults.NotWhatItSays("xlsx");
        }
    }

    internal static IExcelDataReader Open(FileStream file)
    {
        try
        {
            // The library looks for Windows-1252 even where no text is written in it.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return ExcelReaderFactory.CreateOpenXmlReader(file);
        }
        catch (Exception broken) when (broken is ExcelReaderException or System.Xml.XmlException or InvalidDataException)
        {
            throw FileFaults.Unreadable("xlsx", broken.Message);
        }
    }

    private static int BestSheet(IExcelDataReader workbook, Contract contract)
    {
        List<int> known = [];
        do
            known.Add(workbook.Read() ? Header.CountKnown(Written(workbook), contract) : 0);
        while (workbook.NextResult());
        return known.IndexOf(known.Max());
    }

    private static void GoTo(IExcelDataReader workbook, int sheet)
    {
        workbook.Reset();
        for (var skipped = 0; skipped < sheet; skipped++)
            workbook.NextResult();
    }

    /// <summary>The names in the first row, without the empty cells that formatting leaves at its end.</summary>
    private static string[] Written(IExcelDataReader workbook)
    {
        var names = Enumerable.Range(0, workbook.FieldCount).Select(column => Cell(workbook, column) ?? "").ToArray();
        return names[..(Array.FindLastIndex(names, name => name.Length > 0) + 1)];
    }

    private static IEnumerable<(long Record, IReadOnlyList<string?> Cells)> Rows(
        Reading reading, IExcelDataReader workbook, Header header, ILookup<int, MisreadCell> misread)
    {
        for (var record = 1; workbook.Read(); record++)
        {
            // The header is the sheet's first row, so record 1 is its second.
            var faulty = misread[record + 1].Where(cell => cell.Column < header.Columns.Count).ToList();
            foreach (var cell in faulty)
                reading.Reject(record, header.Columns[cell.Column].StagedName, cell.Value, "cell_value", cell.Value is null ? NotComputed : NoValue);
            if (faulty.Count == 0)
                yield return (record, [.. header.Columns.Select(column => Cell(workbook, column.Position))]);
        }
    }

    internal static string? Cell(IExcelDataReader workbook, int column) =>
        column >= workbook.FieldCount ? null : workbook.GetValue(column) switch
        {
            null => null,
            string text => text,
            bool flag => flag ? "true" : "false",
            DateTime moment when moment.TimeOfDay == TimeSpan.Zero => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static Localized NoValue => new(
        "holds no value that can be read",
        "ne contient aucune valeur lisible",
        "bevat geen leesbare waarde",
        "enthält keinen lesbaren Wert");

    private static Localized NotComputed => new(
        "holds a formula whose value was never computed: open the workbook, let it calculate and save it",
        "contient une formule jamais calculée : ouvrez le classeur, laissez-le calculer et enregistrez-le",
        "bevat een formule die nooit is berekend: open het werkboek, laat het rekenen en bewaar het",
        "enthält eine nie berechnete Formel: die Arbeitsmappe öffnen, rechnen lassen und speichern");
}
