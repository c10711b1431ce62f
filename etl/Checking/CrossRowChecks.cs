using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;

namespace Analytics.Etl.Checking;

/// <summary>
/// The checks across rows that concern one package, as they read rows of a resource that it has: those that can be asked of its rows
/// alone, and those that would need rows of its neighbours to be right and are left to a refresh.
/// </summary>
internal sealed record CrossRowChecks(IReadOnlyList<Check> Asked, IReadOnlyList<Check> Left)
{
    public static CrossRowChecks None { get; } = new([], []);

    public static CrossRowChecks Of(Model model, IReadOnlyList<Contract> held, Neighbourhood beside)
    {
        var concerned = model.Checks.Where(check => held.Any(contract => model.Lineage.Reads(check.Sql, contract)));
        var askable = concerned.ToLookup(check => !check.Whole.Any(beside.Holds));
        return new([.. askable[true]], [.. askable[false]]);
    }
}
