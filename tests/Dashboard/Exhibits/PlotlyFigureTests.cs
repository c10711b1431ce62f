using System.Text.Json.Nodes;
using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Plotly;

namespace Analytics.Tests.Dashboard.Exhibits;

public sealed class PlotlyFigureTests
{
    public static TheoryData<string> Kinds => [.. PictureTests.Figures.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_figure_makes_the_same_json(string kind) =>
        Assert.Equal(Draw(PictureTests.Figures[kind]).ToJsonString(), Draw(PictureTests.Figures[kind]).ToJsonString());

    [Fact]
    public void Plotly_draws_the_values_that_the_picture_draws()
    {
        var bars = Draw(AnExhibit.YearlyMeetings)["data"]![0]!;
        var described = ((BarMark)AnExhibit.YearlyMeetings.Marks[0]).Bars;

        Assert.Equal("bar", (string?)bars["type"]);
        Assert.Equal(described.Select(bar => bar.At), bars["x"]!.AsArray().Select(x => (double)x!));
        Assert.Equal(described.Select(bar => bar.Length), bars["y"]!.AsArray().Select(y => (double)y!));
    }

    [Fact]
    public void Provenance_is_solid_hollow_or_hatched_here_too()
    {
        var marker = Draw(AnExhibit.Bars(new BarMark(AnExhibit.Belgium,
            [new(2010, 1, Provenance.Documented), new(2011, 1, Provenance.Recalled), new(2012, 1, Provenance.Synthetic)])))["data"]![0]!["marker"]!;

        Assert.Equal(["var(--accent)", "var(--card)", "var(--accent)"], marker["color"]!.AsArray().Select(colour => (string?)colour));
        Assert.Equal(["", "", "/"], marker["pattern"]!["shape"]!.AsArray().Select(shape => (string?)shape));
    }

    [Fact]
    public void A_gap_stays_a_gap()
    {
        var line = Draw(AnExhibit.Lines)["data"]!.AsArray().Single(trace => (string?)trace!["name"] == "Belgium")!;

        Assert.False((bool)line["connectgaps"]!);
        Assert.Null(line["y"]![2010 - 2001]);
    }

    [Fact]
    public void A_survival_curve_is_a_step_with_its_band()
    {
        var data = Draw(AnExhibit.Survival)["data"]!.AsArray();

        Assert.Equal(2, data.Count(trace => (string?)trace!["line"]?["shape"] == "hv"));
        Assert.Equal(2, data.Count(trace => (string?)trace!["fill"] == "toself" && (string?)trace["fillcolor"] is "var(--accent)@0.18" or "var(--series-2)@0.18"));
    }

    [Fact]
    public void Spans_are_measured_in_milliseconds_from_their_date()
    {
        // 20 September 2023 to 1 November 2026: 1,138 days (366 in 2024).
        var data = Draw(AnExhibit.Gantt)["data"]!.AsArray();
        var spans = data.First(trace => trace!["base"] is not null)!;
        var at = spans["base"]!.AsArray().Select(day => (string?)day).ToList().IndexOf("2023-09-20");

        Assert.Equal(1138 * 86_400_000.0, (double)spans["x"]![at]!);
    }

    [Fact]
    public void What_plotly_would_read_as_a_tag_is_text()
    {
        var json = Draw(AnExhibit.LyingBars with { Y = new CategoryAxis(Localized.Same(""), [Localized.Same("<a href='javascript:x'>click</a>")]) });

        Assert.Equal("&lt;a href='javascript:x'>click&lt;/a>", (string?)json["layout"]!["yaxis"]!["ticktext"]![0]);
    }

    [Fact]
    public void Numbers_are_separated_as_the_reader_is_used_to() =>
        Assert.Equal([",.", ".,", ",\u202F", ",."], Language.All.Select(language =>
            (string?)PlotlyDrawing.Draw(AnExhibit.With(AnExhibit.Lines).Picture!, language)["layout"]!["separators"]));

    [Fact]
    public void Synthetic_data_say_so_on_the_interactive_figure_too() =>
        Assert.Contains(
            PlotlyDrawing.Draw(AnExhibit.With(AnExhibit.Lines, provenance: Provenance.Synthetic).Picture!, Language.En)["layout"]!["annotations"]!.AsArray(),
            note => (string?)note!["text"] == "Synthetic data, not the record");

    private static JsonObject Draw(Figure figure) => PlotlyDrawing.Draw(AnExhibit.With(figure).Picture!, Language.En);
}
