using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Findings;
using AngleSharp.Dom;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>A topic opens with what was found: verdict first, then the finding, which leads to its exhibit.</summary>
public sealed class FindingsListTests(SmallReleases small, RealDashboard dashboard)
{
    private static readonly IReadOnlyList<Verdict> _claims = [Verdict.Rose, Verdict.Fell, Verdict.Differs];

    public static TheoryData<string> Topics { get; } = [.. TopicCatalog.All.Where(topic => topic.Exhibits.Count > 0).Select(topic => topic.Slug)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Claims_come_first_and_every_line_leads_to_its_exhibit(string slug)
    {
        var exhibits = Exhibits(slug);
        foreach (var language in Language.All)
        {
            var lines = ATopicPage.Body(TopicCatalog.Find(slug)!, dashboard.Release, language).QuerySelectorAll(".findings > li").ToList();

            var told = lines.Select(line => exhibits.Single(exhibit => $"#{exhibit.Id}" == line.QuerySelector("a")!.GetAttribute("href"))).ToList();
            Assert.NotEmpty(told);
            Assert.Equal(told.OrderByDescending(exhibit => _claims.Contains(exhibit.Verdict)), told);
            Assert.All(told.Zip(lines), pair =>
            {
                Assert.Equal(VerdictWords.Of(pair.First.Verdict).In(language), pair.Second.FirstElementChild!.TextContent);
                Assert.Equal(pair.First.Headline.In(language), pair.Second.QuerySelector("a")!.TextContent);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void What_rests_on_synthetic_rows_says_so_in_its_line_and_nothing_else_does(string slug)
    {
        var synthetic = Exhibits(slug).Where(exhibit => exhibit.IsSynthetic).Select(exhibit => $"#{exhibit.Id}").ToList();

        var lines = ATopicPage.Body(TopicCatalog.Find(slug)!, dashboard.Release, Language.En).QuerySelectorAll(".findings > li");

        Assert.All(lines, line => Assert.Equal(synthetic.Contains(line.QuerySelector("a")!.GetAttribute("href")!), line.TextContent.EndsWith("(synthetic)", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_long_page_lists_every_question_in_its_own_order_and_a_short_one_tells_every_finding(string slug)
    {
        var exhibits = Exhibits(slug);

        var page = ATopicPage.Body(TopicCatalog.Find(slug)!, dashboard.Release, Language.Fr);

        var questions = page.QuerySelectorAll(".on-this-page a").Select(link => (link.GetAttribute("href"), link.TextContent)).ToList();
        if (exhibits.Count <= FindingsList.Longest)
            Assert.Empty(questions);
        else
            Assert.Equal(FindingsList.InOrderOfPage(exhibits).Select(exhibit => ((string?)$"#{exhibit.Id}", exhibit.Question.In(Language.Fr))), questions);
        var asked = exhibits.Count(exhibit => exhibit.Verdict != Verdict.NotAsked);
        Assert.Equal(exhibits.Count <= FindingsList.Longest ? asked : Math.Min(asked, FindingsList.Longest), page.QuerySelectorAll(".findings > li").Length);
    }

    [Fact]
    public void Questions_without_an_answer_are_one_line_that_leads_to_the_first_of_them()
    {
        var bare = small.Of(SmallRegister.Bare);
        Inquiry inquiry = new(bare, Question.Open);
        foreach (var topic in TopicCatalog.All.Where(topic => topic.Slug is "attendance" or "crises" or "dossiers"))
        {
            var notAsked = topic.Exhibits.Select(exhibit => exhibit.Show(inquiry)).Where(exhibit => exhibit.Verdict == Verdict.NotAsked).ToList();

            var line = ATopicPage.Body(topic, bare, Language.En).QuerySelectorAll("p.unanswered").Single();

            Assert.Equal($"#{notAsked[0].Id}", line.QuerySelector("a")!.GetAttribute("href"));
            Assert.StartsWith($"{notAsked.Count} question", line.TextContent, StringComparison.Ordinal);
            Assert.EndsWith("What is missing is said with each.", line.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_no_register_is_there_the_opening_says_so_once_and_what_it_takes()
    {
        var opening = ATopicPage.Opening(TopicCatalog.Find("attendance")!, small.Of(SmallRegister.None));

        Assert.Equal(2, opening.Split(RegisterWords.NotKnown.En).Length);
        Assert.Contains("analytics import", opening, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verdict_has_a_short_word_in_each_language()
    {
        foreach (var language in Language.All)
        {
            var words = Enum.GetValues<Verdict>().Select(verdict => VerdictWords.Of(verdict).In(language)).ToList();

            Assert.Equal(words.Distinct(), words);
            Assert.All(words, word => Assert.InRange(word.Length, 4, 30));
        }
    }

    [Fact]
    public void A_verdict_without_a_word_is_no_verdict() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VerdictWords.Of((Verdict)int.MaxValue));

    private IReadOnlyList<Exhibit> Exhibits(string slug)
    {
        Inquiry inquiry = new(dashboard.Release, Question.Open);
        return [.. TopicCatalog.Find(slug)!.Exhibits.Select(exhibit => exhibit.Show(inquiry))];
    }
}
