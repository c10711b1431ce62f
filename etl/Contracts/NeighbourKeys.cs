using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Engine;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Contracts;

/// <summary>
/// The keys in files of other packages, where one package is held to its contracts alone: those to which its rows refer, and those
/// which they may repeat. Nothing else of these files is taken in, and their rows are taken at their word.
/// </summary>
internal sealed class NeighbourKeys(IReadOnlyList<SourceFile> files)
{
    /// <summary>The room in which the cells of keys stand as they were written.</summary>
    public const string Schema = "beside";

    private readonly Dictionary<string, StagingTable> _staged = [];
    private readonly Dictionary<string, IReadOnlySet<Field>> _asked = [];
    private readonly List<Reject> _faults = [];

    /// <summary>What was taken in of each file.</summary>
    public IReadOnlyList<KeysRead> Read =>
        [.. _staged.Values.SelectMany(table => table.Files).Select(file => new KeysRead(
            file.File.Package.Name, file.File.Name, [.. file.Header.Staged.Select(column => column.StagedName)], file.RowCount))];

    /// <summary>Files whose keys could not be read: a reference to one of their rows is then told as one to no row.</summary>
    public IEnumerable<Reject> Unread => _faults.Where(fault => fault.Record == 0).DistinctBy(fault => (fault.Package, fault.File, fault.Column));

    /// <summary>Takes in the columns of those keys that the files of the package ask for.</summary>
    public void Stage(Workbench workbench, IReadOnlyDictionary<string, StagingTable> own, string scratchPath, Action<string> begins)
    {
        workbench.Run($"create schema {Schema}");
        foreach (var file in files)
        {
            var questions = KeyQuestion.About(file.Contract, own.Values).ToList();
            if (questions.Count == 0)
                continue;
            begins($"read keys of {file.Package.Name}/{file.Name}");
            var wanted = KeyQuestion.Wanted(questions);
            if (!_staged.TryGetValue(file.Contract.Name, out var table))
                _staged[file.Contract.Name] = table = new(file.Contract, Schema);
            _asked[file.Contract.Name] = wanted.Fields;
            SourceReader.Read(new(workbench, table, file, scratchPath, _faults, [], wanted));
            File.Delete(scratchPath);
        }

        foreach (var table in _staged.Values)
            table.Close(workbench);
    }

    /// <summary>Reads the keys as the types of their contract.</summary>
    public void Parse(Workbench workbench)
    {
        foreach (var (name, table) in _staged)
        {
            var keys = ParsedCells.Read(table.Contract, [.. _asked[name]], ParsedCells.None, ["_package", "_file", "_record"], table.Name);
            workbench.Run($"create table {Relation(table.Contract)} as\n{keys}");
        }
    }

    /// <summary>The keys of a contract that were read, or null when no neighbour has any.</summary>
    public string? Find(Contract contract) => _staged.ContainsKey(contract.Name) ? Relation(contract) : null;

    private static string Relation(Contract contract) => Sql.Scratch($"{Schema}:{contract.Name}");
}

/// <summary>The columns of keys that were taken in of a file of another package, and of how many rows.</summary>
internal sealed record KeysRead(string Package, string File, IReadOnlyList<string> Columns, long Rows);
