using Analytics.Findings.Crises;

namespace Analytics.Findings.Catalog;

/// <summary>Everything that can be found, in the order of the topics. A new finding is one line here.</summary>
public static class StudyCatalog
{
    public static IReadOnlyList<Study> All { get; } =
    [
        new ImpromptuByYearStudy(),
        new AfterEachCrisisStudy(),
    ];
}
