using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Dossiers;

/// <summary>How many consultations one dossier takes, by the year in which it was opened; years whose dossiers are not finished stand apart.</summary>
public sealed record ConsultationsPerDossier : RegisterFinding
{
    internal ConsultationsPerDossier(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>In the order of the years; a year without a dossier has none.</summary>
    public required IReadOnlyList<Cohort> Cohorts { get; init; }

    public required Turn Turn { get; init; }

    public long Consultations => Cohorts.Sum(cohort => cohort.Consultations.Total);

    /// <summary>Consultations of the dossiers of which nobody knows whether they were meetings.</summary>
    public long UnknownFormat => Cohorts.Sum(cohort => cohort.UnknownFormat);

    public long Dossiers => Cohorts.Sum(cohort => cohort.Dossiers);
}

/// <summary>Asks for it: all subjects, or one.</summary>
public sealed class ConsultationsPerDossierStudy() : RegisterStudy<ConsultationsPerDossier>("consultations-per-dossier")
{
    public override IReadOnlyList<Filter> Filters => DossiersFilters.OfKind;

    internal override IReadOnlyList<Study> Family => DossiersFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) => inquiry.Register is null ? [] : [.. Measure(inquiry).Turn.Meetings.Test(Turn.RatioName)];

    protected override ConsultationsPerDossier Find(Inquiry inquiry, Register register)
    {
        var (cohorts, alone) = Measure(inquiry);
        var turn = alone.Among(Held(inquiry));
        var dossiers = cohorts.Sum(cohort => cohort.Dossiers);
        var lacks = Lack.OfDossiers(register);
        return new(this, inquiry, register)
        {
            Verdict = lacks is null ? turn.Verdict : Verdict.NotAsked,
            Lacks = lacks,
            Cohorts = cohorts,
            Turn = turn,
            Estimates = dossiers == 0 || lacks is not null ? [] : turn.Estimates,
            CouldHaveShown = lacks is null ? turn.CouldHaveShown : [],
            Observations = checked((int)dossiers),
            Provenance = ProvenanceCount.Together(register.Rows(dossiers)),
            Methods = [Method.QuasiPoisson, Method.FirstOrderMemory, Method.Holm, Method.Counting],
        };
    }

    private Measured Measure(Inquiry inquiry) => inquiry.Once(Choice(inquiry), () =>
    {
        var cohorts = inquiry.MadeByYear<ConsultationsPerDossierRow, Cohort>(Choice(inquiry), Cohort.Of);
        return new Measured(cohorts, Turn.Of(cohorts));
    });

    private sealed record Measured(IReadOnlyList<Cohort> Cohorts, Turn Turn);
}

internal sealed record ConsultationsPerDossierRow(
    int OpenedYear, bool IsClosed, int ConsultationCount, int MeetingCount, bool IsSettled, bool HasKnownFormats, long DossierCount, long UnknownFormatCount) : IOfYear
{
    int IOfYear.Year => OpenedYear;
}
