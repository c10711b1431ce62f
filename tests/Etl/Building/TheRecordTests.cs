using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Building;

/// <summary>The packages of this repository under the contracts and SQL of this repository.</summary>
public sealed class TheRecordTests
{
    [Fact]
    public void The_record_and_the_comparators_load_without_a_reject_and_pass_every_check_that_refuses()
    {
        using TemporaryFolder warehouse = new();
        var sources = Path.GetFullPath(Path.Combine(ARegister.Fixture("contracts/steps.json"), "../../../../data/sources"));

        var report = new Refresh(sources, warehouse, Model.OfTheHouse, TimeProvider.System, _ => { }).Run();

        Assert.Empty(report.Rejects);
        Assert.Empty(report.Checks.Where(check => check is { Severity: Severity.Error, RowCount: > 0 }).Select(check => check.Name));
        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.Superset(new HashSet<string>(["comparators", "record"]), report.Packages.Select(package => package.Name).ToHashSet());
        Assert.All(report.Resources, resource => Assert.Equal(resource.RowsExpected, resource.RowsAccepted));
    }
}
