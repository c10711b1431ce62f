using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The consultations of one dossier as points on a time line, a row for each format.</summary>
public sealed class DossierPathExhibit() : ExhibitOf<DossierPath>(new DossierPathStudy(), "dossiers", DossierPathWords.Question)
{
    /// <summary>Name of the column with the dates, which are partial and so written as text.</summary>
    public const string HeldOn = "held_on";

    /// <summary>The axis reaches so far beyond the first and the last consultation.</summary>
    private const int MarginDays = 14;

    protected override Display Show(DossierPath found) => new()
    {
        Headline = DossierPathWords.Headline(found),
        Subtitle = DossierPathWords.Subtitle(found.Dossier),
        AlternativeText = DossierPathWords.AlternativeText(found.Consultations),
        Figure = found.Consultations.Count == 0 ? null : Draw(found.Consultations, found.Register.Provenance),
        Table = Table(found.Consultations),
        ObservationsName = DossierPathWords.Counted(found.Consultations.Count),
        Notes = [DossierPathWords.Note],
    };

    protected override Localized Title(DossierPath found, Estimate estimate) =>
        throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate, and a path has none");

    private static Figure Draw(IReadOnlyList<DossierPathRow> consultations, Provenance provenance)
    {
        string[] formats = [.. Formats.All.Where(code => consultations.Any(consultation => consultation.FormatCode == code))];
        return new()
        {
            X = new DateAxis(
                DossierPathWords.Date,
                consultations.Min(consultation => consultation.HeldOnFrom).AddDays(-MarginDays), consultations.Max(consultation => consultation.HeldOnFrom).AddDays(MarginDays)),
            Y = new CategoryAxis(FilterWords.Title(RegisterFilters.Format), [.. formats.Select(FormatSeries.Label)]),
            Marks =
            [
                .. consultations.GroupBy(consultation => consultation.TriggerCode).OrderBy(trigger => trigger.Key).Select(trigger => new PointMark(
                    SeriesOf(trigger.Key),
                    [
                        .. trigger.Select(consultation => new DataPoint(
                            consultation.HeldOnFrom.DayNumber, Array.IndexOf(formats, consultation.FormatCode), provenance,
                            Label: DossierPathWords.Words(consultation), Line: consultation.RowKey)),
                    ])),
            ],
        };
    }

    private static Series SeriesOf(string trigger) => new(trigger, DossierPathWords.Trigger(trigger), trigger switch
    {
        "anticipatory" => SeriesColour.Accent,
        "impromptu" => SeriesColour.Second,
        _ => SeriesColour.Grey,
    });

    private static Table Table(IReadOnlyList<DossierPathRow> consultations) => new(
        [
            new(HeldOn, ColumnType.Text, Unit.None, DossierPathWords.Date),
            new("format_name", ColumnType.Text, Unit.None, FilterWords.Title(RegisterFilters.Format)),
            new("trigger_name", ColumnType.Text, Unit.None, FilterWords.Title(RegisterFilters.Trigger)),
            new("outcome_name", ColumnType.Text, Unit.None, DossierPathWords.OutcomeTitle),
            new("is_concluding", ColumnType.Flag, Unit.None, DossierPathWords.Concludes),
            new("invited_count", ColumnType.Whole, Unit.Count, DossierPathWords.Invited),
            new("represented_count", ColumnType.Whole, Unit.Count, DossierPathWords.Represented),
            new("attendance_share", ColumnType.Number, Unit.Share, DossiersWords.Attendance),
        ],
        [
            .. consultations.Select(consultation => new TableLine(consultation.RowKey,
            [
                consultation.HeldOn, FormatSeries.Label(consultation.FormatCode), DossierPathWords.Trigger(consultation.TriggerCode),
                DossierPathWords.Outcome(consultation.OutcomeCode), consultation.IsConcluding,
                Counted(consultation, (long?)consultation.InvitedCount), Counted(consultation, (long?)consultation.RepresentedCount),
                Counted(consultation, consultation.AttendanceShare),
            ])),
        ]);

    private static object? Counted(DossierPathRow consultation, object? count) => consultation.HasNoAttendance ? DossierPathWords.Procedure : count;
}
