using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>By hand, from ten consultations of one post and twelve of one and a half.</summary>
public sealed class ConsultationsPerFteTests(SmallReleases small)
{
    [Fact]
    public void Consultations_are_divided_by_the_posts_of_their_year()
    {
        var found = Of(StaffingCases.TwoYears);

        Assert.Equal([(2015, 10L, 10.0), (2016, 12L, 8.0)], found.Loads.Select(load => (load.Staff.Year, load.Consultations, load.PerFte!.Value)));
        // Garwood's interval of 10 is 4.80 to 18.39.
        Assert.Equal((4.80, 18.39), (Math.Round(found.Loads[0].Interval!.Value.Low, 2), Math.Round(found.Loads[0].Interval!.Value.High, 2)));
    }

    [Fact]
    public void Procedures_that_begin_to_be_counted_are_no_rise()
    {
        var found = Of(StaffingCases.Recounted);

        Assert.Equal((Verdict.NoClearChange, Verdict.NoClearChange), (found.Meetings.Verdict, found.Since.Verdict));
        Assert.Equal([10L, 16L], found.Loads.Select(load => load.Consultations).Distinct());
        Assert.Equal(2, found.CouldHaveShown.Count(missed => missed.Effect > 0));
    }

    [Fact]
    public void More_is_the_mirror_of_fewer()
    {
        var (more, fewer) = (Of(StaffingCases.Growing).Meetings.Rate!, Of(StaffingCases.Shrinking).Meetings.Rate!);

        Assert.Equal(1, (1 + more.Value) * (1 + fewer.Value), 6);
        // 10 to 58 in nine steps: a fifth more a year.
        Assert.InRange(more.Value, 0.19, 0.24);
    }

    private ConsultationsPerFte Of(SmallRegister register) => Assert.IsType<ConsultationsPerFte>(new ConsultationsPerFteStudy().Ask(new(small.Of(register), Question.Open)));
}
