using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Analytics.Templates.Sheets;

/// <summary>One sheet to fill in: what it is, what belongs into each column, the titles by which an import knows them, an example, and rules for what is typed below.</summary>
internal static class RegisterSheet
{
    private const int HeaderRow = 3;
    private const int FirstRow = HeaderRow + 2;

    /// <summary>More rows than an office writes in twenty years; rules end there, not the table.</summary>
    private const int LastRow = 5000;

    private static readonly DateTime _exampleDay = new(2000, 1, 31, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Where the numbers of a sheet stand, for others to choose from.</summary>
    public static Choices FirstColumnOf(string sheet) =>
        new(sheet, string.Create(CultureInfo.InvariantCulture, $"$A${FirstRow}:$A${LastRow}"), First: null);

    public static async Task Write(Spreadsheet workbook, string name, SheetColumns sheet, Styles styles)
    {
        WorksheetOptions options = new() { FrozenRows = HeaderRow, FrozenColumns = 1 };
        for (var position = 0; position < sheet.All.Count; position++)
        {
            options.Column(position + 1).Width = sheet.All[position].Width;
            options.Column(position + 1).DefaultStyle = sheet.All[position].Kind == CellKind.Day ? styles.OfDays : Styles.OfText;
        }

        await workbook.StartWorksheetAsync(name, options).ConfigureAwait(false);
        await workbook.AddRowAsync([new Cell(sheet.Says, styles.Heading)]).ConfigureAwait(false);
        await workbook.AddRowAsync(
            [.. sheet.All.Select(column => new Cell(column.Explanation, styles.Explanation))], new RowOptions { Height = HeightOf(sheet.All) }).ConfigureAwait(false);
        await workbook.AddHeaderRowAsync([.. sheet.All.Select(column => column.Header)], styles.Header).ConfigureAwait(false);
        await workbook.AddRowAsync([.. sheet.All.Select(column => Example(column, styles))]).ConfigureAwait(false);
        for (var position = 0; position < sheet.All.Count; position++)
        {
            if (CellRule.Of(sheet.All[position], styles.Language) is { } rule)
                workbook.AddDataValidation(string.Create(CultureInfo.InvariantCulture, $"{CellLetters.Of(position)}{FirstRow}:{CellLetters.Of(position)}{LastRow}"), rule);
        }
    }

    private static Cell Example(TemplateColumn column, Styles styles) => column switch
    {
        { Example: { } text } => new(text, styles.Example),
        { Kind: CellKind.Day } => new(_exampleDay, styles.ExampleDay),
        { Kind: CellKind.Whole or CellKind.Number } => new(1, styles.Example),
        _ => default,
    };

    /// <summary>A row with wrapped text grows by itself in some programs only. Nine points are small: a character more to the width.</summary>
    private static double HeightOf(IEnumerable<TemplateColumn> columns) =>
        13 * Math.Min(12, columns.Max(column => 1 + (column.Explanation.Length / Math.Max(1, column.Width - 1))));
}
