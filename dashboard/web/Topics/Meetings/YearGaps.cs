using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>The stretches between known years on an axis of years.</summary>
internal static class YearGaps
{
    public static IReadOnlyList<Gap> Between(IEnumerable<int> known, Years years, Localized name) =>
        [.. Unknown(known.ToHashSet(), years).Select(gap => new Gap(gap.From - 0.5, gap.To + 0.5, name))];

    private static IEnumerable<Years> Unknown(HashSet<int> known, Years years)
    {
        int? first = null;
        for (var year = years.From; year <= years.To + 1; year++)
        {
            var isUnknown = year <= years.To && !known.Contains(year);
            if (isUnknown)
                first ??= year;
            if (isUnknown || first is not { } start)
                continue;
            yield return new(start, year - 1);
            first = null;
        }
    }
}
