using Analytics.Data.Contracts;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Contracts;

/// <summary>Columns by which a contract tells its rows apart, under the code of the rule that forbids to repeat them.</summary>
internal sealed record RowKey(Contract Contract, string Code, IReadOnlyList<Field> Fields, bool IsAbsentAValue = false)
{
    public string Column => string.Join(", ", Fields.Select(part => part.Name));

    public string Values => string.Join(", ", Fields.Select(ParsedCells.Value));

    /// <summary>The condition under which a parsed row has this key.</summary>
    public string IsWhole => Sql.And(Fields.Select(part => MayBeAbsent(part)
        ? $"({ParsedCells.Value(part)} is not null or {ParsedCells.Text(part)} is null)"
        : $"{ParsedCells.Value(part)} is not null"));

    public static IReadOnlyList<RowKey> Of(Contract contract)
    {
        List<RowKey> keys = [];
        if (contract.PrimaryKey.Count > 0)
            keys.Add(new(contract, "primary_key", [.. contract.PrimaryKey.Select(contract.Field)]));
        keys.AddRange(contract.UniqueKeys.Select(key => new RowKey(contract, "unique", [.. key.Select(contract.Field)], IsAbsentAValue: true)));
        keys.AddRange(contract.Fields
            .Where(field => field.Constraints.Unique && !contract.PrimaryKey.SequenceEqual([field.Name]))
            .Select(field => new RowKey(contract, "unique", [field])));
        return keys;
    }

    /// <summary>A cell that cannot be read is a fault of its own and makes no key; one that is absent may.</summary>
    public bool MayBeAbsent(Field field) => IsAbsentAValue && !Contract.Requires(field);
}
