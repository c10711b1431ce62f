namespace Analytics.Etl.Publishing;

/// <summary>Files that are on the disk when they are said to be, and whole or not at all.</summary>
internal static class WrittenThrough
{
    private const string Beside = ".written-";

    /// <summary>Beside first: who reads sees the text before or the text after.</summary>
    public static void Replace(string path, string text)
    {
        var written = $"{path}{Beside}{Path.GetRandomFileName()}";
        try
        {
            Write(written, text);
            File.Move(written, path, overwrite: true);
        }
        catch
        {
            File.Delete(written);
            throw;
        }
    }

    /// <summary>Clears what one that died had written and not yet put in its place. Only who holds the lock may: to all others it may be a rival's.</summary>
    public static void ClearLeft(string folder)
    {
        foreach (var left in Directory.EnumerateFiles(folder, $"*{Beside}*"))
            File.Delete(left);
    }

    public static void Write(string path, string text)
    {
        // Of a file that is written whole the runtime asks for the room first, and says otherwise that there is none.
        using FileStream file = new(path, FileMode.Create, FileAccess.Write);
        file.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }

    public static void Flush(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
