using System.Reflection;
using System.Text.Json.Nodes;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;
using Analytics.Findings.Dossiers;
using Analytics.Findings.Staffing;
using Analytics.Findings.Treaties;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings;

/// <summary>Rows that are asked of all years at once are those that a question of fewer years would be answered with.</summary>
public sealed class AskByYearTests(RealDashboard dashboard)
{
    private static readonly (string, object?)[] _firstYear = [("first_year", 2020)];

    /// <summary>What is made of rows, and is no row itself.</summary>
    private static readonly Type[] _made = [typeof(Cohort), typeof(DossierWait), typeof(NoticeYear), typeof(LoadYear)];

    public static TheoryData<string> Rows { get; } =
        [.. typeof(IOfYear).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IOfYear)) && !type.IsInterface).Except(_made).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Of_some_years_they_are_the_same_as_if_nothing_else_were_asked(string row) =>
        GetType().GetMethod(nameof(Same), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(typeof(IOfYear).Assembly.GetType(row)!).Invoke(this, []);

    /// <summary>What is made of all years and picked out is what the rows of some years would be made into.</summary>
    [Fact]
    public void What_is_made_of_them_is_the_same_as_if_nothing_else_were_asked()
    {
        var choice = new JsonObject { ["is_synthetic"] = true, ["from"] = 2009, ["to"] = 2019 }.ToJsonString();
        Inquiry inquiry = new(dashboard.Release, Question.Open);

        Assert.Equal(
            Cohort.Of(inquiry.AskByYear<ConsultationsPerDossierRow>(choice)).Select(Told),
            inquiry.MadeByYear<ConsultationsPerDossierRow, Cohort>(choice, Cohort.Of).Select(Told));
        Assert.Equal(11, inquiry.MadeByYear<ConsultationsPerDossierRow, Cohort>(choice, _ => throw new InvalidOperationException("it is made but once")).Count);
        Assert.Equal(
            DossierWait.ByYear(inquiry.AskByYear<TimeToOutcomeRow>(choice)).Select(wait => (wait.Opened, wait.Dossiers, wait.Open, wait.MeanDays)),
            inquiry.MadeByYear<TimeToOutcomeRow, DossierWait>(choice, DossierWait.ByYear).Select(wait => (wait.Opened, wait.Dossiers, wait.Open, wait.MeanDays)));
        Assert.Equal(
            NoticeYear.Of(inquiry.AskByYear<DaysOfNoticeRow>(choice)).Select(Spread),
            inquiry.MadeByYear<DaysOfNoticeRow, NoticeYear>(choice, NoticeYear.Of).Select(Spread));
        Assert.Equal(
            LoadYear.Of(inquiry.AskByYear<ConsultationsPerFteRow>(choice), inquiry.Register!),
            inquiry.MadeByYear<ConsultationsPerFteRow, LoadYear>(choice, rows => LoadYear.Of(rows, inquiry.Register!)));

        static (int Year, string Trigger, long Meetings, long Known, int? Median, int? Lowest, int? Highest) Spread(NoticeYear each) =>
            (each.Year, each.Spread.Trigger, each.Spread.Meetings, each.Spread.Known, each.Spread.Median, each.Spread.FirstDecile, each.Spread.NinthDecile);

        static (int Year, long Open, long Dossiers, double Consultations, double Meetings, bool IsSettled) Told(Cohort cohort) =>
            (cohort.Year, cohort.Open, cohort.Dossiers, cohort.Consultations.Mean, cohort.Meetings.Mean, cohort.IsSettled);
    }

    private void Same<TRow>()
        where TRow : IOfYear
    {
        List<IReadOnlyList<TRow>> answers = [.. new[] { (2009, 2013), (2019, 2024), (2015, 2015) }.Select(years => Picked<TRow>(years))];

        Assert.Contains(answers, answer => answer.Count > 0);
        Assert.False(answers[0].SequenceEqual(answers[1]), "another span of years gives other rows");
        // Whatever else is chosen, each by itself.
        foreach (var filter in TopicCatalog.All.SelectMany(topic => topic.Filters).Where(filter => filter is CodeFilter or ListFilter).Cast<ChoiceFilter>().DistinctBy(filter => filter.Name))
            Picked<TRow>((2012, 2021), (filter.Name, filter.Choices(dashboard.Release) is var choices ? choices[choices.Count / 2].Value : ""));
    }

    private IReadOnlyList<TRow> Picked<TRow>((int From, int To) years, (string Filter, string Value)? chosen = null)
        where TRow : IOfYear
    {
        JsonObject asked = new() { ["is_synthetic"] = true, ["from"] = years.From, ["to"] = years.To, [TreatiesFilters.Act.Name] = TreatiesFilters.Act.In(Question.Open) };
        if (chosen is var (filter, value))
            asked[filter] = value;
        var (choice, others) = (asked.ToJsonString(), Release.ParametersOf(SqlText.Of<TRow>()).Contains("first_year") ? _firstYear : []);

        var picked = new Inquiry(dashboard.Release, Question.Open).AskByYear<TRow>(choice, others);

        Assert.Equal(dashboard.Release.Ask<TRow>(SqlText.Of<TRow>(), [("choice", choice), .. others]), picked);
        return picked;
    }
}
