using System.IO.Compression;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Refuses a file in which personal data stands anywhere, as the received file is kept byte for byte: in the table, on
/// another sheet, or in what a workbook does not show.
/// </summary>
internal static class ImportGuard
{
    public static void Forbid(string path, IReadOnlyList<ReceivedSheet> sheets, HeaderRow header, Contract contract)
    {
        foreach (var position in Enumerable.Range(0, sheets.Max(Width)))
        {
            foreach (var sheet in sheets)
                Forbid(sheet, position, header, contract);
        }

        ForbidHidden(path);
    }

    /// <summary>Above the header, and on sheets without one that we know, a column has no name but its letters.</summary>
    private static void Forbid(ReceivedSheet sheet, int position, HeaderRow header, Contract contract)
    {
        var isTable = sheet == header.Sheet;
        var below = sheet.Rows.Where(row => !isTable || row.Number > header.Row.Number).Select(row => row[position]);
        var letters = PersonalData.Letters(position);
        var place = sheet.Name is null || isTable ? letters : $"{sheet.Name}!{letters}";
        HeaderColumn column = isTable && header.Row[position] is { } written
            ? new(written, position, Header.Find(written, contract), written.ReplaceLineEndings(" "))
            : new(place, position, null, place);
        if (PersonalData.In(column, below) is { } fault)
            throw fault;
        if (isTable && sheet.Rows.TakeWhile(row => row.Number < header.Row.Number).Any(row => PersonalData.HasMailAddress(row[position] ?? "")))
            throw PersonalData.MailAddresses(letters);
    }

    private static int Width(ReceivedSheet sheet) => sheet.Rows.Select(row => row.Cells.Count).DefaultIfEmpty().Max();

    /// <summary>Comments, links, properties, and texts that were deleted from a sheet and stay in its file.</summary>
    private static void ForbidHidden(string path)
    {
        if (ReceivedFile.Format(path) is not ("xlsx" or "xlsm" or "ods"))
            return;
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(IsText))
        {
            using StreamReader text = new(entry.Open());
            for (var line = ""; line is not null; line = text.ReadLine())
            {
                if (PersonalData.HasMailAddress(line))
                    throw Hidden(entry.FullName);
            }
        }
    }

    private static bool IsText(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static FileFaultException Hidden(string part) => new(PersonalData.Rule, new Localized(
        $"The file holds an e-mail address in {part}: a comment, a link, a property, or a text that was deleted. Copy the table into a new workbook. Nothing of the file was kept.",
        $"Le fichier contient une adresse électronique dans {part} : un commentaire, un lien, une propriété ou un texte effacé. Copiez le tableau dans un nouveau classeur. Rien du fichier n’a été conservé.",
        $"Het bestand bevat een e-mailadres in {part}: een opmerking, een koppeling, een eigenschap of een gewiste tekst. Kopieer de tabel naar een nieuw werkboek. Niets van het bestand werd bewaard.",
        $"Die Datei enthält eine E-Mail-Adresse in {part}: einen Kommentar, einen Link, eine Eigenschaft oder einen gelöschten Text. Kopieren Sie die Tabelle in eine neue Arbeitsmappe. Nichts von der Datei wurde behalten."));
}
