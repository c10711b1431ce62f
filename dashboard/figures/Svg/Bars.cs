using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Figures.Svg;

/// <summary>Bars from zero. Those of one position stand on each other, what is above zero and what is below apart.</summary>
internal static class Bars
{
    private const double WidestBar = 56;

    public static void Draw(Plot plot)
    {
        var marks = plot.Figure.Marks.OfType<BarMark>().ToList();
        if (marks.Count == 0)
            return;

        var along = plot.Figure.Lies ? plot.X : plot.Y;
        var across = plot.Figure.Lies ? plot.Y : plot.X;
        var thickness = Thickness(plot, marks, across);
        Dictionary<(double At, bool IsBelow), double> ends = [];
        foreach (var mark in marks)
        {
            plot.Svg.Open("g", ("stroke", Paint.Of(mark.Series.Colour)), ("stroke-width", 1.25));
            foreach (var bar in mark.Bars.Where(bar => double.IsFinite(bar.Length) && across.Has(bar.At)))
            {
                var place = (bar.At, bar.Length < 0);
                var start = ends.GetValueOrDefault(place);
                ends[place] = start + bar.Length;
                Draw(plot, mark.Series, bar, across.At(bar.At), along.Within(start), along.Within(ends[place]), thickness);
            }

            plot.Svg.Close("g");
        }

        WriteValues(plot, along, across, ends, thickness);
    }

    /// <summary>Room that the numbers at the ends of lying bars need beyond the axis.</summary>
    public static double RoomForValues(Figure figure, Scale x, Language language)
    {
        if (!figure.Lies || x.Axis is not NumberAxis number)
            return 0;
        var lengths = figure.Marks.OfType<BarMark>().SelectMany(mark => mark.Bars).GroupBy(bar => bar.At).Select(stack => stack.Sum(bar => bar.Length));
        return lengths.Select(length => TextWidth.Of(Writing.Plain(length, number.Unit, language), Paint.FontSize)).DefaultIfEmpty(0).Max() + 4;
    }

    private static void Draw(Plot plot, Series series, Bar bar, double middle, double start, double end, double thickness)
    {
        var title = plot.Speech.Of(series, bar);
        // Half a pixel inwards on each side, so that the outline of a hollow bar does not make it longer than a solid one.
        var length = Math.Max(0, Math.Abs(end - start) - 1);
        var near = Math.Min(start, end) + 0.5;
        var fill = plot.FillOf(series, bar.Provenance);
        var isPartial = plot.Figure.PartialAt(bar.At) is not null;
        SvgValue opacity = isPartial ? Paint.PartialOpacity : (SvgValue)(string?)null;
        SvgValue edge = isPartial ? Paint.PartialEdge : null;
        SvgValue line = plot.LineOf(bar.Line);
        if (plot.Figure.Lies)
            plot.Svg.Shape("rect", title, (Plot.DataLine, line), ("x", near), ("y", middle - thickness / 2), ("width", length), ("height", thickness), ("fill", fill), ("fill-opacity", opacity), ("stroke-dasharray", edge));
        else
            plot.Svg.Shape("rect", title, (Plot.DataLine, line), ("x", middle - thickness / 2), ("y", near), ("width", thickness), ("height", length), ("fill", fill), ("fill-opacity", opacity), ("stroke-dasharray", edge));
    }

    private static double Thickness(Plot plot, List<BarMark> marks, Scale across)
    {
        if (plot.Figure.Lies)
            return Math.Min(22, plot.Layout.RowHeight * 0.7);

        // On an axis of days or numbers the bars stand as close as the closest two of them.
        var room = across.Band;
        if (across.Axis is DateAxis or NumberAxis)
        {
            var places = marks.SelectMany(mark => mark.Bars).Select(bar => bar.At).Distinct().Order().ToList();
            var closest = places.Zip(places.Skip(1), (one, next) => next - one).DefaultIfEmpty(across.To - across.From).Min();
            room = closest * across.Band;
        }

        return Math.Clamp(room * 0.72, 1, WidestBar);
    }

    /// <summary>The whole length of each stack at its end, where all of them have room.</summary>
    private static void WriteValues(
        Plot plot, Scale along, Scale across, Dictionary<(double At, bool IsBelow), double> ends, double thickness)
    {
        // Points with intervals at the ends of bars would be written over.
        if (along.Axis is not NumberAxis number || plot.Figure.Marks.Any(mark => mark is PointMark))
            return;
        var labels = ends.Select(end => (end.Key.At, end.Key.IsBelow, Length: end.Value, Text: Writing.Plain(end.Value, number.Unit, plot.Language))).ToList();
        var widest = labels.Select(label => TextWidth.Of(label.Text, Paint.FontSize)).DefaultIfEmpty(0).Max();
        if (!plot.Figure.Lies && widest > thickness / 0.72 - 2)
            return;
        // Shares that always add up to the whole say nothing by their sum.
        if (number.Unit == Unit.Share && ends.Values.All(length => Math.Abs(length - 1) < 1e-9))
            return;

        plot.Svg.Open("g", ("fill", Paint.Ink), ("text-anchor", plot.Figure.Lies ? null : "middle"));
        foreach (var (at, isBelow, length, text) in labels)
        {
            var end = along.Within(length);
            if (plot.Figure.Lies)
                plot.Svg.Text(text, ("x", end + (isBelow ? -5 : 5)), ("y", across.At(at) + 4.5), ("text-anchor", isBelow ? "end" : null));
            else
                plot.Svg.Text(text, ("x", across.At(at)), ("y", end + (isBelow ? 15 : -5)));
        }

        plot.Svg.Close("g");
    }
}
