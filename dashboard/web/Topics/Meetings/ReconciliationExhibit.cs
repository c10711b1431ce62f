using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>The meetings of the register as bars and the documented counts as points: two series side by side.</summary>
public sealed class ReconciliationExhibit() : ExhibitOf<Reconciliation>(new ReconciliationStudy(), "meetings", ReconciliationWords.Question)
{
    protected override Display Show(Reconciliation found) => new()
    {
        Headline = ReconciliationWords.Headline(found),
        Subtitle = ReconciliationWords.Subtitle(found.Years),
        AlternativeText = ReconciliationWords.AlternativeText(found),
        Figure = found.Counts.Count > 0 && found.Years.AreSeveral ? Draw(found) : null,
        Table = Table(found.Counts),
        ObservationsName = ReconciliationWords.ObservationsName(found.Observations),
        Notes = [.. ReconciliationWords.Notes(found)],
    };

    protected override Localized Title(Reconciliation found, Estimate estimate) =>
        throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words");

    private static Figure Draw(Reconciliation found) => new()
    {
        X = new YearAxis(ColumnWords.Year, found.Years.From, found.Years.To),
        Y = new NumberAxis(MeetingsWords.Meetings, Unit.Count),
        Marks =
        [
            // A layer that nobody knows anything of has no place in the key: it would read as none.
            .. found.Lacks is null
                ? [new BarMark(
                    new("register", ReconciliationWords.InRegister, SeriesColour.Accent),
                    [
                        .. found.Counts.Where(year => year.Register > 0)
                            .Select(year => new Bar(year.Year, year.Register!.Value, found.Register!.Provenance, $"{year.Year}")),
                    ])]
                : Array.Empty<Mark>(),
            .. found.Counts.Any(year => year.UnknownFormat > 0)
                ? [new BarMark(
                    new("unknown", NotGivenWords.Format, SeriesColour.Grey),
                    [
                        .. found.Counts.Where(year => year.UnknownFormat > 0)
                            .Select(year => new Bar(year.Year, year.UnknownFormat, found.Register!.Provenance, $"{year.Year}")),
                    ])]
                : Array.Empty<Mark>(),
            new PointMark(
                new("documented", ReconciliationWords.Documented, SeriesColour.Second),
                [
                    .. found.Counts.Where(year => year.Documented is not null).Select(year => new DataPoint(
                        year.Year, year.Documented!.Value, year.Provenance,
                        Label: ReconciliationWords.Count(year.Documented), IsLabelled: true, Line: $"{year.Year}")),
                ]),
        ],
        Breaks = FormatSeries.BreaksWithin(found.Years),
        Partial = PartialYears.On(found.InPart),
        Gaps = found.Register is null
            ? YearGaps.Between(found.Counts.Select(year => year.Year), found.Years, ReconciliationWords.NothingKnown)
            : YearGaps.Between(found.Counts.Where(year => year.Register is not null || year.UnknownFormat > 0).Select(year => year.Year), found.Years, MeetingsWords.NotInRegister),
    };

    private static Table Table(IReadOnlyList<ReconciledYear> counts) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("register_count", ColumnType.Whole, Unit.Count, ReconciliationWords.InRegister),
            new("unknown_format_count", ColumnType.Whole, Unit.Count, ReconciliationWords.MayBeMeetings),
            new("documented_count", ColumnType.Number, Unit.Count, ReconciliationWords.Documented),
            new("difference_count", ColumnType.Number, Unit.Count, ReconciliationWords.Difference),
        ],
        [
            .. counts.Select(year => new TableLine(
                year is { Most: 0, Documented: null } ? null : $"{year.Year}",
                [(long)year.Year, year.Register, year.UnknownFormat, year.Documented, year.Difference])),
        ]);
}
