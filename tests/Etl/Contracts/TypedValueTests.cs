namespace Analytics.Tests.Etl.Contracts;

/// <summary>What a cell is worth, however an office of the country writes it.</summary>
public sealed class TypedValueTests
{
    [Theory]
    [InlineData("2016", "2016", "2016-01-01", "2016-12-31")]
    [InlineData("2016-02", "2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("02/2015", "2015-02", "2015-02-01", "2015-02-28")]
    [InlineData("2016-10-28", "2016-10-28", "2016-10-28", "2016-10-28")]
    [InlineData("28/10/2016", "2016-10-28", "2016-10-28", "2016-10-28")]
    [InlineData("28.10.2016", "2016-10-28", "2016-10-28", "2016-10-28")]
    [InlineData("3/2/2016", "2016-02-03", "2016-02-03", "2016-02-03")]
    public void A_partial_date_is_an_interval_of_days(string written, string kept, string first, string last)
    {
        using var register = ARegister.WithSteps($"s1,ceta,{written},,,,,,,,");

        register.Refresh();

        var step = register.Ask("select happened_on, happened_on_from, happened_on_to, happened_on_missing from typed.steps").Single();
        Assert.Equal(
            (kept, first, last, null),
            (step.Text("happened_on"), step.Text("happened_on_from"), step.Text("happened_on_to"), step.Text("happened_on_missing")));
    }

    [Theory]
    [InlineData("", "not_yet")]
    [InlineData("  ", "not_yet")]
    [InlineData("n.v.t.", "not_applicable")]
    [InlineData("N.V.T.", "not_applicable")]
    public void An_absent_value_says_why_it_is_absent(string written, string why)
    {
        using var register = ARegister.WithSteps($"s1,ceta,{written},,,,,,,,");

        register.Refresh();

        var step = register.Ask("select happened_on_from, happened_on_missing from typed.steps").Single();
        Assert.Equal((null, why), (step.Day("happened_on_from"), step.Text("happened_on_missing")));
    }

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("0,5", 0.5)]
    [InlineData(".25", 0.25)]
    [InlineData("5e-1", 0.5)]
    public void A_share_may_have_a_point_or_a_comma(string written, double share)
    {
        using var register = ARegister.WithSteps($"s1,ceta,,,,\"{written}\",,,,,");

        register.Refresh();

        Assert.Equal(share, register.Ask("select majority_share from typed.steps").Single().Number("majority_share"));
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
        Assert.Equal(number, Macros.Read("as_number", written).Number("value"));
    }

    [Theory]
    [InlineData("1 234", 1234L)]
    [InlineData("1.234", 1234L)]
    [InlineData("12.0", 12L)]
    [InlineData("12,5", null)]
    [InlineData("99999999999999999999", null)]
    public void A_whole_number_has_no_fraction(string written, long? number)
    {
        Assert.Equal(number, Macros.Read("as_whole", written).Whole("value"));
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
        Assert.Equal(flag, Macros.Read("as_boolean", written).Flag("value"));
    }

    [Theory]
    [InlineData("walloon")]
    [InlineData("WALLOON")]
    [InlineData("pw")]
    [InlineData("Parlement de Wallonie")]
    [InlineData("Waals  parlement")]
    [InlineData("Wallonisches Parlament")]
    public void A_value_of_a_closed_list_is_known_by_its_names_and_aliases(string written)
    {
        using var register = ARegister.WithSteps($"s1,ceta,,,,,,,{written},,");

        register.Refresh();

        Assert.Equal("walloon", register.Ask("select parliament_code from typed.steps").Single().Text("parliament_code"));
    }
}
