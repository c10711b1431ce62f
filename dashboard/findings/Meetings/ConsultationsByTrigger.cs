using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Meetings;

/// <summary>
/// How many consultations a year were scheduled ahead of a conference and how many were made by an unforeseen event. Its verdict is on the impromptu share
/// of meetings before the definition break and since; of one trigger or one crisis it only describes.
/// </summary>
public sealed record ConsultationsByTrigger : RegisterFinding
{
    internal ConsultationsByTrigger(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>One for each year of the register; a year that it does not reach is not in it, a year of none is.</summary>
    public required IReadOnlyList<TriggerYear> Counts { get; init; }

    /// <summary>Null where one trigger or one crisis was asked for: a share of what was unforeseen says nothing of it.</summary>
    public required ImpromptuShares? Shares { get; init; }

    /// <summary>Code of the one trigger that was asked for.</summary>
    public required string? OneTrigger { get; init; }

    public required bool IsOfOneCrisis { get; init; }

    public required IReadOnlyList<CrisisDay> CrisisDays { get; init; }

    public long Consultations => Counts.Sum(year => year.Counted.Consultations);

    public long Meetings => Counts.Sum(year => year.Counted.Meetings);

    public long UnknownFormat => Counts.Sum(year => year.Counted.UnknownFormat);

    /// <summary>Consultations whose trigger the register does not give.</summary>
    public long UnknownTrigger => Counts.Sum(year => year.Counted.Unknown);

    /// <summary>Whether the shares are of all meetings.</summary>
    public bool KnowsEveryTrigger => Counts.All(year => year.Counted[Codes.Unknown].Meetings == 0);

    /// <summary>
    /// The year with most consultations of each trigger of which there is any, among those known whole if they hold any; of several such years the first.
    /// </summary>
    public IReadOnlyList<TriggerPeak> Peaks =>
    [
        .. Triggers.All
            .Select(code => (Code: code, Most: Most(code)))
            .Where(peak => peak.Most is not null && peak.Most.Counted[peak.Code].Consultations > 0)
            .Select(peak => new TriggerPeak(peak.Code, peak.Most!.Counted.Year, peak.Most.Counted[peak.Code].Consultations)),
    ];

    private TriggerYear? Most(string code)
    {
        var whole = Counts.Where(year => year.Counted[code].Consultations > 0 && PartialYears.All(partial => partial.Year != year.Counted.Year)).ToList();
        return (whole.Count > 0 ? whole : Counts).MaxBy(year => year.Counted[code].Consultations);
    }
}

/// <summary>One year by trigger, with the impromptu share of its meetings; undefined where no meeting has a known trigger.</summary>
public sealed record TriggerYear(YearCounts Counted, Estimate ImpromptuShare);

/// <summary>The year in which most consultations had one trigger.</summary>
public sealed record TriggerPeak(string Code, int Year, long Count);

/// <summary>Asks for it: all consultations, or those of a trigger, a subject or a crisis.</summary>
public sealed class ConsultationsByTriggerStudy() : RegisterStudy<ConsultationsByTrigger>("consultations-by-trigger")
{
    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfRegister;

    internal override IReadOnlyList<Study> Family => MeetingsFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) => inquiry.Register is { } register ? [.. Measure(inquiry, register).Shares?.Tests ?? []] : [];

    protected override ConsultationsByTrigger Find(Inquiry inquiry, Register register)
    {
        var (counts, alone) = Measure(inquiry, register);
        var shares = alone?.Among(Held(inquiry));
        var (isOneCrisis, oneTrigger) = (IsOneCrisis(inquiry), OneTrigger(inquiry));
        var total = counts.Sum(year => year.Consultations);
        // The shares are of meetings, so they take both; what was asked for by its trigger is only counted.
        var lacks = oneTrigger is not null ? null
            : Lack.OfTrigger(total, counts.Sum(year => year.Unknown)) ?? (isOneCrisis ? null : Lack.OfFormat(total, counts.Sum(year => year.UnknownFormat)));
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : total == 0 ? Verdict.TooFew : shares?.Verdict ?? Verdict.Described,
            Lacks = lacks,
            Counts = [.. counts.Select(year => new TriggerYear(year, ImpromptuShares.Share("impromptu_share", [year])))],
            Shares = shares,
            OneTrigger = oneTrigger,
            IsOfOneCrisis = isOneCrisis,
            CrisisDays = CrisisDay.Within(inquiry.Release, YearsOf(inquiry)),
            Estimates = lacks is null && shares is not null ? shares.Estimates : [],
            Observations = checked((int)total),
            Provenance = ProvenanceCount.Together(register.Rows(total)),
            CouldHaveShown = lacks is null && shares is not null ? [.. shares.Change.CouldHaveShown(ImpromptuShares.RatioName)] : [],
            Methods = [Method.Counting, Method.QuasiPoisson, Method.FirstOrderMemory, Method.Holm, Method.Wilson],
        };
    }

    private Measured Measure(Inquiry inquiry, Register register) => inquiry.Once(Choice(inquiry), () =>
    {
        var counts = YearCounts.Of(inquiry.AskByYear<ConsultationsByTriggerRow>(Choice(inquiry))
            .Select(row => (row.Year, row.TriggerCode, new Counted(row.ConsultationCount, row.MeetingCount, row.UnknownFormatCount))));
        return new Measured(counts, IsOneCrisis(inquiry) || OneTrigger(inquiry) is not null ? null : ImpromptuShares.Of(counts, register));
    });

    private static bool IsOneCrisis(Inquiry inquiry) => inquiry.Question.Choice(RegisterFilters.Crisis.Name) is not null;

    private static string? OneTrigger(Inquiry inquiry) => inquiry.Question.Choice(RegisterFilters.Trigger.Name);

    private sealed record Measured(IReadOnlyList<YearCounts> Counts, ImpromptuShares? Shares);
}

internal sealed record ConsultationsByTriggerRow(int Year, string? TriggerCode, long ConsultationCount, long MeetingCount, long UnknownFormatCount) : IOfYear;
