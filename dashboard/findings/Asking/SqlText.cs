using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Analytics.Findings.Asking;

/// <summary>The query that lies beside a class: a row <c>TimeToDepositRow</c> has <c>time_to_deposit.sql</c>, a finding <c>time_to_deposit.rows.sql</c> for the rows behind.</summary>
public static partial class SqlText
{
    private const string Root = "Analytics.Findings";

    private static readonly ConcurrentDictionary<string, string> Texts = new();

    /// <summary>
    /// The folder of this project's sources, set by who develops: queries are then read from their files at each question, so that a change shows without a
    /// build. Null otherwise: queries travel in the assembly.
    /// </summary>
    public static string? SourceFolder { get; set; }

    /// <summary>The query of which a type is the row.</summary>
    public static string Of<TRow>() => Of(typeof(TRow));

    public static string Of(Type row) => At(PathOf(row));

    /// <summary>The query for the rows of the record behind a finding.</summary>
    public static string RowsBehind(Type finding) => At(Folder(finding) + $"{SnakeCase(finding.Name)}.rows.sql");

    /// <summary>Where the query of a row lies, below the folder of the project.</summary>
    internal static string PathOf(Type row) => Folder(row) + $"{SnakeCase(RowSuffix().Replace(row.Name, ""))}.sql";

    private static string At(string path) => SourceFolder is { } folder ? File.ReadAllText(Path.Combine(folder, path)) : Texts.GetOrAdd(path, Read);

    private static string Read(string path)
    {
        using var stream = typeof(SqlText).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"no query {path} lies beside its class");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private static string Folder(Type type) =>
        type.Namespace is { } name && name.StartsWith(Root, StringComparison.Ordinal)
            ? string.Concat(name[Root.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries).Select(part => part + "/"))
            : throw new ArgumentException($"{type} does not live among the findings, so no query lies beside it", nameof(type));

    private static string SnakeCase(string name) => Hump().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex Hump();

    [GeneratedRegex("Row$")]
    private static partial Regex RowSuffix();
}
