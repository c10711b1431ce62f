using DuckDB.NET.Data;

namespace Analytics.Benchmarks.Sections;

/// <summary>What the refresh is measured beside: each CSV file into a table of its own, by DuckDB's own reader, and nothing else.</summary>
internal static class BareLoad
{
    /// <summary>The argument with which the bench starts itself for this: in a process of its own, as the refresh is.</summary>
    public const string Name = "bare-load";

    public static int Run(string sources, string database)
    {
        using DuckDBConnection connection = new($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        foreach (var (number, file) in Directory.EnumerateFiles(sources, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Index())
        {
            command.CommandText = $"create table file_{number} as from read_csv('{file.Replace("'", "''", StringComparison.Ordinal)}', all_varchar = true)";
            command.ExecuteNonQuery();
        }

        return 0;
    }
}
