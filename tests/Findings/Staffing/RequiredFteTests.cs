using Analytics.Data;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>By hand, from standards without doubt: <see cref="WorkRegisters"/> has what each consultation takes.</summary>
public sealed class RequiredFteTests(SmallReleases small)
{
    /// <summary>
    /// 293 hours: 140 to prepare (10 × 10 + 5 × 8), 65 to chair (10 × 5 + 5 × 3), 30 to report, 4 × 4 + 2 of procedures, 4 impromptu, 2 × 8 of stalemates, 20 of posts.
    /// Over 1 − 0.2, with 146.68 hours of the head, over 1466.8.
    /// </summary>
    private const double OfTwenty = ((293 / 0.8) + 146.68) / WorkRegisters.HoursPerFte;

    [Fact]
    public void Without_doubt_the_interval_has_no_width_and_stands_at_the_value_by_hand()
    {
        var found = Of(WorkRegisters.Year);

        var need = Assert.Single(found.Needs);
        Assert.Equal(
            [OfTwenty, OfTwenty, OfTwenty, OfTwenty, OfTwenty],
            [need.Required.Mean, need.Required.Interval.Low, need.Required.Interval.High, found.Together!.Low, found.Together.High], Near);
        Assert.Equal(0.3497, OfTwenty, 0.00005);
        Assert.Equal(OfTwenty - 1.5, need.Gap!.Value, 9);
        Assert.Equal((1.5, 0.5, 0.0), (need.Work.Fte, need.Work.DiplomatFte, need.ShareAbove));
        // Hours for consultations: (1.5 × 1466.8 − 146.68) × 0.8 = 1642.816; so many times 293.
        Assert.Equal(1642.816 / 293, found.Estimates.Single(estimate => estimate.Name == RequiredFte.BreakEvenEstimate).Value!.Value, 9);
    }

    [Fact]
    public void Assumed_minutes_carry_no_claim_and_the_ministry_s_own_do()
    {
        var (assumed, measured, doubtful) = (Of(WorkRegisters.Year), Of(WorkRegisters.Measured), Of(WorkRegisters.Doubtful));

        Assert.Equal((Verdict.Described, Verdict.Differs, Verdict.NoClearDifference), (assumed.Verdict, measured.Verdict, doubtful.Verdict));
        Assert.Equal(0, measured.Standards.Assumed);
        Assert.Equal(assumed.Needs[0].Required.Mean, measured.Needs[0].Required.Mean, 9);
        Assert.Contains(measured.Provenance, count => count.Provenance == Provenance.Register);
    }

    /// <summary>9 formats and phases, 2 procedures, short notice, stalemate, 2 of posts, 2 allowances: seventeen. Of a register that counts them nobody need assume how many there were.</summary>
    [Fact]
    public void An_assumption_that_moves_nothing_bars_no_claim_and_is_not_counted()
    {
        Assert.Equal((17, 17), Of(WorkRegisters.Year).Standards);
        Assert.Equal((0, 17), Of(WorkRegisters.MeasuredWhatMatters).Standards);
        Assert.Equal(Verdict.Differs, Of(WorkRegisters.MeasuredWhatMatters).Verdict);
        // Where no trigger and no outcome is known their shares are assumed too.
        Assert.Equal((19, 19), Of(WorkRegisters.Silent).Standards);
    }

    /// <summary>A third of the known are by video: 13⅓ in person and 6⅔ by video, and an hour of posts each: 20 more than 13⅓ × 17 + 6⅔ × 13.</summary>
    [Fact]
    public void Unknown_formats_are_shared_out_as_the_known_ones() =>
        Assert.Equal(Fte((40 / 3.0 * 17) + (20 / 3.0 * 13) + 20), Of(WorkRegisters.SomeFormats).Needs[0].Required.Mean, 9);

    /// <summary>Where no format is known a consultation is a meeting of the mean of the three: 15 hours, and one of posts.</summary>
    [Fact]
    public void Without_any_format_each_is_a_meeting_of_any_kind() => Assert.Equal(Fte(15 * 16), Of(WorkRegisters.NoFormats).Needs[0].Required.Mean, 9);

    /// <summary>Three of ten are taken for impromptu and half a one for a stalemate: 170 + 3 × 1 + 0.5 × 8 + 10.</summary>
    [Fact]
    public void Without_any_trigger_or_outcome_the_assumed_shares_hold() => Assert.Equal(Fte(187), Of(WorkRegisters.Silent).Needs[0].Required.Mean, 9);

    [Fact]
    public void Staff_that_is_not_known_or_known_for_a_part_of_the_year_leaves_no_gap()
    {
        Assert.All(new[] { WorkRegisters.NoStaff, WorkRegisters.StaffInPart }, register =>
        {
            var found = Of(register);
            Assert.Equal((null, null, null, Verdict.Described), (found.Last!.Work.Fte, found.Last.Gap, found.Last.ShareAbove, found.Verdict));
            Assert.DoesNotContain(found.Estimates, estimate => estimate.Name is RequiredFte.GapEstimate or RequiredFte.BreakEvenEstimate);
        });
    }

    /// <summary>One post all year and one for the 181 days to the end of June.</summary>
    [Fact]
    public void A_post_that_closes_in_the_year_counts_for_its_days() => Assert.Equal(1 + (181 / 365.0), Of(WorkRegisters.StaffHalved).Last!.Work.Fte!.Value, 9);

    /// <summary>One meeting with its posts takes 18 hours: 22.5 with the allowance of all; a tenth of a full-time equivalent is the head's.</summary>
    [Fact]
    public void A_year_that_is_known_in_part_is_held_against_that_part_of_the_time()
    {
        var needs = Of(WorkRegisters.Years).Needs.ToDictionary(need => need.Work.Year);

        Assert.Equal((22.5 / WorkRegisters.HoursPerFte) + 0.1, needs[2018].Required.Mean, 9);
        // January 2026: 31 days of 365, and as many of the head's hours.
        Assert.Equal((22.5 / (WorkRegisters.HoursPerFte * 31 / 365)) + 0.1, needs[2026].Required.Mean, 9);
        // October to December 2003: 92 days, wherever the register closed.
        Assert.Equal((22.5 / (WorkRegisters.HoursPerFte * 92 / 365)) + 0.1, needs[2003].Required.Mean, 9);
        // A leap year that began on a Wednesday has 262 weekdays: (262 − 41) × 0.9 − 5 = 193.9 days.
        Assert.Equal((22.5 + 146.68) / (193.9 * 7.6), needs[2020].Required.Mean, 9);
        Assert.False(needs.ContainsKey(2019));
        Assert.Equal(2020, Of(WorkRegisters.Years).Last!.Work.Year);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_seed_another()
    {
        var (one, again, other) = (Of(WorkRegisters.Doubtful, "7"), Of(WorkRegisters.Doubtful, "7"), Of(WorkRegisters.Doubtful, "8"));

        Assert.Equal(one.Last!.Required.Interval, again.Last!.Required.Interval);
        Assert.NotEqual(one.Last.Required.Interval, other.Last!.Required.Interval);
        Assert.Equal((7, 8), (StaffingFilters.SeedIn(one.Asked), StaffingFilters.SeedIn(other.Asked)));
        // Another seed moves an end by what 10,000 draws leave open, not by more.
        Assert.Equal(one.Last.Required.Interval.High, other.Last.Required.Interval.High, 0.05 * one.Last.Required.Interval.High);
    }

    [Fact]
    public void Without_standards_nothing_is_asked()
    {
        var found = Of(StaffingCases.TwoYears);

        Assert.Equal((Verdict.NotAsked, "activity_standards"), (found.Verdict, found.Lacks!.Resource));
        Assert.Empty(found.Needs);
        Assert.Empty(found.Estimates);
    }

    private static double Fte(double hours) => ((hours / 0.8) + 146.68) / WorkRegisters.HoursPerFte;

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-9;

    private RequiredFte Of(SmallRegister register, string? seed = null) => Assert.IsType<RequiredFte>(
        new RequiredFteStudy().Ask(new(small.Of(register), seed is null ? Question.Open : Question.Of(("seed", seed)))));
}
