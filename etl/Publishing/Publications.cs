using System.Globalization;
using System.Text;
using Analytics.Data;

namespace Analytics.Etl.Publishing;

/// <summary>Which release became current when, and in place of which: a line for each, never rewritten. What a killed process left of a line is no line.</summary>
internal sealed class Publications(WarehouseFolder folder, TimeProvider clock)
{
    private const string FileName = "published.log";
    private const string None = "-";

    private string Path => System.IO.Path.Combine(folder.Path, FileName);

    /// <param name="before">The release in whose place it came; null where there was none.</param>
    public void Add(string id, string? before)
    {
        using FileStream file = new(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        // A line that was cut short must not swallow this one.
        var isBroken = file.Length > 0 && LastByte(file) != '\n';
        file.Seek(0, SeekOrigin.End);
        var line = string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'} {id} {before ?? None}\n");
        file.Write(Encoding.UTF8.GetBytes((isBroken ? "\n" : "") + line));
        file.Flush(flushToDisk: true);
    }

    /// <summary>The release that was current before the one that is; null where nobody knows.</summary>
    public string? Previous()
    {
        if (!File.Exists(Path))
            return null;
        var last = File.ReadAllLines(Path).Select(line => line.Split(' ')).LastOrDefault(parts => parts is [_, var id, var before] && WarehouseFolder.IsReleaseId(id) && (before == None || WarehouseFolder.IsReleaseId(before)));
        // Who was killed between the pointer and this line left the last one that is known.
        return last is null ? null : last[1] != folder.CurrentId() ? last[1] : last[2] == None ? null : last[2];
    }

    private static int LastByte(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte();
    }
}
