namespace Analytics.Findings.Asking;

/// <summary>What the register, or the record, would have to hold for a question to be asked of it at all: unknown is neither none nor no.</summary>
/// <param name="Resource">Of which contract.</param>
public abstract record Lack(string Resource)
{
    /// <summary>A column that says nothing in any of the rows that were looked at.</summary>
    /// <param name="Rows">So many rows.</param>
    /// <param name="AreMeetings">Whether the rows are meetings alone, rather than consultations.</param>
    public sealed record Column(string Resource, string Field, long Rows, bool AreMeetings = false) : Lack(Resource);

    /// <summary>A resource without a row.</summary>
    /// <param name="Fields">The columns that would answer.</param>
    public sealed record Table(string Resource, params IReadOnlyList<string> Fields) : Lack(Resource);

    /// <summary>A figure that no row of the whole release states, whether a register is at hand or not.</summary>
    /// <param name="Fields">The columns that would state it.</param>
    public sealed record Figure(string Resource, params IReadOnlyList<string> Fields) : Lack(Resource);

    internal static Lack Staff { get; } = new Table("staffing", "began_on", "ended_on", "value");

    internal static Lack Attendance { get; } = new Table("attendance", "consultation_id", "entity_id", "representation_code", "is_represented");

    /// <summary>Null where the format is known of any of so many consultations, or where there is none.</summary>
    internal static Lack? OfFormat(long consultations, long unknown) => OfColumn("format_code", consultations, unknown);

    /// <summary>The same of the trigger.</summary>
    internal static Lack? OfTrigger(long consultations, long unknown) => OfColumn("trigger_code", consultations, unknown);

    /// <summary>Null where the request of any of so many consultations is dated, or where there is none.</summary>
    internal static Lack? OfRequest(long consultations, long dated) => OfColumn("requested_on", consultations, consultations - dated);

    /// <summary>Dossiers that no consultation names have not had none: nobody wrote down which they had. Null where any is named.</summary>
    internal static Lack? OfDossiers(Register register) => register switch
    {
        { DossierCount: 0 } => new Table("dossiers", "dossier_id", "title", "opened_on", "closed_on"),
        { AgendaCount: 0 } => new Column("consultations", "dossier_ids", register.ConsultationCount),
        _ => null,
    };

    /// <summary>Null where it is known of any of so many dossiers who is competent for it, or where there is none.</summary>
    internal static Lack? OfCompetence(long dossiers, long unknown) =>
        dossiers > 0 && unknown == dossiers ? new Column("dossiers", "entity_ids", dossiers) : null;

    /// <summary>The same of mandates and of those represented.</summary>
    internal static Lack? OfMandate(long represented, long known) =>
        represented > 0 && known == 0 ? new Column("attendance", "is_mandate_endorsed", represented) : null;

    /// <summary>Who came and not who spoke. Null where any row says it, or where there is none.</summary>
    internal static Lack? OfRepresentation(long invitations, bool isAnyKnown) =>
        invitations > 0 && !isAnyKnown ? new Column("attendance", "representation_code", invitations) : null;

    private static Column? OfColumn(string field, long consultations, long unknown) =>
        consultations > 0 && unknown == consultations ? new("consultations", field, consultations) : null;
}
