using System.Text;
using Analytics.Etl.Engine;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Reading;

/// <summary>Parquet and JSON, whose values have types of their own.</summary>
public sealed class EngineFileTests
{
    [Fact]
    public void A_parquet_file_is_read_as_its_text_would_be()
    {
        using TemporaryFolder folder = new();
        using (Workbench workbench = new(folder.In("written.duckdb")))
        {
            workbench.Run(
                $"""
                copy (
                    select 's1' as step_id, 'ceta' as treaty_id, date '2016-10-28' as tabled_on,
                        58::integer as vote_count, 0.5::double as majority_share, true as is_final)
                to {Sql.Text(folder.In("steps.parquet"))} (format parquet)
                """);
        }

        using var register = ARegister.WithSteps().Put("steps", "steps.parquet", File.ReadAllBytes(folder.In("steps.parquet")));
        var report = register.Refresh();

        Assert.Empty(report.Rejects);
        AssertTheStep(register);
    }

    [Fact]
    public void A_json_file_is_read_as_its_text_would_be()
    {
        using var register = ARegister.WithSteps().Put("steps", "steps.json", Encoding.UTF8.GetBytes(
            """[{"step_id": "s1", "treaty_id": "ceta", "tabled_on": "2016-10-28", "vote_count": 58, "majority_share": 0.5, "is_final": true}]"""));

        var report = register.Refresh();

        Assert.Empty(report.Rejects);
        AssertTheStep(register);
    }

    [Theory]
    [InlineData("steps.parquet")]
    [InlineData("steps.json")]
    public void A_file_that_is_not_what_its_name_says_is_named_without_the_path_of_our_machine(string file)
    {
        using var register = ARegister.WithSteps().Put("steps", file, "step_id,treaty_id\ns1,ceta\n");

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal((file, "unreadable"), (reject.File, reject.Rule));
        Assert.DoesNotContain(register.Sources, reject.Sentence.En, StringComparison.Ordinal);
    }

    private static void AssertTheStep(ARegister register)
    {
        var step = register.Ask("select tabled_on, vote_count, majority_share, is_final, record_number from typed.steps").Single();
        Assert.Equal(
            (new DateOnly(2016, 10, 28), 58L, 0.5, true, 1L),
            (step.Day("tabled_on"), step.Whole("vote_count"), step.Number("majority_share"), step.Flag("is_final"), step.Whole("record_number")));
    }
}
