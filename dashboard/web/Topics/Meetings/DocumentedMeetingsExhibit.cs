using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>Single meetings on a time line, a row for each body, with crises and governments without full powers behind.</summary>
public sealed class DocumentedMeetingsExhibit() : ExhibitOf<DocumentedMeetings>(new DocumentedMeetingsStudy(), "meetings", DocumentedMeetingsWords.Question)
{
    /// <summary>A crisis is drawn for so long after its first day; the record dates beginnings, not ends.</summary>
    private const int CrisisDays = 30;

    protected override Display Show(DocumentedMeetings found) => new()
    {
        Headline = DocumentedMeetingsWords.Headline(found),
        Subtitle = DocumentedMeetingsWords.Subtitle,
        AlternativeText = DocumentedMeetingsWords.AlternativeText(found.Meetings),
        Figure = found.Meetings.Count > 0 ? Draw(found) : null,
        Table = Table(found.Meetings),
        ObservationsName = DocumentedMeetingsWords.Meetings,
        Notes = [DocumentedMeetingsWords.Note],
    };

    protected override Localized Title(DocumentedMeetings found, Estimate estimate) =>
        throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words");

    private static Figure Draw(DocumentedMeetings found)
    {
        DateOnly first = new(found.Years.From, 1, 1), last = new(found.Years.To, 12, 31);
        return new()
        {
            X = new DateAxis(DocumentedMeetingsWords.Date, first, last),
            Y = new CategoryAxis(DocumentedMeetingsWords.Body, [.. found.Bodies.Select(DocumentedMeetingsWords.NameOf)]),
            Marks =
            [
                new PointMark(new("coormulti", DocumentedMeetingsWords.Coormulti, SeriesColour.Accent), Points(found, isOfCoormulti: true)),
                new PointMark(new("others", DocumentedMeetingsWords.Others, SeriesColour.Third), Points(found, isOfCoormulti: false)),
            ],
            Events = [.. found.Events.SelectMany(each => Behind(each, first, last))],
        };
    }

    private static IReadOnlyList<DataPoint> Points(DocumentedMeetings found, bool isOfCoormulti) =>
    [
        .. found.Meetings.Where(meeting => meeting.IsOfCoormulti == isOfCoormulti).Select(meeting => new DataPoint(
            (meeting.From.DayNumber + meeting.To.DayNumber) / 2.0,
            found.Bodies.ToList().IndexOf(meeting.Body),
            meeting.Provenance,
            Label: DocumentedMeetingsWords.Label(meeting),
            Line: meeting.Line)),
    ];

    private static IEnumerable<EventSpan> Behind(PublicEvent meanwhile, DateOnly first, DateOnly last)
    {
        var ended = meanwhile.IsCrisis ? meanwhile.BeganOn.AddDays(CrisisDays) : meanwhile.EndedOn ?? last;
        return ended < first || meanwhile.BeganOn > last
            ? []
            : [new(
                Math.Max(meanwhile.BeganOn.DayNumber, first.DayNumber), Math.Min(ended.DayNumber, last.DayNumber), CodeWords.Of(meanwhile.Names), IsLabelled: meanwhile.IsCrisis)];
    }

    private static Table Table(IReadOnlyList<DocumentedMeeting> meetings) => new(
        [
            new("held_on", ColumnType.Text, Unit.None, DocumentedMeetingsWords.Date),
            new("body_name", ColumnType.Text, Unit.None, DocumentedMeetingsWords.Body),
            new("title", ColumnType.Text, Unit.None, DocumentedMeetingsWords.Subject),
            new("is_planned", ColumnType.Flag, Unit.None, DocumentedMeetingsWords.OnlyAnnounced),
        ],
        [
            .. meetings.Select(meeting => new TableLine(
                meeting.Line, [meeting.HeldOn, DocumentedMeetingsWords.NameOf(meeting.Body), meeting.Title, meeting.IsPlanned])),
        ]);
}
