using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Catalog;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings;

/// <summary>What may be said of a finding is decided where it is found, and follows from the rows behind it.</summary>
public sealed class VerdictTests(SmallReleases small, RealDashboard real)
{
    public static TheoryData<string> Cases => new(FindingCase.All.Select(each => each.Key));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_study_reaches_the_verdict_that_the_rows_allow(string key)
    {
        var asked = FindingCase.Of(key);

        var found = asked.Asks.Ask(small.Of(asked, real));

        Assert.Equal((key, asked.Verdict), (key, found.Verdict));
        Assert.Equal((asked.Study, Question.Of(asked.Asked).Text), (found.Id, found.Asked.Text));
        // Only what claims a change or a difference needs something to have been counted.
        Assert.True(found.Observations > 0 || found.Verdict is Verdict.TooFew or Verdict.NotAsked or Verdict.Described, $"{key} claims {found.Verdict} of nothing");
    }

    /// <summary>What shows no change says what would have been seen, wherever its method can tell; what shows one need not.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_smallest_effect_belongs_to_an_estimate_that_shows_none(string key)
    {
        var asked = FindingCase.Of(key);

        var found = asked.Asks.Ask(small.Of(asked, real));

        Assert.All(found.CouldHaveShown, missed =>
            Assert.True(found.Estimates.Single(estimate => estimate.Name == missed.Of).Verdict is not (Verdict.Rose or Verdict.Fell or Verdict.Differs), $"{key}: {missed.Of}"));
    }

    [Fact]
    public void Every_study_and_every_verdict_has_a_case()
    {
        Assert.Equal(StudyCatalog.All.Select(study => study.Id).Order(), FindingCase.All.Select(each => each.Study).Distinct().Order());
        Assert.Equal(Enum.GetValues<Verdict>(), FindingCase.All.Select(each => each.Verdict).Distinct().Order());
        Assert.Equal(FindingCase.All.Count, FindingCase.All.Select(each => each.Key).Distinct().Count());
    }

    /// <summary>What rests on the register is not asked where there is none.</summary>
    [Fact]
    public void Every_study_of_the_register_has_a_case_without_one() =>
        Assert.All(
            StudyCatalog.All.Where(study => Kind(study.GetType()) is { } kind && kind.GetGenericTypeDefinition() == typeof(RegisterStudy<>)),
            study => Assert.Contains(FindingCase.All, each => each.Study == study.Id && each.Register == SmallRegister.None && each.Verdict == Verdict.NotAsked));

    private static Type? Kind(Type study) => study.BaseType is { IsGenericType: true } kind ? kind : null;
}
