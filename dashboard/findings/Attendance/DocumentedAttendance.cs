using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Attendance;

/// <summary>Who was represented at single meetings, as far as public sources say it. It needs no register, and follows no filter: there is hardly any.</summary>
public sealed record DocumentedAttendance : Finding
{
    internal DocumentedAttendance(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>In the order of time; of one meeting, those who stayed away first.</summary>
    public required IReadOnlyList<DocumentedAttendanceRow> Services { get; init; }

    public int Represented => Services.Count(service => service.IsRepresented);

    public IReadOnlyList<IGrouping<string, DocumentedAttendanceRow>> Meetings => [.. Services.GroupBy(service => service.ConsultationId)];
}

/// <summary>Asks for it.</summary>
public sealed class DocumentedAttendanceStudy() : Study<DocumentedAttendance>("documented-attendance")
{
    public override DocumentedAttendance Find(Inquiry inquiry)
    {
        var services = inquiry.Ask<DocumentedAttendanceRow>();
        return new(this, inquiry)
        {
            Verdict = services.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Services = services,
            Observations = services.Count,
            Provenance = ProvenanceCount.Of(services.Select(service => service.ConfidenceCode)),
            Methods = [Method.Counting],
        };
    }
}

/// <summary>One service of an entity at one meeting.</summary>
/// <param name="HeldOn">As the record writes it: 2018, 2018-07 or 2018-07-03.</param>
/// <param name="Title">What the meeting was on; null where the record does not say.</param>
/// <param name="RepresentationCode">Null where the source does not say who spoke.</param>
public sealed record DocumentedAttendanceRow(
    string RowKey,
    string ConsultationId,
    string BodyCode,
    string HeldOn,
    string? Title,
    string? OutcomeCode,
    string NameEn,
    string NameFr,
    string NameNl,
    string NameDe,
    string? RepresentationCode,
    string? ServiceName,
    bool IsRepresented,
    Provenance ConfidenceCode)
{
    public Names Entity => new(NameEn, NameFr, NameNl, NameDe);
}
