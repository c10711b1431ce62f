using Analytics.Data;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>
/// By hand: before 2019 three dossiers a year take 98 to 104 days, 30 and none, so 128, 130, 132 and 134 in all; since, 28 to 34 and none, so 28, 30, 32 and 34.
/// </summary>
public sealed class TimeToOutcomeTests(SmallReleases small)
{
    [Fact]
    public void The_years_means_are_compared_and_told_in_days()
    {
        var found = Of(small.Of(DossiersCases.Quicker));
        var change = found.Estimates.Single(estimate => estimate.Name == TimeToOutcome.ChangeName);

        Assert.Equal([128, 130, 134, 132, 128, 130, 134, 132], DossiersMeans(Of(small.Of(DossiersCases.AsQuick))));
        Assert.Equal(-100 / 3.0, change.Value!.Value, 8);
        Assert.Equal((Unit.Days, Verdict.Fell, 8L), (change.Unit, change.Verdict, change.Observations));
        // By least squares the error of a difference of two means of four totals that lie ±1 and ±3 beside them is √(40/6 · 1/2) = 1.83, a third of it a day; 2.45 of them
        // reach to −31.8, and the widest interval no less far.
        Assert.InRange(change.High!.Value, -31.85, 0);
    }

    [Fact]
    public void As_long_says_how_many_days_would_have_been_seen()
    {
        var found = Of(small.Of(DossiersCases.AsQuick));

        Assert.Equal([Unit.Days, Unit.Days], found.CouldHaveShown.Select(missed => missed.Unit));
        Assert.Equal([-1, 1], found.CouldHaveShown.Select(missed => Math.Sign(missed.Effect)));
    }

    [Fact]
    public void An_open_dossier_waits_until_the_register_closes_and_a_procedure_is_no_meeting()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(ministry
            .With("dossiers", "dossier_id,title,opened_on,closed_on", "a,A pact,2021-01-15,2021-12-31", "b,A draft,2021-02-15,", "c,A plan,2021-02-15,2021-06-30", "d,A date,2021-02-15,2021-06-30")
            .With(
                "consultations", "consultation_id,held_on,format_code,dossier_ids",
                "k1,2021-03-01,video,a;b", "k2,2021-03-11,video,a", "k3,2021-09-01,silence,a", "k4,2021-05-01,written,c", "k5,2021-05,video,d"));

        var found = Of(release);

        // The first took ten days and its silence procedure none; the second is open; of the third only a procedure is known, and of the last no day.
        Assert.Equal((2, 1, 2), (found.Since!.Dossiers, found.Since.Open, found.LeftOut));
        Assert.Equal(10, found.Since.Curve.Steps[0].Days);
        Assert.Equal(release.ClosedOn.DayNumber - new DateOnly(2021, 3, 1).DayNumber, found.Since.Curve.LastDays);
    }

    private static IEnumerable<int> DossiersMeans(TimeToOutcome found) => found.ByYear.Select(year => (int)Math.Round(year.MeanDays!.Value * year.Dossiers));

    private static TimeToOutcome Of(Release release) => Assert.IsType<TimeToOutcome>(new TimeToOutcomeStudy().Ask(new(release, Question.Open)));
}
