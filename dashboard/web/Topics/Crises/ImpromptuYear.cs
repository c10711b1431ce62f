using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>The impromptu consultations of one year, by the crisis they name, beside all consultations of that year.</summary>
internal sealed record ImpromptuYear(int Year, int All, IReadOnlyList<CrisisCount> Crises)
{
    public int Impromptu => Crises.Sum(crisis => crisis.Count);

    public static IReadOnlyList<ImpromptuYear> Of(IEnumerable<Line> lines) =>
    [
        .. lines.GroupBy(line => (int)line.Whole("year")!.Value).Select(year => new ImpromptuYear(
            year.Key,
            (int)year.First().Whole("consultation_count")!.Value,
            [.. year.Where(line => line.Whole("impromptu_count") > 0).Select(CrisisCount.Of)])),
    ];
}

/// <summary>So many impromptu consultations of one year name this crisis; without a key, none.</summary>
internal sealed record CrisisCount(string? Key, Localized Name, DateOnly? BeganOn, int Count, string Line)
{
    public static CrisisCount Of(Line line) => new(
        line.Text("crisis_key"),
        line.Text("crisis_name") is { } name ? Localized.Same(name) : CrisesWords.NoCrisis,
        line.Day("began_on_from"),
        (int)line.Whole("impromptu_count")!.Value,
        $"{line.Text("year")}:{line.Text("crisis_key") ?? "none"}");
}
