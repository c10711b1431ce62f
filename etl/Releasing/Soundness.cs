using System.Data.Common;
using System.Text.Json;
using Analytics.Data;

namespace Analytics.Etl.Releasing;

/// <summary>Whether a release can be read: it is opened as a reader would, and asked.</summary>
internal static class Soundness
{
    /// <summary>Why not, in a sentence; null where it can.</summary>
    public static string? WhyNot(WarehouseFolder folder, string id)
    {
        if (ReleaseFaults.Of(folder.Release(id)) is not ReleaseFault.None and var fault)
            return ReleaseFaults.Sentence(fault, id).En;
        try
        {
            using var release = Release.Open(folder.Release(id));
            if (release.Id != id)
                return $"release {id} holds the report of another one, {release.Id}";
            return release.Ask("select count(*) as package_count from marts.packages").Lines().Single().Whole("package_count") is > 0 ? null : $"release {id} holds no package";
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or DbException)
        {
            return $"release {id} does not open: {unreadable.Message}";
        }
    }
}
