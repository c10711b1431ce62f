using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Staffing;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Statistics.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>Scenarios beneath one another: what each needs with its interval, and the staff that it has.</summary>
public sealed class ScenariosComparedExhibit() : ExhibitOf<ScenariosCompared>(new ScenariosComparedStudy(), "staffing", ScenariosComparedWords.Question)
{
    protected override Display Show(ScenariosCompared found) => new()
    {
        Headline = ScenariosComparedWords.Headline(found),
        Subtitle = ScenariosComparedWords.Subtitle(found),
        AlternativeText = ScenariosComparedWords.AlternativeText(found),
        Figure = found.Start is { } start ? Draw(found.Outcomes, start.IsPublic || !found.IsSynthetic ? Provenance.Assumed : Provenance.Synthetic) : null,
        Table = Table(found.Outcomes),
        ObservationsName = ScenariosComparedWords.Consultations,
        Notes = [.. ScenariosComparedWords.Notes(found)],
        NotesTellEstimates = true,
    };

    protected override Localized Title(ScenariosCompared found, Estimate estimate) => ScenariosComparedWords.Title(estimate);

    /// <summary>What a scenario chose stands in its name.</summary>
    protected override bool Tells(Findings.Asking.Filter filter) => ScenarioFilters.Of(filter) is not null;

    private static Figure Draw(IReadOnlyList<ScenarioOutcome> outcomes, Provenance provenance) => new()
    {
        X = new NumberAxis(WorkloadWords.Full, Unit.Fte),
        Y = new CategoryAxis(ScenariosComparedWords.ScenarioColumn, [.. outcomes.Select(outcome => ScenariosComparedWords.Name(outcome.Scenario))]),
        Marks =
        [
            new PointMark(
                new("required", WorkloadWords.RequiredSeries, SeriesColour.Accent),
                [.. outcomes.Index().Select(outcome => new DataPoint(
                    outcome.Item.Required.Mean, outcome.Index, provenance, outcome.Item.Required.Interval.Low, outcome.Item.Required.Interval.High))]),
            new PointMark(
                new("staff", ScenariosComparedWords.Staff, SeriesColour.Second),
                [.. outcomes.Index().Select(outcome => new DataPoint(outcome.Item.Scenario.Fte, outcome.Index, provenance))]),
        ],
    };

    private static Table Table(IReadOnlyList<ScenarioOutcome> outcomes) => new(
        [
            new("scenario", ColumnType.Text, Unit.None, ScenariosComparedWords.ScenarioColumn),
            new("expected_consultations", ColumnType.Number, Unit.Count, ScenariosComparedWords.ExpectedConsultations),
            .. Triple("hours", Unit.Hours, WorkHoursByKindWords.Total),
            .. Triple("required_fte", Unit.Fte, WorkloadWords.RequiredFte),
            new("staff_fte", ColumnType.Number, Unit.Fte, WorkloadWords.StaffInPost),
            new("share_of_draws_above", ColumnType.Number, Unit.Share, WorkloadWords.ShareAbove),
            .. Triple("required_diplomat_fte", Unit.Fte, DiplomatLoadWords.Required),
            new("diplomat_fte", ColumnType.Number, Unit.Fte, DiplomatLoadWords.InPostColumn),
            .. Triple("difference_fte", Unit.Fte, ScenariosComparedWords.Difference),
        ],
        [
            .. outcomes.Index().Select(outcome => new TableLine(
                outcome.Index == 0 ? "all" : null,
                [
                    ScenariosComparedWords.Name(outcome.Item.Scenario), outcome.Item.Consultations,
                    .. Triple(outcome.Item.Hours), .. Triple(outcome.Item.Required.Summary), outcome.Item.Scenario.Fte, outcome.Item.ShareAbove,
                    .. Triple(outcome.Item.Diplomats.Summary), outcome.Item.Scenario[ScenarioField.Diplomats], .. Triple(outcome.Item.Difference?.Summary),
                ])),
        ]);

    private static Column[] Triple(string name, Unit unit, Localized title) =>
    [
        new(name, ColumnType.Number, unit, title),
        new($"{name}_low", ColumnType.Number, unit, WorkloadWords.IntervalFrom),
        new($"{name}_high", ColumnType.Number, unit, WorkloadWords.IntervalTo),
    ];

    private static object?[] Triple(OutcomeSummary? of) => [of?.Mean, of?.Interval.Low, of?.Interval.High];
}
