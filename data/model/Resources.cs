namespace Analytics.Data;

/// <summary>The files embedded in this assembly: contracts and SQL, under the paths they have in the repository.</summary>
internal static class Resources
{
    /// <summary>Files under a folder, in the order of their paths.</summary>
    public static IReadOnlyList<(string Path, string Text)> Under(string folder) =>
    [
        .. typeof(Resources).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, Read(name))),
    ];

    public static string Read(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("is not embedded", name);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
