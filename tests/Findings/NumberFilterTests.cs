using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Findings.Staffing.Workload;
using Analytics.Tests.Findings.Staffing;

namespace Analytics.Tests.Findings;

/// <summary>Numbers that a reader types, and what is said beside the field of those that are none.</summary>
public sealed class NumberFilterTests(SmallReleases small)
{
    private static readonly NumberFilter _growth = new("growth", -100, 500);

    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData("12,5", 12.5)]
    [InlineData("-100", -100)]
    [InlineData("500", 500)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("007", 7)]
    public void A_number_within_bounds_is_read_with_a_point_or_a_comma(string text, double number)
    {
        var (question, faults) = Read(_growth, text);

        Assert.Empty(faults);
        Assert.Equal(number, _growth.In(question));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("∞")]
    [InlineData("1e5")]
    [InlineData("1e1")]
    [InlineData("--5")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("1.2.3")]
    [InlineData("1.234,5")]
    [InlineData("0x10")]
    [InlineData("٣")]
    [InlineData("(5)")]
    [InlineData("five")]
    [InlineData("-")]
    [InlineData("500.01")]
    [InlineData("-100.5")]
    // Thirteen digits are no number that anybody means.
    [InlineData("0.12345678901")]
    [InlineData("1000000000000")]
    public void What_is_no_number_within_bounds_is_refused_with_them(string text)
    {
        var (question, faults) = Read(_growth, text);

        Assert.Equal(new BadParameter("growth", text, new ParameterFault.NoNumber(-100, 500, false)), Assert.Single(faults));
        Assert.Null(_growth.In(question));
    }

    [Theory]
    [InlineData("2.5", false)]
    [InlineData("2", true)]
    [InlineData("10", true)]
    [InlineData("11", false)]
    [InlineData("-1", false)]
    public void Crises_come_whole(string text, bool isAccepted) =>
        Assert.Equal(isAccepted, Read(ScenarioFilters.All.Single(filter => filter.Name == "a-crises"), text).Faults.Count == 0);

    [Theory]
    [InlineData("0", "0", false)]
    [InlineData("0.0", "-0", false)]
    [InlineData("0", "1", true)]
    [InlineData("1", "0", true)]
    public void Nobody_at_all_is_refused_beside_the_diplomats(string agents, string diplomats, bool isAccepted)
    {
        var faults = Scenarios(("b-agents", agents), ("b-diplomats", diplomats)).Faults;

        Assert.Equal(isAccepted ? [] : [new BadParameter("b-diplomats", diplomats, new ParameterFault.NoStaff())], faults);
    }

    /// <summary>Negative minutes, a day of thirty hours, nobody there: each is told beside its own field, and what was good is kept.</summary>
    [Fact]
    public void Every_fault_of_a_form_is_told_at_once_and_the_good_values_are_kept()
    {
        var (question, faults) = Scenarios(("a-prepare", "-5"), ("a-day", "30"), ("a-agents", "0"), ("a-diplomats", "0"), ("b-preset", "nonsense"), ("c-absence", "5"), ("x", "1"));

        Assert.Equal(["a-day", "a-diplomats", "a-prepare", "b-preset", "x"], faults.Select(fault => fault.Name).Order(StringComparer.Ordinal));
        Assert.Equal("5", question.Choice("c-absence"));
        Assert.Null(question.Choice("a-day"));
    }

    [Fact]
    public void Which_of_two_values_is_meant_is_not_guessed() =>
        Assert.IsType<ParameterFault.GivenTwice>(Assert.Single(Scenarios(("a-day", "8"), ("a-day", "7")).Faults).Fault);

    [Fact]
    public void An_untouched_field_is_as_good_as_none() => Assert.Equal("", Scenarios(("a-day", ""), ("b-preset", ""), ("seed", "")).Question.Text);

    [Theory]
    [InlineData("1", true)]
    [InlineData("999999", true)]
    [InlineData("0", false)]
    [InlineData("1000000", false)]
    [InlineData("1.5", false)]
    public void A_seed_is_a_whole_number(string text, bool isAccepted) => Assert.Equal(isAccepted, Read(StaffingFilters.Seed, text).Faults.Count == 0);

    [Fact]
    public void Every_field_of_every_scenario_has_its_own_parameter()
    {
        Assert.Equal(ScenarioFilters.All.Count, ScenarioFilters.All.Select(filter => filter.Name).Distinct().Count());
        Assert.All(ScenarioFilters.All, filter => Assert.Equal(filter.Name, ScenarioFilters.Of(filter) is var (letter, field) ? ScenarioFilters.Name(letter, field) : null));
        Assert.Null(ScenarioFilters.Of(StaffingFilters.Seed));
    }

    private (Question Question, IReadOnlyList<BadParameter> Faults) Read(Filter filter, string value) =>
        Question.ReadAll([new(filter.Name, value)], [filter], small.Of(WorkRegisters.Public));

    private (Question Question, IReadOnlyList<BadParameter> Faults) Scenarios(params IEnumerable<(string Name, string Value)> asked) =>
        Question.ReadAll(asked.Select(each => KeyValuePair.Create(each.Name, each.Value)), new ScenariosComparedStudy().Filters, small.Of(WorkRegisters.Public));
}
