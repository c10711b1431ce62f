using Analytics.Data.Contracts;
using Analytics.Etl.Engine;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Contracts;

/// <summary>
/// The rows of one contract as its types, without the files that could not be read. Few rows are parsed once and kept; many
/// stay in their files, and are judged by the different texts that their columns hold.
/// </summary>
internal sealed class ParsedTable
{
    private readonly HashSet<Field> _plain = [];
    private readonly List<Rule> _rules = [];

    public ParsedTable(Workbench workbench, StagingTable staging, IReadOnlyList<(string Package, string File)> unreadable, bool isMany)
    {
        Staging = staging;
        IsMany = isMany;
        var source = unreadable.Count == 0 ? staging.Name : $"(select * from {staging.Name} where {IsReadable(unreadable)})";
        foreach (var field in Contract.Fields)
            Judge(workbench, field, source);
        Query = ParsedCells.Read(Contract, Contract.Fields, _plain, ["_package", "_file", "_record", .. Unknown()], source);
        if (!isMany)
            workbench.Run($"create table {Name} as\n{Query}");
    }

    public StagingTable Staging { get; }

    public Contract Contract => Staging.Contract;

    /// <summary>What stands behind <c>from</c>: few rows are a table, many the query that gives them.</summary>
    public string Name => IsMany ? $"({Query})" : Sql.Scratch($"parsed:{Contract.Name}");

    /// <summary>What gives the parsed rows, and leans on nothing that ends with this run when <see cref="IsPlain"/>.</summary>
    public string Query { get; }

    public bool IsMany { get; }

    /// <summary>Many rows whose every cell is written as the engine writes its value: their files are the table already.</summary>
    public bool IsPlain => IsMany && _plain.Count == Contract.Fields.Count;

    /// <summary>The rules for single cells that some row may break.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    public void Drop(Workbench workbench)
    {
        if (!IsMany)
            workbench.Run($"drop table {Name}");
    }

    private IEnumerable<string> Unknown() => Staging.Columns.Skip(Contract.Fields.Count).Select(Sql.Name);

    /// <summary>What holds for every text that a column holds, holds for its every row: there are a few of the one and millions of the other.</summary>
    private void Judge(Workbench workbench, Field field, string source)
    {
        if (!Staging.Has(field))
        {
            // The engine reads a null as we do. A required column that no file has is told of the files, and no row is left.
            _plain.Add(field);
            return;
        }

        var rules = CellRules.Of(Contract, field);
        if (!IsMany)
        {
            _rules.AddRange(rules);
            return;
        }

        var texts = $"(select distinct {ParsedCells.Raw(field)} from {source})";
        var judgements = rules.Select(rule => $"coalesce(bool_or({rule.IsBroken}), false)").Prepend($"coalesce(bool_and({ParsedCells.IsPlain(field)}), true)");
        var judged = workbench.Rows(
            $"select {Sql.List(judgements)} from ({ParsedCells.Read(Contract, [field], ParsedCells.None, [], texts)})",
            row => Enumerable.Range(0, row.FieldCount).Select(row.GetBoolean).ToList()).Single();
        if (judged[0])
            _plain.Add(field);
        _rules.AddRange(rules.Where((_, index) => judged[index + 1]));
    }

    private static string IsReadable(IReadOnlyList<(string Package, string File)> unreadable) =>
        $"not ({Sql.Or(unreadable.Select(file => $"_package = {Sql.Text(file.Package)} and _file = {Sql.Text(file.File)}"))})";
}
