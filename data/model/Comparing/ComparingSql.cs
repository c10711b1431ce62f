namespace Analytics.Data.Comparing;

/// <summary>The queries that lie beside this file.</summary>
internal static class ComparingSql
{
    public static string KeyedRows { get; } = Read("keyed_rows");

    public static string KnownByKey { get; } = Read("known_by_key");

    public static string TableColumns { get; } = Read("table_columns");

    private static string Read(string name) => Resources.Read($"Comparing/{name}.sql");
}
