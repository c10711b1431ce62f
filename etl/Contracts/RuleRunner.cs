using System.Globalization;
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

    private readonly HashSet<string> _faulty =
        [.. workbench.Rows("select distinct resource from staging.rejects where record > 0", row => row.GetString(0))];

    private long _numbered;

    /// <summary>
    /// Cells first, then keys within a table, then keys between tables, until no rejected parent leaves a child behind.
    /// Contracts that no file fulfils have no rows to hold.
    /// </summary>
    public void Run()
    {
        IReadOnlyList<ParsedTable> present = [.. tables.Values.Where(table => table.Staging.Files.Count > 0)];
        foreach (var table in present)
        {
            if (table.IsMany)
                begins(string.Create(CultureInfo.InvariantCulture, $"hold {table.Contract.Name} to its contract ({table.Staging.RowCount:N0} rows)"));
            HoldCells(table);
            foreach (var key in RowKey.Of(table.Contract))
                HoldKey(key);
        }

        HoldReferences(present);
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

    private void HoldCells(ParsedTable table)
    {
        if (table.Rules.Count == 0)
            return;
        var first = Number(table.Rules);
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

    private void HoldKey(RowKey key)
    {
        var number = Number([new(key.Code, key.Column, "", "", KeyFaults.Repeats)]);
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
    private void HoldReferences(IReadOnlyList<ParsedTable> present)
    {
        var keys = present
            .SelectMany(table => table.Contract.ForeignKeys.Select(key => new Relation(table.Contract, tables[key.Reference.Resource].Contract, key)))
            .Where(key => key.Fields.All(tables[key.Child.Name].Staging.Has))
            .ToList();
        var numbers = keys.ToDictionary(key => key, NumberReference);
        foreach (var key in keys)
            HoldReference(key, numbers[key], Table(key.Child));

        // A row without its parent is out of the record, and so are then the rows that refer to it.
        HashSet<string> touched = [.. _faulty];
        while (touched.Count > 0)
        {
            touched = [.. keys
                .Where(key => touched.Contains(key.Parent.Name) && HoldReference(key, numbers[key], Accepted(key.Child)) > 0)
                .Select(key => key.Child.Name)];
        }
    }

    private long NumberReference(Relation key) => Number(
    [
        new("foreign_key", key.Column, "", "", KeyFaults.NotAmong(key.Parent)),
        new("parent_rejected", key.Column, "", "", KeyFaults.RejectedIn(key.Parent)),
    ]);

    private long HoldReference(Relation key, long number, string children) => Reject(
        key.Child,
        $"""
        {Insert}
        select orphans._package, {Sql.Text(key.Child.Name)}, orphans._file, orphans._record, {Said("orphans.written")}
        from (
            select _package, _file, _record, {Written(key.Fields)} as written,
                if(exists (select 1 from {WithBeside(key, Table(key.Parent))} as parent where {key.Matches}),
                    {Invariant(number + 1)}, {Invariant(number)}) as rule
            from {children} as child
            where {Sql.And(key.Fields.Select(field => $"child.{ParsedCells.Value(field)} is not null"))}
                and not exists (select 1 from {WithBeside(key, Accepted(key.Parent))} as parent where {key.Matches})
        ) as orphans
        inner join rules on rules.rule_number = orphans.rule
        order by orphans._package, orphans._file, orphans._record
        """);

    private string WithBeside(Relation key, string parents)
    {
        var values = Sql.List(key.Key.Reference.Fields.Select(key.Parent.Field).Select(ParsedCells.Value));
        return beside?.Find(key.Parent) is { } keys ? $"(select {values} from {parents} union all select {values} from {keys})" : parents;
    }

    /// <summary>Gives rules their numbers in this run and their sentences a place in the database; returns the first number.</summary>
    private long Number(IReadOnlyList<Rule> rules)
    {
        var first = _numbered;
        workbench.Append("temp", "main", "rules", rules.Select(rule => (IReadOnlyList<object?>)
            [_numbered++, rule.Code, rule.Column, rule.Sentence.En, rule.Sentence.Fr, rule.Sentence.Nl, rule.Sentence.De]));
        return first;
    }

    private static string Said(string value) =>
        $"rules.column_name, left({value}, 200), rules.rule_code, rules.sentence_en, rules.sentence_fr, rules.sentence_nl, rules.sentence_de";

    private static string NamingTheFirst(string language) =>
        $"""
        replace(replace(replace(rules.sentence_{language},
            '[record]', repeats.first_record::varchar), '[file]', repeats.first_file), '[package]', repeats.first_package)
        """;

    private static string Written(IEnumerable<Field> fields) => $"concat_ws(', ', {string.Join(", ", fields.Select(ParsedCells.Raw))})";

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
