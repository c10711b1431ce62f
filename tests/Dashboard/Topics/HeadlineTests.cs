using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Dashboard.Topics.Headlines;
using Analytics.Tests.Findings;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>A verdict is said in four languages, and no two verdicts are said alike.</summary>
public sealed class HeadlineTests(SmallReleases small, RealDashboard real)
{
    private static readonly Dictionary<string, Decisive> _said = new(
        [
            .. MeetingsHeadlines.All, .. DossiersHeadlines.All, .. CrisesHeadlines.All, .. AttendanceHeadlines.All, .. StaffingHeadlines.All, .. WorkHeadlines.All,
            .. PeakHeadlines.All, .. NeedHeadlines.All, .. TreatiesHeadlines.All, .. DataHeadlines.All,
        ]);

    public static TheoryData<string> Cases => new(FindingCase.All.Select(each => each.Key));

    public static TheoryData<string> OfTreaties => new(TreatiesHeadlines.All.Keys);

    public static TheoryData<string> Studies => new(FindingCase.All.Select(each => each.Study).Distinct());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_headline_says_the_verdict_and_its_numbers_in_each_language(string key)
    {
        var shown = Show(FindingCase.Of(key));

        Assert.All(Language.All, language => Assert.Equal((language.Code, null, shown.Headline.In(language)), (language.Code, _said[key].MissingIn(shown.Headline.In(language), language), shown.Headline.In(language))));
        Assert.Equal(4, Language.All.Select(shown.Headline.In).Distinct().Count());
        Assert.Equal(FindingCase.Of(key).Verdict, shown.Verdict);
    }

    /// <summary>What is longer is no headline; interval and test stand beneath it.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_headline_has_at_most_fifteen_words(string key)
    {
        var shown = Show(FindingCase.Of(key));

        Assert.All(Language.All, language => Assert.True(Words(shown.Headline.In(language)) <= 15, $"{language.Code}, {Words(shown.Headline.In(language))} words: {shown.Headline.In(language)}"));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void Two_verdicts_of_an_exhibit_are_not_said_alike(string study)
    {
        var told = FindingCase.All.Where(each => each.Study == study).Select(each => (each.Verdict, Show(each).Headline)).ToList();

        Assert.All(Language.All, language => Assert.All(
            told.GroupBy(each => each.Headline.In(language)), alike => Assert.Single(alike.Select(each => each.Verdict).Distinct())));
    }

    /// <summary>Words as a reader sees them: a sign that French parts from its word by a space that does not break belongs to it.</summary>
    [Theory]
    [MemberData(nameof(OfTreaties))]
    public void A_headline_on_treaties_has_at_most_fifteen_words(string key)
    {
        var headline = Show(FindingCase.Of(key)).Headline;

        Assert.All(Language.All, language => Assert.True(headline.In(language).Split(' ').Length <= 15, headline.In(language)));
    }

    [Fact]
    public void Every_case_has_its_words_and_every_words_their_case() =>
        Assert.Equal(FindingCase.All.Select(each => each.Key).Order(), _said.Keys.Order());

    /// <summary>A sign without a letter or a digit is no word; what no line may break is one.</summary>
    private static int Words(string headline) => headline.Split(' ').Count(word => word.Any(char.IsLetterOrDigit));

    private Exhibit Show(FindingCase asked) =>
        TopicCatalog.All.SelectMany(topic => topic.Exhibits).Single(exhibit => exhibit.Id == asked.Study).Show(small.Of(asked, real));
}
