using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Analytics.Dashboard.Topics;

/// <summary>The query that lies beside a class: `TimeToDeposit.cs` has `time_to_deposit.sql`, and `time_to_deposit.rows.sql` for the rows behind.</summary>
public static partial class SqlText
{
    private static readonly ConcurrentDictionary<string, string> Texts = new();

    public static string Beside(Type neighbour) => Named(neighbour, $"{SnakeCase(neighbour.Name)}.sql");

    public static string RowsBeside(Type neighbour) => Named(neighbour, $"{SnakeCase(neighbour.Name)}.rows.sql");

    /// <summary>A further query in the folder of a class, by its file name without ending.</summary>
    public static string Beside<T>(string name) => Named(typeof(T), $"{name}.sql");

    private static string Named(Type neighbour, string file) => Texts.GetOrAdd(Folder(neighbour) + file, Read);

    private static string Read(string path)
    {
        using var stream = typeof(SqlText).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"no query {path} lies beside its class");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A topic's queries lie in its folder; those that topics share lie above.</summary>
    private static string Folder(Type type) =>
        type.Namespace == typeof(SqlText).Namespace ? "" : $"{type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..]}/";

    private static string SnakeCase(string name) => Hump().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex Hump();
}
