using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What a reader may ask of the meetings: the years.</summary>
public static class MeetingsFilters
{
    /// <summary>Coormulti was set up in October 2003; 2004 is its first whole year.</summary>
    public const int FirstYear = 2004;

    public const int LastYear = 2024;

    private const int EarliestYear = 1990;
    private const int LatestYear = 2026;

    public static IReadOnlyList<Filter> All { get; } =
    [
        new YearFilter("from", new("From", "De", "Van", "Von"), EarliestYear, LatestYear, FirstYear),
        new YearFilter("to", new("to", "à", "tot en met", "bis"), EarliestYear, LatestYear, LastYear),
    ];

    public static (int From, int To) Years(Question question) => (question.Year("from") ?? FirstYear, question.Year("to") ?? LastYear);

    public static (string Name, object? Value)[] Parameters(Question question)
    {
        var (from, to) = Years(question);
        return [("from_year", from), ("to_year", to)];
    }
}
