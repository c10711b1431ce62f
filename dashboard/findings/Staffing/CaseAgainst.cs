using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Workload;

namespace Analytics.Findings.Staffing;

/// <summary>The strongest that can be said against a demand for staff, from the same rows and the same model: who defends a number must know it first.</summary>
public sealed record CaseAgainst : Finding
{
    internal CaseAgainst(Study study, Inquiry inquiry)
        : base(study, inquiry) => Years = study.YearsOf(inquiry);

    /// <summary>The years asked for; those of the register where nothing is asked.</summary>
    public Years Years { get; }

    /// <summary>The strongest first; none where the numbers speak for more staff throughout, or do not speak at all.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }

    /// <summary>Whether the arguments are of a register, or of public sources alone.</summary>
    public required bool IsOfRegister { get; init; }
}

/// <summary>What is said against, with the numbers that it rests on.</summary>
public abstract record Argument
{
    private Argument()
    {
    }

    /// <summary>By the mean of all draws, fewer are needed than there are.</summary>
    public sealed record FewerNeeded(int Year, double Required, double Low, double High, double Fte) : Argument;

    /// <summary>The staff in post lies within what the assumptions allow.</summary>
    public sealed record MayBeEnough(int Year, double Low, double High, double Fte) : Argument;

    /// <summary>With every assumption at the end that lowers it, so many are needed, and there are more.</summary>
    public sealed record EnoughAtBest(int Year, double Required, double Fte) : Argument;

    /// <summary>Hours fell: all of the uncertainty interval of their change lies below zero.</summary>
    public sealed record WorkFell(WorkSpans Spans) : Argument;

    /// <summary>Meetings fell; by some of the minutes hours did too, by others not.</summary>
    public sealed record MeetingsFell(WorkSpans Spans) : Argument;

    /// <summary>So many of the standards are assumed by those who ask.</summary>
    public sealed record NotMeasured(int Assumed, int All) : Argument;

    /// <summary>The year at its mean was below capacity in most weeks.</summary>
    public sealed record SlackWeeks(double ShareOver, double Low, double High) : Argument;

    /// <summary>The hours of working time for each meeting that is published.</summary>
    public sealed record HoursForEachMeeting(PublicYear Year, double Mean, double Low, double High) : Argument;
}

/// <summary>Asks for it.</summary>
public sealed class CaseAgainstStudy() : Study<CaseAgainst>("case-against")
{
    public override IReadOnlyList<Filter> Filters => StaffingFilters.OfNeed;

    protected override bool AsksRegister => true;

    public override CaseAgainst Find(Inquiry inquiry)
    {
        Finding basis = inquiry.Register is not null ? RequiredFteStudy.Shared(inquiry) : PublicNeedStudy.Shared(inquiry);
        List<Argument> arguments = [.. basis is RequiredFte need ? OfRegister(inquiry, need) : OfPublic(inquiry, basis)];
        return new(this, inquiry)
        {
            Verdict = basis.Verdict is Verdict.NotAsked or Verdict.TooFew ? basis.Verdict : Verdict.Described,
            Lacks = basis.Lacks,
            Estimates = [.. basis.Estimates.Where(estimate => estimate.Name == RequiredFte.RequiredEstimate)],
            Arguments = arguments,
            IsOfRegister = inquiry.Register is not null,
            Observations = arguments.Count,
            Provenance = basis.Provenance,
            Methods = basis.Methods,
        };
    }

    private static IEnumerable<Argument> OfRegister(Inquiry inquiry, RequiredFte need)
    {
        if (need is not { Last: { } last, Together: { } together })
            yield break;
        if (last.Work.Fte is { } fte)
        {
            if (last.Required.Mean < fte)
                yield return new Argument.FewerNeeded(last.Work.Year, last.Required.Mean, last.Required.Interval.Low, last.Required.Interval.High, fte);
            else if (!last.IsApart)
                yield return new Argument.MayBeEnough(last.Work.Year, last.Required.Interval.Low, last.Required.Interval.High, fte);
            else if (together.Low < fte)
                yield return new Argument.EnoughAtBest(last.Work.Year, together.Low, fte);
        }

        if (((WorkAndMeetings)new WorkAndMeetingsStudy().Ask(inquiry)).Spans is { } spans)
        {
            if (spans.HoursInterval.High < 0)
                yield return new Argument.WorkFell(spans);
            else if (spans is { Meetings: < 0, HoursInterval.Low: < 0 })
                yield return new Argument.MeetingsFell(spans);
        }

        if (WeeklyLoadStudy.Shared(inquiry).Estimates is [{ Value: < 0.5 } share])
            yield return new Argument.SlackWeeks(share.Value.Value, share.Low!.Value, share.High!.Value);
        if (need.Standards.Assumed > 0)
            yield return new Argument.NotMeasured(need.Standards.Assumed, need.Standards.All);
    }

    private static IEnumerable<Argument> OfPublic(Inquiry inquiry, Finding basis)
    {
        if (basis is not PublicNeed { Year: { } year, Required: { } required, HoursThere: { } there } need)
            yield break;
        if (required.Mean < year.Agents)
            yield return new Argument.FewerNeeded(year.Year, required.Mean, required.Interval.Low, required.Interval.High, year.Agents);
        else if (required.Interval.Contains(year.Agents))
            yield return new Argument.MayBeEnough(year.Year, required.Interval.Low, required.Interval.High, year.Agents);
        yield return new Argument.HoursForEachMeeting(year, there.Mean, there.Interval.Low, there.Interval.High);
        if (need.Standards.Assumed > 0)
            yield return new Argument.NotMeasured(need.Standards.Assumed, need.Standards.All);
    }
}
