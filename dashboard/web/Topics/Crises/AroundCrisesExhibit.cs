using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>The half year before and after crises began, a point for each thirty days.</summary>
public sealed class AroundCrisesExhibit() : ExhibitOf<AroundCrises>(new AroundCrisesStudy(), "crises", AroundCrisesWords.Question)
{
    protected override Display Show(AroundCrises found) => new()
    {
        Headline = AroundCrisesWords.Headline(found),
        Subtitle = AroundCrisesWords.Subtitle(found),
        AlternativeText = AroundCrisesWords.AlternativeText(found),
        Figure = found.Verdict == Verdict.Described ? Draw(found) : null,
        Table = Table(found.Stretches),
        ObservationsName = CrisesWords.ImpromptuCounted,
        Notes = [AroundCrisesWords.Note, .. AroundCrisesWords.Cut(found), .. LackWords.InSome("trigger_code", found.UnknownTrigger, found.Consultations)],
    };

    protected override Localized Title(AroundCrises found, Estimate estimate) =>
        AroundCrisesWords.Ratio(AroundCrisesStudy.Horizons.Single(days => estimate.Name == $"rate_ratio_{days}_days"));

    private static Figure Draw(AroundCrises found) => new()
    {
        X = new NumberAxis(AroundCrisesWords.DaysAfter, Unit.Days, -CrisisStretch.Reach, CrisisStretch.Reach),
        Y = new NumberAxis(AroundCrisesWords.In30Days, Unit.Count),
        Marks =
        [
            new LineMark(new("as-before", AroundCrisesWords.AsBefore, SeriesColour.Grey, Dash.Dashed), [new(-CrisisStretch.Reach, found.Before), new(CrisisStretch.Reach, found.Before)]),
            new PointMark(new("stretches", AroundCrisesWords.Stretches, SeriesColour.Accent), [.. found.Stretches.SelectMany(stretch => Point(stretch, found))]),
        ],
        Events = [new(0, CrisisStretch.Reach, AroundCrisesWords.SinceItBegan)],
    };

    /// <summary>In the middle of its thirty days.</summary>
    private static IEnumerable<DataPoint> Point(CrisisStretch stretch, AroundCrises found) => stretch.In30Days is { } pace
        ? [new(stretch.From + (CrisisStretch.Length / 2.0), pace.Value, found.Register.Provenance, pace.Interval.Low, pace.Interval.High, Line: Line(stretch))]
        : [];

    private static string? Line(CrisisStretch stretch) => stretch.Own.Count > 0 ? $"{stretch.From}" : null;

    private static Table Table(IReadOnlyList<CrisisStretch> stretches) => new(
        [
            new("from_day", ColumnType.Whole, Unit.None, AroundCrisesWords.FromDay),
            new("to_day", ColumnType.Whole, Unit.None, AroundCrisesWords.ToDay),
            new("crisis_count", ColumnType.Whole, Unit.Count, AroundCrisesWords.Crises),
            new("impromptu_count", ColumnType.Whole, Unit.Count, CrisesWords.Impromptu),
            new("day_count", ColumnType.Whole, Unit.Days, AroundCrisesWords.Known),
            new("day_of_another_count", ColumnType.Whole, Unit.Days, AroundCrisesWords.OfOthers),
            new("unknown_day_count", ColumnType.Whole, Unit.Days, AroundCrisesWords.NotKnown),
            new("in_30_days", ColumnType.Number, Unit.Count, AroundCrisesWords.In30Days),
            new("in_30_days_low", ColumnType.Number, Unit.Count, ColumnWords.IntervalFrom),
            new("in_30_days_high", ColumnType.Number, Unit.Count, ColumnWords.IntervalTo),
        ],
        [
            .. stretches.Select(stretch => new TableLine(
                Line(stretch),
                [
                    (long)stretch.From, (long)stretch.To, (long)stretch.Crises, (long?)(stretch.Own.Days == 0 ? null : stretch.Own.Count), (long)stretch.Own.Days,
                    (long)stretch.OfOthers, (long)stretch.Unknown, stretch.In30Days?.Value, stretch.In30Days?.Interval.Low, stretch.In30Days?.Interval.High,
                ])),
        ]);
}
