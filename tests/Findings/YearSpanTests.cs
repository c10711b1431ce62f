using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;
using Analytics.Findings.Dossiers;
using Analytics.Findings.Meetings;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings;

/// <summary>Where no year is asked for, what is shown covers all years that are known of it, and no span runs backwards.</summary>
public sealed class YearSpanTests(SmallReleases small)
{
    /// <summary>A register of 2019 and 2020; yearly counts of the ministry from 2005, a public one of 2024; dossiers opened from 2015.</summary>
    private static readonly SmallRegister _around = new("counts and dossiers around the years of a register", static ministry => ministry
        .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "p,2024,coormulti,meetings_held,64")
        .With("annual_counts", "count_id,year,body_code,measure_code,value", [.. Enumerable.Range(2005, 8).Select(year => $"o{year},{year},coormulti,meetings_held,{year - 1950}")])
        .With("dossiers", "dossier_id,title,opened_on,closed_on", "d1,A pact,2015-01-15,2019-12-31", "d2,A draft,2016-02-15,2019-12-31", "d3,A treaty,2019-02-15,2020-12-31")
        .With(
            "consultations", "consultation_id,held_on,format_code,trigger_code,dossier_ids",
            "k1,2019-03-01,in_person,anticipatory,d1", "k2,2019-04-01,video,anticipatory,d2", "k3,2020-04-01,video,anticipatory,d3"));

    [Fact]
    public void Yearly_counts_before_the_register_are_all_shown_beside_the_public_one()
    {
        var found = new CoormultiCountsStudy().Find(new(small.Of(_around), Question.Open));

        Assert.Equal([.. Enumerable.Range(2005, 8), 2024], found.Counts.Select(count => count.Year));
        Assert.Equal(new(2004, 2024), found.Years);
    }

    [Fact]
    public void Counts_of_either_side_stand_beside_each_other_whichever_reaches_further()
    {
        var found = new ReconciliationStudy().Find(new(small.Of(_around), Question.Open));

        Assert.Equal((new Years(2005, 2024), 11), (found.Years, found.Counts.Count));
    }

    [Fact]
    public void Dossiers_opened_before_the_register_began_are_counted()
    {
        var found = Assert.IsType<ConsultationsPerDossier>(new ConsultationsPerDossierStudy().Ask(new(small.Of(_around), Question.Open)));

        Assert.Equal((3L, new Years(2015, 2019)), (found.Dossiers, found.Years));
        Assert.Equal(3, Assert.IsType<DossierList>(new DossierListStudy().Ask(new(small.Of(_around), Question.Open))).FoundCount);
    }

    [Fact]
    public void What_the_register_alone_knows_covers_its_own_years() =>
        Assert.Equal(new(2019, 2020), Assert.IsType<ConsultationsByFormat>(new ConsultationsByFormatStudy().Ask(new(small.Of(_around), Question.Open))).Years);

    [Theory]
    [InlineData("from", "2022", 2022, 2022)]
    [InlineData("from", "2020", 2020, 2020)]
    [InlineData("to", "2010", 2010, 2010)]
    [InlineData("to", "2019", 2019, 2019)]
    public void An_end_that_is_not_asked_for_follows_the_other(string name, string year, int from, int to)
    {
        var found = Assert.IsType<ShareOverTime>(new ShareOverTimeStudy().Ask(new(small.Of(_around), Question.Of((name, year)))));

        Assert.Equal(new(from, to), found.Years);
    }

    /// <summary>The form of a page begins with the years of all that the page shows.</summary>
    [Fact]
    public void A_page_begins_with_the_years_of_all_that_it_shows()
    {
        Inquiry open = new(small.Of(_around), Question.Open);

        Assert.Equal([2004, 2024], MeetingsFilters.All.OfType<YearFilter>().Select(filter => filter.In(open.Question, open.Release)));
        Assert.Equal([2015, 2019], DossiersFilters.All.OfType<YearFilter>().Select(filter => filter.In(open.Question, open.Release)));
    }
}
