using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Crises;

/// <summary>By hand, from one conference a year, on 1 December.</summary>
public sealed class BeforeConferencesTests(SmallReleases small)
{
    [Fact]
    public void Eight_in_84_days_and_eight_in_the_rest_of_the_year()
    {
        var found = Of(CrisesCases.BusyBefore);

        // Three years of 365 days and one of 366: 32 in 336 days over 32 in 1125; what is documented to the year and known to the day is one conference.
        Assert.Equal((4, 64), (found.Conferences, found.Observations));
        var ratio = Assert.Single(found.Estimates);
        Assert.Equal(1125.0 / 336, ratio.Value!.Value, 2);
        // Years alike leave chance's error, √(1/32 + 1/32) = 0.25.
        Assert.Equal((Method.Poisson, Math.Round(ratio.Value.Value * Math.Exp(-1.96 * 0.25), 3)), (ratio.Method, Math.Round(ratio.Low!.Value, 3)));
        Assert.Null(ratio.Verdict);
    }

    [Fact]
    public void A_week_is_counted_from_the_first_day_of_the_conference()
    {
        var weeks = Of(CrisesCases.BusyBefore).Weeks;

        // 1 to 8 October are days −61 to −54: one in week −9 (days −63 to −57 hold 1 to 5 October), the others in week −8.
        Assert.Equal([(-9, 20, 28, 4), (-8, 12, 28, 4)], weeks.Where(week => week.All.Count > 0).Select(week => (week.Week, week.All.Count, week.All.Days, week.Conferences)));
        Assert.Equal(5, weeks.Single(week => week.Week == -9).AWeek!.Value, 8);
    }

    [Fact]
    public void A_conference_dated_to_the_month_and_days_beyond_the_register_are_left_out()
    {
        using AMinistry ministry = new();
        ministry.Put(AMinistry.Record, "conferences", "conference_id,series_code,conference_name,began_on",
            "late,unfccc_cop,Late,2026-01-22", "month,un_general_assembly,A session,2025-09")
            .With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2025-01-05,in_person,anticipatory");

        // The register closed on 31 January 2026: of the conference's year it knows that month, before it the 84 days from 30 October.
        Assert.Equal(
            ["late 2025-10-30 2026-01-31 94 31"],
            ministry.Ask("select concat_ws(' ', conference_key, min(day), max(day), count(*), count(*) filter (where is_of_year)) as told from marts.conference_days group by conference_key").Select(line => line.Text("told")!));
    }

    private BeforeConferences Of(SmallRegister register) => Assert.IsType<BeforeConferences>(new BeforeConferencesStudy().Ask(new(small.Of(register), Question.Open)));
}
