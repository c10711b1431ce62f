using System.Globalization;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Crises;

/// <summary>
/// How many impromptu consultations a month holds, by the number of crises that run in it. It describes: crises differ too much, and are too few, for a claim
/// on what one more of them adds.
/// </summary>
public sealed record CrisesAtOnce : RegisterFinding
{
    internal CrisesAtOnce(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>So many first days a crisis runs, as the mart counts them: the record dates no ends.</summary>
    public const int RunsForDays = 180;

    /// <summary>By the number of crises, which is its key; in that order.</summary>
    public required IReadOnlyList<MonthGroup> Groups { get; init; }

    /// <summary>The first and the last month; null where none is known.</summary>
    public required Years? Months { get; init; }

    public required int Consultations { get; init; }

    public required int UnknownTrigger { get; init; }
}

/// <summary>Asks for it; of one crisis alone there are never several at once.</summary>
public sealed class CrisesAtOnceStudy() : RegisterStudy<CrisesAtOnce>("crises-at-once")
{
    public const string OneMore = "rate_ratio_one_more";

    public override IReadOnlyList<Filter> Filters => [.. CrisesFilters.All.Where(filter => filter != RegisterFilters.Crisis)];

    protected override CrisesAtOnce Find(Inquiry inquiry, Register register)
    {
        var all = inquiry.AskByYear<WorkMonth>(Choice(inquiry));
        var months = all.Where(month => !month.KnowsNoTrigger).ToList();
        var lacks = Lack.OfTrigger(all.Sum(month => month.ConsultationCount), all.Sum(month => month.UnknownTriggerCount));
        IReadOnlyList<MonthGroup> groups =
        [
            .. months.GroupBy(month => month.RunningCount).OrderBy(group => group.Key)
                .Select(group => MonthGroup.Of(group.Key.ToString(CultureInfo.InvariantCulture), [.. group.Select(month => month.ImpromptuCount)])),
        ];
        var impromptu = groups.Sum(group => group.Count);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : groups.Count >= 2 && impromptu >= ClaimRules.FewestOnASide ? Verdict.Described : Verdict.TooFew,
            Lacks = lacks,
            Groups = groups,
            Months = months is [var first, .., var last] ? new(first.Month.Year, last.Month.Year) : null,
            Consultations = all.Sum(month => month.ConsultationCount),
            UnknownTrigger = all.Sum(month => month.UnknownTriggerCount),
            Estimates = lacks is null ? [MonthSlope.Of(OneMore, [.. months.Select(month => (month, month.ImpromptuCount, (double)month.RunningCount))], WorkMonth.YearOf)] : [],
            Observations = impromptu,
            Provenance = ProvenanceCount.Together(register.Rows(impromptu)),
            Methods = [Method.QuasiPoisson, Method.NeweyWest],
        };
    }
}
