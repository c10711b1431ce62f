using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Figures.Svg;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;
using Analytics.Tests.Findings;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>A register that closes on 31 January 2026 knows a month of that year: it is drawn and named as a month, and is not held against whole years.</summary>
public sealed class PartialYearTests(SmallReleases small)
{
    /// <summary>Two impromptu meetings in each of two whole years, and three in January 2026.</summary>
    private static readonly SmallRegister _closing = new("a busy January at the end", static ministry => ministry
        .With(
            "consultations", "consultation_id,held_on,format_code,trigger_code,trigger_note",
            "k1,2024-03-01,in_person,impromptu,a storm", "k2,2024-04-01,video,impromptu,a storm", "k3,2025-03-01,in_person,impromptu,a storm", "k4,2025-04-01,video,impromptu,a storm",
            "k5,2026-01-05,video,impromptu,a storm", "k6,2026-01-06,video,impromptu,a storm", "k7,2026-01-07,video,impromptu,a storm")
        .With("staffing", "staffing_id,began_on,ended_on,value,post_code", "s1,2024-01-01,,2,m01-1"));

    [Theory]
    [InlineData("consultations-by-format")]
    [InlineData("consultations-by-trigger")]
    [InlineData("reconciliation")]
    [InlineData("impromptu-by-year")]
    [InlineData("consultations-per-fte")]
    public void A_year_that_is_known_in_part_is_drawn_and_named_as_a_part(string id)
    {
        var shown = Show(id);

        Assert.Equal([2026.0], shown.Figure!.Partial.Select(partial => partial.At));
        Assert.All(
            Language.All.Zip(["2026 bis 31. Januar", "2026 until 31 January", "2026 jusqu’au 31 janvier", "2026 tot en met 31 januari"]),
            each =>
            {
                Assert.Contains(shown.Notes, note => Plain(note.In(each.First)).Contains(each.Second, StringComparison.Ordinal));
                var drawn = Plain(SvgDrawing.Inline(shown.Picture!, each.First, PictureSize.Wide));
                Assert.Contains($">{each.Second}<", drawn, StringComparison.Ordinal);
                Assert.Contains("stroke-dasharray=\"4 3\"", drawn, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void The_year_with_most_is_a_whole_one()
    {
        var found = Assert.IsType<ImpromptuByYear>(new ImpromptuByYearStudy().Ask(new(small.Of(_closing), Question.Open)));

        Assert.Equal((2024, 2, 7), (found.Most!.Year, found.Most.Impromptu, found.Impromptu));
        Assert.StartsWith("Impromptu: most in 2024, 2", Show("consultations-by-trigger").AlternativeText.En, StringComparison.Ordinal);
        Assert.EndsWith("2026 until 31 January: 3 consultations, of which 3 meetings.", Plain(Show("consultations-by-format").AlternativeText.En), StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_in_which_Coormulti_began_is_named_by_its_months() =>
        Assert.Equal(["2003 ab Oktober", "2003 from October", "2003 à partir d’octobre", "2003 vanaf oktober"], Language.All.Select(PartialYearWords.Of(new(2003, null)).In));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private Exhibit Show(string id) =>
        TopicCatalog.All.SelectMany(topic => topic.Exhibits).Single(exhibit => exhibit.Id == id).Show(new(small.Of(_closing), Question.Open));
}
