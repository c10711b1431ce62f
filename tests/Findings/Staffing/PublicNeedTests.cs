using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>
/// By hand: 64 meetings of any format take 15 hours each, 960; half as many procedures, half of them written and half silence, 16 × 4 + 16 × 2 = 96; of 96
/// consultations 0.3 are impromptu (28.8 h), 0.05 a stalemate (4.8 × 8 = 38.4 h), and each has an hour of posts: 1219.2 hours.
/// </summary>
public sealed class PublicNeedTests(SmallReleases small)
{
    private const double Hours = 1219.2;

    [Fact]
    public void Sixty_four_meetings_of_three_agents_are_computed_by_hand()
    {
        var found = Of(WorkRegisters.Public);

        Assert.Equal((2024, 64.0, 3.0, 1.0, 2024), (found.Year!.Year, found.Year.Meetings, found.Year.Agents, found.Year.Diplomats, found.Year.StaffYear));
        Holds(found, PublicNeed.RequiredEstimate, ((Hours / 0.8) + 146.68) / WorkRegisters.HoursPerFte);
        Holds(found, PublicNeed.TogetherEstimate, ((Hours / 0.8) + 146.68) / WorkRegisters.HoursPerFte);
        Holds(found, PublicNeed.HoursTakenEstimate, Hours / 64);
        Holds(found, PublicNeed.HoursThereEstimate, 3 * WorkRegisters.HoursPerFte / 64);
        Holds(found, PublicNeed.HoursLeftEstimate, ((3 * WorkRegisters.HoursPerFte) - 146.68) * 0.8 / 64);
        // 144 + 128 + 12.8 + 16 + 3.2 + 14.4 + 19.2 + 19.2 = 356.8 hours of a diplomat, and the head's.
        Holds(found, PublicNeed.DiplomatsEstimate, ((356.8 / 0.8) + 146.68) / WorkRegisters.HoursPerFte);
        Assert.Empty(found.Bars);
        Assert.Equal(64, found.Observations);
    }

    [Fact]
    public void The_curve_rises_in_a_line_from_the_allowance_of_the_head()
    {
        var curve = Of(WorkRegisters.Public).Curve;

        Assert.Equal((0, 0.1), (curve[0].Hours, Math.Round(curve[0].Fte, 9)));
        Assert.All(curve, point => Assert.Equal((point.Hours * 64 / 0.8 / WorkRegisters.HoursPerFte) + 0.1, point.Fte, 9));
        // It reaches past the hours there are, 68.76.
        Assert.InRange(curve[^1].Hours, 1.4 * 68.76, 2 * 68.76);
    }

    [Theory]
    [InlineData(nameof(WorkRegisters.PublicWithoutAgents), "staffing")]
    [InlineData(nameof(WorkRegisters.PublicWithoutCount), "annual_counts")]
    [InlineData(nameof(WorkRegisters.PublicWithoutStandards), "activity_standards")]
    public void Without_a_count_or_agents_or_standards_nothing_is_asked(string register, string lacks)
    {
        var found = Of((SmallRegister)typeof(WorkRegisters).GetField(register)!.GetValue(null)!);

        Assert.Equal((Verdict.NotAsked, lacks), (found.Verdict, found.Lacks!.Resource));
        Assert.Empty(found.Estimates);
        Assert.Null(found.Required);
    }

    [Fact]
    public void The_case_against_says_that_fewer_are_needed_when_they_are()
    {
        var found = Case(WorkRegisters.Public);

        var fewer = Assert.IsType<Argument.FewerNeeded>(found.Arguments[0]);
        Assert.Equal((2024, 3.0), (fewer.Year, fewer.Fte));
        Assert.Equal(((Hours / 0.8) + 146.68) / WorkRegisters.HoursPerFte, fewer.Required, 9);
        Assert.Contains(found.Arguments, argument => argument is Argument.HoursForEachMeeting { Mean: > 68.7 and < 68.8 });
        // Of the 29 those bear on it that say neither who does the work, eight, nor what a crisis adds.
        Assert.Contains(found.Arguments, argument => argument is Argument.NotMeasured { Assumed: 20, All: 20 });
        Assert.False(found.IsOfRegister);
    }

    [Fact]
    public void The_case_against_of_a_register_says_it_too_and_counts_what_nobody_measured()
    {
        var (assumed, measured) = (Case(WorkRegisters.Year), Case(WorkRegisters.Measured));

        Assert.Equal((2019, 1.5), Assert.IsType<Argument.FewerNeeded>(assumed.Arguments[0]) is var fewer ? (fewer.Year, fewer.Fte) : default);
        Assert.Contains(assumed.Arguments, argument => argument is Argument.NotMeasured { Assumed: 17, All: 17 });
        Assert.DoesNotContain(measured.Arguments, argument => argument is Argument.NotMeasured);
        Assert.Contains(assumed.Arguments, argument => argument is Argument.SlackWeeks);
        Assert.True(assumed.IsOfRegister);
    }

    private static void Holds(PublicNeed found, string name, double value)
    {
        var estimate = found.Estimates.Single(each => each.Name == name);
        Assert.Equal((name, Math.Round(value, 9), Math.Round(value, 9), Math.Round(value, 9)), (name, Math.Round(estimate.Value!.Value, 9), Math.Round(estimate.Low!.Value, 9), Math.Round(estimate.High!.Value, 9)));
    }

    private PublicNeed Of(SmallRegister register) => Assert.IsType<PublicNeed>(new PublicNeedStudy().Ask(new(small.Of(register), Question.Open)));

    private CaseAgainst Case(SmallRegister register) => Assert.IsType<CaseAgainst>(new CaseAgainstStudy().Ask(new(small.Of(register), Question.Open)));
}
