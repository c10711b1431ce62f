using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>The real standards and the synthetic register: what must hold whatever they say.</summary>
public sealed class StaffingOfRecordTests(RealDashboard dashboard, SmallReleases small)
{
    private static readonly Study[] _studies =
    [
        new RequiredFteStudy(), new WorkHoursByKindStudy(), new WorkByTriggerStudy(), new WorkAndMeetingsStudy(), new NeedDriversStudy(), new WeeklyLoadStudy(), new BusiestWeeksStudy(),
        new EverybodyBusyStudy(), new DiplomatLoadStudy(), new PublicNeedStudy(), new StandardsTakenStudy(), new CaseAgainstStudy(), new ScenariosComparedStudy(),
    ];

    public static TheoryData<string> Studies => new(_studies.Select(study => study.Id));

    [Theory]
    [MemberData(nameof(Studies))]
    public void Every_interval_holds_its_estimate_and_rests_on_something(string id)
    {
        var found = Study(id).Ask(new(dashboard.Release, Question.Open));

        Assert.NotEqual(Verdict.NotAsked, found.Verdict);
        Assert.True(found.Observations > 0);
        Assert.NotEmpty(found.Methods);
        Assert.All(found.Estimates, estimate =>
        {
            Assert.True(double.IsFinite(estimate.Value ?? 0), estimate.Name);
            Assert.True(estimate.Low is null || (estimate.Low <= estimate.Value && estimate.Value <= estimate.High), $"{estimate.Name}: {estimate.Low} {estimate.Value} {estimate.High}");
            Assert.True(estimate.Observations > 0, estimate.Name);
        });
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void The_rows_behind_are_as_many_as_are_counted(string id)
    {
        Assert.All(new[] { dashboard.Release, small.Of(WorkRegisters.Year), small.Of(WorkRegisters.HalfTheDays), small.Of(WorkRegisters.Public) }, release =>
        {
            Inquiry inquiry = new(release, Question.Open);
            var study = Study(id);
            var found = study.Ask(inquiry);
            if (found.Provenance.Count > 0)
                Assert.Equal(found.Provenance.Sum(count => count.Rows), study.Rows(inquiry).DistinctBy(row => (row.Resource, row.RowKey)).Count());
        });
    }

    [Fact]
    public void When_all_err_together_the_interval_is_the_widest()
    {
        var found = Assert.IsType<RequiredFte>(new RequiredFteStudy().Ask(new(dashboard.Release, Question.Open)));

        Assert.True(found.Together!.Low < found.Last!.Required.Interval.Low && found.Last.Required.Interval.High < found.Together.High);
        Assert.Equal(Verdict.Described, found.Verdict);
        Assert.All(found.Needs, need => Assert.InRange(need.Required.Mean, need.Required.Interval.Low, need.Required.Interval.High));
    }

    [Fact]
    public void Drivers_share_no_more_than_the_variance_there_is_and_those_that_move_nothing_are_left_out()
    {
        var found = Assert.IsType<NeedDrivers>(new NeedDriversStudy().Ask(new(dashboard.Release, Question.Open)));

        Assert.InRange(found.Bars.Sum(bar => bar.VarianceShare), 0.8, 1.1);
        Assert.Equal(found.Bars.OrderByDescending(bar => bar.Width).Select(bar => bar.Driver), found.Bars.Select(bar => bar.Driver));
        // A register counts procedures, and which share is a diplomat's moves no total.
        Assert.DoesNotContain(found.Bars, bar => bar.Driver is Analytics.Findings.Staffing.Workload.Driver.Procedures or Analytics.Findings.Staffing.Workload.Driver.DiplomatShare);
    }

    private static Study Study(string id) => _studies.Single(study => study.Id == id);
}
