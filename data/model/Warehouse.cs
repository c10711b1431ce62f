using DuckDB.NET.Data;

namespace Analytics.Data;

/// <summary>How a warehouse file is opened: to build it, or locked to read it.</summary>
public static class Warehouse
{
    public const string FileName = "warehouse.duckdb";

    /// <summary>
    /// The engine parts work among processors by groups of rows. Of its own accord it makes them four times as large, and all that is asked of a hundred thousand
    /// consultations is one processor's work.
    /// </summary>
    private const int RowsInGroup = 30_720;

    /// <summary>From how much text on a warehouse is made of large blocks.</summary>
    public const long LargeBytes = 64L << 20;

    /// <summary>Up to how much text compression costs more than it saves.</summary>
    private const long SmallBytes = 4L << 20;

    /// <summary>
    /// Up to how much text one thread costs less than two: the engine parts work by groups of rows, so that a second thread finds hardly any of it, and whoever
    /// asked is kept busy looking whether it has.
    /// </summary>
    private const long OneThreadBytes = 16L << 20;

    /// <summary>Where stands what a warehouse in the making needs and does not keep; every connection to it sees the same.</summary>
    public const string Scratch = "memory";

    private const string Building = "warehouse";

    private const string Rooms = $"set search_path = '{Building}.main,{Scratch}.main'";

    /// <summary>Weighing how each column would lie smallest costs a fifth of what writing a small release takes, and gains it some megabytes.</summary>
    private const string Uncompressed = "pragma force_compression = 'uncompressed'";

    /// <summary>To weigh a table of symbols for each block of each column of text takes a seventh of the time of reading a file, and makes nothing smaller but keys of rows.</summary>
    private const string WithoutSymbols = "set disabled_compression_methods = 'fsst,dict_fsst'";

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
    /// Opens a new warehouse to fill it with so many bytes of text. A record of many small tables would be mostly empty space in
    /// large blocks; millions of rows want them. What is read before a second thread has begun is read by one.
    /// </summary>
    /// <remarks>
    /// Whoever names no room, names one of the warehouse or, after it, one of <see cref="Scratch"/>, which leaves with the connection. What does not fit in memory goes
    /// to a folder beside the file, which leaves with it, too. Nothing of a warehouse in the making is written twice, first as a note of what is to be written: one whose
    /// making breaks off is thrown away. Tables are written once and in order, so a checkpoint has nothing to gain from rewriting them.
    /// </remarks>
    public static DuckDBConnection OpenToBuild(string path, long bytes = 0)
    {
        var connection = OpenApart(bytes);
        Run(connection, $"set temp_directory = {Text(path + ".tmp")}");
        Run(connection, $"attach {Text(path)} as {Building} (recovery_mode no_wal_writes, row_group_size {RowsInGroup}, block_size {(bytes > LargeBytes ? 262_144 : 16_384)})");
        Run(connection, bytes < SmallBytes ? Uncompressed : WithoutSymbols);
        Run(connection, Rooms);
        return connection;
    }

    /// <summary>Loads the engine, which takes a moment the first time.</summary>
    public static void LoadEngine()
    {
        using var connection = OpenApart(0);
        Run(connection, "select 1");
    }

    /// <summary>Opens an engine of its own, which keeps nothing.</summary>
    public static DuckDBConnection OpenApart(long bytes)
    {
        DuckDBConnection connection = new(
            "DataSource=:memory:;autoinstall_known_extensions=false;preserve_insertion_order=true;memory_limit=2500MB;max_vacuum_tasks=0;checkpoint_threshold=1TB"
            + (bytes < OneThreadBytes ? ";threads=1" : ""));
        connection.Open();
        return connection;
    }

    /// <summary>Another connection to a warehouse in the making, for what is done beside.</summary>
    public static DuckDBConnection OpenBeside(DuckDBConnection building)
    {
        var connection = building.Duplicate();
        connection.Open();
        Run(connection, Rooms);
        return connection;
    }

    /// <summary>Opens a published warehouse so that it may be written out, below one folder and nowhere else.</summary>
    public static DuckDBConnection OpenToExport(string path, string directory)
    {
        DuckDBConnection connection = new("DataSource=:memory:;autoinstall_known_extensions=false;autoload_known_extensions=false;memory_limit=1GB;threads=2");
        connection.Open();
        Run(connection, $"attach {Text(path)} as exported (read_only); use exported; set allowed_directories = [{Text(directory)}]; set enable_external_access = false; set lock_configuration = true");
        return connection;
    }

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A semicolon or quote in a folder's name must not end the data source and begin a setting.</summary>
    private static string DataSource(string path)
    {
        System.Data.Common.DbConnectionStringBuilder builder = new() { ["DataSource"] = path };
        return builder.ConnectionString;
    }
}
