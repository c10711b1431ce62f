using System.Security.Cryptography;
using System.Text;
using Analytics.Data.Languages;

namespace Analytics.Data;

/// <summary>One file of SQL of the model, under its path.</summary>
public sealed record SqlFile(string Path, string Text)
{
    /// <summary>The file's name without its ending: the relation it makes, or the check it is.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>The embedded SQL of the model: what builds core and marts, in the order of paths, and what checks them.</summary>
public static class SqlFiles
{
    private const string Root = "Sql/";
    private const string ChecksRoot = Root + "checks/";

    public static IReadOnlyList<SqlFile> Model => [.. All(Root).Where(file => !IsCheck(file))];

    /// <summary>A fingerprint of all of it but the checks: a release of another one may not know what is asked.</summary>
    public static string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Model.Select(file => $"{file.Path}\n{file.Text}")))));

    public static IReadOnlyList<Check> Checks => [.. All(ChecksRoot).Select(Check.Parse)];

    private static IEnumerable<SqlFile> All(string folder) => Resources.Under(folder).Select(file => new SqlFile(file.Path, file.Text));

    private static bool IsCheck(SqlFile file) => file.Path.StartsWith(ChecksRoot, StringComparison.Ordinal);
}

/// <summary>A query for the rows that should not be, and what a reader is told when there are some.</summary>
/// <param name="Whole">
/// Resources of which the check must see every row, as a row that is not there may make it find what is none. Of any other resource
/// it finds less when it sees less, and never more.
/// </param>
public sealed record Check(string Name, Severity Severity, Localized Sentence, string Sql, IReadOnlyList<string>? Whole = null)
{
    public IReadOnlyList<string> Whole { get; } = Whole ?? [];

    /// <summary>Reads the comment lines at the head of a check: its severity, its sentence in each language, and what it must see whole.</summary>
    public static Check Parse(SqlFile file)
    {
        var head = file.Text.Split('\n')
            .TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal))
            .Select(line => line[2..].Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        return new(
            file.Name,
            Said("severity") switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                var other => throw new FormatException($"{file.Path}: severity is error or warning, not '{other}'"),
            },
            Localized.From(language => Said(language.Code)),
            file.Text,
            head.GetValueOrDefault("whole")?.Split(',', StringSplitOptions.TrimEntries));

        string Said(string name) => head.GetValueOrDefault(name) ?? throw new FormatException($"{file.Path} says no '-- {name}: …'");
    }
}

/// <summary>An error keeps a release from being published; a warning is shown beside it.</summary>
public enum Severity
{
    Warning,
    Error,
}
