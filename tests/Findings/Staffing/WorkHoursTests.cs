using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Peaks;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>Hours add up: kinds to the year, triggers to the year, weeks to the year.</summary>
public sealed class WorkHoursTests(SmallReleases small)
{
    private static readonly WorkKind[] _kinds = Enum.GetValues<WorkKind>();

    [Fact]
    public void Hours_of_a_year_are_counts_times_minutes_kind_by_kind()
    {
        var hours = Assert.Single(Hours(WorkRegisters.Year).Hours).Hours;

        // Ten in person, five by video, four written, one silence, four impromptu, two stalemates, twenty answered twice.
        Assert.Equal([140, 65, 30, 16, 2, 4, 16, 20], _kinds.Select(kind => hours[kind]), (one, other) => Math.Abs(one - other) < 1e-9);
        Assert.Equal(293, hours.Total, 9);
        Assert.Equal(_kinds.Sum(kind => hours[kind]), hours.Total, 9);
        Assert.Equal(293 / 1.5, Hours(WorkRegisters.Year).Hours[0].PerFte!.Value, 9);
    }

    [Fact]
    public void A_year_with_staff_and_no_work_takes_no_hours_and_needs_the_allowances_alone()
    {
        var year = Hours(WorkRegisters.Years).Hours.Single(each => each.Work.Year == 2019);

        Assert.Equal((0, 0), (year.Hours.Total, year.PerFte));
        Assert.Equal(0.1, Base(WorkRegisters.Years, out _).Model.RequiredFte(Base(WorkRegisters.Years, out _).Model.Means, year.Work.Volumes), 9);
    }

    [Fact]
    public void What_was_called_at_short_notice_and_what_was_not_are_the_whole()
    {
        var year = Assert.Single(Triggers(WorkRegisters.Year).Hours);

        // Impromptu: two in person (34), one by video (13), one written (4), four hours of notice, four of posts. All stalemates were anticipatory.
        Assert.Equal((59, 234, 0), (Math.Round(year.Impromptu, 9), Math.Round(year.Anticipatory, 9), year.Unknown));
        Assert.Equal(59 / 293.0, year.ImpromptuShare!.Value, 9);
    }

    [Fact]
    public void Consultations_of_unknown_trigger_stand_apart()
    {
        var found = Triggers(WorkRegisters.Silent);

        // Ten in person take 187 hours with the assumed shares, as in the whole year.
        Assert.Equal((Verdict.NotAsked, "consultations"), (found.Verdict, found.Lacks!.Resource));
        Assert.Equal((0, 0, 187), (found.Hours[0].Impromptu, found.Hours[0].Anticipatory, Math.Round(found.Hours[0].Unknown, 9)));
        Assert.Null(found.Hours[0].ImpromptuShare);
    }

    public static TheoryData<string> OfDays => [nameof(WorkRegisters.Year), nameof(WorkRegisters.Mixed), nameof(WorkRegisters.SomeFormats), nameof(WorkRegisters.NoFormats), nameof(WorkRegisters.Silent)];

    [Theory]
    [MemberData(nameof(OfDays))]
    public void Weeks_add_up_to_their_year_kind_by_kind(string name)
    {
        var register = (SmallRegister)typeof(WorkRegisters).GetField(name)!.GetValue(null)!;
        var staffing = Base(register, out var inquiry);
        var choice = new RequiredFteStudy().Choice(inquiry);
        var year = WorkModel.Hours(staffing.Model.Means, WorkYear.Of(inquiry, inquiry.Register!, choice).Single().Volumes);

        var weeks = WeekWork.Of(inquiry.Ask<WeekWorkRow>(("choice", choice)), WorkModel.ImpromptuBy(staffing.Model.Means)).Select(week => week.Hours(staffing.Model.Means)).ToList();

        Assert.All(_kinds, kind => Assert.Equal((kind, Math.Round(year[kind], 6)), (kind, Math.Round(weeks.Sum(week => week[kind]), 6))));
        Assert.True(year.Total > 100);
    }

    /// <summary>Half of a year's doubt about minutes must not be lost by asking it week by week: each draw adds up.</summary>
    [Fact]
    public void Weeks_add_up_in_each_draw()
    {
        var staffing = Base(WorkRegisters.Silent, out var inquiry);
        var choice = new RequiredFteStudy().Choice(inquiry);
        var volumes = WorkYear.Of(inquiry, inquiry.Register!, choice).Single().Volumes;
        var weeks = WeekWork.Of(inquiry.Ask<WeekWorkRow>(("choice", choice)), 0.3);
        double[] inputs = [.. staffing.Model.Means];
        // As if every one were impromptu, and every one a stalemate: ten hours, and eighty.
        (inputs[26], inputs[27]) = (1, 1);

        Assert.Equal(WorkModel.Hours(inputs, volumes).Total, weeks.Sum(week => week.Hours(inputs).Total), 9);
        Assert.Equal(170 + 10 + 80 + 10, weeks.Sum(week => week.Hours(inputs).Total), 9);
    }

    [Fact]
    public void Meetings_and_hours_stand_against_the_same_first_year()
    {
        var levels = Assert.IsType<WorkAndMeetings>(new WorkAndMeetingsStudy().Ask(new(small.Of(WorkRegisters.Years), Question.Open))).Levels;

        // Years known in part are no level.
        Assert.Equal([(2018, 100.0, 100.0), (2020, 100.0, 100.0)], levels.Select(level => (level.Year, level.MeetingsIndex, level.HoursIndex)));
    }

    private WorkHoursByKind Hours(SmallRegister register) => Assert.IsType<WorkHoursByKind>(new WorkHoursByKindStudy().Ask(new(small.Of(register), Question.Open)));

    private WorkByTrigger Triggers(SmallRegister register) => Assert.IsType<WorkByTrigger>(new WorkByTriggerStudy().Ask(new(small.Of(register), Question.Open)));

    private StaffingBase Base(SmallRegister register, out Inquiry inquiry) => StaffingBase.Of(inquiry = new(small.Of(register), Question.Open)).Base!;
}
