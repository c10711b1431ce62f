using System.Globalization;
using Described = DynamicObj.DynamicObj;

namespace Analytics.Figures.Plotly;

/// <summary>Small parts from which Plotly's objects are put together.</summary>
internal static class PlotlyParts
{
    public static object?[] Positions(Axis axis, IEnumerable<double> positions) => [.. positions.Select(position => Position(axis, position))];

    public static object? Position(Axis axis, double position) => axis is DateAxis ? Day(position) : Finite(position);

    public static string Day(double dayNumber)
    {
        var whole = (int)Math.Clamp(dayNumber, 0, DateOnly.MaxValue.DayNumber);
        return DateOnly.FromDayNumber(whole).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>JSON has no word for what is not a number.</summary>
    public static object? Finite(double number) => double.IsFinite(number) ? number : null;

    public static string Short(string text) => text.Length > 60 ? text[..59].TrimEnd() + "…" : text;

    /// <summary>Plotly reads a few tags in its texts, so what looks like one is written as text.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    public static string Invariant(double number) => number.ToString(CultureInfo.InvariantCulture);

    public static Described An(params ReadOnlySpan<(string Name, object? Value)> properties) => With(new Described(), properties);

    public static T With<T>(T described, params ReadOnlySpan<(string Name, object? Value)> properties)
        where T : Described
    {
        foreach (var (name, value) in properties)
            if (value is not null)
                described.SetProperty(name, value);
        return described;
    }
}
