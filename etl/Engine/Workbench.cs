using System.Data;
using System.Globalization;
using Analytics.Data;
using DuckDB.NET.Data;

namespace Analytics.Etl.Engine;

/// <summary>A connection to the warehouse in the making, with the verbs that building needs. What a statement did stands when it ends; of one that failed nothing does.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly DuckDBConnection _connection;

    private Workbench(DuckDBConnection connection) => _connection = connection;

    /// <param name="bytes">How much text it will read, by which its blocks and threads are chosen.</param>
    public Workbench(string path, long bytes = 0)
        : this(Warehouse.OpenToBuild(path, bytes))
    {
    }

    /// <summary>An engine of its own, to look at something through it and to keep nothing.</summary>
    public static Workbench Apart(long bytes) => new(Warehouse.OpenApart(bytes));

    public void Dispose() => _connection.Dispose();

    /// <summary>Runs a statement and says how many rows it inserted, changed or took out; of a table that it made, the engine says none.</summary>
    public long Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    /// <summary>Does pieces of work side by side, where there is a second processor: of many small statements each keeps one busy, whatever the engine's threads.</summary>
    public void Do(IReadOnlyList<Piece<Workbench>> pieces)
    {
        using var second = pieces.Count > 1 && Environment.ProcessorCount > 1 ? new Workbench(Warehouse.OpenBeside(_connection)) : null;
        new SideBySide<Workbench>(pieces).Do(second is null ? [this] : [this, second]);
    }

    /// <summary>Another connection to the same warehouse, for who asks and builds nothing.</summary>
    public DuckDBConnection Another() => Warehouse.OpenBeside(_connection);

    /// <summary>What is made of each, side by side, in the order of the items.</summary>
    public IReadOnlyList<TMade> Each<TItem, TMade>(IReadOnlyList<TItem> items, Func<Workbench, TItem, TMade> make)
    {
        var made = new TMade[items.Count];
        Do([.. items.Select((item, place) => new Piece<Workbench>(workbench => made[place] = make(workbench, item)))]);
        return made;
    }

    /// <summary>Runs a file of the model. What fails there is our own mistake, so the file is named.</summary>
    public void Run(SqlFile file)
    {
        try
        {
            Run(file.Text);
        }
        catch (DuckDBException wrong)
        {
            throw new InvalidOperationException($"{file.Path}: {wrong.Message}", wrong);
        }
    }

    public long Count(string sql) => Convert.ToInt64(Rows(sql, reader => reader.GetValue(0)).Single(), CultureInfo.InvariantCulture);

    public IReadOnlyList<T> Rows<T>(string sql, Func<IDataReader, T> read)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>Appends rows to a table, in the order of its columns.</summary>
    public void Append(string schema, string table, IEnumerable<IReadOnlyList<object?>> rows) => Append(null, schema, table, rows);

    /// <summary>Appends rows to a table of another catalogue, such as that of temporary tables.</summary>
    public void Append(string? catalogue, string schema, string table, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var appender = _connection.CreateAppender(catalogue, schema, table);
        foreach (var values in rows)
        {
            var row = appender.CreateRow();
            foreach (var value in values)
            {
                _ = value switch
                {
                    null => row.AppendNullValue(),
                    string text => row.AppendValue(text),
                    long number => row.AppendValue(number),
                    double number => row.AppendValue(number),
                    bool flag => row.AppendValue(flag),
                    DateOnly day => row.AppendValue(day),
                    _ => throw new NotSupportedException($"{schema}.{table} takes no {value.GetType().Name}"),
                };
            }

            row.EndRow();
        }
    }
}

/// <summary>Reading a row by position where a cell may be absent.</summary>
internal static class DataReaders
{
    extension(IDataReader reader)
    {
        public string? Text(int index) => reader.IsDBNull(index) ? null : reader.GetString(index);

        public Data.Languages.Localized Sentence(int first) =>
            new(reader.GetString(first), reader.GetString(first + 1), reader.GetString(first + 2), reader.GetString(first + 3));
    }
}
