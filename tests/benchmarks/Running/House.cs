using System.Globalization;

namespace Analytics.Benchmarks.Running;

/// <summary>Where the repository, its programs as built beside this one, and the figures are.</summary>
internal static class House
{
    public static string Root { get; } = FindRoot();

    public static string Figures => Path.Combine(Root, "artifacts", "bench");

    public static string Etl => Published("etl", "analytics.dll");

    public static string Dashboard => Published("dashboard", "Analytics.Dashboard.dll");

    public static bool IsRelease => Configuration == "release";

    /// <summary>The folder this program was built to is named after its configuration; the others were built in the same one.</summary>
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Name;

    /// <summary>As they are deployed: compiled ahead.</summary>
    private static string Published(string folder, string file)
    {
        var path = Path.Combine(Root, "artifacts", "publish", folder, file);
        return File.Exists(path) ? path : throw new FileNotFoundException("nothing is published yet: run it by `make bench`", path);
    }

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

/// <summary>The documented packages of the repository, beside a synthetic register if one is wanted, whatever else a developer keeps among the sources.</summary>
internal sealed class ScratchSources : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public ScratchSources(int? scale)
    {
        foreach (var package in new[] { "record", "comparators", "assumptions" })
            Directory.CreateSymbolicLink(System.IO.Path.Combine(Path, package), System.IO.Path.Combine(House.Root, "data", "sources", package));
        if (scale is { } register)
            Command.Run(House.Etl, "sample", "--into", System.IO.Path.Combine(Path, "sample"), "--scale", register.ToString(CultureInfo.InvariantCulture), "--sources", Path);
    }

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();
}

/// <summary>A folder for one measurement, gone with it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("analytics-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
