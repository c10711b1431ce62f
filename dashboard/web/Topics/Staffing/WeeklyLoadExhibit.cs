using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The share of weeks over capacity of each year, with its interval.</summary>
public sealed class WeeklyLoadExhibit() : ExhibitOf<WeeklyLoad>(new WeeklyLoadStudy(), "staffing", WeeklyLoadWords.Question)
{
    protected override Display Show(WeeklyLoad found) => new()
    {
        Headline = WeeklyLoadWords.Headline(found),
        Subtitle = WeeklyLoadWords.Subtitle(found.Years),
        AlternativeText = WeeklyLoadWords.AlternativeText(found),
        Figure = found.Weeks.Count == 0 || !found.Years.AreSeveral ? null : Draw(found),
        Table = Table(found.Weeks),
        ObservationsName = WeeklyLoadWords.Weeks,
        Notes = [.. WeeklyLoadWords.Notes(found), RequiredFteWords.NotCountedBefore, .. PartialYearWords.Note(found.PartialYears)],
    };

    protected override Localized Title(WeeklyLoad found, Estimate estimate) => WeeklyLoadWords.Title(estimate);

    private static Figure Draw(WeeklyLoad found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(WeeklyLoadWords.ShareOver, Unit.Share, 0, 1),
        Marks =
        [
            new PointMark(
                new("over", WeeklyLoadWords.ShareWithInterval, SeriesColour.Accent),
                [.. found.Weeks.Select(year => new DataPoint(
                    year.Year, year.Over.Mean, found.Register.Provenance, year.Over.Interval.Low, year.Over.Interval.High, Line: $"{year.Year}"))]),
        ],
        Breaks = FormatSeries.BreaksWithin(found.Years),
    };

    private static Table Table(IReadOnlyList<YearOfWeeks> years) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("week_count", ColumnType.Whole, Unit.Count, WeeklyLoadWords.WeeksColumn),
            new("staff_fte", ColumnType.Number, Unit.Fte, WorkloadWords.StaffInPost),
            new("mean_use", ColumnType.Number, Unit.Share, WeeklyLoadWords.Use),
            new("share_over", ColumnType.Number, Unit.Share, WeeklyLoadWords.ShareOver),
            new("share_low", ColumnType.Number, Unit.Share, WorkloadWords.IntervalFrom),
            new("share_high", ColumnType.Number, Unit.Share, WorkloadWords.IntervalTo),
            new("weeks_over_at_means", ColumnType.Whole, Unit.Count, WeeklyLoadWords.AtMeans),
            new("longest_run_weeks", ColumnType.Whole, Unit.Count, WeeklyLoadWords.LongestRun),
        ],
        [
            .. years.Select(year => new TableLine(
                $"{year.Year}",
                [
                    (long)year.Year, (long)year.Weeks, year.Fte, year.Use, year.Over.Mean, year.Over.Interval.Low, year.Over.Interval.High, (long)year.AtMeans, (long)year.LongestRun,
                ])),
        ]);
}
