using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;

namespace Analytics.Findings.Attendance;

/// <summary>
/// Of the dossiers that a meeting concluded with a position, how many while an entity competent for them was absent or had not been invited, and is hence perhaps
/// not bound. Of which that is not known are counted apart, as are stalemates, which bind nobody, and procedures, in which nobody sits.
/// </summary>
public sealed record EmptyChairs : RegisterFinding
{
    public const string ShareName = "empty_chair_share";

    public const string AbsentName = "absent_share";

    public const string NotInvitedName = "not_invited_share";

    internal EmptyChairs(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Those in which a dossier was concluded.</summary>
    public required IReadOnlyList<ConclusionYear> Counts { get; init; }

    /// <summary>All of them together.</summary>
    public required Conclusions Whole { get; init; }
}

/// <summary>The dossiers concluded in one year.</summary>
public sealed record ConclusionYear(int Year, Conclusions Conclusions);

/// <summary>Concluded dossiers by what is known of the chairs of the entities competent for them.</summary>
/// <param name="WithAbsent">With an entity that was invited and absent, whether or not another was not invited.</param>
/// <param name="WithNotInvited">With an entity that was not invited, whether or not another was absent.</param>
/// <param name="WithCabinetAbsent">With an entity for which an administration sat there and no cabinet, though its cabinet was invited: its chair was not empty.</param>
public sealed record Conclusions(IReadOnlyDictionary<string, long> BySeating, long WithAbsent, long WithNotInvited, long WithCabinetAbsent)
{
    internal const string Absent = "absent";

    internal const string NotInvited = "not_invited";

    public long Concluded => BySeating.Values.Sum();

    /// <summary>Of which it is known who is competent and who came.</summary>
    public long Known => Empty + this["represented"];

    public long Empty => this[Absent] + this[NotInvited];

    public long Stalemates => this["stalemate"];

    public long Procedures => this["procedure"];

    public long UnknownCompetence => this["competence_unknown"];

    public long UnknownAttendance => this["attendance_unknown"];

    public long UnknownOutcome => this["outcome_unknown"];

    public Estimate Share => CountedShare.Of(EmptyChairs.ShareName, Empty, Known);

    public Estimate AbsentShare => CountedShare.Of(EmptyChairs.AbsentName, WithAbsent, Known);

    public Estimate NotInvitedShare => CountedShare.Of(EmptyChairs.NotInvitedName, WithNotInvited, Known);

    private long this[string seating] => BySeating.GetValueOrDefault(seating);

    internal static Conclusions Of(IReadOnlyCollection<EmptyChairsRow> rows) => new(
        rows.GroupBy(row => row.SeatingCode).ToDictionary(seating => seating.Key, seating => seating.Sum(row => row.DossierCount)),
        rows.Sum(row => row.WithAbsentCount), rows.Sum(row => row.WithNotInvitedCount), rows.Sum(row => row.WithCabinetAbsentCount));
}

/// <summary>Asks for it: all subjects, or one, by the year of the conclusion.</summary>
public sealed class EmptyChairsStudy() : RegisterStudy<EmptyChairs>("empty-chairs")
{
    public override IReadOnlyList<Filter> Filters => AttendanceFilters.OfConclusions;

    protected override EmptyChairs Find(Inquiry inquiry, Register register)
    {
        var rows = inquiry.AskByYear<EmptyChairsRow>(Choice(inquiry));
        IReadOnlyList<ConclusionYear> counts = [.. rows.GroupBy(row => row.Year).Select(year => new ConclusionYear(year.Key, Conclusions.Of([.. year])))];
        var whole = Conclusions.Of(rows);
        var lacks = Lack.OfDossiers(register) ?? (register.AttendanceCount == 0 ? Lack.Attendance : Lack.OfCompetence(whole.Known + whole.UnknownAttendance + whole.UnknownCompetence, whole.UnknownCompetence));
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : whole.Known == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Counts = counts,
            Whole = whole,
            Estimates = lacks is not null || whole.Known == 0 ? [] : [whole.Share, whole.AbsentShare, whole.NotInvitedShare],
            Observations = checked((int)whole.Known),
            Provenance = ProvenanceCount.Together(register.Rows(whole.Concluded)),
            Methods = [Method.Counting, Method.Wilson],
        };
    }
}

internal sealed record EmptyChairsRow(int Year, string SeatingCode, long DossierCount, long WithAbsentCount, long WithNotInvitedCount, long WithCabinetAbsentCount) : IOfYear;
