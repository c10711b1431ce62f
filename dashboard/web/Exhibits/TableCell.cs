using System.Globalization;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Exhibits;

/// <summary>
/// A cell of an exhibit's table, as a value for files and as words for people. A word in a column of numbers ("not reached") says why there is no
/// number: people read it, files have nothing there.
/// </summary>
public static class TableCell
{
    /// <returns>A string, long, double, <see cref="DateOnly"/> or bool as the column's type asks, or null.</returns>
    public static object? Value(Column column, object? cell, Language language) => (column.Type, cell) switch
    {
        (_, null) => null,
        (ColumnType.Text, string text) => text,
        (ColumnType.Text, Localized words) => words.In(language),
        (_, string or Localized) => null,
        (ColumnType.Whole, long or int) => Convert.ToInt64(cell, CultureInfo.InvariantCulture),
        (ColumnType.Number, double number) => double.IsFinite(number) ? number : null,
        (ColumnType.Number, long or int or decimal) => Convert.ToDouble(cell, CultureInfo.InvariantCulture),
        (ColumnType.Day, DateOnly day) => day,
        (ColumnType.Flag, bool flag) => flag,
        _ => throw new ArgumentException($"Column '{column.Name}' of type {column.Type} cannot hold '{cell}', a {cell.GetType().Name}.", nameof(cell)),
    };

    /// <summary>The heading of a column, with the unit of its numbers.</summary>
    public static string Head(Column column, Language language) =>
        Writing.Name(column.Unit) is { } unit ? $"{column.Title.In(language)} ({unit.In(language)})" : column.Title.In(language);

    public static string Words(Column column, object? cell, Language language) => cell switch
    {
        string text => text,
        Localized words => words.In(language),
        _ => Value(column, cell, language) switch
        {
            null => Writing.NotKnown.In(language),
            // A whole number without a unit is a year or a number in a list, which nobody groups.
            long whole when column.Unit == Unit.None => whole.ToString(CultureInfo.InvariantCulture),
            long whole => Writing.Plain(whole, column.Unit, language),
            double number => Writing.Plain(number, column.Unit, language),
            DateOnly day => Writing.Date(day, language),
            bool flag => (flag ? ExhibitWords.Yes : ExhibitWords.No).In(language),
            var text => (string)text,
        },
    };

    /// <summary>Columns whose cells line up on the right.</summary>
    public static bool IsNumber(Column column) => column.Type is ColumnType.Whole or ColumnType.Number;
}
