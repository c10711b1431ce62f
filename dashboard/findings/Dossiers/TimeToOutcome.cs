using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// How long a dossier takes from its first meeting to its last before it was closed; one that is still open is censored when the register closes. Between meetings
/// alone, as procedures have been recorded only since the definition break and would lengthen later dossiers of nothing.
/// </summary>
public sealed record TimeToOutcome : RegisterFinding
{
    public const string ChangeName = "restricted_mean_change_days";
    public const string TrendBeforeName = "restricted_mean_trend_before_days";
    public const string MedianBeforeName = "median_days_before";
    public const string MedianSinceName = "median_days_since";

    internal TimeToOutcome(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Those of each year of opening, in the order of the years.</summary>
    public required IReadOnlyList<DossierWait> ByYear { get; init; }

    /// <summary>Opened before December 2018; null where there is none. So is <see cref="Since"/>.</summary>
    public required DossierWait? Before { get; init; }

    public required DossierWait? Since { get; init; }

    /// <summary>Of the years' mean waits, each a share of the days up to which a wait is counted.</summary>
    public required LevelChange Change { get; init; }

    /// <summary>Consulted on, and not met on, or on days that are not known.</summary>
    public required long LeftOut { get; init; }

    /// <summary>Years of which not all dossiers were followed for a year, so that they have no mean.</summary>
    public IEnumerable<int> YearsWithoutMean => ByYear.Where(year => year.MeanDays is null).Select(year => year.Opened.From);
}

/// <summary>Asks for it: all subjects, or one.</summary>
public sealed class TimeToOutcomeStudy() : RegisterStudy<TimeToOutcome>("time-to-outcome")
{
    public override IReadOnlyList<Filter> Filters => DossiersFilters.OfKind;

    internal override IReadOnlyList<Study> Family => DossiersFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) => inquiry.Register is null ? [] : [.. Measure(inquiry).Change.Test(TimeToOutcome.ChangeName)];

    protected override TimeToOutcome Find(Inquiry inquiry, Register register)
    {
        var rows = Rows(inquiry);
        var (byYear, alone) = Measure(inquiry);
        var change = alone.Among(Held(inquiry), TimeToOutcome.ChangeName);
        var coverage = ConsensusCoverage.Of(inquiry, Choice(inquiry));
        var lacks = Lack.OfDossiers(register) ?? Lack.OfFormat(coverage.ConsultationCount, coverage.UnknownFormatCount);
        var dossiers = byYear.Sum(year => year.Dossiers);
        var (before, since) = (DossierWait.Of([.. rows.Where(row => row.OpenedYear < Turn.Year)]), DossierWait.Of([.. rows.Where(row => row.OpenedYear >= Turn.Year)]));
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : dossiers == 0 ? Verdict.TooFew : change is { YearsBefore: > 0, YearsSince: > 0 } ? change.Verdict : Verdict.Described,
            Lacks = lacks,
            ByYear = byYear,
            Before = before,
            Since = since,
            Change = change,
            LeftOut = coverage.DossierCount - dossiers,
            Estimates = lacks is not null || dossiers == 0 ? [] :
            [
                InDays(change.As(TimeToOutcome.ChangeName)),
                .. before is null ? Array.Empty<Estimate>() : [before.Median(TimeToOutcome.MedianBeforeName)],
                .. since is null ? Array.Empty<Estimate>() : [since.Median(TimeToOutcome.MedianSinceName)],
                .. change.TrendBeforeAs(TimeToOutcome.TrendBeforeName).Select(InDays),
            ],
            CouldHaveShown = lacks is not null
                ? []
                : [.. change.CouldHaveShown(TimeToOutcome.ChangeName).Select(missed => missed with { Unit = Unit.Days, Effect = missed.Effect * DossierWait.WithinDays })],
            Observations = dossiers,
            Provenance = ProvenanceCount.Together(register.Rows(dossiers)),
            Methods = [Method.KaplanMeier, Method.YearsAsUnits, Method.FirstOrderMemory, Method.Holm],
        };
    }

    private IReadOnlyList<TimeToOutcomeRow> Rows(Inquiry inquiry) => inquiry.AskByYear<TimeToOutcomeRow>(Choice(inquiry));

    private Measured Measure(Inquiry inquiry) => inquiry.Once(Choice(inquiry), () =>
    {
        var byYear = inquiry.MadeByYear<TimeToOutcomeRow, DossierWait>(Choice(inquiry), DossierWait.ByYear);
        return new Measured(byYear, Change(byYear));
    });

    private static LevelChange Change(IReadOnlyList<DossierWait> byYear) => LevelChange.OfShares(
        [.. byYear.Where(year => year.MeanDays is not null).Select(year => (year.Opened.From, year.MeanDays!.Value / DossierWait.WithinDays))], Turn.Year);

    private sealed record Measured(IReadOnlyList<DossierWait> ByYear, LevelChange Change);

    /// <summary>A share of the days up to which a wait is counted, as days.</summary>
    private static Estimate InDays(Estimate share) => share with
    {
        Unit = Unit.Days,
        Value = share.Value * DossierWait.WithinDays,
        Low = share.Low * DossierWait.WithinDays,
        High = share.High * DossierWait.WithinDays,
    };
}

internal sealed record TimeToOutcomeRow(int OpenedYear, bool IsClosed, int DurationDays, long DossierCount) : IOfYear
{
    int IOfYear.Year => OpenedYear;
}
