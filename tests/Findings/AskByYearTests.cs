using System.Reflection;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings;

/// <summary>Rows that are asked of all years at once are those that a question of fewer years would be answered with.</summary>
public sealed class AskByYearTests(RealDashboard dashboard)
{
    private static readonly (string, object?)[] _firstYear = [("first_year", 2020)];

    public static TheoryData<string> Rows { get; } = [.. typeof(IOfYear).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IOfYear)) && !type.IsInterface).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Of_some_years_they_are_the_same_as_if_nothing_else_were_asked(string row) =>
        GetType().GetMethod(nameof(Same), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(typeof(IOfYear).Assembly.GetType(row)!).Invoke(this, []);

    private void Same<TRow>()
        where TRow : IOfYear
    {
        var others = Release.ParametersOf(SqlText.Of<TRow>()).Contains("first_year") ? _firstYear : [];
        List<IReadOnlyList<TRow>> answers = [];
        foreach (var (from, to) in new[] { (2009, 2013), (2019, 2024), (2015, 2015) })
        {
            var choice = new JsonObject { ["is_synthetic"] = true, ["from"] = from, ["to"] = to }.ToJsonString();

            var picked = new Inquiry(dashboard.Release, Question.Open).AskByYear<TRow>(choice, others);

            Assert.Equal(dashboard.Release.Ask<TRow>(SqlText.Of<TRow>(), [("choice", choice), .. others]), picked);
            answers.Add(picked);
        }

        Assert.Contains(answers, answer => answer.Count > 0);
        Assert.False(answers[0].SequenceEqual(answers[1]), "another span of years gives other rows");
    }
}
