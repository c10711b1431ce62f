using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Reads a table that lies in a package already, row by row as its fields.</summary>
internal static class PackageTable
{
    /// <summary>The fields that the table has a column for; none where there is no table.</summary>
    public static IReadOnlyList<Field> Fields(string path, Contract contract) => File.Exists(path) && ReceivedFile.TryRead(path, contract) is { } header
        ? [.. Enumerable.Range(0, header.Width).Select(position => Header.Find(header.Row[position] ?? "", contract)).OfType<Field>()]
        : [];

    public static IEnumerable<Dictionary<string, string>> Read(string path, Contract contract)
    {
        if (ReceivedFile.TryRead(path, contract) is not { } header)
            yield break;
        var fields = Enumerable.Range(0, header.Width)
            .Select(position => (position, field: Header.Find(header.Row[position] ?? "", contract)))
            .Where(column => column.field is not null)
            .ToList();
        foreach (var row in header.Below.Where(row => !row.IsBlank))
        {
            yield return fields
                .Where(column => row[column.position] is not null)
                .ToDictionary(column => column.field!.Name, column => row[column.position]!);
        }
    }
}
