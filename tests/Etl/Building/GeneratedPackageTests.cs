using System.Globalization;
using Analytics.Data;
using Analytics.Data.Contracts;
using CsCheck;

namespace Analytics.Tests.Etl.Building;

/// <summary>What holds for every register under the contracts of the house, tried on packages that the contracts themselves describe.</summary>
public sealed class GeneratedPackageTests
{
    private const int Tried = 8;

    /// <summary>Parents before children.</summary>
    private static readonly string[] _resources = ["entities", "dossiers", "consultations", "agenda_items", "attendance", "staffing"];

    /// <summary>Those of the resources and of all that they refer to, further and further.</summary>
    private static readonly IReadOnlyList<Contract> _contracts = WithParents([.. _resources.Select(Contract.Named)]);

    private static readonly Gen<long> _manyRows = Gen.OneOf(1L, long.MaxValue);

    [Fact]
    public void Any_package_that_keeps_the_contracts_loads_whole()
    {
        Gen.Select(Gen.Int[1, 8], Gen.Int, _manyRows).Sample(
            (size, seed, manyRows) =>
            {
                var tables = Make(size, seed);
                using var register = Put(tables, manyRows);

                var report = register.Refresh();

                Assert.Empty(report.Rejects);
                Assert.Equal(RunOutcome.Published, report.Outcome);
                Assert.All(tables, table => Assert.Equal(
                    table.Value.Count, report.Resources.Single(count => count.Resource == table.Key).RowsAccepted));
            },
            iter: Tried, threads: 1);
    }

    [Fact]
    public void A_spoilt_cell_loses_its_row_and_what_refers_to_it_and_nothing_else()
    {
        Gen.Select(Gen.Int[2, 8], Gen.Int, Gen.Int[0, 9999].Array[1, 4], _manyRows).Sample(
            (size, seed, choices, manyRows) =>
            {
                var tables = Make(size, seed);
                var spoilt = choices.Select(choice => Spoil(tables, choice)).DistinctBy(each => (each.Resource, each.Record)).ToList();
                var lost = spoilt.SelectMany(each => WithChildren(tables, each.Resource, each.Record)).Distinct().ToList();
                foreach (var (resource, record, field, cell, _) in spoilt)
                    tables[resource][record][field.Name] = cell;
                using var register = Put(tables, manyRows);

                var report = register.Refresh();

                var own = spoilt.Select(each => Assert.Single(report.Rejects, reject =>
                    (reject.Resource, reject.Record, reject.Column, reject.Rule, reject.Value ?? "") == (each.Resource, each.Record + 1, each.Field.Name, each.Rule, each.Cell))).ToList();
                Assert.Equal(lost.Order(), report.Rejects.Select(reject => (reject.Resource, (int)reject.Record - 1)).Distinct().Order());
                Assert.All(report.Rejects.Except(own), reject => Assert.Contains(reject.Rule, new[] { "foreign_key", "parent_rejected" }));
                Assert.All(report.Resources, count => Assert.Equal(
                    tables[count.Resource].Count - lost.Count(row => row.Resource == count.Resource), count.RowsAccepted));
            },
            iter: Tried, threads: 1);
    }

    /// <summary>Rows of every resource by field; the same seed makes the same rows.</summary>
    private static Dictionary<string, List<Dictionary<string, string>>> Make(int size, int seed) => _resources.ToDictionary(
        resource => resource,
        resource => Enumerable.Range(0, size * (resource is "agenda_items" or "attendance" ? Math.Min(size, 3) : 1))
            .Select(index => Contract.Named(resource).Fields.ToDictionary(field => field.Name, field => Cell(resource, field, index, size, seed)))
            .ToList());

    private static string Cell(string resource, Field field, int index, int size, int seed)
    {
        var contract = Contract.Named(resource);
        var draw = Math.Abs(HashCode.Combine(seed, index, StringComparer.Ordinal.GetHashCode(field.Name) % 1000)) % 1000;
        if (contract.PrimaryKey.SequenceEqual([field.Name]))
            return Key(resource, index);
        if (Parent(contract, field) is { } parent)
            // Two references of one row must not make the key of another row, so they move apart.
            return _resources.Contains(parent) ? Key(parent, parent == "dossiers" ? (index + (index / size)) % size : index % size) : "";
        if (!contract.Requires(field) && draw % 3 == 0)
            return field.Name == "service_name" ? $"service {index}" : "";
        if (field.Categories.Count > 0)
            return field.Categories[draw % field.Categories.Count] is var category ? category.Spellings[draw / 7 % category.Spellings.Count] : "";
        return Value(field, index, draw);
    }

    private static string Value(Field field, int index, int draw) => field.Type switch
    {
        FieldType.Boolean => new[] { "true", "false", "oui", "neen" }[draw % 4],
        FieldType.Whole or FieldType.Number => (1 + (draw % 200)).ToString(CultureInfo.InvariantCulture),
        FieldType.Year => (1990 + (draw % 30)).ToString(CultureInfo.InvariantCulture),
        FieldType.Date when field.IsPartialDate && draw % 4 == 0 => (2000 + (draw % 25)).ToString(CultureInfo.InvariantCulture),
        FieldType.Date => new DateOnly(2004, 1, 1).AddDays(draw).ToString(draw % 2 == 0 ? "yyyy-MM-dd" : "dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"x{index}"),
    };

    private static string Key(string resource, int index) => string.Create(CultureInfo.InvariantCulture, $"{resource[..3]}-{index}");

    private static IReadOnlyList<Contract> WithParents(IReadOnlyList<Contract> contracts)
    {
        IReadOnlyList<Contract> all = [.. contracts.Union(contracts.SelectMany(contract => contract.ForeignKeys).Select(key => Contract.Named(key.Reference.Resource)))];
        return all.Count == contracts.Count ? all : WithParents(all);
    }

    private static string? Parent(Contract contract, Field field) =>
        contract.ForeignKeys.FirstOrDefault(key => key.Fields.Contains(field.Name))?.Reference.Resource;

    private static (string Resource, int Record, Field Field, string Cell, string Rule) Spoil(
        Dictionary<string, List<Dictionary<string, string>>> tables, int choice)
    {
        var spoilt = (
            from resource in _resources
            let contract = Contract.Named(resource)
            from field in contract.Fields
            from fault in Faults(contract, field)
            select (resource, field, fault.Cell, fault.Rule)).ToList();
        var (name, column, cell, rule) = spoilt[choice % spoilt.Count];
        return (name, choice % tables[name].Count, column, cell, rule);
    }

    private static IEnumerable<(string Cell, string Rule)> Faults(Contract contract, Field field)
    {
        if (contract.Requires(field))
            yield return ("", "required");
        if (field.Categories.Count > 0)
            yield return ("no such value", "categories");
        else if (Parent(contract, field) is not null)
            yield return ("nobody", "foreign_key");
        else if (field.Constraints.Pattern is not null)
            yield return ("Not a key!", "pattern");
        else if (field.Type != FieldType.Text)
            yield return ("soon", "type");
        if (field.Constraints.Maximum is not null)
            yield return ("99999", "maximum");
    }

    /// <summary>A row and all rows that cannot be without it, by hand: who refers to a lost row is lost.</summary>
    private static List<(string Resource, int Record)> WithChildren(
        Dictionary<string, List<Dictionary<string, string>>> tables, string resource, int record)
    {
        List<(string Resource, int Record)> lost = [(resource, record)];
        for (var next = 0; next < lost.Count; next++)
        {
            var (parent, row) = lost[next];
            lost.AddRange(
                from child in _resources
                from key in Contract.Named(child).ForeignKeys.Where(key => key.Reference.Resource == parent)
                from candidate in tables[child].Index()
                where candidate.Item[key.Fields[0]] == tables[parent][row][key.Reference.Fields[0]] && !lost.Contains((child, candidate.Index))
                select (child, candidate.Index));
        }

        return [.. lost.Distinct()];
    }

    private static ARegister Put(Dictionary<string, List<Dictionary<string, string>>> tables, long manyRows)
    {
        ARegister register = new(contracts: _contracts, manyRows: manyRows);
        foreach (var (resource, rows) in tables)
        {
            string[] lines = [string.Join(',', rows[0].Keys), .. rows.Select(row => string.Join(',', row.Values.Select(Quote)))];
            register.Put(resource, $"{resource}.csv", string.Join('\n', lines) + "\n");
        }

        return register;

        static string Quote(string cell) => cell.Contains(',') ? $"\"{cell}\"" : cell;
    }
}
