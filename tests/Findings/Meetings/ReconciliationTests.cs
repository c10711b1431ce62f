using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>By hand, from two meetings of the register beside 64 that a source counts.</summary>
public sealed class ReconciliationTests(SmallReleases small)
{
    [Fact]
    public void A_silence_procedure_is_no_meeting_and_nothing_is_added()
    {
        var found = Of(MeetingsCases.Counted);

        Assert.Equal((2024, 2L, 64.0, -62.0), (found.Furthest!.Year, found.Furthest.Register, found.Furthest.Documented, found.Furthest.Difference));
        Assert.Equal(1, found.Observations);
    }

    [Fact]
    public void A_year_that_one_side_lacks_has_no_difference()
    {
        Assert.All(Of(MeetingsCases.Handful).Counts, year => Assert.Null(year.Difference));
        Assert.Equal((1, null), (Of(SmallRegister.None).DocumentedYears, Of(SmallRegister.None).Furthest));
    }

    [Fact]
    public void A_year_that_leaves_formats_open_has_as_many_meetings_as_there_can_have_been_and_no_difference()
    {
        var year = Assert.Single(Of(MeetingsCases.HalfTheFormats).Counts);

        Assert.Equal((2L, 3L, 5L, null), (year.Register, year.UnknownFormat, year.Most, year.Difference));
    }

    [Fact]
    public void A_register_without_formats_has_no_number_of_meetings_to_hold_against_another()
    {
        var found = Of(SmallRegister.Bare);

        Assert.All(found.Counts, year => Assert.Equal((null, 40L, null), (year.Register, year.UnknownFormat, year.Difference)));
        Assert.Equal(0, found.Observations);
    }

    private Reconciliation Of(SmallRegister register) => new ReconciliationStudy().Find(new(small.Of(register), Question.Open));
}
