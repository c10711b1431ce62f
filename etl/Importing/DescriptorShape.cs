using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads a descriptor that an import is about to change, and only one that is what it must be: a file that it names is
/// deleted when another takes its place, so none may lie outside the package.
/// </summary>
internal static class DescriptorShape
{
    /// <exception cref="FileFaultException">The descriptor is another thing, or names a file outside the package.</exception>
    public static JsonObject Read(string folder)
    {
        try
        {
            var package = SourcePackage.Read(folder);
            foreach (var file in package.Resources.SelectMany(resource => resource.Origin is { } origin ? resource.Path.Append(origin.File) : resource.Path))
                RequireWithin(folder, file);
            return JsonNode.Parse(File.ReadAllText(Path.Combine(folder, SourcePackage.DescriptorName)))!.AsObject();
        }
        catch (JsonException unreadable)
        {
            throw FileFaults.Descriptor(unreadable.Message);
        }
    }

    private static void RequireWithin(string folder, string file)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        if (file.Contains('\0') || Path.IsPathRooted(file) || !Path.GetFullPath(Path.Combine(folder, file)).StartsWith(root, StringComparison.Ordinal))
            throw FileFaults.Outside(file.Replace("\0", "\\0", StringComparison.Ordinal));
    }
}
