using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>Where each treaty stands, what words find, and how many each facet would leave; of a few rows, counted by hand.</summary>
public sealed class TreatyListTests(SmallReleases releases)
{
    private Release Release => releases.Of(TreatiesCases.Standings);

    [Theory]
    [InlineData("forced", "in_force")]
    [InlineData("others", "end_not_known")] // in force among others is not in force for Belgium
    [InlineData("deposited", "ratified")] // an entry into force that is only expected is none
    [InlineData("waiting", "waiting")]
    [InlineData("replaced", "superseded")]
    [InlineData("unsigned", "no_signature")]
    [InlineData("unions", "not_for_belgium")]
    public void A_treaty_stands_where_the_record_knows_that_it_does(string treaty, string expected) =>
        Assert.Equal(expected, Found().Treaties.Single(each => each.TreatyId == treaty).StatusCode);

    [Theory]
    [InlineData("accord", "deposited forced")] // in the French name
    [InlineData("DÉPOSÉ", "deposited")]
    [InlineData("depose", "deposited")]
    [InlineData("geneve", "forced")] // the place
    [InlineData("strasse", "waiting")] // the German title has ß
    [InlineData("union's", "unions")] // whichever apostrophe
    [InlineData("accord geneve", "forced")]
    [InlineData("accord strasse", "")]
    [InlineData("%", "")]
    public void Every_word_is_found_in_a_name_a_title_or_the_place(string search, string expected) =>
        Assert.Equal(expected, string.Join(' ', Found(("search", search)).Treaties.Select(treaty => treaty.TreatyId).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("status", "waiting", "waiting")]
    [InlineData("family", "un", "others replaced unsigned")]
    [InlineData("competence", "exclusive", "replaced")]
    [InlineData("decade", "2010", "deposited others waiting")]
    [InlineData("awaited", "walloon", "waiting")]
    [InlineData("awaited", "flemish", "")]
    public void A_facet_leaves_those_that_have_its_value(string facet, string value, string expected) =>
        Assert.Equal(expected, string.Join(' ', Found((facet, value)).Treaties.Select(treaty => treaty.TreatyId).Order(StringComparer.Ordinal)));

    /// <summary>By hand: of family `un` are three, of which one stands so; the family itself is counted as if it were not chosen.</summary>
    [Fact]
    public void The_values_of_a_facet_are_counted_under_the_other_choices_and_not_under_its_own()
    {
        var counts = Found(("family", "un")).Facets;

        Assert.Equal([("eu_agreement", 4L), ("un", 3L)], counts.Where(count => count.Facet == "family").Select(count => (count.Value, count.TreatyCount)));
        Assert.Equal(
            [("end_not_known", 1L), ("no_signature", 1L), ("superseded", 1L)],
            counts.Where(count => count.Facet == "status").Select(count => (count.Value, count.TreatyCount)));
        Assert.DoesNotContain(counts, count => count.Facet == "awaited");
    }

    private TreatyList Found(params (string Name, string Value)[] asked) => new TreatyListStudy().Find(new(Release, Question.Of(asked)));
}
