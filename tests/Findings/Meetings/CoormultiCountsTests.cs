using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>By hand, from yearly counts that halve every second year.</summary>
public sealed class CoormultiCountsTests(SmallReleases small)
{
    [Fact]
    public void Counts_that_halve_in_two_years_fall_by_less_than_a_third_a_year()
    {
        var found = Of(MeetingsCases.OwnFalling);

        Assert.True(found.HasOwn);
        // Each year is 1/√2 of the one before.
        Assert.Equal(-0.293, found.Change.Rate!.Value, 2);
        Assert.Equal((7, 16.0), (found.KnownYears, found.Counts[^1].Value));
    }

    [Fact]
    public void One_public_count_is_told_and_makes_no_rate()
    {
        var found = Of(SmallRegister.None);

        Assert.Equal([("meetings_2024", 64.0)], found.Estimates.Select(estimate => (estimate.Name, estimate.Value!.Value)));
        Assert.Null(found.Change.Rate);
    }

    [Fact]
    public void Half_a_year_stands_for_no_year() => Assert.Equal([2020], Of(new("halves", static ministry => ministry.With(
        "annual_counts", "count_id,year,period_note,body_code,measure_code,value",
        "a,2019,1er semestre,coormulti,meetings_held,31", "b,2019,2e semestre,coormulti,meetings_held,30", "c,2020,,coormulti,meetings_held,45"))).Counts.Select(count => count.Year));

    private CoormultiCounts Of(SmallRegister register) => new CoormultiCountsStudy().Find(new(small.Of(register), Question.Open));
}
