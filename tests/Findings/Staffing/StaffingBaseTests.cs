using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>What is kept of the draws is found again by all that it was drawn of, and by nothing less.</summary>
public sealed class StaffingBaseTests(SmallReleases small)
{
    private static readonly WorkVolumes _volumes = new(1, 2, 3, 0, 4, 5, 0.1, 0.2, AreProceduresCounted: true);

    [Fact]
    public void Of_other_numbers_it_is_drawn_anew_and_of_the_same_it_is_the_same()
    {
        var staffing = StaffingBase.Of(new(small.Of(WorkRegisters.Year), Question.Open)).Base!;
        object[] kinds =
        [
            (_volumes, 261, 1.0), (_volumes, 260, 1.0), (_volumes, 261, 0.5), (_volumes with { InPerson = 2 }, 261, 1.0), (_volumes with { AreProceduresCounted = false }, 261, 1.0),
            (_volumes with { ImpromptuShare = null }, 261, 1.0), (_volumes with { ImpromptuShare = 0 }, 261, 1.0), (_volumes with { StalemateShare = null }, 261, 1.0),
            (_volumes with { Crises = 1 }, 261, 1.0), (_volumes with { ImpromptuFactor = 2 }, 261, 1.0), (1.0, double.NaN), (1.0, double.PositiveInfinity), new[] { (1, 2L), (3, 4L) }, new[] { (1, 2L), (4, 3L) },
        ];

        var drawn = kinds.Select(Draw("one")).ToList();

        Assert.Equal(kinds.Length, drawn.Distinct().Count());
        Assert.Equal(drawn, kinds.Select(Draw("one")));
        Assert.Empty(drawn.Intersect(kinds.Select(Draw("another"))));

        Func<object, object> Draw(string what) => of => staffing.Drawn(what, of, static () => new object());
    }
}
