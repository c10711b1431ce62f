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
    public bool Keeps(string id) => IsReleaseId(id) && File.Exists(System.IO.Path.Combine(Release(id), "run.json"));

    /// <summary>The id that the pointer holds, or null when nothing was published yet.</summary>
    public string? CurrentId()
    {
        try
        {
            var id = File.ReadAllText(CurrentFile).Trim();
            return IsReleaseId(id) ? id : null;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{12}$")]
    private static partial Regex ReleaseId();
}
