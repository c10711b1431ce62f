using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Crises;

/// <summary>
/// How many days lie between the request of a meeting and the meeting, impromptu ones beside anticipatory ones. Of meetings alone: the last day of a procedure says
/// how long there was to answer. It describes and claims nothing, as short notice is a part of what makes a meeting impromptu.
/// </summary>
public sealed record DaysOfNotice : RegisterFinding
{
    public const string ImpromptuName = "median_notice_days_impromptu";
    public const string AnticipatoryName = "median_notice_days_anticipatory";

    internal DaysOfNotice(Study study, Inquiry inquiry, Register register)
        : base(study, inquiry, register)
    {
    }

    public required NoticeSpread Impromptu { get; init; }

    public required NoticeSpread Anticipatory { get; init; }

    /// <summary>A year and trigger with meetings each, in the order of the years.</summary>
    public required IReadOnlyList<NoticeYear> ByYear { get; init; }

    /// <summary>Of any trigger.</summary>
    public required long Meetings { get; init; }

    /// <summary>Those of which the register does not give the request, or one of the two dates not to the day.</summary>
    public required long UnknownNotice { get; init; }

    public required long UnknownTrigger { get; init; }

    /// <summary>The first and the last year of which the notice of a meeting is known; the years asked for where there is none.</summary>
    public Years Told => Noticed.Count == 0 ? Years : new(Noticed.Min(), Noticed.Max());

    /// <summary>Those with a median, the more urgent first.</summary>
    public IReadOnlyList<NoticeSpread> Described => [.. new[] { Impromptu, Anticipatory }.Where(spread => spread.Median is not null)];

    private IReadOnlyList<int> Noticed => [.. Impromptu.Years.Concat(Anticipatory.Years).Select(year => year.Year)];
}

/// <summary>Asks for it: any crisis, or one.</summary>
public sealed class DaysOfNoticeStudy() : RegisterStudy<DaysOfNotice>("days-of-notice")
{
    public override IReadOnlyList<Filter> Filters => CrisesFilters.All;

    protected override DaysOfNotice Find(Inquiry inquiry, Register register)
    {
        var rows = inquiry.AskByYear<DaysOfNoticeRow>(Choice(inquiry));
        var consultations = rows.Sum(row => row.ConsultationCount);
        var meetings = rows.Sum(row => row.MeetingCount);
        var unknownTrigger = rows.Where(row => row.TriggerCode == Codes.Unknown).Sum(row => row.MeetingCount);
        var (impromptu, anticipatory) = (NoticeSpread.Of(NoticeSpread.Impromptu, rows), NoticeSpread.Of(NoticeSpread.Anticipatory, rows));
        var lacks = Lack.OfRequest(consultations, rows.Sum(row => row.RequestedCount))
            ?? Lack.OfFormat(consultations, rows.Sum(row => row.UnknownFormatCount)) ?? Lack.OfTrigger(meetings, unknownTrigger);
        var isAnyTold = impromptu.Median is not null || anticipatory.Median is not null;
        var known = impromptu.Known + anticipatory.Known;
        return new(this, inquiry, register)
        {
            Verdict = lacks is not null ? Verdict.NotAsked : isAnyTold ? Verdict.Described : Verdict.TooFew,
            Lacks = lacks,
            Impromptu = impromptu,
            Anticipatory = anticipatory,
            ByYear = inquiry.MadeByYear<DaysOfNoticeRow, NoticeYear>(Choice(inquiry), NoticeYear.Of),
            Meetings = meetings,
            UnknownNotice = rows.Where(row => row.NoticeDays is null).Sum(row => row.MeetingCount),
            UnknownTrigger = unknownTrigger,
            Estimates = lacks is not null || !isAnyTold ? [] : [impromptu.MedianAs(DaysOfNotice.ImpromptuName), anticipatory.MedianAs(DaysOfNotice.AnticipatoryName)],
            Observations = checked((int)known),
            Provenance = ProvenanceCount.Together(register.Rows(known)),
            Methods = [Method.Counting, Method.ClusteredMedian],
        };
    }
}

internal sealed record DaysOfNoticeRow(int Year, string TriggerCode, int? NoticeDays, long ConsultationCount, long MeetingCount, long UnknownFormatCount, long RequestedCount) : IOfYear;
