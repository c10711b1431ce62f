namespace Analytics.Data.Keeping;

/// <summary>Releases that are pinned are never pruned: somebody cited them. A pin is a file beside the releases, and holds a note of why.</summary>
public sealed class Pins(WarehouseFolder folder)
{
    private readonly string _directory = Path.Combine(folder.Path, "pins");

    /// <summary>The note of a pin, which may be empty; null where the release is not pinned.</summary>
    public string? Note(string id)
    {
        try
        {
            return WarehouseFolder.IsReleaseId(id) ? File.ReadAllText(Place(id)).Trim() : null;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A pin whose note cannot be read is a pin all the same.</summary>
    public bool Has(string id) => WarehouseFolder.IsReleaseId(id) && File.Exists(Place(id));

    public void Set(string id, string note)
    {
        Directory.CreateDirectory(_directory);
        File.WriteAllText(Place(id), note.ReplaceLineEndings(" ").Trim() + "\n");
    }

    /// <returns>False where there was none.</returns>
    public bool Take(string id)
    {
        if (!Has(id))
            return false;
        File.Delete(Place(id));
        return true;
    }

    private string Place(string id) => Path.Combine(_directory, id);
}
