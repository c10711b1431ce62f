using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Assents a year on caretaker days beside those on other days, federal ones and others apart.</summary>
public sealed class AssentsInCaretakerExhibit() : ExhibitOf<AssentsInCaretaker>(new AssentsInCaretakerStudy(), "treaties", AssentsInCaretakerWords.Question)
{
    /// <summary>The two points of a row stand a little above and beneath its middle, so that their intervals can be told apart.</summary>
    private const double Apart = 0.16;

    protected override Display Show(AssentsInCaretaker found) => new()
    {
        Headline = AssentsInCaretakerWords.Headline(found),
        Subtitle = TreatiesWords.WithRecalled(AssentsInCaretakerWords.Subtitle(found), found.CountsRecalled),
        AlternativeText = AssentsInCaretakerWords.AlternativeText(found),
        Figure = found.Paces.Any() ? Draw([.. found.Paces]) : null,
        Table = Table(found.Stretches),
        ObservationsName = DocumentedAssentsWords.Counted,
        Notes =
        [
            .. found.Paces.Select(AssentsInCaretakerWords.Coverage), AssentsInCaretakerWords.Note, AssentsInCaretakerWords.NoCause, TreatiesWords.UnknownIsNotPending,
        ],
    };

    protected override Localized Title(AssentsInCaretaker found, Estimate estimate) => AssentsInCaretakerWords.Title(estimate.Name);

    /// <summary>The subtitle names the act.</summary>
    protected override bool Tells(Filter filter) => filter == TreatiesFilters.Act;

    private static Figure Draw(IReadOnlyList<CaretakerPace> paces) => new()
    {
        X = new NumberAxis(AssentsInCaretakerWords.AYear, Unit.None),
        Y = new CategoryAxis(TreatiesWords.Parliament, [.. paces.Select(AssentsInCaretakerWords.Name)]),
        Marks =
        [
            new PointMark(new("caretaker", AssentsInCaretakerWords.CaretakerDays, SeriesColour.Accent), [.. paces.Index().SelectMany(row => Point(row.Item.InCaretaker, row.Index - Apart))]),
            new PointMark(new("other", AssentsInCaretakerWords.OtherDays, SeriesColour.Grey), [.. paces.Index().SelectMany(row => Point(row.Item.Otherwise, row.Index + Apart))]),
        ],
    };

    private static IEnumerable<DataPoint> Point(AssentPace pace, double row) =>
        pace is { AYear: { } rate, Interval: (var low, var high) } ? [new(rate, row, Provenance.Derived, low, high)] : [];

    private static Table Table(IReadOnlyList<FederalStretch> stretches) => new(
        [
            new("from_on", ColumnType.Day, Unit.None, AssentsInCaretakerWords.FromOn),
            new("last_on", ColumnType.Day, Unit.None, AssentsInCaretakerWords.LastOn),
            new("government_names", ColumnType.Text, Unit.None, AssentsInCaretakerWords.Government),
            new("is_caretaker", ColumnType.Flag, Unit.None, AssentsInCaretakerWords.Caretaker),
            new("is_formation", ColumnType.Flag, Unit.None, AssentsInCaretakerWords.Formation),
            new("federal_days", ColumnType.Whole, Unit.Days, AssentsInCaretakerWords.FederalDays),
            new("federal_assent_count", ColumnType.Whole, Unit.Count, AssentsInCaretakerWords.FederalAssents),
            new("federated_days", ColumnType.Whole, Unit.Days, AssentsInCaretakerWords.FederatedDays),
            new("federated_assent_count", ColumnType.Whole, Unit.Count, AssentsInCaretakerWords.FederatedAssents),
        ],
        [
            .. stretches.Select(stretch => new TableLine(
                stretch.FederalAssents + stretch.FederatedAssents > 0 ? stretch.Key : null,
                [
                    stretch.FromOn, stretch.LastOn, stretch.Governments, stretch.IsCaretaker, stretch.IsFormation,
                    (long)stretch.FederalDays, (long)stretch.FederalAssents, (long)stretch.FederatedDays, (long)stretch.FederatedAssents,
                ])),
        ]);
}
