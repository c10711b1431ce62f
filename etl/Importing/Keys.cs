using System.Globalization;
using Analytics.Data.Contracts;

namespace Analytics.Etl.Importing;

/// <summary>Makes the key that an office did not give: the day and a running number within it, or what the row is about.</summary>
internal static class Keys
{
    /// <summary>What makes two rows of one day or year two things, where the file of the next period is put beside.</summary>
    private static readonly string[] _telling = ["title", "period_note"];

    /// <summary>Adds the key to rows whose file has no column for it, and says so.</summary>
    /// <param name="before">The rows that the package has.</param>
    public static IEnumerable<string> Make(ImportedTable table, string package, IReadOnlyList<Dictionary<string, string>> before, bool isAdded)
    {
        if (table.Contract.PrimaryKey is not [var key])
            yield break;
        if (table.Received.Any(row => row.Cells.ContainsKey(key)))
        {
            if (PutTheYearBefore(table, key, before) is { } note)
                yield return note;
            if (MakeMissing(table, key) is { } made)
                yield return made;
            yield break;
        }

        var dated = table.Contract.Fields.FirstOrDefault(field => field.Type == FieldType.Date && field.Constraints.Required);
        Dictionary<string, int> used = [];
        var had = isAdded ? ByKey(before, key) : [];
        foreach (var row in table.Received)
        {
            var stem = dated is not null ? Stem(row, [dated]) : $"{Slug.Of(package)}-{Stem(row, About(table.Contract))}";
            string made;
            do
            {
                var count = used[stem] = used.GetValueOrDefault(stem) + 1;
                made = dated is null && count == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{count}");
            }
            while (had.TryGetValue(made, out var other) && _telling.Any(name => other.GetValueOrDefault(name, "") != row.Cells.GetValueOrDefault(name, "")));
            row.Cells[key] = made;
        }

        yield return dated is null
            ? $"no column gives {key}: it is made of what the row is about, for instance {table.Received.Select(row => row.Cells[key]).FirstOrDefault()}"
            : $"no column gives {key}: it is made of {dated.Name} and a running number within it; a row that is put before others of its day renames them";
    }

    /// <summary>A row without a number, among numbered ones, is one by its day.</summary>
    private static string? MakeMissing(ImportedTable table, string key)
    {
        var dated = table.Contract.Fields.FirstOrDefault(field => field.Type == FieldType.Date && field.Constraints.Required);
        var without = table.Received.Where(row => !row.Cells.ContainsKey(key) && dated is not null && row.Cells.ContainsKey(dated.Name)).ToList();
        var used = table.Received.Select(row => row.Cells.GetValueOrDefault(key)).ToHashSet();
        foreach (var row in without)
        {
            var (stem, count) = (Stem(row, [dated!]), 1);
            while (!used.Add(row.Cells[key] = string.Create(CultureInfo.InvariantCulture, $"{stem}-{count}")))
                count++;
        }

        return without.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{without.Count} row(s) have no {key}: it is made of {dated!.Name}, for instance {without[0].Cells[key]}");
    }

    /// <summary>Numbers that begin anew each year tell rows apart together with the year.</summary>
    private static string? PutTheYearBefore(ImportedTable table, string key, IReadOnlyList<Dictionary<string, string>> before)
    {
        var numbers = table.Received.Select(row => row.Cells.GetValueOrDefault(key)).ToList();
        if ((numbers.Distinct().Count() == numbers.Count && !AreOfOtherYears(table, key, before)) || !numbers.TrueForAll(number => number is not null && number.All(char.IsAsciiDigit))
            || table.Contract.Fields.FirstOrDefault(field => field.Type == FieldType.Date && field.Constraints.Required) is not { } dated)
            return null;
        var keys = table.Received.Select(row => row.Cells.GetValueOrDefault(dated.Name) is { Length: >= 4 } day ? $"{day[..4]}-{row.Cells[key]}" : row.Cells[key]).ToList();
        if (keys.Distinct().Count() < keys.Count || AreTaken(table, keys, dated, before))
            keys = table.Received.Select(row => row.Cells.GetValueOrDefault(dated.Name) is { Length: 10 } day ? $"{day}-{row.Cells[key]}" : row.Cells[key]).ToList();
        if (keys.Distinct().Count() < keys.Count)
            return null;
        foreach (var (row, made) in table.Received.Zip(keys))
            (row.Renamed, row.Cells[key]) = (row.Cells[key], made);
        return $"the numbers in {key} begin anew: the year, or the day, of {dated.Name} is put before them, for instance {keys[0]}";
    }

    /// <summary>Numbers that begin anew in September are of two years at once: then the day tells them apart.</summary>
    private static bool AreTaken(ImportedTable table, IReadOnlyList<string> keys, Field dated, IReadOnlyList<Dictionary<string, string>> before)
    {
        var had = ByKey(before, table.Contract.PrimaryKey[0]);
        var shared = table.Received.Zip(keys).Where(pair => had.ContainsKey(pair.Second))
            .Select(pair => had[pair.Second].GetValueOrDefault(dated.Name) == pair.First.Cells.GetValueOrDefault(dated.Name)).ToList();
        return shared.Count > 0 && shared.Count(isSame => !isSame) * 2 > shared.Count;
    }

    /// <summary>The register of the next year may begin anew at 1: then the numbers are those of other rows that the package has.</summary>
    private static bool AreOfOtherYears(ImportedTable table, string key, IReadOnlyList<Dictionary<string, string>> before)
    {
        if (table.Contract.Fields.FirstOrDefault(field => field.Type == FieldType.Date && field.Constraints.Required) is not { } dated)
            return false;
        var had = ByKey(before, key);
        var shared = table.Received.Where(row => had.ContainsKey(row.Cells.GetValueOrDefault(key, "")))
            .Select(row => (Had: Year(had[row.Cells[key]]), Has: Year(row.Cells))).Where(years => years is { Had: not null, Has: not null }).Select(years => years.Had == years.Has).ToList();
        return shared.Count > 0 && shared.Count(isSame => !isSame) * 2 > shared.Count;

        string? Year(Dictionary<string, string> cells) => cells.GetValueOrDefault(dated.Name) is { Length: >= 4 } day ? day[..4] : null;
    }

    /// <summary>The rows of the package by their keys; one that is there twice was refused, and the first of them stands for it.</summary>
    private static Dictionary<string, Dictionary<string, string>> ByKey(IEnumerable<Dictionary<string, string>> rows, string key) =>
        rows.Where(row => row.ContainsKey(key)).DistinctBy(row => row[key]).ToDictionary(row => row[key]);

    private static string Stem(ImportedRow row, IEnumerable<Field> fields)
    {
        var words = fields.Select(field => row.Cells.GetValueOrDefault(field.Name)).OfType<string>().Select(Slug.Of).Where(word => word.Length > 0).ToList();
        return words.Count > 0 ? string.Join('-', words) : string.Create(CultureInfo.InvariantCulture, $"row-{row.Number}");
    }

    /// <summary>Codes, keys and times tell rows apart where no day is required; failing these, the first thing that is.</summary>
    private static IReadOnlyList<Field> About(Contract contract)
    {
        IReadOnlyList<Field> telling =
        [
            .. contract.Fields.Where(field =>
                !contract.PrimaryKey.Contains(field.Name) && !field.Name.StartsWith("confidence", StringComparison.Ordinal) && field.Name != "source_id"
                && (field.Categories.Count > 0 || Slug.Fits(field) || field.Type is FieldType.Year or FieldType.Date)),
        ];
        return telling.Any(field => field.Categories.Count + field.Suggestions.Count > 0 && field.Constraints.Required)
            ? telling
            : [.. contract.Fields.Where(field => contract.Requires(field) && !contract.PrimaryKey.Contains(field.Name)).Take(1)];
    }
}
