namespace Analytics.Tests.Etl.Reading;

/// <summary>A register loads under the names that its office gives to the columns.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("happened_on", "treaty_id")]
    [InlineData("Happened on", "Treaty")]
    [InlineData("Date de l'étape", "Traité")]
    [InlineData("DATUM VAN DE STAP", "verdrag")]
    [InlineData("datum-des-schritts", " Vertrag ")]
    [InlineData("date", "TREATY ID")]
    public void A_column_is_known_by_its_name_its_aliases_and_its_title_in_four_languages(string date, string treaty)
    {
        using var register = ARegister.WithSteps().Put("steps", "steps.csv", $"step_id,{date},{treaty}\ns1,2016-10,ceta\n");

        var report = register.Refresh();

        Assert.Empty(report.Findings);
        var step = register.Ask("select happened_on, treaty_id from typed.steps").Single();
        Assert.Equal(("2016-10", "ceta"), (step.Text("happened_on"), step.Text("treaty_id")));
    }

    [Fact]
    public void A_required_column_that_is_not_there_is_told_once_and_not_for_each_row()
    {
        using var register = ARegister.WithSteps().Put("steps", "steps.csv", "step_id,note\ns1,a\ns2,b\n");

        var report = register.Refresh();

        var reject = Assert.Single(report.Rejects);
        Assert.Equal((0L, "treaty_id", "column_missing"), (reject.Record, reject.Column, reject.Rule));
        var count = report.Resources.Single(resource => resource.Resource == "steps");
        Assert.Equal((2L, 0L), (count.RowsRead, count.RowsAccepted));
    }

    [Fact]
    public void An_optional_column_that_is_not_there_is_absent_in_each_row()
    {
        using var register = ARegister.WithSteps().Put("steps", "steps.csv", "step_id,treaty_id\ns1,ceta\n");

        register.Refresh();

        var step = register.Ask("select happened_on_missing, is_final from typed.steps").Single();
        Assert.Equal(("not_yet", null), (step.Text("happened_on_missing"), step.Flag("is_final")));
    }
}
