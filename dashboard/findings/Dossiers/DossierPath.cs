using Analytics.Findings.Asking;

namespace Analytics.Findings.Dossiers;

/// <summary>The consultations of one dossier in the order of time; of the most consulted dossier where none is asked for. It lists and claims nothing.</summary>
public sealed record DossierPath : RegisterFinding
{
    internal DossierPath(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Null where the register holds no such dossier, or none that was consulted on.</summary>
    public required Dossier? Dossier { get; init; }

    public required IReadOnlyList<DossierPathRow> Consultations { get; init; }

    /// <summary>Null where no consultation concluded it.</summary>
    public required DossierConclusion? Conclusion { get; init; }

    public int UnknownFormat => Consultations.Count(consultation => consultation.FormatCode == Codes.Unknown);

    public int Meetings => Consultations.Count(consultation => consultation.IsMeeting);

    /// <summary>Invitations of entities to those consultations of which the register knows who was invited.</summary>
    public int Invited => Consultations.Sum(consultation => consultation.InvitedCount ?? 0);

    public int Represented => Consultations.Sum(consultation => consultation.RepresentedCount ?? 0);

    /// <summary>Over all these invitations; null where none is known.</summary>
    public double? AttendanceShare => Invited == 0 ? null : (double)Represented / Invited;
}

/// <summary>Asks for it: one dossier.</summary>
public sealed class DossierPathStudy() : RegisterStudy<DossierPath>("dossier-path")
{
    public override IReadOnlyList<Filter> Filters => [DossiersFilters.One];

    protected override DossierPath Find(Inquiry inquiry, Register register)
    {
        var consultations = inquiry.Ask<DossierPathRow>(("choice", Choice(inquiry)));
        // A dossier that nobody consulted on is shown to who asks for it, and is not what anyone comes to first.
        var isShown = consultations.Count > 0 || inquiry.Question.Choice(DossiersFilters.One.Name) is not null;
        var lacks = Lack.OfDossiers(register);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : consultations.Count == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Dossier = isShown ? Dossier.Find(inquiry) : null,
            Consultations = consultations,
            Conclusion = DossierConclusion.Find(inquiry),
            Observations = consultations.Count,
            Provenance = ProvenanceCount.Together(register.Rows(consultations.Count)),
            Methods = [Method.Counting],
        };
    }
}

/// <summary>One consultation that treated the dossier.</summary>
/// <param name="HeldOn">A day, a month or a year, as far as the register knows.</param>
/// <param name="OutcomeCode">How the consultation ended, not each of its dossiers.</param>
/// <param name="InvitedCount">Entities; null where the register does not know who was invited.</param>
public sealed record DossierPathRow(
    string RowKey,
    string HeldOn,
    DateOnly HeldOnFrom,
    string FormatCode,
    bool IsMeeting,
    string TriggerCode,
    string OutcomeCode,
    bool? IsConcluding,
    int? InvitedCount,
    int? RepresentedCount)
{
    /// <summary>Nobody is invited to a procedure: its attendance is not unknown, there is none.</summary>
    public bool HasNoAttendance => InvitedCount is null && Formats.IsProcedure(FormatCode);

    /// <summary>Of the entities invited; null where none is known to be.</summary>
    public double? AttendanceShare => InvitedCount is > 0 ? (double)(RepresentedCount ?? 0) / InvitedCount : null;
}
