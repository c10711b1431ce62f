using DuckDB.NET.Data;

namespace Analytics.Data;

/// <summary>How a warehouse file is opened: to build it, or locked to read it.</summary>
public static class Warehouse
{
    public const string FileName = "warehouse.duckdb";

    /// <summary>Opens a published warehouse so that no question can write, read another file, load code or change a setting.</summary>
    public static DuckDBConnection OpenToRead(string path)
    {
        DuckDBConnection connection = new(
            $"{DataSource(path)};access_mode=READ_ONLY;enable_external_access=false;autoinstall_known_extensions=false;"
            + "autoload_known_extensions=false;memory_limit=256MB;threads=2;lock_configuration=true");
        connection.Open();
        return connection;
    }

    /// <summary>
    /// Opens a new warehouse to fill it. Small blocks: a record of many small tables would be mostly empty space in large
    /// ones.
    /// </summary>
    public static DuckDBConnection OpenToBuild(string path)
    {
        DuckDBConnection connection = new(
            $"{DataSource(path)};autoinstall_known_extensions=false;preserve_insertion_order=true;default_block_size=16384");
        connection.Open();
        return connection;
    }

    /// <summary>A semicolon or quote in a folder's name must not end the data source and begin a setting.</summary>
    private static string DataSource(string path)
    {
        System.Data.Common.DbConnectionStringBuilder builder = new() { ["DataSource"] = path };
        return builder.ConnectionString;
    }
}
