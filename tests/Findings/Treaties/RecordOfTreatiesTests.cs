using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>What the public record of treaties allows to find; numbers a source states are those of the source.</summary>
public sealed class RecordOfTreatiesTests(RealDashboard real)
{
    [Fact]
    public void The_backlog_of_2003_is_what_stayed_what_moved_and_what_was_new()
    {
        // Senate, document 3-50: 426 in October 2001, 357 in October 2003, of which 152 new, 42 moved on and 163 unchanged.
        var counts = Of(new BacklogStudy().Find).Counts!;

        Assert.Equal((426, 357, 152, 42, 163), (counts.Stock2001, counts.Stock2003, counts.NewCount, counts.EvolvedCount, counts.UnchangedCount));
        Assert.Equal(426 + 152 - 357, counts.LeftCount);
    }

    [Fact]
    public void The_who_convention_took_649_days_and_seven_parliaments()
    {
        // 22 January 2004 to 1 November 2005: 649 days by the calendar. The law of 13 September 2004 is the act of the House, which voted on 15 July, and no eighth parliament.
        var found = Of(new TreatyPathStudy().Find, ("treaty", "who_fctc"));

        Assert.Equal((649, 7), (found.DaysToDeposit, found.ParliamentCount));
    }

    [Fact]
    public void The_comprehensive_agreement_with_canada_has_steps_and_no_deposit()
    {
        var found = Of(new TreatyPathStudy().Find, ("treaty", "ceta"));

        Assert.NotEmpty(found.Steps);
        Assert.Null(found.DaysToDeposit);
    }

    [Fact]
    public void Nineteen_states_are_held_against_Belgium_and_each_pair_is_decided_tied_or_open()
    {
        var found = Of(new SameTreatiesStudy().Find);

        Assert.Equal(19, found.Pairings.Count);
        Assert.Equal(found.Decided.Count, found.SoonerCount + found.LaterCount + found.OpenCount);
        Assert.All(found.Pairings, pairing => Assert.Equal(pairing.BothSigned, pairing.OtherSooner + pairing.BelgiumSooner + pairing.Ties + pairing.Undecided));
    }

    [Fact]
    public void Of_nineteen_states_five_are_sooner_than_Belgium_more_often_than_not()
    {
        // Counted in the received file by another program, with its own binomial sums: Norway 43 of 51, France 61 of 81, Denmark 57 of 76, Spain 48 of 63 and Austria
        // 57 of 81 stay below 0.05 after Holm (1e-5 to 0.005); Sweden, sooner on 42 of 61, does not (0.004444 · 14 = 0.062).
        var found = Of(new SameTreatiesStudy().Find);

        Assert.Equal(["AUT", "DNK", "ESP", "FRA", "NOR"], found.Decided.Where(pairing => pairing.IsOtherAhead).Select(pairing => pairing.StateCode).Order());
        Assert.Equal((5, 0), (found.SoonerCount, found.LaterCount));
        Assert.Equal(0.0622, found.Decided.Single(pairing => pairing.StateCode == "SWE").HolmP!.Value, 4);
    }

    [Fact]
    public void Belgiums_median_is_more_than_a_year_later_on_the_treaties_that_both_signed()
    {
        // The product-limit medians of the received file, written out by another program: 1,640 days for Belgium and 1,182 for the others, of 101 treaties.
        var found = Of(new TimeToDepositStudy().Find);

        Assert.Equal((101, 458.0), (found.SharedCount, found.Medians.Value!.Value));
        // Two thousand draws of whole treaties by the other program: 205 to 740.
        Assert.InRange(found.Medians.Low!.Value, 180, 230);
        Assert.InRange(found.Medians.High!.Value, 690, 790);
        // The areas under the two curves up to ten years, by the other program too.
        Assert.Equal(248.87205460, found.Means.Value!.Value, 6);
        Assert.Equal([Verdict.Differs, Verdict.Differs], found.Contrasts.Select(contrast => contrast.Verdict!.Value));
    }

    [Fact]
    public void Treaties_that_wait_are_listed_from_the_oldest_on()
    {
        var found = Of(new PendingTreatiesStudy().Find);

        Assert.Equal(found.Treaties.OrderByDescending(treaty => treaty.AgeDays).Select(treaty => treaty.AgeDays), found.Treaties.Select(treaty => treaty.AgeDays));
        Assert.Equal(found.Treaties.Count(treaty => treaty.AgeDays >= 3652.5), found.OldCount);
    }

    [Fact]
    public void Required_assents_are_dated_bounded_awaited_or_left_out()
    {
        var found = Of(new TimeToAssentStudy().Find);

        Assert.Equal(["federal", "federated"], found.Levels.Select(level => level.Code));
        Assert.All(found.Levels, level => Assert.Equal(level.RequiredCount, level.DatedCount + level.BoundedCount + level.PendingCount + level.LeftOutCount));
        Assert.True(found.CompleteTreaties > 0 && found.AwaitedTreaties > 0);
    }

    [Fact]
    public void A_last_parliament_added_no_fewer_days_at_most_than_at_least()
    {
        var found = Of(new LastParliamentStudy().Find);

        Assert.All(found.Treaties, treaty => Assert.True(treaty.ShortestAddedDays <= treaty.LongestAddedDays));
        Assert.Equal(found.Treaties.Count, found.SureCount + found.OneOfCount + found.UntoldCount);
    }

    [Fact]
    public void Of_the_fiscal_compact_nobody_is_the_last_while_the_list_of_parliaments_is_not_whole()
    {
        // The French Community assented on 21 December 2013, the day after four others; COCOM and COCOF, which the "seven assemblies" of one source leave out, voted too.
        var compact = Of(new LastParliamentStudy().Find).Treaties.Single(treaty => treaty.TreatyId == "tscg");

        Assert.Equal((LastStanding.CannotTell, 1, 1), (compact.Standing, compact.ShortestAddedDays, compact.LongestAddedDays));
        Assert.Equal(["french_community"], compact.LastParliaments);
    }

    [Fact]
    public void Two_governments_shared_no_party_with_the_federal_one_once()
    {
        var found = Of(new AssentsWithoutSharedPartyStudy().Find);

        // By the calendar: 11 October 2014 to 28 July 2017 and to 17 September 2019, and the latter days for those that shared one.
        Assert.Equal(1, found.Stretches);
        Assert.Equal([("walloon", 1021), ("french_community", 1802)], found.SharedNone.Select(parliament => (parliament.ParliamentCode, parliament.Apart.Days)));
        Assert.Equal(1802, found.Parliaments.Single(parliament => parliament.ParliamentCode == "flemish").Apart.Days);
        Assert.DoesNotContain(found.Estimates, estimate => estimate.Verdict is not null);
    }

    [Fact]
    public void No_parliament_is_known_of_more_mixed_treaties_than_there_are()
    {
        var found = Of(new DocumentedAssentsStudy().Find);

        Assert.All(found.ByParliament, parliament => Assert.InRange(parliament.MixedTreaties, 0, found.MixedTreaties));
        Assert.Equal(found.Observations, found.ByParliament.Sum(parliament => parliament.Acts.Count));
        Assert.True(Of(new DocumentedAssentsStudy().Find, ("recalled", "yes")) is { CountsRecalled: true } recalled && recalled.Observations > found.Observations);
    }

    private TFinding Of<TFinding>(Func<Inquiry, TFinding> find, params (string, string)[] asked)
    {
        var release = real.Release;
        return find(new(release, Question.Of(asked)));
    }
}
