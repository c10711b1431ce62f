using System.Globalization;
using System.Text;
using Analytics.Tests.Etl.Importing;

namespace Analytics.Benchmarks.Sections;

/// <summary>Workbooks to time an import with: one as large as an office's of thirty years, and one that somebody styled to its last cell. Their cells are counted up, and say nothing.</summary>
internal static class OfficeWorkbooks
{
    public const int Consultations = 2_000;
    public const int StyledRows = 1_048_576;

    /// <summary>Those of the record, and as many more as an office invites, which the workbook lists itself.</summary>
    private static readonly string[] _entities =
        ["Fédéral", "Région flamande", "Communauté flamande", "Région wallonne", "FWB", "Bruxelles", "Ostbelgien", "COCOF", "COCOM", "Essai 1", "Essai 2", "Essai 3", "Essai 4"];

    private static readonly string[] _formats = ["présentiel", "visio", "hybride", "procédure écrite"];

    /// <summary>A register, its dossiers, and who came: consultations down, entities across, those that the record knows.</summary>
    public static byte[] Office()
    {
        DateTime first = new(1995, 1, 2, 0, 0, 0, DateTimeKind.Unspecified);
        return new AWorkbook()
            .Sheet("Entités", [["entity_id", "name_en", "name_fr", "name_nl", "name_de", "level_code"], .. Enumerable.Range(1, 4).Select(n => (object?[])[$"essai_{n}", $"Essai {n}", $"Essai {n}", $"Essai {n}", $"Essai {n}", "civil_society"])])
            .Sheet("Dossiers", [["N° de dossier", "Intitulé", "Domaine", "Ouverture"], .. Enumerable.Range(1, Consultations / 5).Select(n => (object?[])[$"D{n}", $"Dossier {n}", "climat", first.AddDays(n * 20)])])
            .Sheet("Registre",
            [
                ["N°", "Date de la réunion", "Objet", "Format", "Déclencheur", "Durée (min)", "Résultat", "Dossiers"],
                .. Enumerable.Range(1, Consultations).Select(n => (object?[])
                    [$"V{n:0000}", first.AddDays(n * 5), $"Point {n}", _formats[n % _formats.Length], n % 4 == 0 ? "imprévu" : "planifié", 45 + (n % 6 * 15), "consensus", $"D{(n / 5) + 1 - (n == Consultations ? 1 : 0)}"]),
            ])
            .Sheet("Présences",
            [
                ["N° réunion", "Date", .. _entities],
                .. Enumerable.Range(1, Consultations).Select(n => (object?[])[$"V{n:0000}", first.AddDays(n * 5), .. _entities.Select((_, at) => (n + at) % 3 == 0 ? null : "x")]),
            ])
            .ToBytes();
    }

    /// <summary>Ten meetings in a sheet of which every row is styled, from its first column to its last.</summary>
    public static byte[] StyledGiant() => AnOpenXml.With(sheet =>
    {
        using StreamWriter text = new(sheet, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>""");
        text.Write("""<row r="1"><c r="A1" t="str"><v>N°</v></c><c r="B1" t="str"><v>Date de la réunion</v></c><c r="C1" t="str"><v>Objet</v></c></row>""");
        for (var row = 2; row <= StyledRows; row++)
        {
            text.Write(row <= 11
                ? string.Create(CultureInfo.InvariantCulture, $"""<row r="{row}" s="1" customFormat="1"><c r="A{row}"><v>{row - 1}</v></c><c r="B{row}" t="str"><v>2024-01-{row:00}</v></c><c r="C{row}" t="str"><v>Point {row}</v></c><c r="XFD{row}" s="1"/></row>""")
                : string.Create(CultureInfo.InvariantCulture, $"""<row r="{row}" s="1" customFormat="1"><c r="A{row}" s="1"/><c r="XFD{row}" s="1"/></row>"""));
        }

        text.Write("</sheetData></worksheet>");
    });
}
