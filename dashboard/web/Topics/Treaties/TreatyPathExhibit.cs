using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Every dated step of one treaty as a point, and for each actor the span from the signature to its act.</summary>
public sealed class TreatyPathExhibit() : ExhibitOf<TreatyPath>(new TreatyPathStudy(), "treaties", TreatyPathWords.Question)
{
    protected override Display Show(TreatyPath found) => new()
    {
        Headline = TreatyPathWords.Headline(found),
        Subtitle = TreatyPathWords.Subtitle(found.TreatyNames),
        AlternativeText = TreatyPathWords.AlternativeText(found),
        Figure = found.Steps.Count == 0 ? null : Draw(found),
        Table = Table(found.Steps),
        ObservationsName = TreatyPathWords.Counted,
        Notes = [TreatiesWords.UnknownIsNotPending],
    };

    protected override bool Tells(Filter filter) => filter == TreatiesFilters.Treaty;

    private static Figure Draw(TreatyPath found)
    {
        var (first, last) = (found.Steps.Min(step => step.HappenedOnFrom), found.Steps.Max(step => step.HappenedOnTo));
        string[] actors = [.. found.Actors];
        return new()
        {
            X = new DateAxis(TreatiesWords.Date, new(first.Year, 1, 1), new(last.Year, 12, 31)),
            Y = new CategoryAxis(TreatyPathWords.Actor, [.. actors.Select(actor => CodeWords.Label("treaty_steps", "actor_code", actor))]),
            Marks =
            [
                new SpanMark(
                    new("awaited", TreatyPathWords.Awaited, SeriesColour.Grey),
                    [.. found.Awaited.Select(step => Span(step, found.Signature!, Array.IndexOf(actors, step.ActorCode)))]),
                .. TreatyPathWords.Kinds
                    .Select(kind => new PointMark(
                        new(kind.Id, kind.Name, kind.Colour),
                        [.. found.Steps.Where(step => TreatyPathWords.KindOf(step) == kind).Select(step => Point(step, Array.IndexOf(actors, step.ActorCode)))]))
                    .Where(mark => mark.Points.Count > 0),
            ],
        };
    }

    private static Span Span(TreatyPathRow step, TreatyPathRow signature, int row) =>
        new(row, signature.HappenedOnFrom.DayNumber, step.MiddleDay, step.ConfidenceCode, TreatyPathWords.Step(step), Line: step.RowKey);

    /// <summary>A partial date is drawn in its middle, with the days that it may mean as its interval.</summary>
    private static DataPoint Point(TreatyPathRow step, int row)
    {
        double from = step.HappenedOnFrom.DayNumber, to = step.HappenedOnTo.DayNumber;
        return new(step.MiddleDay, row, step.ConfidenceCode, to > from ? from : null, to > from ? to : null, TreatyPathWords.PointLabel(step), Line: step.RowKey);
    }

    private static Table Table(IReadOnlyList<TreatyPathRow> steps) => new(
        [
            new("happened_on", ColumnType.Text, Unit.None, TreatiesWords.Date),
            new("step_name", ColumnType.Text, Unit.None, TreatiesWords.Step),
            new("actor_name", ColumnType.Text, Unit.None, TreatyPathWords.Actor),
            new("date_basis_name", ColumnType.Text, Unit.None, TreatiesWords.DateOf),
            new("confidence_name", ColumnType.Text, Unit.None, TreatiesWords.Confidence),
        ],
        [
            .. steps.Select(step => new TableLine(
                step.RowKey,
                [
                    step.HappenedOn, CodeWords.Label("treaty_steps", "step_code", step.StepCode), CodeWords.Label("treaty_steps", "actor_code", step.ActorCode),
                    TreatiesWords.DateBasis(step.DateBasisCode), CodeWords.Confidence(step.ConfidenceCode),
                ])),
        ]);
}
