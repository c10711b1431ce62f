using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Peaks;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>Weeks, queues and diplomats, by hand; more staff never makes it worse.</summary>
public sealed class PeaksTests(SmallReleases small)
{
    /// <summary>
    /// Prepared five hours in the week before and five in its own, with five to chair, one of two to report and one of posts; the other hour of the report in the week after.
    /// 0.3 full-time equivalents have (0.3 × 1466.8 − 146.68) × 0.8 × 5 / 261 = 4.496 hours a week: two of the 52 weeks of 2019 are over, those without work among them.
    /// </summary>
    [Fact]
    public void One_meeting_fills_two_of_fifty_two_weeks()
    {
        var found = Load(WorkRegisters.OneMeeting);
        var (year, capacity) = (Assert.Single(found.Weeks), ((0.3 * WorkRegisters.HoursPerFte) - 146.68) * 0.8 * 5 / 261);

        Assert.Equal((52, 2, 2), (year.Weeks, year.AtMeans, year.LongestRun));
        Assert.Equal(2 / 52.0, year.Over.Mean, 9);
        Assert.Equal(18 / (52 * capacity), year.Use, 9);
        Assert.Equal((new DateOnly(2019, 6, 3), 2), found.LongestRun);
        Assert.Equal([(new DateOnly(2019, 6, 10), 12.0), (new DateOnly(2019, 6, 3), 5.0), (new DateOnly(2019, 6, 17), 1.0)], found.Busiest.Take(3).Select(week => (week.Monday, Math.Round(week.Hours.Total, 9))));
        Assert.Equal(12 / capacity, found.Busiest[0].Use, 9);
        Assert.Equal(2 / 52.0, Assert.Single(found.Estimates).Value!.Value, 9);
    }

    [Fact]
    public void A_run_does_not_pass_over_a_year_whose_staff_nobody_knows()
    {
        var found = Load(WorkRegisters.Gap);

        Assert.Equal([2018, 2020], found.Weeks.Select(year => year.Year));
        Assert.Equal((new DateOnly(2018, 12, 17), 2), found.LongestRun);
    }

    [Fact]
    public void Staff_without_time_for_consultations_is_no_capacity_to_divide_by()
    {
        var (weeks, queue) = (Load(WorkRegisters.Swallowed), Busy(WorkRegisters.Swallowed));

        Assert.Equal((Verdict.TooFew, Verdict.TooFew), (weeks.Verdict, queue.Verdict));
        Assert.Empty(weeks.Busiest);
        Assert.Empty(queue.Estimates);
    }

    [Fact]
    public void Consultations_without_a_day_are_told()
    {
        Assert.Equal(10, Load(WorkRegisters.HalfTheDays).WithoutDay);
        Assert.Equal((10L, 10), (Busy(WorkRegisters.HalfTheDays).WithoutDay, Busy(WorkRegisters.HalfTheDays).Observations));
        Assert.Equal(0, Load(WorkRegisters.Year).WithoutDay);
    }

    [Fact]
    public void More_staff_never_has_more_weeks_over_or_waits_more_often()
    {
        var byStaff = new[] { "0.3", "0.5", "1", "2.5" }.Select(fte => WorkRegisters.Bursts(fte)).ToList();
        var (over, waits) = (byStaff.Select(register => Load(register).Weeks.Single().Over.Mean).ToList(), byStaff.Select(register => Busy(register).Now!.Erlang).ToList());

        Assert.Equal(over.OrderDescending(), over);
        Assert.Equal(waits.OrderDescending(), waits);
        Assert.True(over[0] > over[^1] && waits[0] > waits[^1]);
        Assert.All(byStaff.Select(Busy), found =>
        {
            Assert.Equal(found.Shares.Select(share => share.Erlang).OrderDescending(), found.Shares.Select(share => share.Erlang));
            Assert.Equal(found.Shares.Select(share => share.OwnDays.Mean).OrderDescending(), found.Shares.Select(share => share.OwnDays.Mean));
            Assert.All(found.Shares, share => Assert.InRange(share.Erlang, share.ErlangInterval.Low - 1e-9, share.ErlangInterval.High + 1e-9));
        });
    }

    /// <summary>
    /// One and a half posts have 1642.816 hours for 293 of work: each of two people, who work three quarters of the time, is busy 0.17835 of it, and together 0.3567. Of two
    /// servers a² / (2 + a) wait (Erlang C in closed form). A third who works full time makes it 2.5 posts: (2.5 × 1466.8 − 146.68) × 0.8 = 2816.256 hours.
    /// </summary>
    [Fact]
    public void Part_time_staff_is_people_who_are_slower_and_not_people_rounded_up()
    {
        var found = Busy(WorkRegisters.Year);
        var (two, three) = (2 * 293 / 1642.816, 3 * 293 / 2816.256);

        Assert.Equal((2, 1.5, 20), (found.Agents, found.Fte, found.Observations));
        Assert.Equal(1.5 * 293 / 1642.816, found.Load, 9);
        Assert.Equal(two * two / (2 + two), found.Now!.Erlang, 9);
        // C(3; a) = a³/6 · 3/(3 − a) / (1 + a + a²/2 + a³/6 · 3/(3 − a)).
        var waiting = Math.Pow(three, 3) / 6 * 3 / (3 - three);
        Assert.Equal(waiting / (1 + three + (three * three / 2) + waiting), found.OneMore!.Erlang, 9);
        // Days of work of one consultation: 293 / 20 hours, of which a full-time equivalent has 1642.816 / 1.5 / 261 each weekday.
        Assert.Equal(293 / 20.0 / (1642.816 / 1.5 / 261), found.ServiceDays, 9);
    }

    [Fact]
    public void Half_the_days_unknown_are_all_of_the_work()
    {
        // Twenty by video with their posts: 280 hours, of (1466.8 − 146.68) × 0.8.
        Assert.Equal(280 / (1320.12 * 0.8), Busy(WorkRegisters.HalfTheDays).Load, 9);
    }

    [Fact]
    public void A_year_whose_staff_is_not_known_lends_its_work_to_none_beside_it()
    {
        var found = Busy(WorkRegisters.Gap);

        // The thirty of 2019 are nobody's; of 2018 and 2020 the last alone is asked, as they do not follow each other.
        Assert.Equal((new Years(2020, 2020), 1), (found.Span!.Value, found.Observations));
    }

    [Fact]
    public void What_falls_on_a_weekend_counts_on_the_Friday_before()
    {
        var friday = new DateOnly(2019, 6, 14);

        Assert.Equal([0, 0, 0, 1, 2], new[] { 0, 1, 2, 3, 4 }.Select(days => WorkingDay.Number(friday.AddDays(days)) - WorkingDay.Number(friday)));
        Assert.Equal(5, WorkingDay.Number(friday.AddDays(7)) - WorkingDay.Number(friday));
    }

    /// <summary>88.7 hours of a diplomat: 35 + 32.5 + 3 + 4 + 0.2 + 2 + 8 + 4; over 0.8, with the head's 146.68, over 1466.8: 0.17559.</summary>
    [Fact]
    public void Half_a_diplomat_is_busy_as_long_as_the_work_takes_half_a_diplomat()
    {
        var found = Diplomats(WorkRegisters.Year);
        const double Needed = ((88.7 / 0.8) + 146.68) / WorkRegisters.HoursPerFte;

        Assert.Equal(Needed, found.Last!.Required.Mean, 9);
        Assert.Equal((0.5, 0.0), (found.Last.Diplomats, found.Last.ShareAbove));
        // One who is there half of the time is busy twice that; with one more there are two for one and a half.
        var two = Needed * 2 / 1.5;
        Assert.Equal([(1, Math.Round(Needed / 0.5, 9)), (2, Math.Round(two * two / (2 + two), 9))], found.Queues.Select(queue => (queue.Diplomats, Math.Round(queue.Busy, 9))));
    }

    [Fact]
    public void Where_nobody_is_a_diplomat_nobody_waits_for_one()
    {
        var found = Diplomats(WorkRegisters.NoDiplomat);

        Assert.Equal((Verdict.Described, 0.0, 1.0), (found.Verdict, found.Last!.Diplomats, found.Last.ShareAbove));
        Assert.Empty(found.Queues);
    }

    [Fact]
    public void Without_roles_the_register_would_have_to_say_them()
    {
        var found = Diplomats(WorkRegisters.Roleless);

        Assert.Equal(Verdict.NotAsked, found.Verdict);
        Assert.Equal(("staffing", "role_code"), Assert.IsType<Lack.Column>(found.Lacks) is var lacks ? (lacks.Resource, lacks.Field) : default);
    }

    private WeeklyLoad Load(SmallRegister register) => Assert.IsType<WeeklyLoad>(new WeeklyLoadStudy().Ask(new(small.Of(register), Question.Open)));

    private EverybodyBusy Busy(SmallRegister register) => Assert.IsType<EverybodyBusy>(new EverybodyBusyStudy().Ask(new(small.Of(register), Question.Open)));

    private DiplomatLoad Diplomats(SmallRegister register) => Assert.IsType<DiplomatLoad>(new DiplomatLoadStudy().Ask(new(small.Of(register), Question.Open)));
}
