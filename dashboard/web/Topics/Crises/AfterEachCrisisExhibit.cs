using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Crises;

namespace Analytics.Dashboard.Topics.Crises;

/// <summary>The pace after each crisis beside the pace before it, a row for each crisis.</summary>
public sealed class AfterEachCrisisExhibit() : ExhibitOf<AfterEachCrisis>(new AfterEachCrisisStudy(), "crises", AfterEachCrisisWords.Question)
{
    /// <summary>The two points of a row stand a little above and beneath its middle, so that their intervals can be told apart.</summary>
    private const double Apart = 0.16;

    protected override Display Show(AfterEachCrisis found) => new()
    {
        Headline = AfterEachCrisisWords.Headline(found),
        Subtitle = AfterEachCrisisWords.Subtitle(found.Years),
        AlternativeText = AfterEachCrisisWords.AlternativeText(found),
        Figure = found.Together is null ? null : Draw(found),
        Table = Table(found.Crises),
        ObservationsName = CrisesWords.ImpromptuCounted,
        Notes = [AfterEachCrisisWords.Note, .. LackWords.InSome("trigger_code", found.UnknownTrigger, found.Consultations)],
    };

    protected override Localized Title(AfterEachCrisis found, Estimate estimate) =>
        AfterEachCrisisWords.Ratio(found.Crises.FirstOrDefault(crisis => estimate.Name == $"rate_ratio_{crisis.Key}"));

    private static Figure Draw(AfterEachCrisis found) => new()
    {
        X = new NumberAxis(AfterEachCrisisWords.AWeek, Unit.None),
        Y = new CategoryAxis(CrisesWords.Crisis, [.. found.Crises.Select(CrisesWords.Name)]),
        Marks =
        [
            new PointMark(new("after", AfterEachCrisisWords.After, SeriesColour.Accent), [.. found.Crises.Index().SelectMany(row => Point(row.Item, row.Item.After, row.Index - Apart, found))]),
            new PointMark(new("before", AfterEachCrisisWords.Before, SeriesColour.Grey), [.. found.Crises.Index().SelectMany(row => Point(row.Item, row.Item.Before, row.Index + Apart, found))]),
        ],
    };

    private static IEnumerable<DataPoint> Point(CrisisPace crisis, Pace? pace, double row, AfterEachCrisis found) => pace is { } known
        ? [new(known.AWeek, row, found.Register.Provenance, known.Interval.Low, known.Interval.High, Line: crisis.Count > 0 ? crisis.Key : null)]
        : [];

    private static Table Table(IReadOnlyList<CrisisPace> crises) => new(
        [
            new("crisis_name", ColumnType.Text, Unit.None, CrisesWords.Crisis),
            new("after_count", ColumnType.Whole, Unit.Count, AfterEachCrisisWords.AfterCount),
            new("after_days", ColumnType.Whole, Unit.Days, AfterEachCrisisWords.Length),
            new("after_rate", ColumnType.Number, Unit.Count, AfterEachCrisisWords.PerWeek),
            new("before_count", ColumnType.Whole, Unit.Count, AfterEachCrisisWords.BeforeCount),
            new("before_days", ColumnType.Whole, Unit.Days, AfterEachCrisisWords.Length),
            new("before_rate", ColumnType.Number, Unit.Count, AfterEachCrisisWords.PerWeek),
            new("rate_ratio", ColumnType.Number, Unit.None, AfterEachCrisisWords.RateRatio),
            new("ratio_low", ColumnType.Number, Unit.None, ColumnWords.IntervalFrom),
            new("ratio_high", ColumnType.Number, Unit.None, ColumnWords.IntervalTo),
        ],
        [
            .. crises.Select(crisis => new TableLine(
                crisis.Count > 0 ? crisis.Key : null,
                [
                    CrisesWords.Name(crisis), (long?)crisis.After?.Count, (long?)crisis.After?.Days, crisis.After?.AWeek,
                    (long?)crisis.Before?.Count, (long?)crisis.Before?.Days, crisis.Before?.AWeek,
                    crisis.Ratio?.Ratio, crisis.Ratio?.Low, crisis.Ratio?.High,
                ])),
        ]);
}
