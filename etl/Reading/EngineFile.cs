using Analytics.Etl.Engine;
using DuckDB.NET.Data;

namespace Analytics.Etl.Reading;

/// <summary>Reads the formats that the engine knows itself. Their values are typed; they are staged as text like all others.</summary>
/// <remarks>
/// The engine would take a name with an asterisk for many files, a folder such as <c>year=2024</c> for a column, and an ending such as <c>.gz</c> for
/// something to unpack. A file of a package is one file, as it lies there.
/// </remarks>
internal static class EngineFile
{
    /// <summary>No file of a million rows and more that say something holds so many of them in a byte.</summary>
    private const long MostRowsOfAByte = 20;
    private const long FewRows = 1_000_000;

    /// <summary>Texts that repeat are written once, and yet hardly any table says a hundred times what it takes.</summary>
    private const long MostBytesOfAByte = 100;
    private const long FewBytes = 1L << 30;

    public static void ReadParquet(Reading reading)
    {
        var path = One(reading.File.Path);
        Read(reading, "parquet", Parquet(path), () => RequireMeasure(reading.File.Path, path));
    }

    public static void ReadJson(Reading reading)
    {
        JsonShape.Require(reading.File.Path);
        Read(reading, "json", $"read_json({One(reading.File.Path)}, maximum_object_size = {CsvFile.MostBytes}, compression = 'uncompressed', hive_partitioning = false)");
    }

    private static void Read(Reading reading, string format, string table, Action? require = null)
    {
        try
        {
            require?.Invoke();
            var names = reading.Workbench.Rows($"describe from {table}", row => row.GetString(0));
            var header = reading.Recognise(names);
            var cells = header.Staged.Select(column => $"{Sql.Name(names[column.Position])}::varchar as {StagingTable.Cell(column.Position)}");
            reading.Table.Insert(reading.Workbench, reading.File, header, $"select {string.Join(", ", cells)} from {table}");
        }
        catch (DuckDBException unreadable) when (StorageFault.Of(unreadable) is null)
        {
            var problem = unreadable.Message.Split('\n')[0].Replace(reading.File.Path, reading.File.Name, StringComparison.Ordinal);
            throw FileFaults.Unreadable(format, problem);
        }
    }

    /// <summary>A name in which every sign stands for itself.</summary>
    private static string One(string path) => Sql.Text(string.Concat(path.Select(sign => sign is '*' or '?' or '[' ? $"[{sign}]" : sign.ToString())));

    /// <summary>
    /// Reads a file through in an engine of its own, as one that is broken in the right places takes the engine down that reads it. A value that is written
    /// once for a thousand million rows, or a long text for thousands, takes no room in the file and all of it when it is read.
    /// </summary>
    private static void RequireMeasure(string file, string path)
    {
        var bytes = new FileInfo(file).Length;
        var most = Math.Max(FewBytes, MostBytesOfAByte * bytes);
        using var apart = Workbench.Apart(bytes);
        var rows = apart.Count($"select coalesce(sum(num_rows), 0)::bigint from parquet_file_metadata({path})");
        if (rows > FewRows && rows > MostRowsOfAByte * bytes)
            throw FileFaults.Unpacks(most);
        var table = Parquet(path);
        var texts = apart.Rows($"describe from {table}", row => row.GetString(1) == "VARCHAR" ? $"coalesce(strlen({Sql.Name(row.GetString(0))}), 0)" : $"if({Sql.Name(row.GetString(0))} is null, 0, 1)");
        if (apart.Count($"select least(coalesce(sum({string.Join(" + ", texts)}), 0), {long.MaxValue})::bigint from {table}") > most)
            throw FileFaults.Unpacks(most);
    }

    private static string Parquet(string path) => $"read_parquet({path}, hive_partitioning = false)";
}
