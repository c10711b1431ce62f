using Analytics.Dashboard.Topics.Treaties;
using Analytics.Data.Languages;
using Analytics.Findings.Treaties;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>The story of a treaty says no more of its assents than their dates allow.</summary>
public sealed class TreatyStoryTests
{
    private const string Steps = "step_id,treaty_id,step_code,actor_code,parliament_code,happened_on,date_basis_code";

    [Fact]
    public void The_law_is_no_parliament_beside_the_chambers_and_stands_for_them_alone()
    {
        Assert.Equal(["house", "flemish"], Of("a,t,assent,house,house,2004-07-15,vote", "b,t,assent,federal,federal,2004-09-13,promulgation", "c,t,assent,flemish,flemish,2005-10-14,promulgation").Assented);
        Assert.Equal(["federal"], Of("b,t,assent,federal,federal,2004-09-13,promulgation").Assented);
    }

    [Fact]
    public void An_assent_that_was_expected_is_none() =>
        Assert.Empty(Of("a,t,assent,house,house,2004-07-15,expected").Assented);

    /// <summary>An assent of the year 2013 may have come after 21 December: nobody is known to be the last, and the first is.</summary>
    [Fact]
    public void Who_came_last_is_told_where_no_other_can_have_come_later()
    {
        var open = Of("a,t,assent,flemish,flemish,2012,vote", "b,t,assent,german_speaking,german_speaking,2013,vote", "c,t,assent,french_community,french_community,2013-12-21,vote");
        var known = Of("a,t,assent,flemish,flemish,2012,vote", "b,t,assent,german_speaking,german_speaking,2013-10-14,vote", "c,t,assent,french_community,french_community,2013-12-21,vote");

        Assert.Equal(("2012", null), (open.Ends.First?.HappenedOn, open.Ends.Last?.HappenedOn));
        Assert.Equal(("2012", "2013-12-21"), (known.Ends.First?.HappenedOn, known.Ends.Last?.HappenedOn));
        Assert.Contains("dated, the first in 2012.", TreatyStoryWords.Of(open).In(Language.En), StringComparison.Ordinal);
        Assert.Contains($"dated, the first in 2012, the last on {Writing.PartialDate("2013-12-21", Language.En)}.", TreatyStoryWords.Of(known).In(Language.En), StringComparison.Ordinal);
    }

    private static Treaty Of(params ReadOnlySpan<string> steps)
    {
        using AMinistry ministry = new();
        ministry.Put(AMinistry.Record, "treaties", "treaty_id,treaty_name,family_code,competence_code", "t,Treaty,eu_agreement,mixed").Put(AMinistry.Record, "treaty_steps", Steps, steps);
        using var release = AMinistry.Publish(ministry);
        return Treaty.Find(release, "t")!;
    }
}
