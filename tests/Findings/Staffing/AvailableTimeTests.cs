using Analytics.Data;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Workload;
using Analytics.Statistics.Staffing;
using Analytics.Tests.Etl;
using static Analytics.Tests.Findings.Staffing.WorkRegisters;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>Which of the figures on working time are taken.</summary>
public sealed class AvailableTimeTests(SmallReleases small)
{
    private static readonly string[] _documented =
    [
        Time("t1", "daily_working_time,h/day,8", year: "2020"), Time("t2", "daily_working_time,h/day,7.6"),
        Time("l1", "annual_leave_days,working days/year,26", year: "2009"), Time("l2", "annual_leave_days,working days/year,35"),
        Time("h1", "public_and_regulatory_holidays,days/year,13", year: "2012"), Time("b1", "bridge_days,days/year,2"), Time("b2", "bridge_days,days/year,3", year: "2023"),
        Time("s1", "sickness_absence_rate,% of working days,9", year: "2012"), Time("s2", "sickness_absence_rate,% of working days,6.7", year: "2023"),
        Time("s3", "sickness_absence_rate,% of working days,3.3", "Belgian federal service level A", "2015"),
        Time("s4", "sickness_absence_rate,% of working days,4.3", "Belgian federal service level A", "2011"),
        Time("s5", "sickness_absence_rate,% of working days,1", "French service"), Time("s6", "sickness_absence_rate,% of working days,20", confidence: "derived"),
        Time("e1", "training_entitlement,days/year,5", year: ""), Time("a1", "available_working_hours,h/year,1521.8", confidence: "derived"),
    ];

    private static readonly SmallRegister _ofRecord = new("documented working time", static ministry => Twenty(WithTime(ministry, _documented)));

    private static SmallRegister Owning(params string[] rows) => new($"own working time {string.Join('/', rows)}", ministry => Twenty(WithTime(ministry, _documented))
        .With("activity_standards", "standard_id,measure_code,unit,value,low,high,year", rows));

    [Fact]
    public void Of_what_is_documented_the_latest_of_each_level_and_all_ages_are_taken()
    {
        var time = Of(_ofRecord)!;

        Assert.Equal(7.6, time.DailyHours);
        Assert.Equal(new Uniform(0.033, 0.067), Assert.IsType<Uniform>(time.Sickness), (one, other) => Math.Abs(one.Low - other.Low) + Math.Abs(one.High - other.High) < 1e-12);
        Assert.Equal((new Uniform(26, 35), new Certain(5), new Uniform(15, 16)), (time.Leave, time.Training, time.Holidays));
        Assert.Null(time.Stated);
        // One day's length, two leaves, holidays, two kinds of bridge days, two rates and training: nothing that was passed over.
        Assert.Equal(["b1", "b2", "e1", "h1", "l1", "l2", "s2", "s3", "t2"], time.Figures.Select(figure => figure.RowKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_ministry_s_own_figure_of_its_latest_year_stands_alone()
    {
        var time = Of(Owning("o1,sickness_absence_rate,% of working days,2,,,2024", "o2,sickness_absence_rate,% of working days,4,3,8,2025", "o3,annual_leave_days,working days/year,30,28,,2025"))!;

        Assert.Equal(new Triangular(0.03, 0.04, 0.08), Assert.IsType<Triangular>(time.Sickness));
        // A doubt to one side is a doubt.
        Assert.Equal(new Triangular(28, 30, 30), time.Leave);
        Assert.Equal(new Uniform(15, 16), time.Holidays);
    }

    [Fact]
    public void Hours_that_the_ministry_states_hold_instead_and_are_the_row_behind()
    {
        var found = Assert.IsType<StandardsTaken>(new StandardsTakenStudy().Ask(new(small.Of(Owning("o1,available_working_hours,h/year,1400,1300,1600,2025")), Question.Open)));

        Assert.Equal((1300 + 1400 + 1600) / 3.0, found.HoursPerFte!.Value, 9);
        Assert.Equal((1400, Provenance.Register), (Assert.Single(found.Time).Value, found.Time[0].ConfidenceCode));
        Assert.Equal((29, 1), (found.Assumed, found.Own));
    }

    [Theory]
    [InlineData("o1,sickness_absence_rate,% of working days,100,,,2025")]
    [InlineData("o1,annual_leave_days,working days/year,300,,,2025")]
    [InlineData("o1,available_working_hours,h/year,0,,,2025")]
    public void Figures_that_leave_no_time_to_work_answer_nothing(string own)
    {
        var inquiry = new Inquiry(small.Of(Owning(own)), Question.Open);

        Assert.Null(AvailableTime.Of(inquiry.Release));
        Assert.Equal(Verdict.NotAsked, new RequiredFteStudy().Ask(inquiry).Verdict);
    }

    [Fact]
    public void Weekdays_of_a_year_are_those_of_its_calendar() => Assert.Equal(
        // By calendar: 2018 and 2019 have 261, 2020 began on a Wednesday and has 262.
        [(2018, 261), (2019, 261), (2020, 262)],
        WorkYear.Of(Asked(WorkRegisters.Years, out var inquiry), inquiry.Register!, new RequiredFteStudy().Choice(inquiry)).Where(year => year.Year is >= 2018 and <= 2020).Select(year => (year.Year, year.Weekdays)));

    private Inquiry Asked(SmallRegister register, out Inquiry inquiry) => inquiry = new(small.Of(register), Question.Open);

    private AvailableTime? Of(SmallRegister register) => AvailableTime.Of(small.Of(register));
}
