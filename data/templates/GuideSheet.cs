using Analytics.Data.Languages;
using Analytics.Templates.Sheets;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Analytics.Templates;

/// <summary>The first sheet: what to fill in, what never to write, and how the workbook comes in.</summary>
internal static class GuideSheet
{
    private const int Width = 110;

    private static readonly string[] _commands =
        ["dotnet run --project etl -- import register.xlsx --into data/sources/ministry", "dotnet run --project etl -- refresh"];

    public static async Task Write(Spreadsheet workbook, OfficeTemplate template, Styles styles)
    {
        WorksheetOptions options = new() { ShowGridlines = false };
        options.Column(1).Width = Width;
        await workbook.StartWorksheetAsync(TemplateWords.GuideSheet.In(template.Language), options).ConfigureAwait(false);
        foreach (var (text, style) in Lines(template, styles))
        {
            var rows = 1 + (text.Length / Width);
            await workbook.AddRowAsync([new Cell(text, style)], new RowOptions { Height = style == styles.Title ? 22 : 15 * rows }).ConfigureAwait(false);
        }
    }

    private static IEnumerable<(string Text, StyleId Style)> Lines(OfficeTemplate template, Styles styles)
    {
        var nothing = ("", styles.Wrapped);
        return
        [
            (GuideWords.Title.In(template.Language), styles.Title),
            Said(GuideWords.NotRead),
            nothing,
            Heading(GuideWords.WhatToFill),
            Said(GuideWords.OneRow),
            Said(GuideWords.ExampleRow),
            Said(GuideWords.Numbers),
            Said(GuideWords.Lists),
            Said(GuideWords.OwnColumns),
            nothing,
            Heading(GuideWords.WhatNever),
            Said(GuideWords.NoPersons),
            nothing,
            Heading(GuideWords.Sheets),
            .. template.Resources.Select(resource => ($"{resource.Titles.In(template.Language)}{template.Language.Colon}{(template.IsMatrix(resource) ? TemplateWords.OneRowEach : resource.Descriptions).In(template.Language)}", styles.Wrapped)),
            nothing,
            Heading(GuideWords.HowToImport),
            Said(GuideWords.Commands),
            .. _commands.Select(command => (command, styles.Command)),
            Said(GuideWords.Again),
        ];

        (string, StyleId) Said(Localized words) => (words.In(template.Language), styles.Wrapped);

        (string, StyleId) Heading(Localized words) => (words.In(template.Language), styles.Heading);
    }
}
