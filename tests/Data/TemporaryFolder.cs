namespace Analytics.Tests.Data;

/// <summary>A folder of a test's own, gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("analytics-").FullName;

    public static implicit operator string(TemporaryFolder folder) => folder.Path;

    public string In(params ReadOnlySpan<string> names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>With all that is in another folder.</summary>
    public static TemporaryFolder CopyOf(string other)
    {
        TemporaryFolder copy = new();
        foreach (var folder in Directory.EnumerateDirectories(other, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(copy.In(System.IO.Path.GetRelativePath(other, folder)));
        foreach (var file in Directory.EnumerateFiles(other, "*", SearchOption.AllDirectories))
            File.Copy(file, copy.In(System.IO.Path.GetRelativePath(other, file)));
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
