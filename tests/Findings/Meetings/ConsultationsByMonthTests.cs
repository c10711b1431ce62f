using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>A month holds the consultations that are known to it, and those that are not are in none.</summary>
public sealed class ConsultationsByMonthTests(SmallReleases small)
{
    private static readonly SmallRegister _kept = new("two months, a conference and a year alone", static ministry => ministry
        .Put(AMinistry.Record, "conferences", "conference_id,series_code,conference_name,began_on", "c1,unfccc_cop,COP25,2019", "c1_days,unfccc_cop,COP25,2019-12-02", "c2,unfccc_cop,COP26,2020")
        .With(
            "consultations", "consultation_id,held_on,format_code,trigger_code",
            "k1,2019-11-01,in_person,anticipatory", "k2,2019-11-28,video,anticipatory", "k3,2019-12,written,anticipatory", "k4,2019,video,impromptu", "k5,2020-01-05,video,impromptu"));

    [Fact]
    public void Each_month_has_its_own_and_a_year_alone_is_in_none()
    {
        var found = Of(_kept);

        Assert.Equal([(11, 2L), (12, 1L)], found.Months.Where(month => month.Month.Year == 2019 && month.Consultations > 0).Select(month => (month.Month.Month, month.Consultations)));
        Assert.Equal((1L, 4), (found.Unplaced, found.Observations));
        // Two in November 2019 and none in November 2020: what is shown ends with the year of the last consultation.
        Assert.Equal(1.0, found.Seasons.Single(season => season.Month == 11).Mean, 1e-12);
    }

    /// <summary>The same conference, with its year in one row and its days in another, is one; a conference known to the year is in no month.</summary>
    [Fact]
    public void A_conference_stands_in_the_month_in_which_it_began()
    {
        var found = Of(_kept);

        Assert.Equal([(new DateOnly(2019, 12, 1), "COP25")], found.Months.Where(month => month.Conferences is not null).Select(month => (month.Month, month.Conferences!.En)));
        Assert.Equal([(new DateOnly(2020, 1, 1), "Covid-19")], found.Months.Where(month => month.Crises is not null && month.Month.Year == 2020).Select(month => (month.Month, month.Crises!.En)));
    }

    private ConsultationsByMonth Of(SmallRegister register) => Assert.IsType<ConsultationsByMonth>(new ConsultationsByMonthStudy().Ask(new(small.Of(register), Question.Open)));
}
