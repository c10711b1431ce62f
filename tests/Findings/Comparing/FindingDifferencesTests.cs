using Analytics.Data;
using Analytics.Findings;
using Analytics.Findings.Comparing;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Comparing;

/// <summary>What two releases find otherwise, at the default question of every study.</summary>
public sealed class FindingDifferencesTests
{
    private const string ByFormat = "consultations-by-format";

    /// <summary>A third less each year.</summary>
    private static readonly int[] Falling = [82, 53, 36, 25, 16];

    /// <summary>A third more each year.</summary>
    private static readonly int[] Rising = [82, 110, 150, 205, 280];

    [Fact]
    public void A_verdict_that_changed_comes_first_with_each_estimate_before_and_now()
    {
        using var falling = Hold(new(), Falling);
        using var rising = Hold(new(), Rising);
        using var before = AMinistry.Publish(falling);
        using var now = AMinistry.Publish(rising);

        var found = FindingDifferences.Between(before, now);

        Assert.True(found.Changed[0].SaysOther);
        Assert.Empty(found.Unasked);
        var format = found.Changed.Single(finding => finding.Id == ByFormat);
        Assert.Equal((Verdict.Fell, Verdict.Rose, false, false), (format.Before!.Verdict, format.Now!.Verdict, format.IsNew, format.IsGone));
        var rate = format.Moved.Single(moved => moved.Name == "meetings_yearly_change");
        // Each year holds about two thirds of the one before, then about four thirds: by hand from the counts.
        Assert.InRange(rate.Before!.Value!.Value, -0.37, -0.30);
        Assert.InRange(rate.Now!.Value!.Value, 0.33, 0.39);
        Assert.NotNull(rate.Before.Low);
        Assert.DoesNotContain(found.Changed, finding => finding.Id == "time-to-deposit");
    }

    [Fact]
    public void A_register_that_came_makes_findings_new_and_one_that_went_makes_them_gone()
    {
        using AMinistry empty = new();
        using var held = Hold(new(), Falling);
        using var without = AMinistry.Publish(empty);
        using var with = AMinistry.Publish(held);

        Assert.True(FindingDifferences.Between(without, with).Changed.Single(finding => finding.Id == ByFormat) is { IsNew: true, IsGone: false, IsSynthetic: false });
        Assert.True(FindingDifferences.Between(with, without).Changed.Single(finding => finding.Id == ByFormat) is { IsNew: false, IsGone: true });
    }

    [Fact]
    public void Rows_that_were_generated_are_told_as_such()
    {
        using AMinistry empty = new();
        using var sample = Hold(new(), Falling, AMinistry.Sample);
        using var without = AMinistry.Publish(empty);
        using var with = AMinistry.Publish(sample);

        Assert.True(FindingDifferences.Between(without, with).Changed.Single(finding => finding.Id == ByFormat).IsSynthetic);
    }

    [Fact]
    public void A_release_finds_what_it_finds()
    {
        using var falling = Hold(new(), Falling);
        using var release = AMinistry.Publish(falling);

        Assert.Empty(FindingDifferences.Between(release, release).Changed);
    }

    [Theory]
    [InlineData(1.0, 1.0 + 1e-12, false)]
    [InlineData(1.0, 1.0 + 1e-6, true)]
    [InlineData(0.0, 0.0, false)]
    [InlineData(0.0, 1e-12, true)]
    [InlineData(double.NaN, double.NaN, false)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, false)]
    [InlineData(double.PositiveInfinity, 3.0, true)]
    [InlineData(3.0, double.NaN, true)]
    public void A_number_has_moved_when_it_is_another_beyond_its_last_digits(double before, double now, bool moved) =>
        Assert.Equal(moved, Moved.Has(before, now));

    [Fact]
    public void Unknown_and_any_number_are_two_things()
    {
        Assert.True(Moved.Has(null, 0));
        Assert.True(Moved.Has(0, null));
        Assert.False(Moved.Has(default(double?), default(double?)));
    }

    [Fact]
    public void An_estimate_that_came_or_went_is_told_with_what_it_is_or_was()
    {
        Estimate kept = new("kept", Unit.Days, 3, 2, 4, Method.KaplanMeier, 8), came = kept with { Name = "came" }, went = kept with { Name = "went" };

        Assert.Equal([new("came", null, came), new EstimateDifference("went", went, null)], EstimateDifference.Between([kept, went], [came, kept]));
        Assert.Equal("kept", EstimateDifference.Between([kept], [kept with { High = 5 }]).Single().Name);
    }

    private static AMinistry Hold(AMinistry ministry, int[] meetings, string package = AMinistry.Register) => ministry.Put(
        package, "consultations", "consultation_id,held_on,format_code,trigger_code",
        [.. meetings.Index().SelectMany(year => Enumerable.Range(1, year.Item).Select(n => $"k{2015 + year.Index}-{n},{2015 + year.Index}-{1 + (n % 12):00}-{1 + (n % 28):00},in_person,anticipatory"))]);
}
