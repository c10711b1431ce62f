namespace Analytics.Tests.Conventions;

/// <summary>docs/statistics.md says where each estimator is used; what it says is looked for in the code of the dashboard.</summary>
public sealed class StatisticsUseTests
{
    private static readonly IReadOnlyList<EstimatorRow> _rows = [.. Repository.Files("docs", "statistics.md").SelectMany(EstimatorRow.Of)];

    [Fact]
    public void Every_row_is_of_an_estimator_of_the_library()
    {
        Assert.NotEmpty(_rows);
        Fault.None("the tables name estimators as they are called in dashboard/statistics", _rows.Where(row => !row.Exists).Select(row => row.Says("is none of the library")));
    }

    [Fact]
    public void A_row_names_the_exhibits_and_pages_that_use_it_or_says_that_none_does_yet() =>
        Fault.None($"used here for: exhibits by their id and pages by their topic's slug, or '{EstimatorRow.NotYet}'",
        [
            .. _rows.Where(row => row.IsUnused == row.Uses.Count > 0).Select(row => row.Says($"names a use or is {EstimatorRow.NotYet}, one of the two")),
            .. _rows.SelectMany(row => row.Uses.Where(use => DashboardCode.TopicOf(use) is null).Select(use => row.Says($"names {use}, which is no exhibit and no topic"))),
        ]);

    [Fact]
    public void An_estimator_is_used_where_its_row_says_so() =>
        Fault.None("the code of the exhibit or page, or what that leans on, calls the estimator", _rows.SelectMany(row => row.Uses
            .Where(use => !DashboardCode.Behind(use).Any(row.IsCalledIn)).Select(use => row.Says($"is not called by {use}"))));

    [Fact]
    public void A_topic_that_uses_an_estimator_stands_in_its_row() =>
        Fault.None("a row names an exhibit or page of every topic whose code calls the estimator", _rows.SelectMany(row => DashboardCode.All
            .Where(code => code.Topic is not null && row.IsCalledIn(code) && !row.Uses.Any(use => DashboardCode.TopicOf(use) == code.Topic))
            .Select(code => row.Says($"is called in {code.File.Path}"))));

    [Fact]
    public void An_estimator_that_no_page_uses_yet_is_called_nowhere() =>
        Fault.None($"what is {EstimatorRow.NotYet} is called nowhere in the dashboard", _rows.Where(row => row.IsUnused).SelectMany(row => DashboardCode.All
            .Where(row.IsCalledIn).Select(code => row.Says($"is called in {code.File.Path}"))));

    [Theory]
    [InlineData("var curve = KaplanMeier.Estimate(spells);", "KaplanMeier")]
    [InlineData("var curve = Analytics.Statistics.Survival.KaplanMeier.Estimate(spells);", "KaplanMeier")]
    [InlineData("Methods = [Methods.KaplanMeier, Methods.LogRank], Method = Methods.Wilson.Id; public static readonly Method Wilson = new(", null)]
    [InlineData("new CountSeriesPower(years, mean, 1).DetectableStep(2, 0.8)", "CountSeriesPower")]
    [InlineData("CountSeriesPower power = new(years, mean, 1);", "CountSeriesPower")]
    [InlineData("LogRank.Pairwise(groups)", "LogRank.Pairwise")]
    [InlineData("var isOver = fit.DispersionTest.PValue < 0.05;", "CountFit.DispersionTest")]
    public void A_call_is_told_from_a_name_that_is_the_same(string code, string? estimator) =>
        Assert.Equal(estimator, string.Join(", ", _rows.Where(row => row.IsCalledIn(new(new("dashboard/web/X.cs", code)))).Select(row => row.Name)) is { Length: > 0 } called ? called : null);
}
