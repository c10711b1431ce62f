using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analytics.Data;

/// <summary>One line of an answer, read by the names of its columns. Null is what the record does not know, never zero.</summary>
public readonly record struct Line(DataFrame Frame, long Index)
{
    public string? Text(string column) => Value(column) switch
    {
        null => null,
        string text => text,
        DateTime moment => DateOnly.FromDateTime(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var other => throw Wrong(column, other, "text"),
    };

    public double? Number(string column) => Value(column) switch
    {
        null => null,
        double number => number,
        long whole => whole,
        var other => throw Wrong(column, other, "a number"),
    };

    public long? Whole(string column) => Value(column) switch
    {
        null => null,
        long whole => whole,
        double number when double.IsInteger(number) => (long)number,
        var other => throw Wrong(column, other, "a whole number"),
    };

    public DateOnly? Day(string column) => Value(column) switch
    {
        null => null,
        DateTime moment => DateOnly.FromDateTime(moment),
        var other => throw Wrong(column, other, "a day"),
    };

    public bool? Flag(string column) => Value(column) switch
    {
        null => null,
        bool flag => flag,
        var other => throw Wrong(column, other, "true or false"),
    };

    private object? Value(string column) => Frame.Columns[column][Index];

    private static InvalidCastException Wrong(string column, object value, string wanted) =>
        new(string.Create(CultureInfo.InvariantCulture, $"column '{column}' holds {value}, which is not {wanted}"));
}

/// <summary>Reading an answer line by line.</summary>
public static class AnswerLines
{
    extension(DataFrame frame)
    {
        public IEnumerable<Line> Lines()
        {
            for (var index = 0L; index < frame.Rows.Count; index++)
                yield return new(frame, index);
        }
    }
}
