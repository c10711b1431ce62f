using Analytics.Figures;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The kinds of work with the colour that they have on every figure; two small ones share a colour, as six are the most that the eye tells apart.</summary>
internal static class WorkSeries
{
    public static IReadOnlyList<(Series Series, Func<WorkHours, double> Hours)> All { get; } =
    [
        (new("preparing", WorkloadWords.Of(WorkKind.Preparing), SeriesColour.Accent), static hours => hours.Preparing),
        (new("chairing", WorkloadWords.Of(WorkKind.Chairing), SeriesColour.Second), static hours => hours.Chairing),
        (new("reporting", WorkloadWords.Of(WorkKind.Reporting), SeriesColour.Third), static hours => hours.Reporting),
        (new("procedures", ConsultationsPerFteWords.Procedures, SeriesColour.Fourth), static hours => hours.Written + hours.Silence),
        (new("notice", WorkHoursByKindWords.NoticeAndStalemates, SeriesColour.Fifth), static hours => hours.Impromptu + hours.Stalemate),
        (new("posts", WorkloadWords.Of(WorkKind.Posts), SeriesColour.Grey), static hours => hours.Posts),
    ];
}
