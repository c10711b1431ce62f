using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Crises;

/// <summary>
/// Whether months with much impromptu work hold fewer anticipatory consultations than other months of their year: what it may have displaced. It describes:
/// what is planned for a month and what befalls it share causes that a register does not know.
/// </summary>
public sealed record WorkBesideImpromptu : RegisterFinding
{
    internal WorkBesideImpromptu(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>Anticipatory consultations of months, from those with the least impromptu work for their year to those with the most.</summary>
    public required IReadOnlyList<MonthGroup> Groups { get; init; }

    /// <summary>The first and the last year; null where no month is known.</summary>
    public required Years? Months { get; init; }

    public required int Consultations { get; init; }

    public required int UnknownTrigger { get; init; }
}

/// <summary>Asks for it: of any kind of consultation.</summary>
public sealed class WorkBesideImpromptuStudy() : RegisterStudy<WorkBesideImpromptu>("work-beside-impromptu")
{
    public const string Doubled = "rate_ratio_doubled";

    /// <summary>Fewer do not tell the years and the months of the year apart.</summary>
    private const int FewestMonths = 36;

    public override IReadOnlyList<Filter> Filters { get; } = [.. CrisesFilters.All.Where(filter => filter != RegisterFilters.Crisis)];

    protected override WorkBesideImpromptu Find(Inquiry inquiry, Register register)
    {
        var all = inquiry.AskByYear<WorkMonth>(Choice(inquiry));
        var lacks = Lack.OfTrigger(all.Sum(month => month.ConsultationCount), all.Sum(month => month.UnknownTriggerCount));
        // Of a year without impromptu work no month has more of it than another.
        List<(WorkMonth Month, double Share)> months =
        [
            .. all.Where(month => !month.KnowsNoTrigger).GroupBy(month => month.Month.Year)
                .Select(year => (Months: year.ToList(), Mean: year.Average(month => month.ImpromptuCount))).Where(year => year.Mean > 0)
                .SelectMany(year => year.Months.Select(month => (month, month.ImpromptuCount / year.Mean))),
        ];
        IReadOnlyList<MonthGroup> groups =
        [
            .. months.GroupBy(month => Level(month.Share)).OrderBy(group => group.Key)
                .Select(group => MonthGroup.Of(group.Key.ToString().ToLowerInvariant(), [.. group.Select(month => month.Month.AnticipatoryCount)])),
        ];
        var anticipatory = groups.Sum(group => group.Count);
        var areEnough = months.Count >= FewestMonths && groups.Count >= 2 && anticipatory >= ClaimRules.FewestOnASide;
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : areEnough ? Verdict.Described : Verdict.TooFew,
            Lacks = lacks,
            Groups = groups,
            Months = months is [var first, .., var last] ? new(first.Month.Month.Year, last.Month.Month.Year) : null,
            Consultations = all.Sum(month => month.ConsultationCount),
            UnknownTrigger = all.Sum(month => month.UnknownTriggerCount),
            Estimates = lacks is null ? [MonthSlope.Of(Doubled, areEnough ? [.. months.Select(month => (month.Month, month.Month.AnticipatoryCount, month.Share))] : [], WorkMonth.YearOf, WorkMonth.MonthOfYear)] : [],
            Observations = anticipatory,
            Provenance = ProvenanceCount.Together(register.Rows(anticipatory)),
            Methods = [Method.QuasiPoisson, Method.NeweyWest],
        };
    }

    private static ImpromptuLevel Level(double share) => share switch
    {
        < 0.5 => ImpromptuLevel.Few,
        < 1 => ImpromptuLevel.Below,
        < 2 => ImpromptuLevel.Above,
        _ => ImpromptuLevel.Many,
    };
}

/// <summary>How much impromptu work a month has beside the mean month of its year.</summary>
public enum ImpromptuLevel
{
    /// <summary>Less than half of it.</summary>
    Few,

    Below,

    /// <summary>As much, and less than twice.</summary>
    Above,

    /// <summary>Twice of it or more.</summary>
    Many,
}
