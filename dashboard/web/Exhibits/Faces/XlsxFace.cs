using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Data;
using Analytics.Data.Languages;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>
/// A workbook for people: the table with typed cells, and a sheet that says what it is. Text is stored as text, so that what looks like a formula is none.
/// The same exhibit makes the same bytes.
/// </summary>
internal static partial class XlsxFace
{
    /// <summary>What a cell of Excel can hold; longer text is cut and the sheet about the data says so.</summary>
    private const int LongestText = 32_767;

    // Excel keeps fifteen digits of a number.
    private const long FirstUnsafeWhole = 1_000_000_000_000_000;

    // Excel counts 29 February 1900, which never was, so days agree only from here on.
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    private static readonly Style Bold = new() { Font = { Bold = true } };

    // Everything happens in memory, so nothing is ever waited for.
    public static byte[] Write(ExhibitInContext shown) => WriteAsync(shown).GetAwaiter().GetResult();

    private static async Task<byte[]> WriteAsync(ExhibitInContext shown)
    {
        // The properties of a document would hold the hour of writing. References of cells are optional, and some readers go by them.
        SpreadCheetahOptions options = new()
        {
            DocumentProperties = null,
            DefaultDateTimeFormat = NumberFormat.Custom(@"yyyy\-mm\-dd"),
            PreserveStringWhitespace = true,
            WriteCellReferenceAttributes = true,
        };
        using MemoryStream stream = new();
        await using (var workbook = await Spreadsheet.CreateNewAsync(stream, options).ConfigureAwait(false))
        {
            await WriteData(workbook, shown).ConfigureAwait(false);
            await WriteAbout(workbook, shown).ConfigureAwait(false);
            await workbook.FinishAsync().ConfigureAwait(false);
        }

        return SteadyZip.Again(stream);
    }

    private static async Task WriteData(Spreadsheet workbook, ExhibitInContext shown)
    {
        var table = LabelledTable.Of(shown.Exhibit);
        await workbook.StartWorksheetAsync(FaceWords.DataSheet.In(shown.Language), new() { FrozenRows = 1, DefaultColumnWidth = 16 }).ConfigureAwait(false);
        await workbook.AddHeaderRowAsync([.. table.Columns.Select(column => Fit(TableCell.Head(column, shown.Language)))], workbook.AddStyle(Bold)).ConfigureAwait(false);
        List<StyleId?> styles = [.. table.Columns.Select(column => FormatOf(column) is { } format ? workbook.AddStyle(new() { Format = NumberFormat.Standard(format) }) : null)];
        foreach (var line in table.Lines)
        {
            await workbook.AddRowAsync([.. table.Columns.Zip(line.Cells, styles).Select(cell => CellOf(TableCell.Value(cell.First, cell.Second, shown.Language), cell.Third))])
                .ConfigureAwait(false);
        }
    }

    private static async Task WriteAbout(Spreadsheet workbook, ExhibitInContext shown)
    {
        SpreadCheetah.Worksheets.WorksheetOptions options = new();
        options.Column(1).Width = 28;
        await workbook.StartWorksheetAsync(FaceWords.AboutSheet.In(shown.Language), options).ConfigureAwait(false);
        var bold = workbook.AddStyle(Bold);
        foreach (var (name, text) in About(shown))
            await workbook.AddRowAsync([new Cell(Fit(name), bold), new Cell(Fit(text))]).ConfigureAwait(false);
    }

    private static List<(string Name, string Text)> About(ExhibitInContext shown)
    {
        var exhibit = shown.Exhibit;
        List<(string Name, string Text)> about =
        [
            ("", shown.In(exhibit.Headline)),
            ("", shown.In(exhibit.Subtitle)),
            .. exhibit.SyntheticLabel is { } label ? [("", shown.In(label))] : Array.Empty<(string, string)>(),
            ("n", shown.Observations),
            .. exhibit.Estimates.Select(estimate => (shown.In(ExhibitWords.Estimates), EstimateSentence.Of(shown, estimate))),
            .. exhibit.Methods.Select(method => (shown.In(ExhibitWords.Method), $"{shown.In(method.Name)}. {shown.In(method.Paragraph)} {method.Reference}")),
            .. exhibit.Notes.Select(note => (shown.In(ExhibitWords.Notes), shown.In(note))),
            .. exhibit.Credits.Select(credit => (shown.In(ExhibitWords.Credits), shown.In(credit))),
            (shown.In(ExhibitWords.Release), shown.ReleaseId),
            (shown.In(ExhibitWords.RecordClosed), Writing.Date(shown.ClosedOn, shown.Language)),
            (shown.In(ExhibitWords.Citation), Citation.Text(shown)),
            .. exhibit.Table.Columns.Select(column => (column.Name, TableCell.Head(column, shown.Language))),
        ];
        var cut = exhibit.Table.Lines.SelectMany(line => line.Cells).Count(cell => cell is string { Length: > LongestText });
        if (cut > 0)
            about.Add((shown.In(FaceWords.CellsCut), Writing.Whole(cut, shown.Language)));
        return about;
    }

    private static StandardNumberFormat? FormatOf(Column column) => (column.Type, column.Unit) switch
    {
        (_, Unit.Share) => StandardNumberFormat.PercentTwoDecimalPlaces,
        (ColumnType.Whole, not Unit.None) => StandardNumberFormat.ThousandsSeparator,
        _ => null,
    };

    private static Cell CellOf(object? value, StyleId? style) => value switch
    {
        double number => new(number, style),
        long whole and > -FirstUnsafeWhole and < FirstUnsafeWhole => new(whole, style),
        bool flag => new(flag, style),
        DateOnly day when day >= FirstSafeDay => new(day.ToDateTime(TimeOnly.MinValue), style),
        DateOnly day => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), style),
        null => default,
        _ => new(Fit(Convert.ToString(value, CultureInfo.InvariantCulture)!), style),
    };

    /// <summary>What XML cannot hold is written as Excel does, `_x0001_`, and text that already looks so is kept apart from it.</summary>
    private static string Fit(string text)
    {
        var fitting = text;
        if (text.Length > LongestText)
            fitting = text[..(char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1)] + "…";
        return Unwritable().Replace(fitting, character => $"_x{(int)character.Value[0]:X4}_");
    }

    [GeneratedRegex(@"[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Unwritable();
}
