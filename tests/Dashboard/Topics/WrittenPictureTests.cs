using System.Globalization;
using System.Xml.Linq;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Exhibits;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What is written on the pictures of the release can be read: nothing is written or drawn over it, and the key shows the marks themselves.</summary>
public sealed class WrittenPictureTests(RealDashboard dashboard)
{
    public static TheoryData<string> Topics { get; } = [.. TopicCatalog.All.Where(topic => topic.Exhibits.Count > 0).Select(topic => topic.Slug)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void No_text_of_a_picture_covers_another_and_no_line_of_a_break_runs_through_one(string slug)
    {
        List<string> collisions = [];
        foreach (var (name, svg) in Drawn(slug))
        {
            collisions.AddRange(WrittenBox.Collisions(svg).Select(pair => $"{name}: {pair.One} covers {pair.Other}"));
            collisions.AddRange(
                from line in svg.Descendants().Where(element => element.Attribute("class")?.Value == "break")
                from text in WrittenBox.All(svg)
                where text.IsCrossed(Number(line, "x1"), Number(line, "y1"), Number(line, "y2"))
                select $"{name}: a break at {Number(line, "x1")} runs through {text}");
        }

        Assert.Equal([], collisions);
    }

    [Fact]
    public void The_events_of_the_release_are_named_on_wide_and_narrow_pictures()
    {
        var named = Drawn("crises").Where(each => each.Name.StartsWith("impromptu-by-year", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, each => Assert.Contains(each.Svg.Descendants(), element => element.Name.LocalName == "text" && element.Value == "Covid-19" && Number(element, "y") < 400));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void The_key_shows_each_series_as_its_marks_are_drawn(string slug)
    {
        foreach (var picture in Pictures(slug))
        {
            var swatches = XElement.Parse(SvgDrawing.Inline(picture, Language.En, PictureSize.Narrow)).Descendants()
                .Where(element => element.Attribute("class")?.Value.StartsWith("swatch ", StringComparison.Ordinal) == true).ToList();
            var series = picture.Figure.Marks.Where(mark => mark is not CellMark).DistinctBy(mark => mark.Series.Id).ToList();

            // One series needs no key.
            Assert.Equal(
                (picture.Id, string.Join(' ', series.Count < 2 ? [] : series.Select(Kind))),
                (picture.Id, string.Join(' ', swatches.Select(swatch => swatch.Attribute("class")!.Value["swatch ".Length..]).Where(kind => kind != "interval"))));
        }
    }

    private IEnumerable<Picture> Pictures(string slug)
    {
        Inquiry inquiry = new(dashboard.Release, Question.Open);
        return TopicCatalog.Find(slug)!.Exhibits.Select(exhibit => exhibit.Show(inquiry).Picture).OfType<Picture>();
    }

    private IEnumerable<(string Name, XElement Svg)> Drawn(string slug) =>
        from picture in Pictures(slug)
        from language in Language.All
        from size in (PictureSize[])[PictureSize.Wide, PictureSize.Narrow]
        select ($"{picture.Id} {language.Code} {size.Name}", XElement.Parse(SvgDrawing.Inline(picture, language, size)));

    private static string Kind(Mark mark) => mark switch
    {
        BarMark => "bar",
        LineMark => "line",
        StepMark => "step",
        PointMark => "point",
        SpanMark => "span",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "has no swatch"),
    };

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
