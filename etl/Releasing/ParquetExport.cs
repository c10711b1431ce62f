using System.Data;
using System.Globalization;
using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Engine;
using DuckDB.NET.Data;

namespace Analytics.Etl.Releasing;

/// <summary>
/// Writes a release so that any engine that reads Parquet can ask it: a file for each relation of typed, core and marts, the SQL that makes them, its report, and what is what.
/// Written aside and moved: half an export never looks whole.
/// </summary>
internal sealed class ParquetExport(WarehouseFolder folder, string id)
{
    /// <summary>From so many rows on, a relation with one column of years is cut by it.</summary>
    public const long ManyRows = 100_000;

    private const string SqlRoot = "Sql/";

    /// <summary>The folder is made, or is there and empty.</summary>
    public IReadOnlyList<ExportedRelation> To(DirectoryInfo target, long manyRows = ManyRows)
    {
        using var hold = ReleaseHold.Share(folder.Release(id));
        var report = RunReport.Read(Path.Combine(folder.Release(id), RunReport.FileName));
        target.Parent!.Create();
        var aside = Path.Combine(target.Parent.FullName, $".{target.Name}.{Path.GetRandomFileName()}.part");
        Directory.CreateDirectory(aside);
        try
        {
            var relations = WriteRelations(aside, manyRows);
            foreach (var file in SqlFiles.Model)
                Write(Path.Combine([aside, "sql", .. file.Path[SqlRoot.Length..].Split('/')]), file.Text);
            File.Copy(Path.Combine(folder.Release(id), RunReport.FileName), Path.Combine(aside, RunReport.FileName));
            Write(Path.Combine(aside, "README.md"), ExportReadme.Of(report, relations, isSqlOfRelease: report.ModelHash == Model.OfTheHouse.Hash));
            if (Directory.Exists(target.FullName))
                Directory.Delete(target.FullName);
            Directory.Move(aside, target.FullName);
            return relations;
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }
    }

    private List<ExportedRelation> WriteRelations(string directory, long manyRows)
    {
        using var connection = Warehouse.OpenToExport(Path.Combine(folder.Release(id), Warehouse.FileName), directory);
        List<ExportedRelation> relations = [];
        foreach (var (schema, name, year) in Rows(connection, Relations(), row => (row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2))))
        {
            Directory.CreateDirectory(Path.Combine(directory, schema));
            var relation = Sql.Table(schema, name);
            var rows = Rows(connection, $"select count(*) from {relation}", row => Convert.ToInt64(row.GetValue(0), CultureInfo.InvariantCulture)).Single();
            var isCut = year is not null && rows >= manyRows;
            var place = $"{schema}/{name}{(isCut ? "" : ".parquet")}";
            Run(connection, $"copy (from {relation}) to {Sql.Text(Path.Combine(directory, schema, Path.GetFileName(place)))} (format parquet, compression zstd{(isCut ? $", partition_by ({Sql.Name(year!)}), write_partition_columns true" : "")})");
            relations.Add(new(schema, name, place, rows, isCut ? year : null));
        }

        return relations;
    }

    private static string Relations()
    {
        using var stream = typeof(ParquetExport).Assembly.GetManifestResourceStream("Releasing/relations.sql")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<T> Rows<T>(DuckDBConnection connection, string sql, Func<IDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }
}

/// <summary>A relation as it was written.</summary>
/// <param name="Place">Its file, or the folder of its parts, below the folder of the export.</param>
/// <param name="CutBy">The column of years by which it is in parts; null where it is one file.</param>
internal sealed record ExportedRelation(string Schema, string Name, string Place, long Rows, string? CutBy);
