using Analytics.Data;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What a reader may ask of the meetings. Documented counts know the year alone; the register answers to every filter.</summary>
public static class MeetingsFilters
{
    public static IReadOnlyList<Filter> OfYears { get; } = [RegisterFilters.From, RegisterFilters.To];

    public static IReadOnlyList<Filter> All { get; } =
        [.. OfYears, RegisterFilters.Trigger, RegisterFilters.Domain, RegisterFilters.Organisation, RegisterFilters.Crisis];

    /// <summary>For the queries on documented rows.</summary>
    public static (string Name, object? Value)[] Years(Release release, Question question) =>
        [.. RegisterFilters.Parameters(release, question, OfYears)];
}
