using System.Text;
using System.Text.Json.Nodes;
using Analytics.Data;

namespace Analytics.Tests.Etl.Checking.Hostile;

/// <summary>A source package that nobody should have: in words what is wrong with it, and how it is made in a folder of packages.</summary>
/// <param name="MayHold">Whether it may turn out to be a package like any other, as one that was changed at random may.</param>
internal sealed record HostilePackage(string Fault, Action<HostileFolder> Make, bool MayHold = false)
{
    /// <summary>Whether it takes seconds to make or to read, so that it is tried where there is time.</summary>
    public bool IsLarge { get; init; }
}

/// <summary>The folders in which a hostile package is made: its own, and one beside the packages into which it may try to reach.</summary>
internal sealed class HostileFolder(string root)
{
    /// <summary>Stands in the file outside, and in nothing that a command says or writes.</summary>
    public const string Secret = "what-lies-outside";

    public string Sources { get; } = Directory.CreateDirectory(Path.Combine(root, "sources")).FullName;

    public string Package { get; } = Directory.CreateDirectory(Path.Combine(root, "sources", "ministry")).FullName;

    public string Outside { get; } = Directory.CreateDirectory(Path.Combine(root, "outside")).FullName;

    public string Warehouse { get; } = Path.Combine(root, "warehouse");

    public string File(string name) => Path.Combine(Package, name);

    /// <summary>A package of one table, promised as the file stands in the descriptor.</summary>
    public void Put(string name, byte[] bytes, Action<JsonObject>? promise = null)
    {
        System.IO.File.WriteAllBytes(File(name), bytes);
        Promise(name, promise);
    }

    /// <summary>A descriptor that names a file, which may be there or not.</summary>
    public void Promise(string name, Action<JsonObject>? promise = null, Action<JsonObject>? describe = null)
    {
        JsonObject resource = new() { ["name"] = "consultations", ["path"] = name };
        promise?.Invoke(resource);
        JsonObject package = new() { ["name"] = "ministry", ["closed_on"] = "2026-01-31", ["resources"] = new JsonArray(resource) };
        describe?.Invoke(package);
        Describe(package.ToJsonString());
    }

    public void Describe(string descriptor) => System.IO.File.WriteAllText(File(SourcePackage.DescriptorName), descriptor);

    /// <summary>A good table of the same columns outside of the package, which none of its files may turn out to be.</summary>
    public string Elsewhere(string name = "elsewhere.csv")
    {
        var path = Path.Combine(Outside, name);
        System.IO.File.WriteAllBytes(path, Encoding.UTF8.GetBytes(GoodTables.Csv.Replace("Climate 1\n", Secret + "\n", StringComparison.Ordinal)));
        return path;
    }
}
