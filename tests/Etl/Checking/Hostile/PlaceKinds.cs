using System.Diagnostics;
namespace Analytics.Tests.Etl.Checking.Hostile;

/// <summary>Files of a package that are something else: links, pipes, devices, folders.</summary>
internal static class PlaceKinds
{
    public static IReadOnlyList<HostilePackage> All { get; } = [.. Files(), .. Descriptors()];

    private static IEnumerable<HostilePackage> Files()
    {
        foreach (var format in new[] { "csv", "json", "parquet", "xlsx" })
        {
            var name = $"a.{format}";
            yield return Promised($"a {format} file that is a link out of the package", name, (folder, path) => File.CreateSymbolicLink(path, folder.Elsewhere($"elsewhere.{format}")));
            yield return Promised($"a {format} file that is a broken link", name, (folder, path) => File.CreateSymbolicLink(path, folder.File("nowhere")));
            yield return Promised($"a {format} file that is a link to itself", name, (_, path) => File.CreateSymbolicLink(path, path));
            yield return Promised($"a {format} file that is a link to a device", name, (_, path) => File.CreateSymbolicLink(path, "/dev/zero"));
            yield return Promised($"a {format} file that is a link to what the process knows of itself", name, (_, path) => File.CreateSymbolicLink(path, "/proc/self/environ"));
            yield return Promised($"a {format} file that is a pipe", name, (_, path) => Pipe(path));
            yield return Promised($"a {format} file that is a link to a pipe", name, (folder, path) =>
            {
                Pipe(folder.File("pipe"));
                File.CreateSymbolicLink(path, folder.File("pipe"));
            });
            yield return Promised($"a {format} file that is a folder", name, (_, path) => Directory.CreateDirectory(path));
        }

        yield return Promised("a file in a folder that is a link out of the package", "sub/elsewhere.csv", (folder, path) =>
        {
            folder.Elsewhere();
            Directory.CreateSymbolicLink(Path.GetDirectoryName(path)!, folder.Outside);
        });
        yield return Promised("a file behind links that lead out by way of each other", "a.csv", (folder, path) =>
        {
            folder.Elsewhere();
            Directory.CreateSymbolicLink(folder.File("up"), "..");
            File.CreateSymbolicLink(path, "up/../outside/elsewhere.csv");
        });
        var own = Promised("a link to a good file in the package", "a.csv", (folder, path) =>
        {
            File.WriteAllText(folder.File("b.csv"), GoodTables.Csv);
            File.CreateSymbolicLink(path, "b.csv");
        });
        yield return own with { MayHold = true };
    }

    private static IEnumerable<HostilePackage> Descriptors()
    {
        yield return Described("a descriptor that is a link out of the package", (folder, path) =>
        {
            var elsewhere = Path.Combine(folder.Outside, "datapackage.json");
            File.Move(path, elsewhere);
            File.CreateSymbolicLink(path, elsewhere);
        });
        yield return Described("a descriptor that is a broken link", (folder, path) => Instead(path, () => File.CreateSymbolicLink(path, folder.File("nowhere"))));
        yield return Described("a descriptor that is a link to itself", (_, path) => Instead(path, () => File.CreateSymbolicLink(path, path)));
        yield return Described("a descriptor that is a link to a device", (_, path) => Instead(path, () => File.CreateSymbolicLink(path, "/dev/zero")));
        yield return Described("a descriptor that is a pipe", (_, path) => Instead(path, () => Pipe(path)));
        yield return Described("a descriptor that is a folder", (_, path) => Instead(path, () => Directory.CreateDirectory(path)));
    }

    private static void Instead(string path, Action make)
    {
        File.Delete(path);
        make();
    }

    private static HostilePackage Promised(string fault, string name, Action<HostileFolder, string> make) => new(fault, folder =>
    {
        make(folder, folder.File(name));
        folder.Promise(name);
    });

    private static HostilePackage Described(string fault, Action<HostileFolder, string> make) => new(fault, folder =>
    {
        folder.Put("a.csv", GoodTables.Bytes(GoodTables.Csv));
        make(folder, folder.File("datapackage.json"));
    });

    private static void Pipe(string path)
    {
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        if (made.ExitCode != 0)
            throw new InvalidOperationException("mkfifo made no pipe");
    }
}
