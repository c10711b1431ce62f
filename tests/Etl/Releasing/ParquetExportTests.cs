using Analytics.Data;
using Analytics.Etl.Releasing;
using Analytics.Tests.Data;
using DuckDB.NET.Data;

namespace Analytics.Tests.Etl.Releasing;

/// <summary>A release as files that any engine reads.</summary>
public sealed class ParquetExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ARegister _register = ARegister.WithSteps("s1,ceta,2016,,,,,2016,,,", "s2,ceta,2017,,,,,2017,,,", "s3,bbnj,2023,,,,,,,,");

    public void Dispose()
    {
        _register.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_relation_is_a_file_with_the_rows_of_the_release_and_the_SQL_lies_beside()
    {
        var relations = Export("whole");

        Assert.Equal(3, Count($"from '{_folder.In("whole", "typed", "steps.parquet")}'"));
        Assert.Equal(5, Count($"from '{_folder.In("whole", "marts", "rows.parquet")}'"));
        Assert.Equal(3, relations.Single(relation => relation is { Schema: "typed", Name: "steps" }).Rows);
        Assert.DoesNotContain(relations, relation => relation is { Schema: "typed", Name: "rows" or "kept_rows" } or { Name: "keyed_rows" });
        Assert.All(SqlFiles.Model, file => Assert.Equal(file.Text, File.ReadAllText(Path.Combine([_folder.In("whole"), "sql", .. file.Path.Split('/')[1..]]))));
        Assert.True(File.Exists(_folder.In("whole", "run.json")));
        Assert.All(relations, relation => Assert.Contains($"| `{relation.Schema}.{relation.Name}` | {relation.Rows} |", File.ReadAllText(_folder.In("whole", "README.md")), StringComparison.Ordinal));
    }

    [Fact]
    public void A_relation_of_many_rows_with_one_column_of_years_is_cut_by_it_and_keeps_the_column()
    {
        var relations = Export("cut", manyRows: 3);

        Assert.Equal("year", relations.Single(relation => relation is { Schema: "typed", Name: "steps" }).CutBy);
        Assert.True(Directory.Exists(_folder.In("cut", "typed", "steps", "year=2016")));
        var parts = $"from read_parquet('{_folder.In("cut", "typed", "steps")}/**/*.parquet', hive_partitioning = false)";
        Assert.Equal(3, Count(parts));
        Assert.Equal(1, Count($"{parts} where year = 2017"));
        Assert.Equal(1, Count($"{parts} where year is null"));
    }

    [Fact]
    public void Half_an_export_leaves_nothing()
    {
        var id = _register.Refresh().ReleaseId;
        File.WriteAllText(Path.Combine(_register.Warehouse.Release(id), Warehouse.FileName), "not a warehouse");

        Assert.ThrowsAny<Exception>(() => new ParquetExport(_register.Warehouse, id).To(new(_folder.In("half"))));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    private IReadOnlyList<ExportedRelation> Export(string name, long manyRows = ParquetExport.ManyRows) =>
        new ParquetExport(_register.Warehouse, _register.Refresh().ReleaseId).To(new(_folder.In(name)), manyRows);

    private static long Count(string rows)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) {rows}";
        return (long)command.ExecuteScalar()!;
    }
}
