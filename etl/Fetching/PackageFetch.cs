using Analytics.Data;

namespace Analytics.Etl.Fetching;

/// <summary>
/// Fetches a package from its address into the sources: laid aside until it is whole and as it should be, then put there in one step. Whatever goes wrong, the package
/// that was there stays.
/// </summary>
internal sealed class PackageFetch(string sources, FetchLimits limits, bool allowHttp)
{
    /// <summary>Among the sources, so that what is fetched is on the same disk; it has no descriptor of its own and is no package.</summary>
    public const string Aside = ".fetching";

    private static ReadOnlySpan<byte> ZipBegins => "PK\x03\x04"u8;

    /// <summary>Whether the package changed.</summary>
    /// <exception cref="FetchException">It could not be fetched, or may not be taken.</exception>
    public async Task<bool> Run(RemotePackage remote, CancellationToken stop)
    {
        try
        {
            var aside = Path.Combine(sources, Aside, remote.Name);
            Directory.CreateDirectory(aside);
            using var hold = TryHold(aside) ?? throw FetchFaults.AtWork(remote.Name);
            return await Fetch(remote, aside, stop);
        }
        catch (Exception place) when (place is IOException or UnauthorizedAccessException)
        {
            throw FetchFaults.Place(place.Message);
        }
    }

    /// <summary>Whether a package lies there from before, which a run may go on with.</summary>
    public bool Has(RemotePackage remote) => File.Exists(Path.Combine(sources, remote.Name, SourcePackage.DescriptorName));

    private async Task<bool> Fetch(RemotePackage remote, string aside, CancellationToken stop)
    {
        var place = Path.Combine(sources, remote.Name);
        var state = FetchState.Read(aside + ".json");
        var before = Path.Combine(aside, "before");
        FolderExchange.Recover(place, before);
        if (Directory.Exists(place) && !File.Exists(aside + ".json"))
            throw FetchFaults.Foreign(remote.Name);

        var received = Emptied(Path.Combine(aside, "received"));
        var package = Emptied(Path.Combine(aside, "package"));
        Empty(before);
        try
        {
            using Download download = new(limits, allowHttp, stop);
            var known = state is { Stamp.Says: true } && state.Address == remote.Address && Fits(remote, state.Sha256) && state.Describes(place) ? state.Stamp : null;
            var file = Path.Combine(received, "file");
            if (await download.Take(remote.Address, file, known) is not { } fetched)
                return false;
            if (!Fits(remote, fetched.Sha256))
                throw FetchFaults.Checksum(remote.Address, remote.Sha256!, fetched.Sha256);
            await Open(remote, fetched, file, package, download, stop);
            PromisedFiles.Require(package);

            // Written down first: should the machine stop here, the folder is not as it says, and is fetched anew.
            new FetchState(remote.Address, fetched.Sha256, fetched.Stamp, FetchState.Look(package)).Write(aside + ".json");
            FolderExchange.Put(package, place, before);
            return true;
        }
        finally
        {
            Empty(received);
            Empty(package);
            Empty(before);
        }
    }

    private async Task Open(RemotePackage remote, Fetched fetched, string file, string package, Download download, CancellationToken stop)
    {
        if (IsZip(file))
        {
            await new PackedPackage(file, package, limits).Unpack(stop);
            return;
        }

        if (!fetched.Address.AbsolutePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !remote.Address.AbsolutePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw FetchFaults.Kind(remote.Address, "something else");
        File.Move(file, Path.Combine(package, SourcePackage.DescriptorName));
        await PromisedFiles.Fetch(fetched.Address, package, download);
    }

    private static bool Fits(RemotePackage remote, string sha256) => remote.Sha256 is null || remote.Sha256.Equals(sha256, StringComparison.OrdinalIgnoreCase);

    private static bool IsZip(string file)
    {
        using var stream = File.OpenRead(file);
        Span<byte> begins = stackalloc byte[ZipBegins.Length];
        return stream.ReadAtLeast(begins, begins.Length, throwOnEndOfStream: false) == begins.Length && begins.SequenceEqual(ZipBegins);
    }

    /// <summary>Held by the one process that fetches a package; it ends with it, however that ends.</summary>
    private static FileStream? TryHold(string aside)
    {
        try
        {
            return new(aside + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(aside + ".lock"))
        {
            return null;
        }
    }

    private static string Emptied(string folder)
    {
        Empty(folder);
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static void Empty(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
