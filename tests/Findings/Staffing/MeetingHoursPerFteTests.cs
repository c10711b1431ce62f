using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>By hand, from a meeting of ninety minutes, one of unknown length and a written procedure, over half a post.</summary>
public sealed class MeetingHoursPerFteTests(SmallReleases small)
{
    [Fact]
    public void Ninety_minutes_over_half_a_post_are_three_hours_of_half_the_meetings()
    {
        var found = Assert.IsType<MeetingHoursPerFte>(new MeetingHoursPerFteStudy().Ask(new(small.Of(StaffingCases.Measured), Question.Open)));

        var year = Assert.Single(found.Known);
        Assert.Equal((2019, 2L, 1L, 3.0), (year.Staff.Year, year.Meetings, year.WithLength, year.HoursPerFte));
        Assert.Equal((0.5, 1), (found.ShareOfKnownLength, found.Observations));
        Assert.Empty(found.Estimates);
    }
}
