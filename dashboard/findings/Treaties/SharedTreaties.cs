using Analytics.Findings.Asking;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Treaties;

/// <summary>
/// Belgium's spells and those of some other states, of the treaties that both sides signed and no others: states choose what they sign, and a difference on
/// other treaties is one of treaties.
/// </summary>
internal sealed class SharedTreaties
{
    private SharedTreaties(IReadOnlyList<StateSpellRow> belgian, IReadOnlyList<StateSpellRow> others) => (Belgian, Others) = (belgian, others);

    public IReadOnlyList<StateSpellRow> Belgian { get; }

    public IReadOnlyList<StateSpellRow> Others { get; }

    public IEnumerable<StateSpellRow> All => Belgian.Concat(Others);

    public int Count => Belgian.Count;

    public static SharedTreaties With(IReadOnlyCollection<StateSpellRow> rows, Func<StateSpellRow, bool> isOther)
    {
        var belgian = rows.Where(row => row.IsBelgian).ToDictionary(row => row.TreatyKey);
        IReadOnlyList<StateSpellRow> others = [.. rows.Where(row => !row.IsBelgian && isOther(row) && belgian.ContainsKey(row.TreatyKey))];
        var shared = others.Select(row => row.TreatyKey).ToHashSet();
        return new([.. belgian.Values.Where(row => shared.Contains(row.TreatyKey))], others);
    }

    /// <summary>The first and the last year in which one of them was signed; null where none was.</summary>
    public static Years? YearsOf(IEnumerable<StateSpellRow> rows)
    {
        int[] years = [.. rows.Select(row => row.SignedYear)];
        return years.Length == 0 ? null : new(years.Min(), years.Max());
    }

    /// <summary>
    /// Draws of whole treaties, the same for all comparisons: of the n-th, Belgium's spells are group 2n and the others' group 2n + 1.
    /// </summary>
    public static SpellBootstrap Draw(IReadOnlyList<SharedTreaties> comparisons, double? withinYears = null)
    {
        var numbers = comparisons.SelectMany(shared => shared.All).Select(row => row.TreatyKey).Distinct().Order(StringComparer.Ordinal).Index()
            .ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
        return new SpellBootstrap(
            [
                .. comparisons.Index().SelectMany(place => place.Item.All.Select(row =>
                    new ClusteredSpell(numbers[row.TreatyKey], (2 * place.Index) + (row.IsBelgian ? 0 : 1), row.DurationDays, row.IsObserved))),
            ],
            2 * comparisons.Count,
            withinYears * JulianYear.Days);
    }
}
