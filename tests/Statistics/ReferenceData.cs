using System.Globalization;

namespace Analytics.Tests.Statistics;

/// <summary>A data set of tests/reference/data: its columns as text, as R wrote them.</summary>
public sealed class ReferenceData
{
    private readonly Dictionary<string, string[]> _columns;

    private ReferenceData(string[] lines)
    {
        string[][] cells = [.. lines.Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray())];
        _columns = cells[0].Select((name, i) => (name, i)).ToDictionary(
            column => column.name, column => cells.Skip(1).Select(row => row[column.i]).ToArray());
    }

    public static ReferenceData Read(string name) => new(File.ReadAllLines(PathOf(Path.Combine("data", $"{name}.csv"))));

    public static string PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "tests", "reference", file);
            if (File.Exists(path))
                return path;
        }
        throw new FileNotFoundException($"No tests/reference/{file} above {AppContext.BaseDirectory}.");
    }

    public string[] Text(string column) => _columns[column];

    public double[] Numbers(string column) => [.. Text(column).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];

    /// <summary>As numbers, with null for R's NA.</summary>
    public double?[] OptionalNumbers(string column) =>
        [.. Text(column).Select(cell => cell == "NA" ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture))];
}
