using Analytics.Data;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Conventions;

/// <summary>What the record says in its own words can be read in four languages, so that no English stands within a sentence of another.</summary>
public sealed class RecordWordsTests(RealDashboard real)
{
    [Theory]
    [InlineData("treaties", "adopted_place")]
    [InlineData("treaties", "competence_basis")]
    [InlineData("treaties", "note")]
    [InlineData("treaty_steps", "date_basis_note")]
    [InlineData("treaty_steps", "note")]
    [InlineData("competent_parliaments", "basis")]
    [InlineData("competent_parliaments", "note")]
    [InlineData("treaty_steps", "locator")]
    [InlineData("competent_parliaments", "locator")]
    [InlineData("crises", "crisis_name")]
    [InlineData("crises", "event")]
    [InlineData("conferences", "conference_name")]
    [InlineData("conferences", "place")]
    [InlineData("mandates", "body_name")]
    [InlineData("mandates", "role_name")]
    [InlineData("corrections", "note")]
    [InlineData("corrections", "locator")]
    public void Each_text_is_translated(string resource, string column)
    {
        var untold = real.Release.Ask(
            $"""
            select distinct {column} as text
            from typed.{resource}
            anti join typed.translations on translations.text_en = {resource}.{column}
            where {column} is not null and not is_synthetic
            """).Lines().Select(line => line.Text("text"));

        Assert.Empty(untold);
    }

    /// <summary>Of depositaries' tables, which have more rows than any page shows: those of Belgium stand on the page of the treaty.</summary>
    [Fact]
    public void Each_place_in_a_depositary_s_table_that_a_page_shows_is_translated()
    {
        var places = real.Release.Ask("select distinct locator.en as en, locator.fr as fr, locator.nl as nl, locator.de as de from marts.deposit_statements where resource = 'party_actions' and locator is not null").Lines().ToList();

        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Equal(4, new[] { "en", "fr", "nl", "de" }.Select(place.Text).Distinct().Count()));
    }

    [Theory]
    [InlineData("treaty_name")]
    [InlineData("treaty_title")]
    public void Each_treaty_has_a_short_name_and_a_title_of_its_own_in_each_language(string english)
    {
        foreach (var column in (string[])[english, $"{english}_fr", $"{english}_nl", $"{english}_de"])
        {
            var names = real.Release.Ask($"select treaty_id, {column} as name from typed.treaties where not is_synthetic").Lines().Select(line => line.Text("name")).ToList();

            Assert.DoesNotContain(null, names);
            Assert.Equal(names.Count, names.Distinct().Count());
        }
    }

    /// <summary>The same text everywhere would be no translation: short ones may be alike, sentences are not.</summary>
    [Fact]
    public void A_sentence_is_not_the_same_in_two_languages()
    {
        var alike = real.Release.Ask(
            """
            select text_en
            from typed.translations
            where length(text_en) > 60 and (text_en in (text_fr, text_nl, text_de) or text_fr in (text_nl, text_de) or text_nl = text_de)
            """).Lines().Select(line => line.Text("text_en"));

        Assert.Empty(alike);
    }
}
