namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string In(params ReadOnlySpan<string> names) => Path.Combine([Root, .. names]);

    private static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analytics.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no Analytics.sln above the tests");
        return folder.FullName;
    }
}
