using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics.Staffing;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>Scenarios from the year of twenty (293 hours, one and a half posts) and from public sources.</summary>
public sealed class ScenariosTests(SmallReleases small)
{
    private static readonly ScenarioField[] _fields = [.. Enum.GetValues<ScenarioField>().Where(field => field != ScenarioField.Preset)];

    [Fact]
    public void As_today_is_the_year_itself_give_or_take_a_year_like_it()
    {
        var found = Of(WorkRegisters.Year);
        var today = Assert.Single(found.Outcomes);

        Assert.Equal((2019, 1.0, 0.5, 1.5), (found.Start!.Year, found.Start.Agents, found.Start.Diplomats, today.Scenario.Fte));
        Assert.Equal(20, today.Consultations, 9);
        Assert.All(_fields, field => Assert.Equal((field, found.Usual[field]), (field, today.Scenario[field])));
        // On average a year to come is as the one that was counted: 293 hours; the error of a mean of 10,000 draws is 0.3 %.
        Assert.Equal(293, today.Hours.Mean, 293 * 0.015);
        Assert.Equal(((293 / 0.8) + 146.68) / WorkRegisters.HoursPerFte, today.Required.Mean, 0.006);
        Assert.Null(today.Difference);
    }

    /// <summary>Of two counts of 20 the variance of one about the other is 40: a relative deviation of √(2/20).</summary>
    [Fact]
    public void A_year_to_come_varies_as_the_difference_of_two_counts()
    {
        var spread = ScenarioBase.YearSpread(20, 1);

        Assert.Equal(1, spread.Mean, 12);
        Assert.Equal(Math.Sqrt(0.1), Math.Log(spread.Factor), 12);
        Assert.Equal(Math.Sqrt(0.3), Math.Log(ScenarioBase.YearSpread(20, 3).Factor), 12);
    }

    [Theory]
    [InlineData("today", null, 0)]
    [InlineData("diplomat", ScenarioField.Diplomats, 1.5)]
    [InlineData("crises", ScenarioField.Crises, 2)]
    [InlineData("fragmentation", ScenarioField.PerDossier, 50)]
    public void A_preset_changes_what_it_says_and_nothing_else(string preset, ScenarioField? changed, double to)
    {
        var (today, other) = Pair(Of(WorkRegisters.Year, ("b-preset", preset)));
        var (first, second) = (today.Scenario, other.Scenario);

        Assert.All(_fields, field => Assert.Equal((field, field == changed ? to : first[field]), (field, second[field])));
        Assert.Empty(second.Changed);
    }

    [Fact]
    public void A_scenario_equal_to_the_first_differs_by_nothing_in_any_draw()
    {
        var found = Of(WorkRegisters.Doubtful, ("b-preset", "today"), ("c-prepare", "600"));

        Assert.All(found.Outcomes.Skip(1), outcome => Assert.All(outcome.Difference!.Outcomes, difference => Assert.Equal(0, difference)));
    }

    /// <summary>Half again as many consultations: the allowance of the head does not grow with them.</summary>
    [Fact]
    public void Fragmentation_adds_half_of_the_work_in_every_draw()
    {
        var (today, more) = Pair(Of(WorkRegisters.Year, ("b-preset", "fragmentation")));

        Assert.Equal(30, more.Consultations, 9);
        Assert.Equal(1.5 * today.Hours.Mean, more.Hours.Mean, 9);
        Assert.Equal((1.5 * (today.Required.Mean - 0.1)) + 0.1, more.Required.Mean, 9);
        Assert.True(more.Difference!.Outcomes.All(difference => difference > 0));
    }

    /// <summary>24 meetings of any format at 15 hours, all at short notice, a tenth of them stalemates as in the register, each with an hour of posts: 360 + 24 + 19.2 + 24.</summary>
    [Fact]
    public void Without_any_consultation_of_the_year_crises_alone_are_left()
    {
        var outcome = Of(WorkRegisters.Year, ("a-impromptu", "-100"), ("a-initiatives", "-100"), ("a-crises", "2")).Outcomes[0];

        Assert.Equal(24, outcome.Consultations, 9);
        Assert.Equal((427.2, 427.2), (Math.Round(outcome.Hours.Interval.Low, 9), Math.Round(outcome.Hours.Interval.High, 9)));
    }

    [Fact]
    public void Without_work_the_allowance_of_the_head_is_all_that_is_needed()
    {
        var outcome = Of(WorkRegisters.Year, ("a-per-dossier", "-100")).Outcomes[0];

        Assert.Equal((0, 0, 0.1, 0.1), (outcome.Consultations, outcome.Hours.Mean, Math.Round(outcome.Required.Interval.Low, 9), Math.Round(outcome.Required.Interval.High, 9)));
    }

    /// <summary>Four of twenty are impromptu: twice as many are 24 consultations, and twice the sixteen others 36.</summary>
    [Fact]
    public void Growth_is_of_its_own_kind_alone()
    {
        var found = Of(WorkRegisters.Year, ("b-impromptu", "100"), ("c-initiatives", "100"));

        Assert.Equal([20.0, 24.0, 36.0], found.Outcomes.Select(outcome => Math.Round(outcome.Consultations, 9)));
        // Short notice takes an hour each: 4, 8 and still 4 of them. The rest, 289 hours, is the same for each of twenty: 24 × 14.45 + 8, and 36 × 14.45 + 4.
        Assert.Equal([293.0, 354.8, 524.2], found.Outcomes.Select(outcome => Math.Round(AtMeans(WorkRegisters.Year, outcome), 6)));
    }

    [Fact]
    public void To_plan_half_of_the_time_takes_twice_the_staff()
    {
        var (whole, half) = Pair(Of(WorkRegisters.Doubtful, ("b-utilisation", "50")));

        Assert.Equal(whole.Required.Outcomes.Select(outcome => Math.Round(2 * outcome, 9)), half.Required.Outcomes.Select(outcome => Math.Round(outcome, 9)));
        Assert.Equal(2 * whole.Diplomats.Mean, half.Diplomats.Mean, 9);
    }

    [Fact]
    public void More_absence_never_needs_fewer_and_a_longer_day_never_more()
    {
        var absences = Of(WorkRegisters.Year, ("a-absence", "0"), ("b-absence", "12,5"), ("c-absence", "60")).Outcomes.Select(outcome => outcome.Required.Mean).ToList();
        var days = Of(WorkRegisters.Year, ("a-day", "4"), ("b-day", "7.6"), ("c-day", "12")).Outcomes.Select(outcome => outcome.Required.Mean).ToList();

        Assert.Equal(absences.Order(), absences);
        Assert.Equal(days.OrderDescending(), days);
        // 12,5 is twelve and a half: (220 × 0.875 − 5) × 7.6 hours.
        Assert.Equal(12.5, Of(WorkRegisters.Year, ("a-absence", "12,5")).Outcomes[0].Scenario[ScenarioField.Absence]);
        Assert.Equal(absences[0] * ((220 - 5) * 7.6), absences[1] * ((220 * 0.875) - 5) * 7.6, 9);
    }

    [Fact]
    public void Minutes_of_one_activity_change_in_proportion_with_their_doubt()
    {
        var (usual, twice) = Pair(Of(WorkRegisters.Doubtful, ("b-prepare", "1200")));

        // Ten in person by the triangle of 60, 600 and 9600 minutes and five by video of 480: all of it twice.
        Assert.Equal((((60 + 600 + 9600) / 3.0 * 10) + (480 * 5)) / 60, AtMeans(WorkRegisters.Doubtful, twice) - AtMeans(WorkRegisters.Doubtful, usual), 6);
        Assert.Equal([ScenarioField.Prepare], twice.Scenario.Changed);
    }

    /// <summary>Of crisis years 2, 3, 4 and 9 the least, the upper middle and the most; January 2026 is no year, and two years of one crisis are no total.</summary>
    [Fact]
    public void A_further_crisis_adds_what_one_added_in_a_whole_year() =>
        Assert.Equal(new Triangular(2, 4, 9), Of(WorkRegisters.Crises).Start!.CrisisAddition);

    [Fact]
    public void Roles_that_nobody_knows_are_not_no_diplomats()
    {
        var (unknown, known, asked) = (Of(WorkRegisters.Roleless), Of(WorkRegisters.NoDiplomat), Of(WorkRegisters.Roleless, ("a-diplomats", "1")));

        Assert.Null(unknown.Outcomes[0].DiplomatShareAbove);
        Assert.Equal((1.5, 0.0), (unknown.Outcomes[0].Scenario.Fte, unknown.Start!.Diplomats));
        Assert.Equal(1, known.Outcomes[0].DiplomatShareAbove);
        Assert.NotNull(asked.Outcomes[0].DiplomatShareAbove);
        Assert.Null(Of(WorkRegisters.PublicWithoutDiplomat).Outcomes[0].DiplomatShareAbove);
    }

    [Fact]
    public void A_scenario_starts_from_public_sources_where_there_is_no_register()
    {
        var found = Of(WorkRegisters.Public);

        Assert.Equal((true, 2024, 2.0, 1.0), (found.Start!.IsPublic, found.Start.Year, found.Start.Agents, found.Start.Diplomats));
        // 1219.2 hours on average; 64 meetings vary by √(2/64) = 18 % about them, the mean of 10,000 by 0.2 %.
        Assert.Equal(1219.2, found.Outcomes[0].Hours.Mean, 1219.2 * 0.008);
        Assert.Equal(96, found.Outcomes[0].Consultations, 9);
        Assert.Equal(Verdict.NotAsked, Of(WorkRegisters.PublicWithoutAgents).Verdict);
    }

    [Fact]
    public void Hours_that_the_ministry_states_follow_a_change_of_absence_in_proportion()
    {
        SmallRegister stated = new("a year of twenty with stated hours", static ministry => WorkRegisters.Twenty(WorkRegisters.Certain(ministry))
            .With("activity_standards", "standard_id,measure_code,unit,value", "o1,available_working_hours,h/year,1200").With("staffing", WorkRegisters.Posts, WorkRegisters.Whole));
        var found = Of(stated, ("b-absence", "10"), ("c-absence", "55"));

        // As sick as documented, one tenth, is as today; twice as often away, half the hours are left, and twice the people.
        Assert.All(found.Outcomes[1].Difference!.Outcomes, difference => Assert.Equal(0, difference, 9));
        Assert.Equal(2 * found.Outcomes[0].Required.Mean, found.Outcomes[2].Required.Mean, 9);
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_another_seed_another()
    {
        Assert.Equal(Of(WorkRegisters.Year).Outcomes[0].Required.Interval, Of(WorkRegisters.Year, ("seed", "1")).Outcomes[0].Required.Interval);
        Assert.NotEqual(Of(WorkRegisters.Year).Outcomes[0].Required.Interval, Of(WorkRegisters.Year, ("seed", "2")).Outcomes[0].Required.Interval);
    }

    [Fact]
    public void What_is_told_of_a_quotient_is_its_middle()
    {
        var found = Of(WorkRegisters.Year);

        Assert.Equal(found.Outcomes[0].BreakEven.Median, found.Estimates.Single(estimate => estimate.Name == "break_even_factor_a").Value);
        Assert.Equal(1642.816 / 293, found.Outcomes[0].BreakEven.Median, 1642.816 / 293 * 0.08);
    }

    [Fact]
    public void Staff_beside_its_need_is_too_few_enough_or_undecided()
    {
        Assert.Equal(Position.Enough, Of(WorkRegisters.Year).Outcomes[0].Position);
        Assert.Equal(Position.TooFew, Of(WorkRegisters.Year, ("a-agents", "0"), ("a-diplomats", "0.1")).Outcomes[0].Position);
        Assert.Equal(Position.Undecided, Of(WorkRegisters.Year, ("a-agents", "0.35"), ("a-diplomats", "0")).Outcomes[0].Position);
    }

    private static (ScenarioOutcome, ScenarioOutcome) Pair(ScenariosCompared found) => found.Outcomes is [var first, var second] ? (first, second) : throw new InvalidOperationException();

    /// <summary>Hours at mean minutes, of a year as expected.</summary>
    private double AtMeans(SmallRegister register, ScenarioOutcome outcome)
    {
        Inquiry inquiry = new(small.Of(register), Question.Open);
        var (start, usual) = (Of(register).Start!, StaffingBase.Of(inquiry).Base!.Model);
        return WorkModel.Hours(outcome.Scenario.Model(start, usual).Means, outcome.Scenario.Volumes(start)).Total;
    }

    private ScenariosCompared Of(SmallRegister register, params IReadOnlyList<(string, string)> asked) =>
        Assert.IsType<ScenariosCompared>(new ScenariosComparedStudy().Ask(new(small.Of(register), Question.Of(asked))));
}
