using Analytics.Data;
using Analytics.Etl.Commands;

namespace Analytics.Tests.Torture;

/// <summary>What is done to the places where sources and releases lie.</summary>
internal static class PlaceTrials
{
    private const long Warehouse = 64L << 20;

    /// <summary>So little room is left, in bytes, that it ends at each stage of a refresh in turn; with the last of them it is enough.</summary>
    private static readonly long[] _room = [0, 8 << 10, 64 << 10, 256 << 10, 1 << 20, 2 << 20, 3 << 20, 4 << 20, 6 << 20, 8 << 20, 32 << 20];

    /// <summary>The disk of the warehouse is full, sooner or later.</summary>
    public static Tally FullDisk(int count)
    {
        using Drive drive = new(Warehouse);
        if (!drive.IsMounted)
            return new("the disk is full", 0, [], NotTried: "a small drive cannot be mounted by this account");
        using Ground ground = new(Path.Combine(drive.Path, "warehouse"));
        List<string> faults = [];
        ground.Refresh();
        List<int> codes = [];
        for (var each = 0; each < count; each++)
        {
            ground.Put(1 + each % 8);
            drive.Fill(_room[each * _room.Length / count]);
            var before = ground.Warehouse.CurrentId();
            var (code, said) = ground.RefreshCommand();
            codes.Add(code);
            if (code == ExitCodes.Storage && ground.Warehouse.CurrentId() != before)
                faults.Add($"it ended with {code} and published: {said}");
            if (code is not (ExitCodes.Done or ExitCodes.Storage))
                faults.Add($"with {_room[each * _room.Length / count]} bytes left it ended with {code}: {said}");
            faults.AddRange(ground.Faults("the disk was full"));
            drive.Empty();
            RefreshTrials.Forget(ground);
        }

        RefreshTrials.Settle(ground, faults);
        return new("the disk is full", count, faults, Measured: $"{codes.Count(code => code == ExitCodes.Storage)} times in vain, {codes.Count(code => code == ExitCodes.Done)} times enough");
    }

    /// <summary>The warehouse lies on a drive that can only be read.</summary>
    public static Tally ReadOnly()
    {
        using Drive drive = new(Warehouse);
        if (!drive.IsMounted)
            return new("the warehouse can only be read", 0, [], NotTried: "a small drive cannot be mounted by this account");
        using Ground ground = new(Path.Combine(drive.Path, "warehouse"));
        List<string> faults = [];
        ground.Refresh();
        ground.Put(1);
        drive.Remount("ro");
        var (code, said) = ground.RefreshCommand();
        if (code != ExitCodes.Storage)
            faults.Add($"it ended with {code}: {said}");
        faults.AddRange(ground.Faults("the drive could only be read"));
        drive.Remount("rw");
        RefreshTrials.Settle(ground, faults);
        return new("the warehouse can only be read", 1, faults);
    }

    /// <summary>Packages that are gone, links to drives that are not there, and folders that cannot be looked into.</summary>
    public static Tally Unseen()
    {
        using Ground ground = new();
        List<string> faults = [];
        ground.Refresh();
        var aside = ground.PackageFolder + "-aside";
        Directory.Move(ground.PackageFolder, Path.Combine(ground.Sources, "..", "aside"));
        Refuses("the package was gone");
        Directory.CreateSymbolicLink(ground.PackageFolder, aside);
        Refuses("the link led nowhere");
        File.Delete(ground.PackageFolder);
        Directory.Move(Path.Combine(ground.Sources, "..", "aside"), ground.PackageFolder);
        Directory.Move(Path.Combine(ground.PackageFolder, SourcePackage.DescriptorName), Path.Combine(ground.PackageFolder, "aside.json"));
        Refuses("the descriptor was gone");
        Directory.Move(Path.Combine(ground.PackageFolder, "aside.json"), Path.Combine(ground.PackageFolder, SourcePackage.DescriptorName));
        var notTried = Locked(ground, faults);
        RefreshTrials.Settle(ground, faults);
        return new("packages that cannot be seen", notTried is null ? 4 : 3, faults, notTried);

        void Refuses(string after)
        {
            var (code, said) = ground.RefreshCommand();
            if (code != ExitCodes.Refused)
                faults.Add($"{after}: it ended with {code}: {said}");
            faults.AddRange(ground.Faults(after));
        }
    }

    /// <summary>Nobody is refused a folder who may do everything: then another account asks.</summary>
    private static string? Locked(Ground ground, List<string> faults)
    {
        if (OperatingSystem.IsWindows())
            return "folders are locked otherwise there";
        string[] other = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
        if (other.Length > 0 && !AnalyticsProcess.Does([.. other, "test", "-r", Path.Combine(AppContext.BaseDirectory, "analytics.dll")]))
            return "no other account can run the program";
        foreach (var path in Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(ground.Sources)!, "*", SearchOption.AllDirectories).Append(Path.GetDirectoryName(ground.Sources)!))
            File.SetUnixFileMode(path, (UnixFileMode)0b111_111_111);
        File.SetUnixFileMode(ground.PackageFolder, UnixFileMode.None);
        var (code, said) = AnalyticsProcess.Run(["refresh", "--sources", ground.Sources, "--warehouse", ground.Warehouse.Path], other);
        File.SetUnixFileMode(ground.PackageFolder, (UnixFileMode)0b111_101_101);
        if (code != ExitCodes.Refused || !said.Contains("cannot be looked into", StringComparison.Ordinal))
            faults.Add($"the folder was locked: it ended with {code}: {said}");
        faults.AddRange(ground.Faults("the folder was locked"));
        return null;
    }

    /// <summary>A small drive in memory, where the account may mount one.</summary>
    private sealed class Drive : IDisposable
    {
        private readonly long _size;

        public Drive(long size)
        {
            _size = size;
            IsMounted = AnalyticsProcess.Does("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", Path);
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("analytics-drive-").FullName;

        public bool IsMounted { get; }

        private string Filler => System.IO.Path.Combine(Path, "filler");

        /// <summary>Leaves so many bytes of room.</summary>
        public void Fill(long room)
        {
            var free = new DriveInfo(Path).AvailableFreeSpace - room;
            using var filler = File.Create(Filler);
            var block = new byte[1 << 16];
            for (; free > 0; free -= block.Length)
                filler.Write(block, 0, (int)Math.Min(free, block.Length));
        }

        public void Empty() => File.Delete(Filler);

        public void Remount(string access) => AnalyticsProcess.Does("mount", "-o", $"remount,{access},size={_size}", Path);

        public void Dispose()
        {
            if (IsMounted)
                AnalyticsProcess.Does("umount", Path);
            Directory.Delete(Path);
        }
    }
}
