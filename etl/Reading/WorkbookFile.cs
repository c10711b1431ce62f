using System.Text;
using System.Xml;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Etl.Reading;

/// <summary>
/// Reads the sheet of a workbook that the contract knows best. A formula counts with the value that was last computed for
/// it.
/// </summary>
internal static class WorkbookFile
{
    public static void Read(Reading reading)
    {
        try
        {
            using var workbook = Workbook.Open(reading.File.Path);
            Read(reading, workbook);
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            throw FileFaults.Damaged("xlsx");
        }
    }

    /// <summary>Whether a workbook broke off or contradicts itself. What was found there is not repeated: nobody has looked for persons yet.</summary>
    internal static bool IsDamage(Exception fault) => fault is XmlException or InvalidDataException or EndOfStreamException or DecoderFallbackException;

    private static void Read(Reading reading, Workbook workbook)
    {
        if (workbook.Sheets.Count == 0)
            throw FileFaults.Empty();
        var sheet = workbook.Sheets.MaxBy(sheet => KnownNames(workbook, sheet, reading.File.Contract))!;
        using var cells = workbook.Read(sheet);
        using var rows = cells.Rows().GetEnumerator();
        if (!rows.MoveNext())
            throw FileFaults.Empty();
        var header = reading.Recognise(Names(rows.Current));
        reading.Table.Append(reading.Workbench, reading.File, header, Rows(reading, rows, header), sheet.Name);
    }

    private static int KnownNames(Workbook workbook, WorkbookSheet sheet, Contract contract)
    {
        using var cells = workbook.Read(sheet);
        return cells.Rows().FirstOrDefault() is { } first ? Header.CountKnown(Names(first), contract) : 0;
    }

    /// <summary>The names of the columns stand in the first row, and nowhere else.</summary>
    private static IReadOnlyList<string> Names(SheetRow row) => row.Number == 1 ? [.. row.Cells.Select(name => name ?? "")] : [];

    private static IEnumerable<(long Record, IReadOnlyList<string?> Cells)> Rows(Reading reading, IEnumerator<SheetRow> rows, Header header)
    {
        while (rows.MoveNext())
        {
            // The header is the sheet's first row, so record 1 is its second.
            var row = rows.Current;
            var record = row.Number - 1;
            var faulty = row.Misread.Where(cell => cell.Column < header.Columns.Count).ToList();
            foreach (var cell in faulty)
                reading.Reject(record, header.Columns[cell.Column].StagedName, cell.Value, "cell_value", cell.Value is null ? NotComputed : NoValue);
            if (faulty.Count == 0)
                yield return (record, [.. header.Columns.Select(column => column.Position < row.Cells.Length ? row.Cells[column.Position] : null)]);
        }
    }

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
