using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;
using Analytics.Statistics.Breaks;

namespace Analytics.Findings.Meetings;

/// <summary>
/// How many consultations a year there are, apart by format: whether meetings become fewer, and whether what came beside them makes up for it. Its
/// verdict is that of the meetings, or where these are too few for a rate, that of all consultations; each rate has its own besides.
/// </summary>
public sealed record ConsultationsByFormat : RegisterFinding
{
    internal ConsultationsByFormat(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>One for each year of the register; a year that it does not reach is not in it, a year of none is.</summary>
    public required IReadOnlyList<YearCounts> Counts { get; init; }

    /// <summary>Of the years known whole, formats included; too few of it where one crisis is asked for, as a crisis begins on a day.</summary>
    public required YearlyChange MeetingsChange { get; init; }

    /// <summary>Of all consultations, procedures included, on one side of the break, where one way of counting holds.</summary>
    public required YearlyChange AllChange { get; init; }

    /// <summary>Whether whole years lie on both sides of the break, so that <see cref="AllChange"/> is that of the years since.</summary>
    public required bool IsSinceBreak { get; init; }

    public required bool IsOfOneCrisis { get; init; }

    /// <summary>Whether years before the break were asked for and the register, which gives every format, holds not one procedure in them.</summary>
    public required bool HasNoProcedureBefore { get; init; }

    /// <summary>Years of which too many formats are not known for a number of meetings: they are in no rate of meetings.</summary>
    public IReadOnlyList<int> WithoutFormats => [.. Counts.Where(year => !year.HasKnownFormats).Select(year => year.Year)];

    public long UnknownFormat => Counts.Sum(year => year.UnknownFormat);

    public required IReadOnlyList<CrisisDay> CrisisDays { get; init; }

    public long Consultations => Counts.Sum(year => year.Consultations);

    public long Meetings => Counts.Sum(year => year.Meetings);

    /// <summary>The formats of which there is any, in their order.</summary>
    public IReadOnlyList<string> FormatsHeld => [.. Formats.All.Where(code => Counts.Any(year => year[code].Consultations > 0))];
}

/// <summary>Asks for it: all consultations, or those of a trigger, a subject or a crisis.</summary>
public sealed class ConsultationsByFormatStudy() : RegisterStudy<ConsultationsByFormat>("consultations-by-format")
{
    private const string MeetingsRate = "meetings_yearly_change";
    private const string AllRate = "consultations_yearly_change";
    private const string ProceduresRate = "procedures_yearly_change";

    /// <summary>Consultations a year on average: below, the error of a step is not what the formula says.</summary>
    private const double FewestForAStep = 10;

    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfRegister;

    internal override IReadOnlyList<Study> Family => MeetingsFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) =>
        inquiry.Register is { } register && Measure(inquiry, register) is var measured ? [.. measured.Meetings.Test(MeetingsRate), .. measured.All.Test(AllRate), .. measured.Procedures.Test(ProceduresRate)] : [];

    protected override ConsultationsByFormat Find(Inquiry inquiry, Register register)
    {
        var measured = Measure(inquiry, register);
        var (counts, held) = (measured.Counts, Held(inquiry));
        var (meetings, all, procedures) = (measured.Meetings.Among(held, MeetingsRate), measured.All.Among(held, AllRate), measured.Procedures.Among(held, ProceduresRate));
        var isOneCrisis = IsOneCrisis(inquiry);
        var total = counts.Sum(year => year.Consultations);
        var lacks = Lack.OfFormat(total, counts.Sum(year => year.Unknown));
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked
                : total == 0 ? Verdict.TooFew
                : isOneCrisis ? Verdict.Described
                : meetings.Verdict == Verdict.TooFew ? all.Verdict : meetings.Verdict,
            Lacks = lacks,
            Counts = counts,
            MeetingsChange = meetings,
            AllChange = all,
            IsSinceBreak = measured.Crosses,
            IsOfOneCrisis = isOneCrisis,
            HasNoProcedureBefore = counts.Any(year => !IsSince(year)) && counts.Where(year => !IsSince(year)).All(year => Procedures(year) + year.Unknown == 0),
            CrisisDays = CrisisDay.Within(inquiry.Release, YearsOf(inquiry)),
            // What all consultations did is known without a format; of meetings and procedures nothing is.
            Estimates = lacks is not null
                ? [all.As(AllRate)]
                : [meetings.As(MeetingsRate), all.As(AllRate), procedures.As(ProceduresRate), .. meetings.LineAs("meetings_slope"), .. measured.Crosses ? [LevelChange(measured.Whole)] : Array.Empty<Estimate>(), ProcedureShare([.. counts.Where(IsSince)])],
            CouldHaveShown = [.. meetings.CouldHaveShown(MeetingsRate), .. all.CouldHaveShown(AllRate), .. lacks is null ? procedures.CouldHaveShown(ProceduresRate) : []],
            Observations = checked((int)total),
            Provenance = ProvenanceCount.Together(register.Rows(total)),
            Methods = [Method.Counting, Method.QuasiPoisson, Method.FirstOrderMemory, Method.MannKendall, Method.Holm, Method.Wilson],
        };
    }

    private Measured Measure(Inquiry inquiry, Register register) => inquiry.Once(Choice(inquiry), () =>
    {
        var counts = YearCounts.ByFormat(inquiry.AskByYear<ConsultationsByFormatRow>(Choice(inquiry)));
        var whole = counts.Where(year => !IsOneCrisis(inquiry) && WholeYears.IsWhole(year.Year, register)).ToList();
        var crosses = whole.Any(year => !IsSince(year)) && whole.Any(IsSince);
        return new Measured(
            counts,
            whole,
            crosses,
            YearlyChange.Of([.. whole.Where(year => year.HasKnownFormats).Select(year => (year.Year, year.Meetings))]),
            YearlyChange.Of([.. whole.Where(year => !crosses || IsSince(year)).Select(year => (year.Year, year.Consultations))]),
            YearlyChange.Of([.. whole.Where(year => IsSince(year) && year.HasKnownFormats).Select(year => (year.Year, Procedures(year)))]));
    });

    private static bool IsOneCrisis(Inquiry inquiry) => inquiry.Question.Choice(RegisterFilters.Crisis.Name) is not null;

    /// <summary>
    /// How far the line of all consultations since the break stands above the line of the years before: what the new formats brought, and whatever else
    /// came with that year.
    /// </summary>
    private static Estimate LevelChange(IReadOnlyList<YearCounts> whole)
    {
        var step = whole.Average(year => year.Consultations) < FewestForAStep
            ? null
            : InterruptedCounts.Fit(
                [.. whole.Select(year => (double)year.Year)], [.. whole.Select(year => checked((int)year.Consultations))], [Formats.BreakYear])
                .Value?.StepAt(Formats.BreakYear).AsRelativeChange();
        return Estimate.Of("consultations_level_change", Unit.Share, step, Method.QuasiPoisson, whole.Count, Undefined.TooFewForARate);
    }

    /// <summary>Of the consultations since the break whose format is known: how many were procedures at which nobody met.</summary>
    private static Estimate ProcedureShare(IReadOnlyList<YearCounts> since) =>
        CountedShare.Of("procedure_share", since.Sum(Procedures), since.Sum(year => year.Consultations - year.Unknown));

    private static long Procedures(YearCounts year) => Formats.All.Where(Formats.IsProcedure).Sum(code => year[code].Consultations);

    private static bool IsSince(YearCounts year) => year.Year >= Formats.BreakYear;

    /// <param name="Crosses">Whether whole years lie on both sides of the break.</param>
    private sealed record Measured(IReadOnlyList<YearCounts> Counts, IReadOnlyList<YearCounts> Whole, bool Crosses, YearlyChange Meetings, YearlyChange All, YearlyChange Procedures);
}

internal sealed record ConsultationsByFormatRow(int Year, string? FormatCode, long ConsultationCount, long MeetingCount) : IOfYear;
