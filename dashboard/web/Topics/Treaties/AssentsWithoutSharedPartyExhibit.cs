using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Assents a year of each parliament on the days without a shared party and on its other days.</summary>
public sealed class AssentsWithoutSharedPartyExhibit()
    : ExhibitOf<AssentsWithoutSharedParty>(new AssentsWithoutSharedPartyStudy(), "treaties", AssentsWithoutSharedPartyWords.Question)
{
    /// <summary>The two points of a row stand a little above and beneath its middle, so that their intervals can be told apart.</summary>
    private const double Apart = 0.16;

    protected override Display Show(AssentsWithoutSharedParty found) => new()
    {
        Headline = AssentsWithoutSharedPartyWords.Headline(found),
        Subtitle = TreatiesWords.WithRecalled(AssentsWithoutSharedPartyWords.Subtitle(found), found.CountsRecalled),
        AlternativeText = AssentsWithoutSharedPartyWords.AlternativeText(found),
        Figure = found.Parliaments.Count == 0 ? null : Draw(found.Parliaments),
        Table = Table(found.Parliaments),
        ObservationsName = DocumentedAssentsWords.Counted,
        Notes = [AssentsWithoutSharedPartyWords.OneExperiment, AssentsWithoutSharedPartyWords.Note, TreatiesWords.UnknownIsNotPending],
    };

    protected override Localized Title(AssentsWithoutSharedParty found, Estimate estimate) => AssentsWithoutSharedPartyWords.Title(estimate.Name);

    /// <summary>The subtitle names the act.</summary>
    protected override bool Tells(Filter filter) => filter == TreatiesFilters.Act;

    private static Figure Draw(IReadOnlyList<ParliamentApart> parliaments) => new()
    {
        X = new NumberAxis(AssentsInCaretakerWords.AYear, Unit.None),
        Y = new CategoryAxis(TreatiesWords.Parliament, [.. parliaments.Select(AssentsWithoutSharedPartyWords.RowName)]),
        Marks =
        [
            new PointMark(new("apart", AssentsWithoutSharedPartyWords.ApartDays, SeriesColour.Accent), [.. parliaments.Index().SelectMany(row => Point(row.Item, row.Item.Apart, row.Index - Apart))]),
            new PointMark(new("otherwise", AssentsInCaretakerWords.OtherDays, SeriesColour.Grey), [.. parliaments.Index().SelectMany(row => Point(row.Item, row.Item.Otherwise, row.Index + Apart))]),
        ],
    };

    private static IEnumerable<DataPoint> Point(ParliamentApart parliament, AssentPace pace, double row) => pace is { AYear: { } rate, Interval: (var low, var high) }
        ? [new(rate, row, Provenance.Derived, low, high, Line: parliament.ParliamentCode)]
        : [];

    private static Table Table(IReadOnlyList<ParliamentApart> parliaments) => new(
        [
            new("parliament_name", ColumnType.Text, Unit.None, TreatiesWords.Parliament),
            new("shared_none", ColumnType.Flag, Unit.None, AssentsWithoutSharedPartyWords.SharedNone),
            new("apart_count", ColumnType.Whole, Unit.Count, AssentsWithoutSharedPartyWords.ApartAssents),
            new("apart_days", ColumnType.Whole, Unit.Days, AssentsWithoutSharedPartyWords.Length),
            new("apart_a_year", ColumnType.Number, Unit.Count, AssentsWithoutSharedPartyWords.AYear),
            new("other_count", ColumnType.Whole, Unit.Count, AssentsWithoutSharedPartyWords.OtherAssents),
            new("other_days", ColumnType.Whole, Unit.Days, AssentsWithoutSharedPartyWords.Length),
            new("other_a_year", ColumnType.Number, Unit.Count, AssentsWithoutSharedPartyWords.AYear),
        ],
        [
            .. parliaments.Select(parliament => new TableLine(
                parliament.ParliamentCode,
                [
                    CodeWords.Parliament(parliament.ParliamentCode), parliament.SharedNone, (long)parliament.Apart.Count, (long)parliament.Apart.Days, parliament.Apart.AYear,
                    (long)parliament.Otherwise.Count, (long)parliament.Otherwise.Days, parliament.Otherwise.AYear,
                ])),
        ]);
}
