namespace Analytics.Data;

/// <summary>Where a file of a package really lies: links may lead anywhere, and a name may be that of a pipe or a folder.</summary>
public static class PackagePath
{
    /// <summary>Links to links beyond this are a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>What a name in a package turns out to be.</summary>
    public static PackageEntry Of(string folder, string name)
    {
        var written = Path.Combine(folder, name);
        if (Real(folder) is not { } home)
            return PackageEntry.NoFile;
        if (Real(written) is not { } real)
            return PackageEntry.NoFile;
        if (!real.StartsWith(home + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return PackageEntry.Outside;
        if (!File.Exists(real))
            return Directory.Exists(real) || new FileInfo(written).LinkTarget is not null ? PackageEntry.NoFile : PackageEntry.Missing;
        // A pipe and a device say that they have no length; one is never opened, as it may never end.
        return new FileInfo(real).Length == 0 ? PackageEntry.Empty : PackageEntry.File;
    }

    /// <summary>The path without links, followed part by part as the system does; null where they go in a circle.</summary>
    private static string? Real(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        Stack<string> ahead = new(Parts(full[real.Length..]).Reverse());
        for (var links = 0; ahead.TryPop(out var part);)
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                (real, target) = (Path.GetPathRoot(target)!, target[Path.GetPathRoot(target)!.Length..]);
            foreach (var step in Parts(target).Reverse())
                ahead.Push(step);
        }

        return real;
    }

    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
}

/// <summary>What a name in a package leads to.</summary>
public enum PackageEntry
{
    /// <summary>An ordinary file of the package, with something in it.</summary>
    File,

    /// <summary>A file with nothing in it, or a pipe or a device, which cannot be told from one before they are opened.</summary>
    Empty,

    Missing,

    /// <summary>A folder, or a link to nothing or to itself.</summary>
    NoFile,

    /// <summary>A file that is not the package's own.</summary>
    Outside,
}
