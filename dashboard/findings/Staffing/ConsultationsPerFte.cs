using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing;

/// <summary>
/// Consultations divided by the full-time equivalents that carried them, year by year. The verdict is on meetings: across the year in which procedures
/// came in, all consultations are not one series, so that each side of it has a rate of its own.
/// </summary>
public sealed record ConsultationsPerFte : RegisterFinding
{
    public const string MeetingsEstimate = "yearly_change_meetings";

    public const string SlopeEstimate = "slope_meetings";

    public static readonly string BeforeEstimate = $"yearly_change_before_{Formats.BreakYear}";

    public static readonly string SinceEstimate = $"yearly_change_since_{Formats.BreakYear}";

    internal ConsultationsPerFte(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The years of the register.</summary>
    public required IReadOnlyList<LoadYear> Loads { get; init; }

    /// <summary>Those whose staff is known, of which alone there is a quotient.</summary>
    public required IReadOnlyList<LoadYear> Known { get; init; }

    /// <summary>Meetings a full-time equivalent, over all years of which enough formats are known.</summary>
    public required YearlyChange Meetings { get; init; }

    /// <summary>All consultations a full-time equivalent, among the years that count procedures alike.</summary>
    public required YearlyChange Since { get; init; }

    public required IReadOnlyList<DocumentedAgents> Agents { get; init; }

    /// <summary>No consultation answers the choice in a year whose staff is known.</summary>
    public bool IsEmpty => Known.All(load => load.Consultations == 0);

    public long Consultations => Known.Sum(load => load.Consultations);

    public long UnknownFormat => Known.Sum(load => load.UnknownFormat);

    /// <summary>Meetings and procedures cannot be told apart, as not one format is known.</summary>
    public bool KnowsNoFormat => Consultations > 0 && UnknownFormat == Consultations;
}

/// <summary>Asks for it.</summary>
public sealed class ConsultationsPerFteStudy() : RegisterStudy<ConsultationsPerFte>("consultations-per-fte")
{
    public override IReadOnlyList<Filter> Filters => StaffingFilters.All;

    internal override IReadOnlyList<Study> Family => StaffingFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) => inquiry.Register is { } register && Measure(inquiry, register) is var measured
        ? [.. measured.Meetings.Test(ConsultationsPerFte.MeetingsEstimate), .. measured.Before.Test(ConsultationsPerFte.BeforeEstimate), .. measured.Since.Test(ConsultationsPerFte.SinceEstimate)]
        : [];

    protected override ConsultationsPerFte Find(Inquiry inquiry, Register register)
    {
        var (choice, held) = (Choice(inquiry), Held(inquiry));
        var measured = Measure(inquiry, register);
        var (loads, known) = (measured.Loads, measured.Known);
        var meetings = measured.Meetings.Among(held, ConsultationsPerFte.MeetingsEstimate);
        var before = measured.Before.Among(held, ConsultationsPerFte.BeforeEstimate);
        var since = measured.Since.Among(held, ConsultationsPerFte.SinceEstimate);
        return new(this, inquiry, register)
        {
            Verdict = known.Count == 0 ? Verdict.NotAsked : meetings.Verdict,
            Lacks = register.PostCount == 0 ? Lack.Staff : null,
            Loads = loads,
            Known = known,
            Meetings = meetings,
            Since = since,
            Agents = DocumentedAgents.Of(inquiry.Release),
            Estimates = known.Count == 0 ? [] : [meetings.As(ConsultationsPerFte.MeetingsEstimate), .. meetings.LineAs(ConsultationsPerFte.SlopeEstimate), .. Sides(before, since), Last(known[^1])],
            CouldHaveShown = [.. meetings.CouldHaveShown(ConsultationsPerFte.MeetingsEstimate), .. since.CouldHaveShown(ConsultationsPerFte.SinceEstimate)],
            Observations = known.Count,
            Provenance = ProvenanceCount.Together(register.Rows(loads.Sum(load => load.Consultations)), register.Rows(StaffYear.RowsBehind(inquiry, choice))),
            Methods = [Method.ExactPoisson, Method.QuasiPoisson, Method.FirstOrderMemory, Method.MannKendall, Method.Holm],
        };
    }

    private Measured Measure(Inquiry inquiry, Register register) => inquiry.Once(Choice(inquiry), () =>
    {
        var loads = inquiry.MadeByYear<ConsultationsPerFteRow, LoadYear>(Choice(inquiry), rows => LoadYear.Of(rows, register));
        IReadOnlyList<LoadYear> known = [.. loads.Where(load => load.FteYears is not null)];
        return new Measured(
            loads,
            known,
            Change(known.Where(load => load.HasKnownFormats), load => load.Meetings),
            Change(known.Where(load => load.Staff.Year < Formats.BreakYear), load => load.Consultations),
            Change(known.Where(load => load.Staff.Year >= Formats.BreakYear), load => load.Consultations));
    });

    private static YearlyChange Change(IEnumerable<LoadYear> known, Func<LoadYear, long> count) => YearlyChange.Of(
        [.. known.Select(load => (load.Staff.Year, count(load)))], [.. known.Select(load => load.FteYears!.Value)]);

    private static IEnumerable<Estimate> Sides(YearlyChange before, YearlyChange since) =>
        new[] { (Change: before, Name: ConsultationsPerFte.BeforeEstimate), (Change: since, Name: ConsultationsPerFte.SinceEstimate) }
            .Where(side => side.Change.Years.Count > 0).Select(side => side.Change.As(side.Name));

    private static Estimate Last(LoadYear load) =>
        new($"per_fte_{load.Staff.Year}", Unit.Count, load.PerFte, load.Interval?.Low, load.Interval?.High, Method.ExactPoisson, load.Consultations);

    private sealed record Measured(IReadOnlyList<LoadYear> Loads, IReadOnlyList<LoadYear> Known, YearlyChange Meetings, YearlyChange Before, YearlyChange Since);
}

internal sealed record ConsultationsPerFteRow(
    int Year, long ConsultationCount, long MeetingCount, long ProcedureCount, double? Fte, int CoveredDays, int YearDays, int PostCount) : IOfYear;
