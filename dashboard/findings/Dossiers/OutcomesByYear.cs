using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Dossiers;

/// <summary>
/// How consultations ended, year by year, and whether more of those that ended did so in a stalemate since the government fell over the Global Compact. One that
/// was left open, or of which nobody wrote down an outcome, has not ended.
/// </summary>
public sealed record OutcomesByYear : RegisterFinding
{
    public const string RatioName = "stalemate_share_ratio";

    internal OutcomesByYear(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    public required IReadOnlyList<OutcomeYear> Counts { get; init; }

    /// <summary>The stalemate share of the years since over that of the years before, of whole years.</summary>
    public required LevelChange Stalemates { get; init; }

    public long Consultations => Counts.Sum(year => year.Consultations);

    public long Ended => Counts.Sum(year => year.Ended);

    public long UnknownOutcome => Counts.Sum(year => year[Codes.Unknown]);
}

/// <summary>The consultations of one year by outcome.</summary>
public sealed record OutcomeYear(int Year, IReadOnlyDictionary<string, long> ByCode)
{
    public long Consultations => ByCode.Values.Sum();

    public long Ended => Outcomes.Endings.Sum(code => this[code]);

    /// <summary>Of those that ended; undefined where none did.</summary>
    public Estimate StalemateShare => CountedShare.Of("stalemate_share", this[Outcomes.Stalemate], Ended);

    public long this[string code] => ByCode.GetValueOrDefault(code);
}

/// <summary>Asks for it: all subjects, or one.</summary>
public sealed class OutcomesByYearStudy() : RegisterStudy<OutcomesByYear>("outcomes-by-year")
{
    public override IReadOnlyList<Filter> Filters => DossiersFilters.OfConsultations;

    internal override IReadOnlyList<Study> Family => DossiersFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) => inquiry.Register is { } register ? [.. Measure(inquiry, register).Stalemates.Test(OutcomesByYear.RatioName)] : [];

    protected override OutcomesByYear Find(Inquiry inquiry, Register register)
    {
        var (counts, alone) = Measure(inquiry, register);
        var stalemates = alone.Among(Held(inquiry), OutcomesByYear.RatioName);
        var total = counts.Sum(year => year.Consultations);
        var ended = counts.Sum(year => year.Ended);
        var lacks = total > 0 && counts.Sum(year => year[Codes.Unknown]) == total ? new Lack.Column("consultations", "outcome_code", total) : null;
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : ended == 0 ? Verdict.TooFew : stalemates is { YearsBefore: > 0, YearsSince: > 0 } ? stalemates.Verdict : Verdict.Described,
            Lacks = lacks,
            Counts = counts,
            Stalemates = stalemates,
            Estimates = lacks is not null ? [] : [stalemates.As(OutcomesByYear.RatioName), .. stalemates.TrendBeforeAs("stalemate_share_trend_before")],
            CouldHaveShown = lacks is not null ? [] : [.. stalemates.CouldHaveShown(OutcomesByYear.RatioName)],
            Observations = checked((int)ended),
            Provenance = ProvenanceCount.Together(register.Rows(total)),
            Methods = [Method.Counting, Method.QuasiPoisson, Method.FirstOrderMemory, Method.Holm],
        };
    }

    private Measured Measure(Inquiry inquiry, Register register) => inquiry.Once(Choice(inquiry), () =>
    {
        var counts = Counts(inquiry);
        return new Measured(counts, Change(counts, register));
    });

    private IReadOnlyList<OutcomeYear> Counts(Inquiry inquiry) =>
    [
        .. inquiry.AskByYear<OutcomesByYearRow>(Choice(inquiry)).GroupBy(row => row.Year)
            .Select(year => new OutcomeYear(year.Key, year.Where(row => row.ConsultationCount > 0).ToDictionary(row => row.OutcomeCode ?? Codes.Unknown, row => row.ConsultationCount))),
    ];

    /// <summary>A year in which nothing ended has no share.</summary>
    private static LevelChange Change(IReadOnlyList<OutcomeYear> counts, Register register) => LevelChange.OfRates(
        [.. counts.Where(year => WholeYears.IsWhole(year.Year, register)).Select(year => (year.Year, year[Outcomes.Stalemate], (double)year.Ended))], Turn.Year);

    private sealed record Measured(IReadOnlyList<OutcomeYear> Counts, LevelChange Stalemates);
}

internal sealed record OutcomesByYearRow(int Year, string? OutcomeCode, long ConsultationCount) : IOfYear;
