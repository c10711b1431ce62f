using System.IO.Compression;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Refuses a file in which personal data stands anywhere, as the received file is kept byte for byte: in the table, on
/// another sheet, or in what a workbook does not show.
/// </summary>
internal static partial class ImportGuard
{
    /// <exception cref="FileFaultException">Personal data stands in the file.</exception>
    public static void Forbid(string path, Plan plan, ImportRequest request)
    {
        // Far to the right hardly any row reaches: each is asked as far as it goes, and no further.
        foreach (var readings in plan.Sheets.GroupBy(planned => planned.Sheet, ReferenceEqualityComparer.Instance))
        {
            var reaching = readings.First().Sheet.Rows;
            foreach (var position in Enumerable.Range(0, Width(readings.First().Sheet)))
            {
                reaching = [.. reaching.Where(row => row.Cells.Count > position)];
                Forbid([.. readings], reaching, position, request);
            }
        }

        ForbidHidden(path);
    }

    /// <summary>
    /// Spreadsheet programs write into a file who made it. Hardly any office's file is without, so it is told and not
    /// refused; the name goes no further than the file that is kept.
    /// </summary>
    public static IEnumerable<string> Notes(string path)
    {
        if (!IsZip(path))
            yield break;
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName is "docProps/core.xml" or "meta.xml" || entry.Name.EndsWith(".psmdcp", StringComparison.Ordinal)))
        {
            if (PartText.Has(entry, text => Maker().IsMatch(text)))
                yield return "the properties of the file name who made it, and the received file keeps them; inspect the document and remove them if they should not stay";
        }
    }

    /// <summary>Above the header, and on sheets without one that we know, a column has no name but its letters.</summary>
    private static void Forbid(IReadOnlyList<PlannedSheet> readings, IReadOnlyList<ReceivedRow> rows, int position, ImportRequest request)
    {
        // A table on its side names its columns in the first one; the cells of the file are asked all the same.
        var (sheet, header) = (readings[0].Sheet, readings[0].Header is { Sheet.Turned: null } upright ? upright : null);
        var below = rows.Where(row => header is null || row.Number > header.Row.Number).Select(row => row[position]);
        var letters = CellAddress.Letters(position);
        // Letters and the name of a sheet say nothing of what is in it: GSM is a column of the grid.
        HeaderColumn column = header?.Row[position] is { } written
            ? new(written, position, Known(written, position, readings, request), written.ReplaceLineEndings(" "))
            : new("", position, null, sheet.Name is null || header is not null ? letters : $"{sheet.Name}!{letters}");
        if (PersonalData.In(column, below) is { } fault)
            throw fault.At(sheet.Cell(header?.Row.Number ?? 1, position));
        if (header is not null && rows.TakeWhile(row => row.Number < header.Row.Number).Any(row => PersonalData.HasMailAddress(row[position] ?? "")))
            throw PersonalData.MailAddresses(letters).At(sheet.Cell(header.Row.Number, position));
    }

    private static int Width(ReceivedSheet sheet) => sheet.Rows.Select(row => row.Cells.Count).DefaultIfEmpty().Max();

    /// <summary>Comments, links, properties, and texts that were deleted from a sheet and stay in its file.</summary>
    private static void ForbidHidden(string path)
    {
        if (!IsZip(path))
            return;
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(IsText))
        {
            if (PartText.Has(entry, PersonalData.HasMailAddress))
                throw Hidden(entry.FullName);
        }
    }

    /// <summary>Who maps a column says what is in it, as the contract does; then only its cells are asked.</summary>
    private static Field? Known(string written, int position, IReadOnlyList<PlannedSheet> readings, ImportRequest request) => readings
        .Select(reading => reading.Header!.Lists.ContainsKey(position) ? reading.Contract!.Field("entity_id") : Known(written, reading.Contract!, request.MapOf(reading.Contract!)))
        .FirstOrDefault(field => field is not null);

    private static Field? Known(string written, Contract contract, IReadOnlyDictionary<string, string> stated) =>
        stated.TryGetValue(Header.Fold(written), out var field) && field.Length > 0 ? contract.Field(field) : Header.Find(written, contract);

    private static bool IsZip(string path) => ReceivedFile.Format(path) is "xlsx" or "xlsm" or "ods";

    private static bool IsText(ZipArchiveEntry entry) =>
        Path.GetExtension(entry.Name).ToLowerInvariant() is ".xml" or ".rels" or ".vml" or ".psmdcp";

    private static FileFaultException Hidden(string part) => new(PersonalData.Rule, new Localized(
        $"The file holds an e-mail address in {part}: a comment, a link, a property, or a text that was deleted. Copy the table into a new workbook. Nothing of the file was kept.",
        $"Le fichier contient une adresse électronique dans {part} : un commentaire, un lien, une propriété ou un texte effacé. Copiez le tableau dans un nouveau classeur. Rien du fichier n’a été conservé.",
        $"Het bestand bevat een e-mailadres in {part}: een opmerking, een koppeling, een eigenschap of een gewiste tekst. Kopieer de tabel naar een nieuw werkboek. Niets van het bestand werd bewaard.",
        $"Die Datei enthält eine E-Mail-Adresse in {part}: einen Kommentar, einen Link, eine Eigenschaft oder einen gelöschten Text. Kopieren Sie die Tabelle in eine neue Arbeitsmappe. Nichts von der Datei wurde behalten."));

    [GeneratedRegex("<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)>[^<]")]
    private static partial Regex Maker();
}
