using System.Text.RegularExpressions;

namespace Analytics.Tests.Conventions;

/// <summary>The files of the repository as a reader finds them: what is generated or belongs to a tool is left out.</summary>
internal static class Repository
{
    private static readonly HashSet<string> _generated =
        [".git", ".vs", ".vscode", ".idea", "artifacts", "bin", "obj", "TestResults", "warehouse", "packages.lock.json"];

    private static readonly HashSet<string> _pictures = [".png", ".jpg", ".ico", ".xlsx", ".parquet", ".duckdb", ".zip"];

    public static string Root { get; } = FindRoot();

    public static string In(params ReadOnlySpan<string> names) => Path.Combine([Root, .. names]);

    /// <summary>Names in the root folder, tools' own and generated ones left out.</summary>
    public static IEnumerable<string> RootEntries() =>
        Directory.EnumerateFileSystemEntries(Root).Select(path => Path.GetFileName(path)).Where(IsOurs).Order(StringComparer.Ordinal);

    /// <summary>Text files under a folder whose names end so. A rule that walks no file would hold nothing, so none is a fault.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder = "", string ending = "")
    {
        IReadOnlyList<SourceFile> files =
        [
            .. Walk(new(Path.Combine(Root, folder)))
                .Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal) && !_pictures.Contains(file.Extension))
                .Select(file => new SourceFile(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        Assert.True(files.Count > 0, $"there is no file *{ending} under {folder}/");
        return files;
    }

    public static bool Has(string path) => File.Exists(Path.Combine(Root, path));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => IsOurs(file.Name))
            .Concat(folder.EnumerateDirectories().Where(inner => IsOurs(inner.Name)).SelectMany(Walk));

    // In a linked work tree .git is a file, so names are compared whatever they name.
    private static bool IsOurs(string name) => !_generated.Contains(name);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analytics.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"no Analytics.sln above {AppContext.BaseDirectory}");
    }
}

/// <summary>A text file under its path from the root, with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Folder => Path[..^(Name.Length + 1)];

    /// <summary>A fault for each place where the pattern matches a text that stands for this file, character by character.</summary>
    public IEnumerable<Fault> Where(Regex pattern, string? text = null, string? says = null) =>
        pattern.Matches(text ?? Text).Select(match => At(match.Index, says ?? $"'{match.Value.Trim()}'"));

    public Fault At(int index, string says) => new(Path, 1 + Text.AsSpan(0, index).Count('\n'), says);
}

/// <summary>A place where a rule of the house is broken.</summary>
internal sealed record Fault(string Path, int Line, string Says)
{
    public override string ToString() => Line > 0 ? $"{Path}:{Line}: {Says}" : $"{Path}: {Says}";

    /// <summary>Fails with the rule as a sentence and every place that breaks it.</summary>
    public static void None(string rule, IEnumerable<Fault> faults)
    {
        var found = faults.Select(fault => $"  {fault}").ToList();
        Assert.True(found.Count == 0, $"{rule}\n{string.Join('\n', found)}");
    }
}
