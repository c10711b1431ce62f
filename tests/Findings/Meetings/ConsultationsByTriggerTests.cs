using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>By hand, from ten impromptu meetings of 80 before 2020 and forty of 80 since.</summary>
public sealed class ConsultationsByTriggerTests(SmallReleases small)
{
    [Fact]
    public void Four_times_the_share_stands_apart_from_chance()
    {
        var shares = Of(MeetingsCases.Bursting).Shares!;

        Assert.Equal((0.125, 0.5), (shares.Before.Value, shares.Since.Value));
        Assert.Equal(4, shares.Change.Value!.Value, 6);
        Assert.True(shares.Change.Value.Interval.Low > 1);
    }

    [Fact]
    public void Forty_and_forty_two_could_be_chance()
    {
        var shares = Of(MeetingsCases.AsUnforeseen).Shares!;

        Assert.Equal(42.0 / 40, shares.Change.Value!.Value, 6);
        Assert.True(shares.Change.Value.Interval.Contains(1));
    }

    [Fact]
    public void Procedures_are_no_meetings_and_two_impromptu_ones_compare_nothing()
    {
        var found = Of(MeetingsCases.Handful);

        Assert.Equal([0.5, 0.5], found.Counts.Select(year => year.ImpromptuShare.Value!.Value));
        Assert.Equal((null, Verdict.TooFew), (found.Shares!.Change.Value, found.Verdict));
    }

    [Fact]
    public void A_meeting_without_a_trigger_is_in_no_share()
    {
        var (half, whole) = (Of(MeetingsCases.HalfTheTriggers), Of(MeetingsCases.Bursting));

        Assert.Equal(whole.Shares!.Change.Value, half.Shares!.Change.Value);
        Assert.Equal((320L, 160L), (half.Consultations, half.UnknownTrigger));
        Assert.False(half.KnowsEveryTrigger);
    }

    [Fact]
    public void A_share_of_meetings_takes_both_columns()
    {
        Assert.Equal(new Lack.Column("consultations", "trigger_code", 3), Of(MeetingsCases.NoTrigger).Lacks);
        Assert.Equal(new Lack.Column("consultations", "format_code", 3), Of(MeetingsCases.NoFormat).Lacks);
    }

    private ConsultationsByTrigger Of(SmallRegister register) =>
        Assert.IsType<ConsultationsByTrigger>(new ConsultationsByTriggerStudy().Ask(new(small.Of(register), Question.Open)));
}
