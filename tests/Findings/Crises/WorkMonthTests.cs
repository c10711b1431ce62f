using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Crises;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Crises;

/// <summary>By hand, from months of one or two consultations.</summary>
public sealed class WorkMonthTests(SmallReleases small)
{
    [Fact]
    public void Two_a_month_while_a_crisis_runs_and_one_in_other_months()
    {
        var found = Assert.IsType<CrisesAtOnce>(new CrisesAtOnceStudy().Ask(new(small.Of(CrisesCases.TwiceWhileItRuns), Question.Open)));

        Assert.Equal([("0", 18, 18, 1.0), ("1", 6, 12, 2.0)], found.Groups.Select(group => (group.Key, group.Months, group.Count, Math.Round(group.Mean.Value, 10))));
        // Within 2020: 12 in the 182 days of February to July over 6 in the 184 others; 2019 has a level of its own and no crisis.
        var ratio = Assert.Single(found.Estimates);
        Assert.Equal(12.0 / 182 / (6.0 / 184), ratio.Value!.Value, 8);
        // Months vary less than chance would have them, so that chance's error stands: √(1/12 + 1/6) = 0.5.
        Assert.Equal((Method.Poisson, Math.Round(ratio.Value.Value * Math.Exp(-1.96 * 0.5), 3)), (ratio.Method, Math.Round(ratio.Low!.Value, 3)));
    }

    [Fact]
    public void A_third_as_many_with_two_more_is_the_root_of_a_third_with_one_more()
    {
        var found = Assert.IsType<WorkBesideImpromptu>(new WorkBesideImpromptuStudy().Ask(new(small.Of(CrisesCases.EitherOr), Question.Open)));

        Assert.Equal([("few", 18, 54), ("many", 18, 18)], found.Groups.Select(group => (group.Key, group.Months, group.Count)));
        // All but the leap day of 2020.
        Assert.Equal(Math.Sqrt(1.0 / 3), Assert.Single(found.Estimates).Value!.Value, 2);
        Assert.Equal(18, new WorkBesideImpromptuStudy().Rows(new(small.Of(CrisesCases.EitherOr), Question.Open), "many").Count());
    }

    [Fact]
    public void A_month_is_known_whole_from_the_setting_up_of_Coormulti_to_the_closing_of_the_register()
    {
        using AMinistry ministry = new(closedOn: "2004-02-15");
        ministry.With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2003-11-05,in_person,anticipatory");

        Assert.Equal(
            ["2003-10-01", "2003-11-01", "2003-12-01", "2004-01-01"],
            ministry.Ask("select month::varchar as month from marts.register_months order by month").Select(line => line.Text("month")!));
    }

    [Fact]
    public void A_crisis_runs_in_the_months_of_which_half_lies_in_its_first_180_days()
    {
        using AMinistry ministry = new();
        ministry.With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2020-01-05,in_person,anticipatory", "k2,2024-01-05,in_person,anticipatory");

        // Covid-19 from 30 January to 27 July 2020; Niger from 26 July 2023 to 21 January 2024.
        Assert.Equal(
            ["covid19 2020-02-01 2020-07-01 6", "niger 2023-08-01 2024-01-01 6"],
            ministry.Ask("select concat_ws(' ', crisis_key, min(month), max(month), count(*)) as told from marts.running_crises group by crisis_key order by told").Select(line => line.Text("told")!));
    }
}
