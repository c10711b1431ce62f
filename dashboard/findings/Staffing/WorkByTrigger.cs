using System.Text.Json.Nodes;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing;

/// <summary>The hours of a year that anticipatory and impromptu consultations took, apart.</summary>
public sealed record WorkByTrigger : RegisterFinding
{
    internal WorkByTrigger(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    /// <summary>The years of the register.</summary>
    public required IReadOnlyList<TriggerHours> Hours { get; init; }

    /// <summary>The last whole year with work of a known trigger; null where there is none.</summary>
    public required TriggerHours? Last { get; init; }

    public long UnknownTrigger => Hours.Sum(year => year.UnknownTrigger);

    public long Consultations => Hours.Sum(year => year.Consultations);
}

/// <summary>The hours of one year by what the consultations were called for.</summary>
/// <param name="UnknownTrigger">So many consultations, whose hours stand apart.</param>
public sealed record TriggerHours(int Year, long Consultations, long UnknownTrigger, double Anticipatory, double Impromptu, double Unknown, string? Line)
{
    /// <summary>Of the hours whose trigger is known; null where that is none.</summary>
    public double? ImpromptuShare => Anticipatory + Impromptu > 0 ? Impromptu / (Anticipatory + Impromptu) : null;
}

/// <summary>Asks for it.</summary>
public sealed class WorkByTriggerStudy() : RegisterStudy<WorkByTrigger>("work-by-trigger")
{
    private const string Trigger = "trigger";

    public override IReadOnlyList<Filter> Filters => [.. StaffingFilters.All.Where(filter => filter.Name != Trigger)];

    protected override WorkByTrigger Find(Inquiry inquiry, Register register)
    {
        var choice = Choice(inquiry);
        var (staffing, lacks) = StaffingBase.Of(inquiry);
        IReadOnlyList<TriggerHours> hours = staffing is null ? [] : Of(inquiry, register, choice, staffing);
        var (consultations, unknown) = (hours.Sum(year => year.Consultations), hours.Sum(year => year.UnknownTrigger));
        lacks ??= Lack.OfTrigger(consultations, unknown);
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : consultations == 0 ? Verdict.TooFew : Verdict.Described,
            Lacks = lacks,
            Hours = hours,
            Last = hours.LastOrDefault(year => WholeYears.IsWhole(year.Year, register) && year.ImpromptuShare is not null),
            Observations = checked((int)consultations),
            Provenance = staffing is null ? [] : ProvenanceCount.Together([register.Rows(consultations), .. StandardRows.Of(staffing)]),
            Methods = [Method.WorkloadIndicators],
        };
    }

    private static IReadOnlyList<TriggerHours> Of(Inquiry inquiry, Register register, string choice, StaffingBase staffing)
    {
        var (all, anticipatory, impromptu, unknown) = (WorkYear.Of(inquiry, register, choice), By("anticipatory"), By("impromptu"), By(Codes.Unknown));
        return
        [
            .. all.Select(year => new TriggerHours(
                year.Year, year.Counts.Consultations, year.Counts.UnknownTrigger, Hours(anticipatory, year.Year), Hours(impromptu, year.Year), Hours(unknown, year.Year),
                year.Counts.Consultations == 0 ? null : year.Staff.Line)),
        ];

        IReadOnlyList<WorkYear> By(string trigger)
        {
            var narrowed = JsonNode.Parse(choice)!.AsObject();
            narrowed[Trigger] = trigger;
            return WorkYear.Of(inquiry, register, narrowed.ToJsonString());
        }

        double Hours(IReadOnlyList<WorkYear> years, int of) =>
            years.Where(year => year.Year == of).Sum(year => WorkModel.Hours(staffing.Model.Means, year.Volumes).Total);
    }
}
