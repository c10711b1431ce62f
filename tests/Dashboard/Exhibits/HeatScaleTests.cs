using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analytics.Dashboard.Topics.Attendance;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Exhibits;

/// <summary>The colours of a heat map tell its values apart, what is written on them is readable, and its key names the ends.</summary>
public sealed class HeatScaleTests(RealDashboard dashboard)
{
    [Theory]
    [InlineData(Unit.Share, new[] { 0.604, 0.75, 0.998 }, 0.6, 1, 6)]
    [InlineData(Unit.Share, new[] { 0.0, 1 }, 0, 1, 6)]
    [InlineData(Unit.Count, new[] { 3.0, 17 }, 3, 17, 6)]
    [InlineData(Unit.Days, new[] { 0.25, 0.75 }, 0.25, 0.75, 6)]
    [InlineData(Unit.Share, new[] { 0.5, 0.5 }, 0.5, 0.5, 1)]
    public void It_runs_over_what_the_data_hold_between_numbers_that_the_key_can_write(Unit unit, double[] values, double from, double to, int steps)
    {
        var scale = HeatScale.Of(Mark(values, unit))!;

        Assert.Equal((from, to, steps), (Math.Round(scale.From, 9), Math.Round(scale.To, 9), scale.Steps));
        Assert.Equal(steps - 1, scale.Of(values.Max()));
        Assert.Equal(0, scale.Of(values.Min()));
    }

    [Fact]
    public void Without_a_value_there_is_none() => Assert.Null(HeatScale.Of(Mark([])));

    /// <summary>By the formula of WCAG 2.2 for relative luminance.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_is_written_on_every_step_is_readable_and_neighbours_differ_in_light_and_dark(int theme)
    {
        var (colour, card, ink) = (Value("accent", theme), Value("card", theme), Value("ink", theme));
        var scale = HeatScale.Of(Mark([0, 1]))!;

        var grounds = Enumerable.Range(0, scale.Steps).Select(step => colour.Zip(card, (above, beneath) => above * scale.Strength(step) + beneath * (1 - scale.Strength(step))).ToArray()).ToList();

        Assert.All(grounds.Index(), each => Assert.True(Contrast(each.Item, scale.IsDark(each.Index) ? card : ink) >= 4.5, $"step {each.Index}: {Contrast(each.Item, scale.IsDark(each.Index) ? card : ink)}"));
        Assert.All(grounds.Zip(grounds.Skip(1)), pair => Assert.True(Contrast(pair.First, pair.Second) >= 1.15));
    }

    [Fact]
    public void Shares_of_attendance_are_told_apart_and_the_key_names_both_ends()
    {
        var picture = new ShareRepresentedExhibit().Show(new(dashboard.Release, Question.Open)).Picture!;
        var mark = Assert.Single(picture.Figure.Marks.OfType<CellMark>());
        var scale = HeatScale.Of(mark)!;
        foreach (var size in (PictureSize[])[PictureSize.Wide, PictureSize.Narrow])
        {
            var svg = XElement.Parse(SvgDrawing.Inline(picture, Language.Fr, size));

            var key = svg.Descendants().Single(element => element.Attribute("class")?.Value == "heat-key");
            Assert.Equal(scale.Steps, key.Elements("rect").Count());
            Assert.Equal([Writing.Share(scale.From, Language.Fr), Writing.Share(scale.To, Language.Fr)], key.Elements("text").Select(text => text.Value));
            Assert.InRange(mark.Cells.Select(cell => cell.Value).OfType<double>().Select(scale.Of).Distinct().Count(), 5, 6);
        }
    }

    private static CellMark Mark(double[] values, Unit unit = Unit.Share) =>
        new(new("share", Localized.Same("share"), SeriesColour.Accent), unit, [.. values.Select((value, at) => new HeatCell(at, 0, value))]);

    private static double[] Value(string name, int theme)
    {
        var hex = Regex.Matches(Theme.Css, $"--{name}:#([0-9a-f]{{6}})")[theme].Groups[1].Value;
        return [.. Enumerable.Range(0, 3).Select(at => (double)int.Parse(hex.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
    }

    private static double Contrast(double[] one, double[] other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(double[] colour)
    {
        var linear = colour.Select(channel => channel / 255 <= 0.04045 ? channel / 255 / 12.92 : Math.Pow((channel / 255 + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
