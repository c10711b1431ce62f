using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>What may be asked of the work that is divided by staff. Posts are filled for all of it, so no filter narrows them but the years.</summary>
public static class StaffingFilters
{
    public static IReadOnlyList<Filter> All { get; } =
    [
        RegisterFilters.From,
        RegisterFilters.To,
        RegisterFilters.Format,
        RegisterFilters.Trigger,
        RegisterFilters.Domain,
        RegisterFilters.Organisation,
        RegisterFilters.Crisis,
    ];

    public const int UsualSeed = 1;

    /// <summary>Of the draws by which intervals are made; the same seed gives the same interval.</summary>
    public static readonly NumberFilter Seed = new("seed", 1, 999_999) { IsWhole = true };

    /// <summary>What may be asked of the staff that all work needs: a part of the work needs a part of the staff, which nobody has.</summary>
    public static IReadOnlyList<Filter> OfNeed { get; } = [RegisterFilters.From, RegisterFilters.To, Seed];

    public static int SeedIn(Question question) => (int)(Seed.In(question) ?? UsualSeed);
}
