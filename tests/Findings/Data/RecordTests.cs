using Analytics.Data;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Data;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings.Data;

/// <summary>What the record says of itself, counted once more from its rows.</summary>
public sealed class RecordTests(SmallReleases small, RealDashboard real)
{
    [Fact]
    public void Rows_are_counted_by_how_far_a_source_stands_behind_them_and_what_is_invented_or_assumed_apart()
    {
        var release = real.Release;

        var found = new RowsByConfidenceStudy().Find(new(release, Question.Open));

        Assert.Equal(found.Observations, found.Real + found.Assumed + found.Synthetic);
        Assert.Equal(found.Of(Provenance.Documented) / (double)found.Real, found.DocumentedShare);
        Assert.True(found is { Synthetic: > 0, Assumed: > 0 });
    }

    [Fact]
    public void Three_entities_four_crises_and_a_count_are_eight_rows_that_are_recalled()
    {
        var found = new RowsByConfidenceStudy().Find(new(small.Of(SmallRegister.None), Question.Open));

        Assert.Equal([("crises", 4L), ("entities", 3L), ("annual_counts", 1L)], found.Resources.Select(resource => (resource.Resource, resource.Total)));
        Assert.Equal((8, 8L, 0.0), (found.Observations, found.Recalled, found.DocumentedShare));
    }

    [Fact]
    public void Assents_are_counted_by_parliament_and_by_five_years()
    {
        var release = real.Release;

        var found = new KnownAssentsStudy().Find(new(release, Question.Open));

        Assert.All(found.Periods.Zip(found.Periods.Skip(1)), periods => Assert.Equal(0, (periods.Second - periods.First) % 5));
        Assert.Equal(found.Observations, found.Parliaments.Sum(parliament => parliament.Treaties));
        Assert.All(found.Counts, count => Assert.InRange(count.TreatyCount, 0, count.SignedCount));
    }
}
