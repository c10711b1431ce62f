using Analytics.Data;

namespace Analytics.Tests.Etl.Contracts;

/// <summary>What a cell is worth, however an office of the country writes it.</summary>
public sealed class TypedValueTests(TypedValueTests.Steps steps, Macros macros) : IClassFixture<TypedValueTests.Steps>, IClassFixture<Macros>
{
    public static TheoryData<string, string, string, string> PartialDates { get; } = new()
    {
        { "2016", "2016", "2016-01-01", "2016-12-31" },
        { "2016-02", "2016-02", "2016-02-01", "2016-02-29" },
        { "02/2015", "2015-02", "2015-02-01", "2015-02-28" },
        { "2016-10-28", "2016-10-28", "2016-10-28", "2016-10-28" },
        { "28/10/2016", "2016-10-28", "2016-10-28", "2016-10-28" },
        { "28.10.2016", "2016-10-28", "2016-10-28", "2016-10-28" },
        { "3/2/2016", "2016-02-03", "2016-02-03", "2016-02-03" },
    };

    public static TheoryData<string, string> AbsentDates { get; } = new()
    {
        { "", "not_yet" },
        { "  ", "not_yet" },
        { "n.v.t.", "not_applicable" },
        { "N.V.T.", "not_applicable" },
    };

    public static TheoryData<string, double> Shares { get; } = new()
    {
        { "0.5", 0.5 },
        { "0,5", 0.5 },
        { ".25", 0.25 },
        { "5e-1", 0.5 },
    };

    public static TheoryData<string> WalloonParliament { get; } = ["walloon", "WALLOON", "pw", "Parlement de Wallonie", "Waals  parlement", "Wallonisches Parlament"];

    [Theory]
    [MemberData(nameof(PartialDates))]
    public void A_partial_date_is_an_interval_of_days(string written, string kept, string first, string last)
    {
        var step = steps.Of("happened_on", written);

        Assert.Equal(
            (kept, first, last, null),
            (step.Text("happened_on"), step.Text("happened_on_from"), step.Text("happened_on_to"), step.Text("happened_on_missing")));
    }

    [Theory]
    [MemberData(nameof(AbsentDates))]
    public void An_absent_value_says_why_it_is_absent(string written, string why)
    {
        var step = steps.Of("happened_on", written);

        Assert.Equal((null, why), (step.Day("happened_on_from"), step.Text("happened_on_missing")));
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public void A_share_may_have_a_point_or_a_comma(string written, double share)
    {
        Assert.Equal(share, steps.Of("majority_share", written).Number("majority_share"));
    }

    // By hand, after the rule in as_number.sql: one comma is a decimal comma, one point a decimal point, what repeats separates thousands.
    [Theory]
    [InlineData("1 234,5", 1234.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1\u00a0234\u00a0567", 1234567.0)]
    [InlineData("1\u202f234", 1234.0)]
    [InlineData("1'234", 1234.0)]
    [InlineData("1,234", 1.234)]
    [InlineData("1.234", 1.234)]
    [InlineData("1,234,567", 1234567.0)]
    [InlineData("1.234.567", 1234567.0)]
    [InlineData("-12,25", -12.25)]
    [InlineData("12 34", null)]
    [InlineData("1e999", null)]
    [InlineData("0x10", null)]
    public void A_number_is_read_as_it_is_written_in_Belgium_or_by_machines(string written, double? number)
    {
        Assert.Equal(number, (double?)macros.Read("as_number", written));
    }

    [Theory]
    [InlineData("1 234", 1234L)]
    [InlineData("1.234", 1234L)]
    [InlineData("12.0", 12L)]
    [InlineData("12,5", null)]
    [InlineData("99999999999999999999", null)]
    public void A_whole_number_has_no_fraction(string written, long? number)
    {
        Assert.Equal(number, (long?)macros.Read("as_whole", written));
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("Oui", true)]
    [InlineData("YES", true)]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("nee", false)]
    [InlineData("non", false)]
    [InlineData("Nein", false)]
    [InlineData("no", false)]
    [InlineData("0", false)]
    [InlineData("2", null)]
    [InlineData("", null)]
    public void Yes_and_no_are_read_in_four_languages(string written, bool? flag)
    {
        Assert.Equal(flag, (bool?)macros.Read("as_boolean", written));
    }

    [Theory]
    [MemberData(nameof(WalloonParliament))]
    public void A_value_of_a_closed_list_is_known_by_its_names_and_aliases(string written)
    {
        Assert.Equal("walloon", steps.Of("parliament_code", written).Text("parliament_code"));
    }

    /// <summary>One register with a step for each way of writing, refreshed once.</summary>
    public sealed class Steps : IDisposable
    {
        private static readonly List<(string Column, string Written)> _written =
        [
            .. PartialDates.Select(row => ("happened_on", row.Data.Item1)), .. AbsentDates.Select(row => ("happened_on", row.Data.Item1)),
            .. Shares.Select(row => ("majority_share", row.Data.Item1)), .. WalloonParliament.Select(row => ("parliament_code", row.Data)),
        ];

        private readonly ARegister _register = ARegister.WithSteps([.. _written.Select((cell, index) => AStep(index, cell.Column, cell.Written))]);
        private readonly Lazy<IReadOnlyList<Line>> _steps;

        public Steps() => _steps = new(Read);

        /// <summary>The step in which a column is written so, as it was typed.</summary>
        internal Line Of(string column, string written) => _steps.Value[_written.IndexOf((column, written))];

        public void Dispose() => _register.Dispose();

        private IReadOnlyList<Line> Read()
        {
            Assert.Empty(_register.Refresh().Rejects);
            return _register.Ask("from typed.steps order by record_number");
        }

        private static string AStep(int index, string column, string written) => string.Join(',', ARegister.StepsHeader.Split(',').Select(name =>
            name == column ? written.Contains(',', StringComparison.Ordinal) ? $"\"{written}\"" : written : name switch { "step_id" => $"s{index}", "treaty_id" => "ceta", _ => "" }));
    }
}
