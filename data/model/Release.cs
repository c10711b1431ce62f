using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analytics.Data;

/// <summary>
/// One immutable, validated warehouse. A reader holds it while it asks and disposes of it after; the file closes when the
/// last reader has.
/// </summary>
public sealed class Release : IDisposable
{
    private readonly OpenWarehouse _warehouse;
    private bool _isDisposed;

    private Release(OpenWarehouse warehouse) => _warehouse = warehouse;

    public string Id => Report.ReleaseId;

    public string Directory => _warehouse.Directory;

    public RunReport Report => _warehouse.Report;

    /// <summary>The day after which the youngest source knows nothing: the "today" of every estimate.</summary>
    public DateOnly ClosedOn => Report.ClosedOn;

    public string DatabasePath => Path.Combine(Directory, Warehouse.FileName);

    /// <summary>The named parameters that a query asks for; every one must be given, and no other.</summary>
    public static IReadOnlySet<string> ParametersOf(string sql) => NamedParameters.Of(sql);

    /// <summary>Opens a release, and its file at once: what cannot be read is told here and not by the first question.</summary>
    public static Release Open(string directory)
    {
        // Held before anything of it is read: nobody removes it from then on.
        var hold = ReleaseHold.Share(directory);
        try
        {
            var path = Path.Combine(directory, Warehouse.FileName);
            OpenWarehouse warehouse = new(directory, RunReport.Read(Path.Combine(directory, RunReport.FileName)), hold, () => Warehouse.OpenToRead(path));
            warehouse.Return(warehouse.Rent());
            return new(warehouse);
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <summary>A release in the making, of which all is there but its file: what it is asked is asked of the engine that builds it.</summary>
    /// <param name="directory">Where its file will be; nothing is read there.</param>
    /// <param name="open">Opens another connection to that engine, which ends when the release is disposed of.</param>
    public static Release InTheMaking(string directory, RunReport report, Func<DuckDBConnection> open) => new(new(directory, report, null, open));

    /// <summary>
    /// Puts a question with named parameters (<c>$from_year</c>) and returns the whole answer, as records whose parameters are its columns. Questions
    /// may be put side by side.
    /// </summary>
    /// <exception cref="ArgumentException">The query names other parameters than are given: our bug.</exception>
    /// <exception cref="InvalidOperationException">The answer has other columns than the record, or nothing where the record must have something: our bug.</exception>
    public IReadOnlyList<TRow> Ask<TRow>(string sql, params IReadOnlyList<(string Name, object? Value)> parameters) =>
        Answered(sql, parameters, RowReader.Read<TRow>);

    /// <summary>
    /// The same where the same question is likely to come again: a release does not change, so its answer is kept with the open file until newer ones need its
    /// room. A page asks much that most of its filters do not touch.
    /// </summary>
    public IReadOnlyList<TRow> AskAgain<TRow>(string sql, params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        var key = $"{typeof(TRow).FullName}\n{sql}\n{JsonSerializer.Serialize(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value))}";
        if (_warehouse.Answers.Find(key) is IReadOnlyList<TRow> kept)
            return kept;
        var answer = Ask<TRow>(sql, parameters);
        _warehouse.Answers.Keep(key, answer, 1 + answer.Count);
        return answer;
    }

    /// <summary>The same for a question without parameters, whose answer cannot change within a release: it is put once and kept with the open file.</summary>
    public IReadOnlyList<TRow> AskOnce<TRow>(string sql)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return (IReadOnlyList<TRow>)_warehouse.Kept.GetOrAdd((typeof(TRow), sql), _ => Ask<TRow>(sql));
    }

    /// <summary>What is made of answers that cannot change within a release, and takes long to make: kept with the open file, one of each kind and key.</summary>
    public T KeepOnce<T>(string key, Func<T> make)
        where T : class => (T)_warehouse.Kept.GetOrAdd((typeof(T), key), _ => make());

    /// <summary>The same for an answer whose columns are known only when it comes, as a frame.</summary>
    public DataFrame Ask(string sql, params IReadOnlyList<(string Name, object? Value)> parameters) => Answered(sql, parameters, Answer.Read);

    private T Answered<T>(string sql, IReadOnlyList<(string Name, object? Value)> parameters, Func<DbDataReader, T> read)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var connection = _warehouse.Rent();
        try
        {
            using var command = Command(connection, sql, parameters);
            using var reader = command.ExecuteReader();
            return read(reader);
        }
        finally
        {
            _warehouse.Return(connection);
        }
    }

    private static DuckDBCommand Command(DuckDBConnection connection, string sql, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        NamedParameters.Hold(sql, parameters);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        return command;
    }

    /// <summary>
    /// The same for an answer that is too long to hold: the first column of each row as text, as the engine comes to it.
    /// </summary>
    public IEnumerable<string?> Stream(string sql, params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var connection = _warehouse.Rent();
        try
        {
            using var command = Command(connection, sql, parameters);
            command.UseStreamingMode = true;
            using var reader = command.ExecuteReader();
            while (reader.Read())
                yield return reader.IsDBNull(0) ? null : reader.GetString(0);
        }
        finally
        {
            _warehouse.Return(connection);
        }
    }

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _warehouse.Leave();
    }

    /// <summary>Whether the last reader has left, and the file with it.</summary>
    internal bool HasClosed => _warehouse.HasClosed;

    /// <summary>Another hold on the same open file, or null when its last reader has just left.</summary>
    internal Release? Share() => _warehouse.TryJoin() ? new(_warehouse) : null;

    /// <summary>The open file behind the holds: counts its readers and keeps their connections for the next question.</summary>
    private sealed class OpenWarehouse(string directory, RunReport report, FileStream? hold, Func<DuckDBConnection> open)
    {
        /// <summary>Some megabytes: a row is a handful of numbers and codes.</summary>
        private const int MostKeptRows = 60_000;

        private readonly ConcurrentBag<DuckDBConnection> _idle = [];
        private int _readers = 1;

        /// <summary>The answers that were asked for last; their rows are counted.</summary>
        public RecentlyUsed<object> Answers { get; } = new(MostKeptRows);

        /// <summary>Answers that hold for as long as the file is open.</summary>
        public ConcurrentDictionary<(Type Row, string Sql), object> Kept { get; } = new();

        public string Directory { get; } = directory;

        public RunReport Report { get; } = report;

        public bool HasClosed { get; private set; }

        public DuckDBConnection Rent()
        {
            // Connections to one file share one open database, so another one costs microseconds.
            return _idle.TryTake(out var idle) ? idle : open();
        }

        public void Return(DuckDBConnection connection) => _idle.Add(connection);

        public bool TryJoin()
        {
            for (var readers = Volatile.Read(ref _readers); readers > 0; readers = Volatile.Read(ref _readers))
            {
                if (Interlocked.CompareExchange(ref _readers, readers + 1, readers) == readers)
                    return true;
            }

            return false;
        }

        public void Leave()
        {
            if (Interlocked.Decrement(ref _readers) > 0)
                return;
            foreach (var connection in _idle)
                connection.Dispose();
            hold?.Dispose();
            HasClosed = true;
        }
    }
}
