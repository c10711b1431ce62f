using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Building;

/// <summary>The packages of this repository under the contracts and SQL of this repository.</summary>
public sealed class TheRecordTests
{
    [Fact]
    public void The_record_the_comparators_and_the_assumptions_load_without_a_reject_and_pass_every_check_that_refuses()
    {
        using TemporaryFolder warehouse = new();
        using TemporaryFolder sources = new();
        // Alone: whoever works here may keep a register of a ministry beside them.
        string[] packages = ["assumptions", "comparators", "record"];
        foreach (var package in packages)
            Directory.CreateSymbolicLink(sources.In(package), Path.Combine(Conventions.Repository.Root, "data", "sources", package));

        var report = new Refresh(sources, warehouse, Model.OfTheHouse, TimeProvider.System, _ => { }).Run();

        Assert.Empty(report.Rejects);
        Assert.Empty(report.Checks.Where(check => check is { Severity: Severity.Error, RowCount: > 0 }).Select(check => check.Name));
        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.Equal(packages, report.Packages.Select(package => package.Name));
        Assert.All(report.Resources, resource => Assert.Equal(resource.RowsExpected, resource.RowsAccepted));
    }
}
