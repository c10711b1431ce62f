using System.Globalization;
using System.Xml.Linq;
using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;

namespace Analytics.Tests.Dashboard.Exhibits;

public sealed class PictureTests
{
    private static readonly Localized Nothing = Localized.Same("");

    public static TheoryData<string> Kinds => [.. Figures.Keys];

    internal static readonly Dictionary<string, Figure> Figures = new()
    {
        ["bars"] = AnExhibit.YearlyMeetings,
        ["lying bars"] = AnExhibit.LyingBars,
        ["steps"] = AnExhibit.Survival,
        ["lines"] = AnExhibit.Lines,
        ["points"] = AnExhibit.StandingPoints,
        ["lying points"] = AnExhibit.LyingPoints,
        ["heat map"] = AnExhibit.HeatMap,
        ["Gantt"] = AnExhibit.Gantt,
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_figure_is_one_image_with_a_title_and_a_sentence_in_each_language_and_size(string kind)
    {
        foreach (var language in Language.All)
            foreach (var size in new[] { PictureSize.Wide, PictureSize.Narrow })
            {
                var svg = Draw(Figures[kind], language, size);

                var labels = svg.Attribute("aria-labelledby")!.Value.Split(' ');
                Assert.Equal("img", svg.Attribute("role")!.Value);
                Assert.Equal(labels, svg.Elements().Take(2).Select(element => element.Attribute("id")!.Value));
                Assert.Equal(["title", "desc"], svg.Elements().Take(2).Select(element => element.Name.LocalName));
                Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "a" or "script" or "style" || element.Attribute("style") is not null);
            }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Marks_carry_their_values_where_there_is_a_pointer_to_ask_with(string kind)
    {
        int Titles(PictureSize size) => Draw(Figures[kind], Language.En, size).Descendants().Count(element => element.Name.LocalName == "title");

        Assert.True(Titles(PictureSize.Wide) > 1);
        Assert.Equal(1, Titles(PictureSize.Narrow));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Text_stays_within_the_picture_and_no_smaller_than_eleven_pixels(string kind)
    {
        foreach (var size in new[] { PictureSize.Wide, PictureSize.Narrow })
        {
            var svg = Draw(Figures[kind], Language.Fr, size);
            var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();

            foreach (var text in svg.Descendants().Where(element => element.Name.LocalName == "text" && element.Attribute("x") is not null))
            {
                Assert.InRange(Number(text.Attribute("x")!.Value), 0, box[2]);
                Assert.InRange(Number(text.Attribute("y")!.Value), 0, box[3]);
                Assert.True(Number(text.AncestorsAndSelf().First(each => each.Attribute("font-size") is not null).Attribute("font-size")!.Value) >= 11);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_exhibit_makes_the_same_bytes(string kind) =>
        Assert.Equal(Draw(Figures[kind]).ToString(), Draw(Figures[kind]).ToString());

    [Fact]
    public void Bars_start_at_zero_and_stand_on_each_other()
    {
        var svg = Draw(AnExhibit.Bars(
            new BarMark(AnExhibit.Belgium, [new(2010, 30, Provenance.Documented)]), new BarMark(AnExhibit.Others, [new(2010, 10, Provenance.Documented)])));
        var (below, above) = (TheOne(svg, "Belgium: 30"), TheOne(svg, "Other states: 10"));

        // The scale is linear from zero, so lengths are as 3 to 1, each half a pixel shorter at both ends.
        Assert.Equal(3, (Number(below, "height") + 1) / (Number(above, "height") + 1), 2);
        Assert.Equal(Number(above, "y") + Number(above, "height") + 1, Number(below, "y"), 2);
    }

    [Fact]
    public void A_bar_below_zero_hangs_from_the_line_of_zero()
    {
        var svg = Draw(AnExhibit.Bars(new BarMark(AnExhibit.Belgium, [new(2010, -20, Provenance.Documented), new(2011, 40, Provenance.Documented)])));

        Assert.Equal(Number(TheOne(svg, "2011,"), "y") + Number(TheOne(svg, "2011,"), "height") + 1, Number(TheOne(svg, "2010,"), "y"), 2);
    }

    [Theory]
    [InlineData(Provenance.Documented, "var(--accent)")]
    [InlineData(Provenance.Register, "var(--accent)")]
    [InlineData(Provenance.Derived, "var(--card)")]
    [InlineData(Provenance.Recalled, "var(--card)")]
    [InlineData(Provenance.Assumed, "var(--card)")]
    [InlineData(Provenance.Synthetic, "url(#time-to-assent-wide-hatch-accent)")]
    public void Provenance_is_solid_hollow_or_hatched(Provenance provenance, string fill)
    {
        var svg = Draw(AnExhibit.Bars(new BarMark(AnExhibit.Belgium, [new(2010, 30, provenance)])));

        Assert.Equal(fill, TheOne(svg, "2010, Belgium").Attribute("fill")!.Value);
    }

    [Theory]
    [InlineData(Provenance.Derived, "derived or recalled")]
    [InlineData(Provenance.Assumed, "assumed, not measured")]
    [InlineData(null, "derived, recalled or assumed")]
    public void The_key_names_an_assumption_where_there_is_one(Provenance? hollow, string name)
    {
        Bar[] bars = hollow is { } only
            ? [new(2010, 30, Provenance.Documented), new(2011, 30, only)]
            : [new(2010, 30, Provenance.Documented), new(2011, 30, Provenance.Recalled), new(2012, 30, Provenance.Assumed)];

        Assert.Contains(name, Draw(AnExhibit.Bars(new BarMark(AnExhibit.Belgium, bars))).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_synthetic_rows_says_so_in_the_language_of_the_reader()
    {
        var exhibit = AnExhibit.With(AnExhibit.Lines, provenance: Provenance.Synthetic);

        Assert.Contains("Synthetische Daten", SvgDrawing.Inline(exhibit.Picture!, Language.De, PictureSize.Narrow), StringComparison.Ordinal);
        Assert.DoesNotContain("ynthetic", SvgDrawing.Inline(AnExhibit.With(AnExhibit.Lines).Picture!, Language.En, PictureSize.Wide), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_value_is_a_gap_in_the_line_and_not_a_fall_to_zero()
    {
        var svg = Draw(new()
        {
            X = new YearAxis(Nothing, 2010, 2014),
            Y = new NumberAxis(Nothing, Unit.Count),
            Marks = [new LineMark(AnExhibit.Belgium, [new(2010, 5), new(2011, 6), new(2012, null), new(2013, 7), new(2014, 8)])],
        });

        Assert.Equal(2, OfClass(svg, "line").Single().Attribute("d")!.Value.Count(character => character == 'M'));
    }

    [Fact]
    public void A_survival_curve_falls_in_steps_with_its_band_and_ticks_where_spells_were_censored()
    {
        var svg = Draw(AnExhibit.Survival);

        Assert.Equal(2, OfClass(svg, "step").Count());
        Assert.Equal(2, OfClass(svg, "band").Count());
        Assert.All(OfClass(svg, "censored"), ticks => Assert.Equal(2, ticks.Attribute("d")!.Value.Count(character => character == 'M')));
        Assert.Contains("1,204", OfClass(svg, "at-risk").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_named_at_their_ends_where_there_is_room_and_in_a_key_otherwise()
    {
        var wide = Draw(AnExhibit.Lines, size: PictureSize.Wide).Descendants().Single(element => element.Name.LocalName == "text" && element.Value == "Belgium");
        var narrow = Draw(AnExhibit.Lines, size: PictureSize.Narrow).Descendants().Single(element => element.Name.LocalName == "text" && element.Value == "Belgium");

        Assert.True(Number(wide, "x") > 500);
        Assert.True(Number(narrow, "x") < 100);
    }

    [Fact]
    public void Points_carry_their_intervals_lying_on_named_rows_and_standing_otherwise()
    {
        Assert.All(OfClass(Draw(AnExhibit.LyingPoints), "interval"), interval => Assert.Contains('H', interval.Attribute("d")!.Value));
        Assert.All(OfClass(Draw(AnExhibit.StandingPoints), "interval"), interval => Assert.Contains('V', interval.Attribute("d")!.Value));
        Assert.Equal(2, OfClass(Draw(AnExhibit.LyingPoints), "interval").Count());
    }

    [Fact]
    public void An_unknown_cell_is_crossed_and_has_no_number()
    {
        var svg = Draw(AnExhibit.HeatMap);
        var unknown = OfClass(svg, "unknown").ToList();

        Assert.Equal(((CellMark)AnExhibit.HeatMap.Marks[0]).Cells.Count(cell => cell.Value is null), unknown.Count);
        Assert.All(unknown, cell => Assert.EndsWith(": not known", cell.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_span_that_had_not_ended_points_onwards()
    {
        var svg = Draw(AnExhibit.Gantt);

        Assert.Equal(3, OfClass(svg, "open").Count());
        Assert.All(OfClass(svg, "open"), span => Assert.Contains("not ended when the record closed", span.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Spans_that_overlap_in_a_row_run_beside_each_other()
    {
        var svg = Draw(AnExhibit.Gantt);
        var (signature, application) = (TheOne(svg, "EU–Colombia/Peru Trade Agreement, awaiting"), TheOne(svg, "EU–Colombia/Peru Trade Agreement, provisional"));

        Assert.True(Number(signature, "y") + Number(signature, "height") <= Number(application, "y"));
    }

    [Fact]
    public void Events_breaks_and_gaps_stand_where_they_happened()
    {
        var svg = Draw(AnExhibit.YearlyMeetings);
        var gap = OfClass(svg, "gap").Single();
        var rupture = Number(OfClass(svg, "break").Single(), "x1");

        // 22 years share the width of the frame; the gap covers three of them whole, and the break of 2020 lies before the bar of 2020.
        var first = TheOne(svg, "2003, Belgium");
        var second = TheOne(svg, "2004, Belgium");
        Assert.Equal(3 * (Number(second, "x") - Number(first, "x")), Number(gap, "width"), 1);
        Assert.True(rupture < Number(TheOne(svg, "2020, Belgium"), "x"));
        Assert.True(rupture > Number(TheOne(svg, "2019, Belgium"), "x") + Number(TheOne(svg, "2019, Belgium"), "width"));
        Assert.Equal("2007–2009: not collected", gap.Value);
        Assert.Equal("4 3", OfClass(svg, "break").Single().Attribute("stroke-dasharray")!.Value);
        Assert.Equal(2, OfClass(svg, "event").Count());
    }

    [Fact]
    public void Labels_of_events_do_not_cover_each_other()
    {
        var crowded = AnExhibit.YearlyMeetings with
        {
            Events = [.. Enumerable.Range(2004, 12).Select(year => new EventSpan(year - 0.5, year + 0.5, Localized.Same($"Government of {year}")))],
        };
        var labels = Draw(crowded).Descendants().Where(element => element.Name.LocalName == "text" && element.Value.StartsWith("Government", StringComparison.Ordinal))
            .Select(label => (X: Number(label, "x"), Y: Number(label, "y"))).ToList();

        // Eighteen characters of twelve pixels are wider than ninety pixels in every sans-serif.
        Assert.NotEmpty(labels);
        Assert.All(labels.GroupBy(label => label.Y), row => Assert.All(row.Order().Zip(row.Order().Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X > 90)));
    }

    [Fact]
    public void A_mark_knows_its_line_of_the_table() =>
        Assert.Contains(Draw(AnExhibit.LyingBars).Descendants(), element => element.Attribute("data-line")?.Value == "time-to-assent-line-house");

    [Theory]
    [InlineData("</title><script>alert(1)</script>")]
    [InlineData("\"><svg onload=alert(1)>")]
    [InlineData("\u202Eright to left\u0000\u0007\uD800")]
    [InlineData("]]>&amp;<!--")]
    public void Hostile_text_is_text(string hostile)
    {
        var name = Localized.Same(hostile);
        var figure = AnExhibit.LyingBars with
        {
            X = new NumberAxis(name, Unit.Days),
            Y = new CategoryAxis(name, [name, name]),
            Marks = [new BarMark(new("hostile", name, SeriesColour.Accent), [new(0, 4, Provenance.Documented, hostile)]), new SpanMark(AnExhibit.Others, [new(0, 1, 2, Provenance.Documented, name)])],
            Gaps = [new(1, 2, name)],
        };

        // An XML parser accepts no markup but well-formed markup, and sees no element that we did not draw.
        var svg = Draw(figure, headline: name);

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "svg" || element.Attributes().Any(each => each.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_name_of_five_thousand_characters_is_shortened_on_the_picture()
    {
        var endless = Localized.Same(new string('W', 5000));
        var svg = Draw(AnExhibit.LyingBars with { Y = new CategoryAxis(Nothing, [endless, endless, endless, endless]) });

        Assert.All(svg.Descendants().Where(element => element.Name.LocalName == "text"), text => Assert.True(text.Value.Length < 200));
        Assert.Contains(svg.Descendants(), element => element.Value.EndsWith('…'));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1e300, 1)]
    [InlineData(1e-300, 1)]
    [InlineData(double.NaN, double.PositiveInfinity)]
    [InlineData(-5, -5)]
    public void Extreme_values_leave_a_picture(double one, double other)
    {
        Figure figure = new()
        {
            X = new NumberAxis(Nothing, Unit.Days),
            Y = new NumberAxis(Nothing, Unit.None),
            Marks =
            [
                new LineMark(AnExhibit.Belgium, [new(one, other, one, other), new(other, one)]),
                new PointMark(AnExhibit.Others, [new(one, other, Provenance.Documented, one, other)]),
                new BarMark(AnExhibit.Others, [new(one, other, Provenance.Documented)]),
            ],
        };

        Assert.DoesNotContain(Draw(figure).DescendantsAndSelf().Attributes(), attribute => attribute.Value.Contains("NaN", StringComparison.Ordinal) || attribute.Value.Contains('∞'));
    }

    [Fact]
    public void Nothing_to_draw_leaves_the_axes() =>
        Assert.Contains(Draw(AnExhibit.Bars()).Descendants(), element => element.Name.LocalName == "text" && element.Value == "2010");

    [Fact]
    public void A_thousand_points_are_all_drawn()
    {
        var figure = AnExhibit.StandingPoints with
        {
            Marks = [new PointMark(AnExhibit.Belgium, [.. Enumerable.Range(0, 1000).Select(at => new DataPoint(new DateOnly(2006, 1, 1).DayNumber + at * 5, at, Provenance.Documented, Label: Localized.Same($"P{at}"), IsLabelled: true))])],
        };

        Assert.Equal(1000, Draw(figure).Descendants().Count(element => element.Name.LocalName == "path" && element.Value.StartsWith('P')));
    }

    [Theory]
    [InlineData(97, new[] { "0", "20", "40", "60", "80", "100" })]
    [InlineData(3, new[] { "0", "1", "2", "3" })]
    [InlineData(1881, new[] { "0", "500", "1,000", "1,500", "2,000" })]
    public void Ticks_of_counts_stand_at_round_whole_numbers(double largest, string[] expected)
    {
        var svg = Draw(AnExhibit.Bars(new BarMark(AnExhibit.Belgium, [new(2010, largest, Provenance.Documented)])));

        Assert.Equal(expected, svg.Elements("g").Single(group => group.Attribute("text-anchor")?.Value == "end").Elements("text").Select(text => text.Value));
    }

    [Theory]
    [InlineData("2020-01-01", "2020-02-10", "11 Jan")]
    [InlineData("2019-11-05", "2020-10-01", "Jan 2020")]
    [InlineData("2004-03-01", "2024-06-30", "2010")]
    public void Ticks_of_dates_are_days_months_or_years_as_the_span_asks(string from, string to, string expected)
    {
        DateAxis axis = new(Nothing, DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));

        Assert.Contains(Draw(AnExhibit.StandingPoints with { X = axis }).Descendants("text"), text => text.Value.Replace('\u00A0', ' ') == expected);
    }

    private static XElement Draw(Figure figure, Language? language = null, PictureSize? size = null, Localized? headline = null)
    {
        var exhibit = AnExhibit.With(figure, headline: headline);
        return XElement.Parse(SvgDrawing.Inline(exhibit.Picture!, language ?? Language.En, size ?? PictureSize.Wide));
    }

    private static XElement TheOne(XElement svg, string title) =>
        svg.Descendants().Single(element => element.Name.LocalName is "rect" or "path" && element.Element("title")?.Value.Contains(title, StringComparison.Ordinal) == true);

    private static IEnumerable<XElement> OfClass(XElement svg, string name) => svg.Descendants().Where(element => element.Attribute("class")?.Value == name);

    private static double Number(XElement element, string attribute) => Number(element.Attribute(attribute)!.Value);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
