using Analytics.Etl.Building;
using Analytics.Etl.Engine;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Contracts;

/// <summary>The reading macros of 1_staging on a warehouse of their own, to be asked what a cell is worth.</summary>
public sealed class Macros : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Workbench _workbench;

    public Macros()
    {
        _workbench = new(_folder.In("asked.duckdb"));
        foreach (var file in Model.OfTheHouse.Staging)
            _workbench.Run(file);
    }

    /// <summary>The value in the type that the macro gives it, or null where it reads none.</summary>
    public object? Read(string macro, string written) =>
        _workbench.Rows($"select {macro}({Sql.Text(written)})", row => row.IsDBNull(0) ? null : row.GetValue(0)).Single();

    public void Dispose()
    {
        _workbench.Dispose();
        _folder.Dispose();
    }
}
