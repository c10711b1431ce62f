using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>By hand, from 82, 53, 36, 25 and 16 meetings in five years.</summary>
public sealed class ConsultationsByFormatTests(SmallReleases small)
{
    [Fact]
    public void Meetings_that_fall_by_a_third_a_year_do_so_and_no_more()
    {
        var found = Of(MeetingsCases.Falling);

        Assert.InRange(found.MeetingsChange.Rate!.Value, -0.35, -0.32);
        Assert.Equal((212L, 212L), (found.Consultations, found.Meetings));
        Assert.Equal(["in_person"], found.FormatsHeld);
    }

    [Fact]
    public void Meetings_that_rise_and_fall_back_change_by_nothing_and_say_what_would_have_shown()
    {
        var found = Of(MeetingsCases.Steady);

        Assert.Equal(0, found.MeetingsChange.Rate!.Value, 8);
        Assert.Equal([-1, 1], found.CouldHaveShown.Where(missed => missed.Of == "meetings_yearly_change").Select(missed => Math.Sign(missed.Effect)));
    }

    [Fact]
    public void A_handful_gets_a_count_and_no_rate()
    {
        var found = Of(MeetingsCases.Handful);

        Assert.Equal((6L, 4L), (found.Consultations, found.Meetings));
        Assert.All(found.Estimates.Take(2), estimate => Assert.Equal((null, Undefined.TooFewForARate), (estimate.Value, estimate.Why)));
    }

    [Fact]
    public void Years_without_formats_are_in_no_rate_of_meetings_and_have_no_number_of_them()
    {
        var (found, known) = (Of(MeetingsCases.FormatsUpTo2017), Of(MeetingsCases.Falling));

        Assert.Equal(known.MeetingsChange.Rate, found.MeetingsChange.Rate);
        Assert.Equal([2018, 2019], found.WithoutFormats);
        Assert.Equal([82, 53, 36, 25, 16, null, null], found.Counts.Select(year => year.KnownMeetings));
        Assert.Equal(7, found.AllChange.Years.Count);
    }

    [Fact]
    public void A_register_of_dates_and_subjects_counts_its_consultations_and_knows_of_no_meeting()
    {
        var found = Of(SmallRegister.Bare);

        Assert.Equal(new Lack.Column("consultations", "format_code", 120), found.Lacks);
        Assert.Equal([(40, (long?)null), (40, null), (40, null)], found.Counts.Select(year => (year.Consultations, year.KnownMeetings)));
        Assert.Equal(["consultations_yearly_change"], found.Estimates.Select(estimate => estimate.Name));
    }

    private ConsultationsByFormat Of(SmallRegister register) =>
        Assert.IsType<ConsultationsByFormat>(new ConsultationsByFormatStudy().Ask(new(small.Of(register), Question.Open)));
}
