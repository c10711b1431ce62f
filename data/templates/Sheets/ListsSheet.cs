using System.Globalization;
using Analytics.Data.Languages;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Analytics.Templates.Sheets;

/// <summary>The hidden sheet of what may be chosen, a column for each list: a list within a cell's rule holds no more than 255 characters and no comma.</summary>
internal sealed class ListsSheet(Language language)
{
    /// <summary>Below the title of the sheet and that of the list.</summary>
    private const int FirstRow = 3;

    private readonly List<(string Title, IReadOnlyList<string> Values)> _lists = [];

    /// <summary>Takes in a list and says where it will stand.</summary>
    public Choices Add(string title, IEnumerable<string> values)
    {
        _lists.Add((title, [.. values.Select(CellText.Of)]));
        var (letters, count) = (CellLetters.Of(_lists.Count - 1), _lists[^1].Values.Count);
        return new(TemplateWords.ListsSheet.In(language), string.Create(CultureInfo.InvariantCulture, $"${letters}${FirstRow}:${letters}${FirstRow + count - 1}"), _lists[^1].Values[0]);
    }

    public async Task Write(Spreadsheet workbook, Styles styles)
    {
        if (_lists.Count == 0)
            return;
        await workbook.StartWorksheetAsync(
            TemplateWords.ListsSheet.In(language), new WorksheetOptions { Visibility = WorksheetVisibility.Hidden, DefaultColumnWidth = 30 }).ConfigureAwait(false);
        await workbook.AddRowAsync([new Cell(TemplateWords.ListsTitle.In(language), styles.Title)]).ConfigureAwait(false);
        await workbook.AddHeaderRowAsync([.. _lists.Select(list => list.Title)], styles.Heading).ConfigureAwait(false);
        for (var row = 0; row < _lists.Max(list => list.Values.Count); row++)
            await workbook.AddRowAsync([.. _lists.Select(list => row < list.Values.Count ? new Cell(list.Values[row]) : default)]).ConfigureAwait(false);
    }
}
