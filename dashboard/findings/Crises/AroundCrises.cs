using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Crises;

/// <summary>
/// How often impromptu consultations come in the half year before and after crises begin. It describes: whether they come faster is asked, and claimed, once on
/// this page (<see cref="AfterEachCrisis"/>), as the same question asked of the same days again would only cost what is asked with it its power.
/// </summary>
public sealed record AroundCrises : RegisterFinding
{
    internal AroundCrises(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    public required IReadOnlyList<CrisisStretch> Stretches { get; init; }

    /// <summary>Crises that are put together: those of which triggers are known both before and after.</summary>
    public required int Compared { get; init; }

    /// <summary>The years in which they began; null where there is none.</summary>
    public required Years? Began { get; init; }

    /// <summary>Crises of which the register closed, or had not begun, within the half year before and after.</summary>
    public required int CutShort { get; init; }

    /// <summary>Consultations of these days, and those of them whose trigger the register does not give.</summary>
    public required int Consultations { get; init; }

    public required int UnknownTrigger { get; init; }

    /// <summary>Days that belong to another crisis.</summary>
    public int DaysOfOthers => Stretches.Sum(stretch => stretch.OfOthers);

    /// <summary>In thirty days, of the 180 before; null where none of them is known.</summary>
    public double? Before => In30Days(stretch => stretch.From < 0);

    /// <summary>The same of the first thirty since.</summary>
    public double? FirstSince => In30Days(stretch => stretch.From == 0);

    private double? In30Days(Func<CrisisStretch, bool> isIn)
    {
        var chosen = Stretches.Where(isIn).ToList();
        var days = chosen.Sum(stretch => stretch.Own.Days);
        return days == 0 ? null : chosen.Sum(stretch => stretch.Own.Count) / (double)days * CrisisStretch.Length;
    }
}

/// <summary>Asks for it: the crises of some years, or one, which is too few.</summary>
public sealed class AroundCrisesStudy() : RegisterStudy<AroundCrises>("around-crises")
{
    /// <summary>So many days since the beginning are held against the days before it.</summary>
    public static IReadOnlyList<int> Horizons { get; } = [30, 90, 180];

    public override IReadOnlyList<Filter> Filters => CrisesFilters.All;

    protected override AroundCrises Find(Inquiry inquiry, Register register)
    {
        var days = inquiry.AskByYear<AroundCrisesRow>(Choice(inquiry));
        IReadOnlyList<CrisisDays> rows = [.. days.GroupBy(row => (row.CrisisKey, row.Stretch)).Select(stretch => CrisisDays.Of([.. stretch]))];
        var (consultations, unknown) = (rows.Sum(row => row.ConsultationCount), rows.Sum(row => row.UnknownTriggerCount));
        var lacks = Lack.OfTrigger(consultations, unknown);
        var compared = rows.Where(row => !row.KnowsNoTrigger && row.DayCount > 0).GroupBy(row => row.CrisisKey)
            .Where(crisis => crisis.Any(row => row.Stretch < 0) && crisis.Any(row => row.Stretch >= 0)).ToList();
        var areEnough = compared.Count >= ClaimRules.FewestUnits && lacks is null;
        var stretches = CrisisStretch.Of(rows, areEnough);
        var counted = days.CountedOnce(YearsOf(inquiry)).Sum(row => row.ImpromptuCount);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : areEnough && counted > 0 ? Verdict.Described : Verdict.TooFew,
            Lacks = lacks,
            Stretches = stretches,
            Compared = compared.Count,
            Began = compared.Count == 0 ? null : new(compared.Min(crisis => crisis.First().BeganOnFrom.Year), compared.Max(crisis => crisis.First().BeganOnFrom.Year)),
            CutShort = rows.GroupBy(row => row.CrisisKey).Count(crisis => crisis.Sum(row => row.DayCount + row.DayOfAnotherCount) < 2 * CrisisStretch.Reach),
            Consultations = consultations,
            UnknownTrigger = unknown,
            Estimates = lacks is null ? [.. Horizons.Select(days => Since(rows, days, areEnough))] : [],
            Observations = counted,
            Provenance = ProvenanceCount.Together(register.Rows(counted)),
            Methods = [Method.QuasiPoisson],
        };
    }

    private static Estimate Since(IReadOnlyList<CrisisDays> rows, int days, bool areEnough)
    {
        var name = $"rate_ratio_{days}_days";
        bool IsIn(CrisisDays row) => row.Stretch >= 0 && row.Stretch * CrisisStretch.Length < days;
        var count = CrisisStretch.PaceOf(rows.Where(row => !row.KnowsNoTrigger && (row.Stretch < 0 || IsIn(row)))).Count;
        return areEnough && CrisisStretch.AgainstBefore(rows, IsIn) is { } ratio
            ? Estimate.Of(name, Unit.None, ratio.Coefficient.AsRatio(), ratio.Method, count, Undefined.NothingToCompare)
            : new(name, Unit.None, null, null, null, Method.QuasiPoisson, count) { Why = areEnough ? Undefined.NothingToCompare : Undefined.TooFewCrises };
    }
}

internal sealed record AroundCrisesRow(
    string CrisisKey, DateOnly BeganOnFrom, int Year, int? EarlierYear, int Stretch, int DayCount, int DayOfAnotherCount, int ImpromptuCount, int ConsultationCount,
    int UnknownTriggerCount) : ISharedDays;

/// <summary>One stretch of days around one crisis.</summary>
internal sealed record CrisisDays(
    string CrisisKey, DateOnly BeganOnFrom, int Stretch, int DayCount, int DayOfAnotherCount, int ImpromptuCount, int ConsultationCount, int UnknownTriggerCount)
{
    /// <summary>There were consultations and nobody knows which were impromptu: no pace, rather than one of none.</summary>
    public bool KnowsNoTrigger => ConsultationCount > 0 && UnknownTriggerCount == ConsultationCount;

    public static CrisisDays Of(IReadOnlyList<AroundCrisesRow> rows) => new(
        rows[0].CrisisKey, rows[0].BeganOnFrom, rows[0].Stretch, rows.Sum(row => row.DayCount), rows.Sum(row => row.DayOfAnotherCount),
        rows.Sum(row => row.ImpromptuCount), rows.Sum(row => row.ConsultationCount), rows.Sum(row => row.UnknownTriggerCount));
}
