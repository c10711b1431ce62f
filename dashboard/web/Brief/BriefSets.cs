namespace Analytics.Dashboard.Brief;

/// <summary>The sets that the house offers. A finding more is one line here.</summary>
public static class BriefSets
{
    public static BriefSet Management { get; } = new(
        "management",
        BriefWords.ManagementTitle,
        BriefWords.ForManagement,
        [
            "required-fte",
            "scenarios-compared",
            "public-need",
            "work-and-meetings",
            "diplomat-load",
            "case-against",
        ]);

    public static BriefSet Question { get; } = new(
        "question",
        BriefWords.QuestionTitle,
        BriefWords.ForQuestion,
        [
            "coormulti-counts",
            "time-to-deposit",
            "pending-treaties",
            "documented-assents",
        ]);

    /// <summary>The first is what is shown where nothing is asked.</summary>
    public static IReadOnlyList<BriefSet> All { get; } = [Management, Question];
}
