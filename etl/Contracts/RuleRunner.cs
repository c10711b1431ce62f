using System.Globalization;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Contracts;

/// <summary>
/// Holds all staged rows to their contracts, a whole table to a query, and writes each fault to the rejects. All faults of
/// a row are found at once. Keys beside these rows, where there are some, count as those of rows that are there.
/// </summary>
internal sealed class RuleRunner(
    Workbench workbench, IReadOnlyDictionary<string, ParsedTable> tables, Action<string> begins, NeighbourKeys? beside = null)
{
    private const string Insert =
        "insert into staging.rejects (package, resource, file, record, column_name, value, rule_code, "
        + "sentence_en, sentence_fr, sentence_nl, sentence_de)";

    /// <summary>Questions to a statement: fewer, and each pays for its own planning; more, and one processor waits for the other.</summary>
    private const int AskedTogether = 16;

    private readonly HashSet<string> _faulty =
        [.. workbench.Rows("select distinct resource from staging.rejects where record > 0", row => row.GetString(0))];

    private readonly List<Rule> _numbered = [];

    /// <summary>
    /// Cells first, then keys within a table, then keys between tables, until no rejected parent leaves a child behind.
    /// Contracts that no file fulfils have no rows to hold.
    /// </summary>
    public void Run()
    {
        IReadOnlyList<ParsedTable> present = [.. tables.Values.Where(table => table.Staging.Files.Count > 0)];
        IReadOnlyList<Holding> own = [.. present.SelectMany(Own)];
        IReadOnlyList<Reference> references = [.. References(present)];
        WriteRules();
        var broken = Broken([.. own, .. references.Select(reference => reference.Holding)], present);
        foreach (var holding in own.Where(broken.Contains))
            holding.Reject();

        foreach (var reference in references.Where(reference => broken.Contains(reference.Holding) || IsFaulty(reference.Key.Parent)))
            HoldReference(reference, Table(reference.Key.Child));

        // A row without its parent is out of the record, and so are then the rows that refer to it.
        HashSet<string> touched = [.. _faulty];
        while (touched.Count > 0)
        {
            touched = [.. references
                .Where(reference => touched.Contains(reference.Key.Parent.Name) && HoldReference(reference, Accepted(reference.Key.Child)) > 0)
                .Select(reference => reference.Key.Child.Name)];
        }
    }

    /// <summary>What single cells and keys of a table are held to.</summary>
    private IEnumerable<Holding> Own(ParsedTable table)
    {
        if (table.Rules.Count > 0)
        {
            var first = Number(table.Rules);
            yield return new(table, table.IsMany ? null : $"select 1 from {table.Name} where {Sql.Or(table.Rules.Select(rule => rule.IsBroken))}", () => HoldCells(table, first));
        }

        foreach (var key in RowKey.Of(table.Contract))
        {
            var number = Number([new(key.Code, key.Column, "", "", KeyFaults.Repeats)]);
            yield return new(table, beside?.Find(key.Contract) is null ? $"select 1 from {table.Name} where {key.IsWhole} group by hash({key.Values}) having count(*) > 1" : null, () => HoldKey(key, number));
        }
    }

    /// <summary>
    /// What some row breaks. Most is broken by none, and to ask that of all tables at once costs a fraction of what it costs to reject nothing from each of them. Tables of
    /// many rows are asked one by one, as each fills the memory.
    /// </summary>
    private HashSet<Holding> Broken(IReadOnlyList<Holding> holdings, IReadOnlyList<ParsedTable> present)
    {
        HashSet<Holding> broken = [.. holdings.Where(holding => holding.AnyBroken is null)];
        var asked = holdings.Where(holding => holding.AnyBroken is not null).Index().ToList();
        foreach (var table in present.Where(table => table.IsMany))
        {
            begins(string.Create(CultureInfo.InvariantCulture, $"hold {table.Contract.Name} to its contract ({table.Staging.RowCount:N0} rows)"));
            foreach (var holding in asked.Where(each => each.Item.Table == table))
                broken.UnionWith(Broken(workbench, [holding]));
        }

        var few = asked.Where(holding => !holding.Item.Table.IsMany).ToList();
        foreach (var found in workbench.Each([.. few.Chunk(AskedTogether)], Broken))
            broken.UnionWith(found);
        return broken;
    }

    private static IReadOnlyList<Holding> Broken(Workbench workbench, IReadOnlyList<(int Index, Holding Holding)> some)
    {
        var found = workbench.Rows(
            string.Join("\nunion all\n", some.Select(each => $"(select {Invariant(each.Index)} as holding from ({each.Holding.AnyBroken}) limit 1)")), row => row.GetInt32(0));
        return [.. some.Where(each => found.Contains(each.Index)).Select(each => each.Holding)];
    }

    /// <summary>The parsed rows that no rule has rejected so far.</summary>
    public string Accepted(Contract contract) => IsFaulty(contract) ? $"(select * from {Table(contract)} as row where {IsAccepted(contract)})" : Table(contract);

    /// <summary>The condition under which no rule has rejected a <c>row</c>; nothing is asked where nothing was rejected.</summary>
    public string IsAccepted(Contract contract) => !IsFaulty(contract)
        ? "true"
        : $"""
        not exists (
            select 1 from staging.rejects as reject
            where reject.resource = {Sql.Text(contract.Name)}
                and reject.package = row._package and reject.file = row._file and reject.record = row._record)
        """;

    private bool IsFaulty(Contract contract) => _faulty.Contains(contract.Name);

    private string Table(Contract contract) => tables[contract.Name].Name;

    private void HoldCells(ParsedTable table, long first)
    {
        var faults = table.Rules.Select((rule, index) =>
            $"case when {rule.IsBroken} then {{ 'rule': {Invariant(first + index)}, 'value': {rule.Value} }} end");
        // Of many rows, most break no rule and need no list; of few, asking each rule twice costs more than the lists.
        var isBroken = table.IsMany ? Sql.Or(table.Rules.Select(rule => rule.IsBroken)) : "true";
        Reject(
            table.Contract,
            $"""
            {Insert}
            select faults._package, {Sql.Text(table.Contract.Name)}, faults._file, faults._record, {Said("faults.fault.value")}
            from (
                select _package, _file, _record, unnest([{Sql.List(faults)}]) as fault
                from {table.Name}
                where {isBroken}
            ) as faults
            inner join rules on rules.rule_number = faults.fault.rule
            order by faults._package, faults._file, faults._record, rules.rule_number
            """);
    }

    private long Reject(Contract contract, string sql)
    {
        var rejected = workbench.Run(sql);
        if (rejected > 0)
            _faulty.Add(contract.Name);
        return rejected;
    }

    private void HoldKey(RowKey key, long number)
    {
        RejectRepeats(key, number, WithinTable(key));
        if (beside?.Find(key.Contract) is { } keys)
            RejectRepeats(key, number, Beside(key, keys));
    }

    private void RejectRepeats(RowKey key, long number, string repeats) => Reject(
        key.Contract,
        $"""
        {Insert}
        select repeats._package, {Sql.Text(key.Contract.Name)}, repeats._file, repeats._record,
            rules.column_name, left(repeats.written, 200), rules.rule_code,
            {NamingTheFirst("en")}, {NamingTheFirst("fr")}, {NamingTheFirst("nl")}, {NamingTheFirst("de")}
        from (
        {repeats}
        ) as repeats
        inner join rules on rules.rule_number = {Invariant(number)}
        order by repeats._package, repeats._file, repeats._record
        """);

    /// <summary>The first row that has a key keeps it, whatever package it came in; each later one is told which row that was.</summary>
    /// <remarks>Keys are told apart by a hash first: millions of numbers of eight bytes fit where as many texts would not.</remarks>
    private string WithinTable(RowKey key) =>
        $"""
        select _package, _file, _record, {Written(key.Fields)} as written,
            first(_package) over same as first_package,
            first(_file) over same as first_file,
            first(_record) over same as first_record
        from {Table(key.Contract)}
        where {key.IsWhole} and hash({key.Values}) in (
            select hash({key.Values})
            from {Table(key.Contract)}
            where {key.IsWhole}
            group by hash({key.Values})
            having count(*) > 1)
        window same as (partition by {key.Values} order by _package, _file, _record)
        qualify row_number() over same > 1
        """;

    /// <summary>Of two packages with one key, the one that is held to its contracts here is told, whichever of them a refresh would read first.</summary>
    private string Beside(RowKey key, string keys) =>
        $"""
        select own._package, own._file, own._record, own.written,
            beside._package as first_package, beside._file as first_file, beside._record as first_record
        from (select _package, _file, _record, {Written(key.Fields)} as written, {key.Values} from {Table(key.Contract)} where {key.IsWhole}) as own
        inner join (select * from {keys} where {key.IsWhole}) as beside
            on {Sql.And(key.Fields.Select(ParsedCells.Value).Select(value => $"own.{value} is not distinct from beside.{value}"))}
        qualify row_number() over (partition by own._package, own._file, own._record order by beside._package, beside._file, beside._record) = 1
        """;

    /// <summary>A file that has no such column refers to nothing by it.</summary>
    private IEnumerable<Reference> References(IReadOnlyList<ParsedTable> present) =>
        from table in present
        from key in table.Contract.ForeignKeys.Select(key => new Relation(table.Contract, tables[key.Reference.Resource].Contract, key))
        where key.Fields.All(table.Staging.Has)
        let number = NumberReference(key)
        select new Reference(key, number, new(table, $"select 1 from {Table(key.Child)} as child where {IsOrphan(key, Table(key.Parent))}", static () => { }));

    private long NumberReference(Relation key) => Number(
    [
        new("foreign_key", key.Column, "", "", KeyFaults.NotAmong(key.Parent)),
        new("parent_rejected", key.Column, "", "", KeyFaults.RejectedIn(key.Parent)),
    ]);

    private long HoldReference(Reference reference, string children)
    {
        var (key, number, _) = reference;
        return Reject(
            key.Child,
            $"""
            {Insert}
            select orphans._package, {Sql.Text(key.Child.Name)}, orphans._file, orphans._record, {Said("orphans.written")}
            from (
                select _package, _file, _record, {Written(key.Fields)} as written,
                    if(exists (select 1 from {WithBeside(key, Table(key.Parent))} as parent where {key.Matches}),
                        {Invariant(number + 1)}, {Invariant(number)}) as rule
                from {children} as child
                where {IsOrphan(key, Accepted(key.Parent))}
            ) as orphans
            inner join rules on rules.rule_number = orphans.rule
            order by orphans._package, orphans._file, orphans._record
            """);
    }

    private string IsOrphan(Relation key, string parents) =>
        $"""
        {Sql.And(key.Fields.Select(field => $"child.{ParsedCells.Value(field)} is not null"))}
            and not exists (select 1 from {WithBeside(key, parents)} as parent where {key.Matches})
        """;

    private string WithBeside(Relation key, string parents)
    {
        var values = Sql.List(key.Key.Reference.Fields.Select(key.Parent.Field).Select(ParsedCells.Value));
        return beside?.Find(key.Parent) is { } keys ? $"(select {values} from {parents} union all select {values} from {keys})" : parents;
    }

    /// <summary>Gives rules their numbers in this run; returns the first of them.</summary>
    private long Number(IReadOnlyList<Rule> rules)
    {
        var first = _numbered.Count;
        _numbered.AddRange(rules);
        return first;
    }

    /// <summary>Gives the sentences of all rules a place in the database.</summary>
    private void WriteRules() => workbench.Append(Warehouse.Scratch, "main", "rules", _numbered.Select((rule, number) => (IReadOnlyList<object?>)
        [(long)number, rule.Code, rule.Column, rule.Sentence.En, rule.Sentence.Fr, rule.Sentence.Nl, rule.Sentence.De]));

    private static string Said(string value) =>
        $"rules.column_name, left({value}, 200), rules.rule_code, rules.sentence_en, rules.sentence_fr, rules.sentence_nl, rules.sentence_de";

    private static string NamingTheFirst(string language) =>
        $"""
        replace(replace(replace(rules.sentence_{language},
            '[record]', repeats.first_record::varchar), '[file]', repeats.first_file), '[package]', repeats.first_package)
        """;

    private static string Written(IEnumerable<Field> fields) => $"concat_ws(', ', {string.Join(", ", fields.Select(ParsedCells.Raw))})";

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One thing that rows of a table are held to.</summary>
    /// <param name="AnyBroken">A query that has a row where some row breaks it; null where that is known, or asked of other tables too.</param>
    /// <param name="Reject">Rejects what breaks it.</param>
    private sealed record Holding(ParsedTable Table, string? AnyBroken, Action Reject);

    /// <summary>A foreign key, held where some row has no parent, or where its parents were rejected.</summary>
    private sealed record Reference(Relation Key, long Number, Holding Holding);
}
