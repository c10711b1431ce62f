using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Meetings;

/// <summary>
/// The single meetings that public sources date, of Coormulti and of the bodies around it. They are not a sample of the work. It needs no register, and
/// describes and claims nothing.
/// </summary>
public sealed record DocumentedMeetings : Finding
{
    /// <summary>The bodies in the order of the time line, Coormulti first.</summary>
    private static readonly string[] _bodies = [DocumentedMeeting.Coormulti, "working_group_mixed_treaties", "icfp", "consultation_committee", "governments", "dge"];

    internal DocumentedMeetings(Study study, Inquiry inquiry)
        : base(study, inquiry) => Years = study.YearsOf(inquiry);

    /// <summary>The years asked for.</summary>
    public Years Years { get; }

    /// <summary>In the order of time.</summary>
    public required IReadOnlyList<DocumentedMeeting> Meetings { get; init; }

    /// <summary>What went on in the country meanwhile, in whatever year.</summary>
    public required IReadOnlyList<PublicEvent> Events { get; init; }

    public int OfCoormulti => Meetings.Count(meeting => meeting.IsOfCoormulti);

    public int OfOthers => Meetings.Count - OfCoormulti;

    /// <summary>Codes of the bodies of which a meeting is documented, in their order.</summary>
    public IReadOnlyList<string> Bodies => [.. _bodies.Where(body => Meetings.Any(meeting => meeting.Body == body))];
}

/// <summary>One meeting that a public source dates, to the day, the month or the year.</summary>
/// <param name="Line">Key of the row behind.</param>
/// <param name="Body">Code of the body that met.</param>
/// <param name="HeldOn">As the record writes it: 2018, 2018-07 or 2018-07-03.</param>
/// <param name="From">The first day on which it can have been held, <paramref name="To"/> the last.</param>
/// <param name="IsPlanned">Whether it was only announced; null where the record does not say.</param>
public sealed record DocumentedMeeting(string Line, string Body, string HeldOn, DateOnly From, DateOnly To, string? Title, bool? IsPlanned, Provenance Provenance)
{
    internal const string Coormulti = "coormulti";

    public bool IsOfCoormulti => Body == Coormulti;
}

/// <summary>A crisis of which the first day is known, or the time of a government without full powers.</summary>
/// <param name="EndedOn">Null for a government in office when the record closed; of a crisis the record dates the beginning, not the end.</param>
public sealed record PublicEvent(Names Names, bool IsCrisis, DateOnly BeganOn, DateOnly? EndedOn);

/// <summary>Asks for it; the years alone narrow it.</summary>
public sealed class DocumentedMeetingsStudy() : Study<DocumentedMeetings>("documented-meetings")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfDocumentedMeetings;

    public override DocumentedMeetings Find(Inquiry inquiry)
    {
        IReadOnlyList<DocumentedMeeting> meetings = [.. inquiry.AskByYear<DocumentedMeetingsRow>(Choice(inquiry))
            .Select(row => new DocumentedMeeting(
                row.RowKey, row.BodyCode, row.HeldOn, row.HeldOnFrom, row.HeldOnTo, row.Title, row.IsPlanned, row.ConfidenceCode))];
        return new(this, inquiry)
        {
            Verdict = Verdict.Described,
            Meetings = meetings,
            Events = [.. inquiry.Release.AskOnce<PublicEventRow>(SqlText.Of<PublicEventRow>())
                .Select(row => new PublicEvent(row.EventNames, row.IsCrisis, row.BeganOnFrom, row.IsCrisis ? null : row.EndedOnTo))],
            Observations = meetings.Count,
            Provenance = ProvenanceCount.Of(meetings.Select(meeting => meeting.Provenance)),
            Methods = [Method.Counting],
        };
    }
}

internal sealed record DocumentedMeetingsRow(
    string RowKey, string BodyCode, string HeldOn, DateOnly HeldOnFrom, DateOnly HeldOnTo, string? Title, bool? IsPlanned, Provenance ConfidenceCode) : IOfYear
{
    int IOfYear.Year => HeldOnFrom.Year;
}

internal sealed record PublicEventRow(Names EventNames, bool IsCrisis, DateOnly BeganOnFrom, DateOnly? EndedOnTo);
