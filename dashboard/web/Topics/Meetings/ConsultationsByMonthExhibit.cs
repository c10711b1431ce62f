using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>A calendar: a row for each year, a column for each month, and a dot where a conference began.</summary>
public sealed class ConsultationsByMonthExhibit() : ExhibitOf<ConsultationsByMonth>(new ConsultationsByMonthStudy(), "meetings", ConsultationsByMonthWords.Question)
{
    protected override Display Show(ConsultationsByMonth found) => new()
    {
        Headline = ConsultationsByMonthWords.Headline(found),
        Subtitle = ConsultationsByMonthWords.Subtitle(found.Span ?? found.Years),
        AlternativeText = ConsultationsByMonthWords.AlternativeText(found),
        Figure = found is { Verdict: Verdict.TooFew } or { Span: null } ? null : Draw(found, found.Span.Value),
        Table = Table(found),
        ObservationsName = CountWords.Consultations,
        Notes = [ConsultationsByMonthWords.Note, .. found.Unplaced > 0 ? [ConsultationsByMonthWords.Unplaced(found.Unplaced)] : Array.Empty<Localized>()],
    };

    private static Figure Draw(ConsultationsByMonth found, Years years) => new()
    {
        X = new CategoryAxis(ConsultationsByMonthWords.Month, [.. Enumerable.Range(1, 12).Select(ConsultationsByMonthWords.Name)]),
        Y = new CategoryAxis(ColumnWords.Year, [.. years.Each.Select(year => Localized.Same($"{year}"))]),
        Marks =
        [
            new CellMark(
                new("consultations", CountWords.Consultations, SeriesColour.Accent), Unit.Count,
                [
                    .. found.Months.Select(month => new HeatCell(
                        month.Month.Month - 1, month.Month.Year - years.From, month.Consultations, month.Line, ConsultationsByMonthWords.Began(month), IsMarked: month.Conferences is not null)),
                ]),
        ],
    };

    private static Table Table(ConsultationsByMonth found) => new(
        [
            new("year", ColumnType.Whole, Unit.None, ColumnWords.Year),
            new("month", ColumnType.Whole, Unit.None, ConsultationsByMonthWords.Month),
            new("consultation_count", ColumnType.Whole, Unit.Count, CountWords.Consultations),
            new("conference_names", ColumnType.Text, Unit.None, CodeWords.Resource("conferences")),
            new("crisis_names", ColumnType.Text, Unit.None, CodeWords.Resource("crises")),
        ],
        [.. found.Months.Select(month => new TableLine(month.Line, [(long)month.Month.Year, (long)month.Month.Month, month.Consultations, Named(month.Conferences), Named(month.Crises)]))]);

    private static object Named(Names? names) => names is null ? "" : CodeWords.Of(names);
}
