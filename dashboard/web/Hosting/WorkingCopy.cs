namespace Analytics.Dashboard.Hosting;

/// <summary>
/// The repository in which someone works on the dashboard. Development reads from it, at each request, what needs no compiler, and keeps no answer:
/// a change shows on reload. Everywhere else there is none, and the files inside the assembly are served.
/// </summary>
public sealed record WorkingCopy(string Root)
{
    /// <summary>The repository around the folder in which the program was started, if that is for development.</summary>
    public static WorkingCopy? Find(IHostEnvironment environment) =>
        environment.IsDevelopment() && Above(environment.ContentRootPath) is { } root ? new(root) : null;

    /// <summary>The first folder from this one upwards that is our repository.</summary>
    public static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analytics.sln")))
                return folder.FullName;
        }

        return null;
    }

    /// <summary>A folder of it; null where it has no such folder.</summary>
    public string? Folder(params ReadOnlySpan<string> names) => Path.Combine([Root, .. names]) is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>A file as it is at this moment.</summary>
    public byte[] Read(params ReadOnlySpan<string> names) => File.ReadAllBytes(Path.Combine([Root, .. names]));
}
