using Analytics.Etl.Engine;
using DuckDB.NET.Data;

namespace Analytics.Etl.Reading;

/// <summary>Reads the formats that the engine knows itself. Their values are typed; they are staged as text like all others.</summary>
internal static class EngineFile
{
    public static void ReadParquet(Reading reading) => Read(reading, "parquet", $"read_parquet({Sql.Text(reading.File.Path)})");

    public static void ReadJson(Reading reading) =>
        Read(reading, "json", $"read_json({Sql.Text(reading.File.Path)}, maximum_object_size = {CsvFile.MostBytes})");

    private static void Read(Reading reading, string format, string table)
    {
        if (new FileInfo(reading.File.Path).Length == 0)
            throw FileFaults.Empty();
        try
        {
            var names = reading.Workbench.Attempt(() => reading.Workbench.Rows($"describe from {table}", row => row.GetString(0)));
            var header = reading.Recognise(names);
            var cells = header.Staged.Select(column => $"{Sql.Name(names[column.Position])}::varchar as {StagingTable.Cell(column.Position)}");
            reading.Table.Insert(reading.File, header, $"select {string.Join(", ", cells)} from {table}");
        }
        catch (DuckDBException unreadable)
        {
            var problem = unreadable.Message.Split('\n')[0].Replace(reading.File.Path, reading.File.Name, StringComparison.Ordinal);
            throw FileFaults.Unreadable(format, problem);
        }
    }
}
