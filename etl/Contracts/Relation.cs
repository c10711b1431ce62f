using Analytics.Data.Contracts;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Contracts;

/// <summary>A foreign key of one contract with the contract that it points to.</summary>
internal sealed record Relation(Contract Child, Contract Parent, ForeignKey Key)
{
    public IReadOnlyList<Field> Fields { get; } = [.. Key.Fields.Select(Child.Field)];

    public string Column => string.Join(", ", Key.Fields);

    public string Matches => Sql.And(Fields.Zip(
        Key.Reference.Fields.Select(Parent.Field),
        (own, theirs) => $"parent.{ParsedCells.Value(theirs)} = child.{ParsedCells.Value(own)}"));
}
