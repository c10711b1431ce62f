using System.Text.RegularExpressions;

namespace Analytics.Data;

/// <summary>The layout of the warehouse on disk: releases side by side, and a pointer to the current one.</summary>
public sealed partial record WarehouseFolder(string Path)
{
    public string Releases => System.IO.Path.Combine(Path, "releases");

    /// <summary>Holds the id of the current release; it is replaced by a rename, never written in place.</summary>
    public string CurrentFile => System.IO.Path.Combine(Path, "current");

    /// <summary>The report of the last refresh, when that one was refused.</summary>
    public string LastFailure => System.IO.Path.Combine(Path, "last-failure.json");

    public string Release(string id) => System.IO.Path.Combine(Releases, id);

    /// <summary>Whether a text could be the id of a release: nothing else is ever looked for among the releases.</summary>
    public static bool IsReleaseId(string text) => ReleaseId().IsMatch(text);

    /// <summary>Whether a release is there: it is moved in whole.</summary>
    public bool Keeps(string id) => IsReleaseId(id) && File.Exists(ReportOf(id));

    /// <summary>The id that the pointer holds, or null when nothing was published yet or nobody can read it.</summary>
    public string? CurrentId() => ReadCurrent().Id;

    /// <summary>What the pointer says: a pointer that cannot be read is told from one that was never set.</summary>
    public CurrentName ReadCurrent()
    {
        try
        {
            var id = File.ReadAllText(CurrentFile).Trim();
            return IsReleaseId(id) ? new(id, IsUnreadable: false) : new(null, IsUnreadable: true);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(null, IsUnreadable: false);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return new(null, IsUnreadable: true);
        }
    }

    /// <summary>The reports of the releases that are there and can be read, the youngest first.</summary>
    public IReadOnlyList<RunReport> Reports() =>
        !Directory.Exists(Releases) ? [] :
        [
            .. Directory.EnumerateDirectories(Releases).Select(System.IO.Path.GetFileName).OfType<string>().Where(Keeps)
                .Select(id => RunReport.TryRead(ReportOf(id))).OfType<RunReport>().OrderByDescending(report => report.BuiltAt).ThenByDescending(report => report.ReleaseId, StringComparer.Ordinal),
        ];

    public string ReportOf(string id) => System.IO.Path.Combine(Release(id), RunReport.FileName);

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{12}$")]
    private static partial Regex ReleaseId();
}

/// <summary>What a warehouse's pointer says.</summary>
/// <param name="Id">The release that it names.</param>
/// <param name="IsUnreadable">It is there and names none.</param>
public sealed record CurrentName(string? Id, bool IsUnreadable);
