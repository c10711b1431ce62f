using CsvHelper;

namespace Analytics.Etl.Importing;

/// <summary>Writes a table of a package: CSV in UTF-8, the contract's own names in the first line.</summary>
internal static class Table
{
    public static void Write(string path, IReadOnlyList<string> columns, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        using StreamWriter text = new(path) { NewLine = "\n" };
        using var records = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" });
        records.WriteRecord([.. columns]);
        foreach (var row in rows)
            records.WriteRecord([.. columns.Select(column => row.GetValueOrDefault(column, ""))]);
    }
}
