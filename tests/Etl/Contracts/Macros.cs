using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Engine;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Contracts;

/// <summary>Asks one of the reading macros of 1_staging what a cell is worth.</summary>
internal static class Macros
{
    public static Line Read(string macro, string written)
    {
        using TemporaryFolder folder = new();
        using (Workbench workbench = new(folder.In("asked.duckdb")))
        {
            foreach (var file in Model.OfTheHouse.Staging)
                workbench.Run(file);
            workbench.Run($"create table marts.answer as select {macro}({Sql.Text(written)}) as value");
        }

        File.WriteAllText(folder.In("run.json"), AReleaseFolder.AReport("2026-01-01-000000000001").ToJson());
        File.Move(folder.In("asked.duckdb"), folder.In(Warehouse.FileName));
        using var release = Release.Open(folder);
        return release.Ask("from marts.answer").Lines().Single();
    }
}
