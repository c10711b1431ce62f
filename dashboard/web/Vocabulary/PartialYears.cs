using Analytics.Figures;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>Years of which a part is known, on an axis of years: drawn as partial, and named by the part.</summary>
internal static class PartialYears
{
    public static IReadOnlyList<PartialPosition> On(IReadOnlyList<PartialYear> years) => [.. years.Select(year => new PartialPosition(year.Year, PartialYearWords.Of(year)))];
}
