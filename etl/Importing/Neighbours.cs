using System.Text.Json;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Building;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// The packages beside the one that is imported into, and that one itself. Synthetic ones do not count: they give way to
/// real rows, so no real row may lean on them.
/// </summary>
internal sealed class Neighbours(string sources, string package)
{
    private readonly Dictionary<string, ParentNames> _names = [];
    private Dictionary<string, Localized>? _translations;

    /// <summary>The folders of the real packages, without the package's own.</summary>
    public IEnumerable<string> Folders() => Real().Where(folder => Path.GetFileName(folder) != package);

    /// <summary>What the rows of a resource are called, in all packages that can be read here.</summary>
    public ParentNames Of(Contract parent)
    {
        if (!_names.TryGetValue(parent.Name, out var names))
        {
            _names[parent.Name] = names = new();
            var rows = Rows(parent).ToList();
            Add(names, rows, parent);
            foreach (var crisis in parent.Name == "crises" ? CrisisEvents.FirstOfEach(rows) : [])
                names.AddUsual(crisis["crisis_id"], [.. Language.All.Select(language => Translated(crisis["crisis_name"]).In(language)).Distinct()]);
            foreach (var (key, usual) in UsualNames.Of(parent.Name))
                names.AddUsual(key, usual);
        }

        return names;
    }

    /// <summary>A text of the packages in the four languages, as their translations have it; the same in all where they have none.</summary>
    public Localized Translated(string text)
    {
        _translations ??= Rows(Contract.Named("translations"))
            .Where(row => row.ContainsKey("text_en"))
            .DistinctBy(row => row["text_en"])
            .ToDictionary(row => row["text_en"], row => new Localized(row["text_en"], Text(row, "text_fr"), Text(row, "text_nl"), Text(row, "text_de")));
        return _translations.GetValueOrDefault(text) ?? Localized.Same(text);

        static string Text(IReadOnlyDictionary<string, string> row, string field) => row.GetValueOrDefault(field) ?? row["text_en"];
    }

    /// <summary>Takes in rows of the same file, to which those of later sheets may refer.</summary>
    public void Learn(ImportedTable table)
    {
        if (table.Contract.PrimaryKey is not [var key])
            return;
        var named = ParentNames.NameFields(table.Contract).Select(field => field.Name).ToList();
        foreach (var row in table.Received.Where(row => row.Cells.ContainsKey(key)))
        {
            Of(table.Contract).Add(row.Cells[key], named.Select(row.Cells.GetValueOrDefault).OfType<string>());
            if (row.Renamed is { } number)
                Of(table.Contract).AddRenamed(row.Cells[key], number);
        }
    }

    /// <summary>The rows of a resource in all packages that can be read here.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Rows(Contract parent) =>
        Real().SelectMany(folder => Files(folder, parent)).SelectMany(path => PackageTable.Read(path, parent));

    private IEnumerable<string> Real() => !Directory.Exists(sources)
        ? []
        : Directory.EnumerateDirectories(sources).Where(SourceFolder.IsPackage).Where(folder => Read(folder) is { Synthetic: false }).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files(string folder, Contract parent) =>
        from resource in Read(folder)!.Resources
        where resource.ContractName == parent.Name
        from path in resource.Path
        let file = Path.Combine(folder, path)
        where ReceivedFile.Format(file) is "csv" or "xlsx" && File.Exists(file)
        select file;

    /// <summary>A descriptor that cannot be read is for the check to tell; here it holds no names.</summary>
    private static SourcePackage? Read(string folder)
    {
        try
        {
            return SourcePackage.Read(folder);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Add(ParentNames names, IEnumerable<IReadOnlyDictionary<string, string>> rows, Contract parent)
    {
        var named = ParentNames.NameFields(parent).Select(field => field.Name).ToList();
        foreach (var row in rows)
        {
            if (row.TryGetValue(parent.PrimaryKey[0], out var key))
                names.Add(key, named.Select(row.GetValueOrDefault).OfType<string>());
        }
    }
}
