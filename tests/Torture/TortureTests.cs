namespace Analytics.Tests.Torture;

/// <summary>The torture in small: each of its trials, a few times.</summary>
public sealed class TortureTests
{
    [Fact]
    public void A_refresh_that_is_killed_leaves_a_whole_release() => Survived(RefreshTrials.Kills(4));

    [Fact]
    public void Of_several_refreshes_at_once_one_works() => Survived(RefreshTrials.Rivals(1, 3));

    [Fact]
    public void What_is_published_is_what_has_the_fingerprint() => Survived(RefreshTrials.ChangingSources(4));

    [Fact]
    public void A_clock_that_jumps_changes_nothing() => Survived(RefreshTrials.ClockJumps(2));

    [Fact]
    public void A_full_disk_leaves_the_last_release_and_says_so() => Survived(PlaceTrials.FullDisk(4));

    [Fact]
    public void A_warehouse_that_can_only_be_read_is_told_from_one_in_use() => Survived(PlaceTrials.ReadOnly());

    [Fact]
    public void What_cannot_be_seen_was_not_taken_away() => Survived(PlaceTrials.Unseen());

    [Fact]
    public async Task Readers_get_whole_answers_of_one_release_while_others_are_published() => Survived(await ServingTrials.ReadersDuringPublishes(10, 6));

    [Fact]
    public async Task Answers_in_flight_are_finished_when_the_dashboard_is_told_to_end() => Survived(await ServingTrials.Terminated(10));

    private static void Survived(Tally tally)
    {
        Assert.Empty(tally.Faults);
        Assert.SkipWhen(tally.Tried == 0, tally.NotTried ?? "");
    }
}
