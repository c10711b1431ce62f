using Analytics.Data;

namespace Analytics.Tests.Etl.Reading;

/// <summary>A file of persons is refused as a whole, and nothing of it stays: not in staging, not in the rejects, not in a report.</summary>
public sealed class PersonalDataAtRefreshTests
{
    private const string Name = "Peeters";
    private const string Address = "an.peeters@diplobel.example";

    [Theory]
    [InlineData("step_id,treaty_id,Participant\ns1,ceta,An Peeters\n")]
    [InlineData("step_id,treaty_id,note\ns1,ceta,an.peeters@diplobel.example\n")]
    [InlineData("step_id,treaty_id,an.peeters@diplobel.example\ns1,ceta,x\n")]
    [InlineData("an.peeters@diplobel.example,Peeters\ns1,ceta\n")]
    [InlineData("step_id,treaty_id,vote_count,note\ns1,ceta,Peeters,an.peeters@diplobel.example\nPeeters,an.peeters@diplobel.example\n")]
    public void A_column_of_persons_refuses_the_file_and_no_report_quotes_it(string csv)
    {
        using var register = ARegister.WithSteps().Put("steps", "steps.csv", csv);

        var report = register.Refresh();

        var reject = Assert.Single(report.Rejects);
        Assert.Equal(("steps.csv", 0L, "personal_data"), (reject.File, reject.Record, reject.Rule));
        Assert.Equal(RunOutcome.Refused, report.Outcome);
        foreach (var file in Directory.EnumerateFiles(register.Warehouse.Path, "*", SearchOption.AllDirectories))
        {
            var kept = File.ReadAllText(file);
            Assert.DoesNotContain(Name, kept, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Address, kept, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void An_address_in_a_record_of_too_many_cells_is_not_quoted()
    {
        using var register = ARegister.WithSteps().Put("steps", "steps.csv", $"step_id,treaty_id\ns1,ceta\ns2,ceta,{Address}\n");

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal((2L, "cells", null), (reject.Record, reject.Rule, reject.Value));
    }

    [Fact]
    public void The_other_files_are_read_and_told_of()
    {
        using var register = ARegister.WithSteps("s1,ceta,soon,,,,,,,,").Put("steps", "persons.csv", $"step_id,treaty_id,note\ns2,ceta,{Address}\n");

        var rejects = register.Refresh().Rejects;

        Assert.Equal([("persons.csv", "personal_data"), ("steps.csv", "type")], rejects.Select(reject => (reject.File, reject.Rule)).Order());
    }
}
