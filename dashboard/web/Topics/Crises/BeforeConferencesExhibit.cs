using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>The weeks before and since conferences began, a point for each.</summary>
public sealed class BeforeConferencesExhibit() : ExhibitOf<BeforeConferences>(new BeforeConferencesStudy(), "crises", BeforeConferencesWords.Question)
{
    protected override Display Show(BeforeConferences found) => new()
    {
        Headline = BeforeConferencesWords.Headline(found),
        Subtitle = BeforeConferencesWords.Subtitle(found),
        AlternativeText = BeforeConferencesWords.AlternativeText(found),
        Figure = found.Weeks.Any(week => week.AWeek is not null) ? Draw(found) : null,
        Table = Table(found),
        ObservationsName = CountWords.Consultations,
        Notes = [BeforeConferencesWords.Note],
    };

    protected override Localized Title(BeforeConferences found, Estimate estimate) => BeforeConferencesWords.Ratio;

    private static Figure Draw(BeforeConferences found) => new()
    {
        X = new NumberAxis(BeforeConferencesWords.WeeksFrom, Unit.None, -ConferenceWeek.Before, ConferenceWeek.Last + 1),
        Y = new NumberAxis(BeforeConferencesWords.AWeek, Unit.Count),
        Marks =
        [
            .. found.Others.Days == 0
                ? Array.Empty<Mark>()
                : [new LineMark(
                    new("others", BeforeConferencesWords.Others, SeriesColour.Grey, Dash.Dashed),
                    [new(-ConferenceWeek.Before, found.Others.AWeek), new(ConferenceWeek.Last + 1, found.Others.AWeek)])],
            new PointMark(new("weeks", BeforeConferencesWords.Weeks, SeriesColour.Accent), [.. found.Weeks.SelectMany(week => Point(week, found))]),
        ],
        Events = [new(0, ConferenceWeek.Last + 1, BeforeConferencesWords.Since)],
    };

    /// <summary>In the middle of its seven days.</summary>
    private static IEnumerable<DataPoint> Point(ConferenceWeek week, BeforeConferences found) => week.AWeek is { } pace
        ? [new(week.Week + 0.5, pace.Value, found.Register.Provenance, pace.Interval.Low, pace.Interval.High, Line: Line(week))]
        : [];

    private static string? Line(ConferenceWeek week) => week.All.Count > 0 ? $"{week.Week}" : null;

    private static Table Table(BeforeConferences found) => new(
        [
            new("week", ColumnType.Whole, Unit.None, BeforeConferencesWords.Week),
            new("conference_count", ColumnType.Whole, Unit.Count, BeforeConferencesWords.Conferences),
            new("consultation_count", ColumnType.Whole, Unit.Count, BeforeConferencesWords.Counted),
            new("day_count", ColumnType.Whole, Unit.Days, AroundCrisesWords.Known),
            new("a_week", ColumnType.Number, Unit.Count, BeforeConferencesWords.AWeek),
            new("a_week_low", ColumnType.Number, Unit.Count, ColumnWords.IntervalFrom),
            new("a_week_high", ColumnType.Number, Unit.Count, ColumnWords.IntervalTo),
        ],
        [
            .. found.Weeks.Where(week => week.Conferences > 0).Select(week => new TableLine(
                Line(week), [(long)week.Week, (long)week.Conferences, (long)week.All.Count, (long)week.All.Days, week.AWeek?.Value, week.AWeek?.Interval.Low, week.AWeek?.Interval.High])),
            .. found.Others.Days == 0 ? Array.Empty<TableLine>() : [new TableLine(
                found.Others.Count > 0 ? "other" : null,
                [BeforeConferencesWords.Others, (long)found.Conferences, (long)found.Others.Count, (long)found.Others.Days, found.Others.AWeek, null, null])],
        ]);
}
