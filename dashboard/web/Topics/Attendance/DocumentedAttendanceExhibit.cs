using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>Each service of which a public source says whether it was represented: a list that needs no picture.</summary>
public sealed class DocumentedAttendanceExhibit() : ExhibitOf<DocumentedAttendance>(new DocumentedAttendanceStudy(), "attendance", DocumentedAttendanceWords.Question)
{
    /// <summary>More meetings than these are read in the table.</summary>
    private const int ToldMeetings = 3;

    protected override Display Show(DocumentedAttendance found) => new()
    {
        Headline = DocumentedAttendanceWords.Headline(found),
        Subtitle = DocumentedAttendanceWords.Subtitle,
        AlternativeText = DocumentedAttendanceWords.AlternativeText(found),
        Figure = null,
        Table = Table(found),
        ObservationsName = DocumentedAttendanceWords.Services,
        Notes = [.. found.Meetings.Take(ToldMeetings).Select(DocumentedAttendanceWords.Meeting), DocumentedAttendanceWords.Note],
    };

    private static Table Table(DocumentedAttendance found) => new(
        [
            new("held_on", ColumnType.Text, Unit.None, DocumentedAttendanceWords.Date),
            new("body_name", ColumnType.Text, Unit.None, DocumentedAttendanceWords.Body),
            new("title", ColumnType.Text, Unit.None, DocumentedAttendanceWords.Subject),
            new("outcome_name", ColumnType.Text, Unit.None, DocumentedAttendanceWords.OutcomeTitle),
            new("entity_name", ColumnType.Text, Unit.None, AttendanceWords.Entity),
            new("representation_name", ColumnType.Text, Unit.None, DocumentedAttendanceWords.Representation),
            new("service_name", ColumnType.Text, Unit.None, DocumentedAttendanceWords.Service),
            new("is_represented", ColumnType.Flag, Unit.None, DocumentedAttendanceWords.IsRepresented),
        ],
        [
            .. found.Services.Select(service => new TableLine(
                service.RowKey,
                [
                    service.HeldOn, DocumentedAttendanceWords.BodyOf(service.BodyCode), service.Title, DocumentedAttendanceWords.OutcomeOf(service.OutcomeCode), CodeWords.Of(service.Entity),
                    DocumentedAttendanceWords.RepresentationOf(service.RepresentationCode), service.ServiceName, service.IsRepresented,
                ])),
        ]);
}
