using Analytics.Data;

namespace Analytics.Etl.Engine;

/// <summary>
/// The few words of which generated SQL is composed. Whatever is not ours goes through <see cref="Name"/> or <see
/// cref="Text"/>.
/// </summary>
internal static class Sql
{
    /// <summary>An identifier, whatever it holds.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A string, whatever it holds.</summary>
    public static string Text(string? text) => text is null ? "null" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Table(string schema, string table) => $"{schema}.{Name(table)}";

    /// <summary>A table that the warehouse does not keep.</summary>
    public static string Scratch(string table) => Table(Warehouse.Scratch, table);

    public static string List(IEnumerable<string> expressions) => string.Join(",\n    ", expressions);

    public static string And(IEnumerable<string> conditions) => string.Join(" and ", conditions);

    public static string Or(IEnumerable<string> conditions) => string.Join(" or ", conditions.Select(condition => $"({condition})"));
}
