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
    public void The_who_convention_took_649_days_and_eight_parliaments()
    {
        // 22 January 2004 to 1 November 2005: 649 days by the calendar.
        var found = Of(new TreatyPathStudy().Find, ("treaty", "who_fctc"));

        Assert.Equal((649, 8), (found.DaysToDeposit, found.ParliamentCount));
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
    public void Of_nineteen_states_three_are_sooner_than_Belgium_more_often_than_not()
    {
        // Counted in the received file, binomial sums by hand: Norway 37 of 43, France 37 of 48 and Spain 36 of 48 stay below 0.05 after Holm (1e-5, 0.004, 0.012);
        // Greece, later on 30 of 41, does not (0.0043 · 16 = 0.069).
        var found = Of(new SameTreatiesStudy().Find);

        Assert.Equal(["ESP", "FRA", "NOR"], found.Decided.Where(pairing => pairing.IsOtherAhead).Select(pairing => pairing.StateCode).Order());
        Assert.Equal((3, 0), (found.SoonerCount, found.LaterCount));
        Assert.Equal(0.0692, found.Decided.Single(pairing => pairing.StateCode == "GRC").HolmP!.Value, 4);
    }

    [Fact]
    public void Belgiums_median_is_about_a_year_later_on_the_treaties_that_both_signed()
    {
        // The product-limit medians of the received file, written out by another program: 1,785 days for Belgium and 1,436 for the others, of 56 treaties.
        var found = Of(new TimeToDepositStudy().Find);

        Assert.Equal((56, 349.0), (found.SharedCount, found.Medians.Value!.Value));
        Assert.InRange(found.Medians.Low!.Value, 1, 200);
        Assert.InRange(found.Medians.High!.Value, 700, 1100);
        Assert.Equal(273.14005547, found.Means.Value!.Value, 6);
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
    public void A_date_known_to_the_year_does_not_beat_a_day_within_it()
    {
        // The fiscal compact: the French Community assented on 21 December 2013, the German-speaking one on some day of 2013.
        var compact = Of(new LastParliamentStudy().Find).Treaties.Single(treaty => treaty.TreatyId == "tscg");

        Assert.Equal((LastStanding.OneOf, 0), (compact.Standing, compact.ShortestAddedDays));
        Assert.Equal(["french_community", "german_speaking"], compact.LastParliaments);
        // Had the latter been the last, on 31 December, it would have added ten days.
        Assert.Equal(10, compact.LongestAddedDays);
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
