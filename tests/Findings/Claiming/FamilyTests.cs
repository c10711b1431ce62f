using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Catalog;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings.Claiming;

/// <summary>What one page may claim is adjusted together, wherever it is shown.</summary>
public sealed class FamilyTests(RealDashboard dashboard)
{
    [Fact]
    public void Who_tests_is_of_its_family_and_the_whole_family_is_of_the_same()
    {
        Inquiry open = new(dashboard.Release, Question.Open);
        var testing = StudyCatalog.All.Where(study => study.Tests(open).Count > 0).ToList();

        Assert.NotEmpty(testing);
        Assert.All(testing, study =>
        {
            Assert.Contains(study.Id, study.Family.Select(each => each.Id));
            Assert.All(study.Family, each => Assert.Equal(study.Family.Select(one => one.Id), each.Family.Select(one => one.Id)));
        });
    }

    [Fact]
    public void Every_tested_estimate_says_its_p_value_and_the_adjusted_one()
    {
        Inquiry open = new(dashboard.Release, Question.Open);

        Assert.All(StudyCatalog.All, study =>
        {
            var found = study.Ask(open);
            foreach (var test in study.Tests(open))
            {
                var estimate = found.Estimates.Single(estimate => estimate.Name == test.Name);
                Assert.Equal(test.P, estimate.P);
                Assert.True(estimate.HolmP >= estimate.P, $"{study.Id}: {test.Name}");
                Assert.Equal(study.Family.Sum(each => each.Tests(open).Count), estimate.Together);
            }
        });
    }

    /// <summary>A claim is within its own interval, and holds among all that was asked with it.</summary>
    [Fact]
    public void A_claim_excludes_none_and_holds_among_many() => Assert.All(
        StudyCatalog.All.SelectMany(study => study.Ask(new(dashboard.Release, Question.Open)).Estimates).Where(estimate => estimate.Verdict is Verdict.Rose or Verdict.Fell or Verdict.Differs && estimate.P is not null),
        estimate =>
        {
            Assert.True(estimate.HolmP < 0.05, estimate.Name);
            Assert.Null(estimate.Doubt);
        });
}
