using System.Drawing;
using Analytics.Data.Languages;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Analytics.Templates.Sheets;

/// <summary>How cells of a template look. No cell is formatted as text, so that a number stays one and a date a date.</summary>
internal sealed class Styles(Spreadsheet workbook, Language language)
{
    private static readonly Color _grey = Color.FromArgb(90, 90, 90);

    public Language Language => language;

    public StyleId Title { get; } = workbook.AddStyle(new() { Font = { Bold = true, Size = 14 } });

    public StyleId Heading { get; } = workbook.AddStyle(new() { Font = { Bold = true } });

    public StyleId Wrapped { get; } = workbook.AddStyle(OfText);

    public StyleId Command { get; } = workbook.AddStyle(new() { Font = { Name = "Consolas" }, Fill = { Color = Color.FromArgb(242, 242, 242) } });

    public StyleId Explanation { get; } = workbook.AddStyle(new() { Font = { Size = 9, Color = _grey }, Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });

    public StyleId Header { get; } = workbook.AddStyle(new()
    {
        Font = { Bold = true },
        Fill = { Color = Color.FromArgb(221, 232, 243) },
        Border = { Bottom = { BorderStyle = BorderStyle.Thin } },
        Alignment = { WrapText = true, Vertical = VerticalAlignment.Bottom },
    });

    public StyleId Example { get; } = workbook.AddStyle(new() { Font = { Italic = true, Color = _grey } });

    public StyleId ExampleDay { get; } = workbook.AddStyle(new() { Font = { Italic = true, Color = _grey }, Format = DayFormat(language) });

    /// <summary>Of columns, whose cells are filled in later.</summary>
    public static Style OfText { get; } = new() { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } };

    /// <summary>Of columns of days: what is typed there is shown, and kept, as a day.</summary>
    public Style OfDays { get; } = new() { Format = DayFormat(language), Alignment = { Vertical = VerticalAlignment.Top } };

    private static NumberFormat DayFormat(Language language) => NumberFormat.Custom(language == Language.De ? @"dd\.mm\.yyyy" : @"dd\/mm\/yyyy");
}
