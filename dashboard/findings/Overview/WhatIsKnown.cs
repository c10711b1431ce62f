using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Survival;

namespace Analytics.Findings.Overview;

/// <summary>What the record knows, says in words only, and does not know.</summary>
/// <param name="Figures">Those that the release can give, in their order on the page.</param>
public sealed record WhatIsKnown(IReadOnlyList<KeyFigure> Figures, IReadOnlyList<Statement> Statements, IReadOnlyList<NotKnown> NotKnown)
{
    /// <summary>The year of the cooperation agreement on mixed treaties.</summary>
    private const int SignedFrom = 1994;

    private const double DaysInYear = 365.25;

    public static WhatIsKnown Of(Inquiry inquiry)
    {
        var counts = inquiry.Ask<OverviewRow>(("from_year", SignedFrom)).Single();
        var ministry = inquiry.Register is { IsSynthetic: false } register ? register : null;
        // What the ministry itself wrote down comes before what public sources say of it.
        KeyFigure?[] figures =
        [
            Staff(inquiry), HalfRatified(inquiry), Pending(counts), Meetings(counts), Agents(inquiry.Release), CompleteLists(counts), Rows(counts),
        ];
        return new([.. figures.OfType<KeyFigure>()], inquiry.Release.AskOnce<Statement>(SqlText.Of<Statement>()), [.. Unknowns(ministry, counts)]);
    }

    private static KeyFigure.Staff? Staff(Inquiry inquiry) => inquiry.Ask<StaffedYearRow>() is [.., var last] ? new(last.Fte, last.Year) : null;

    private static KeyFigure.HalfRatified? HalfRatified(Inquiry inquiry)
    {
        var curve = KaplanMeier.Estimate([.. inquiry.Ask<WaitRow>(("from_year", SignedFrom)).Select(wait => new Spell(wait.DurationDays, wait.IsObserved))]);
        return curve.MedianDays is { } median
            ? new(
                new("median_years", Unit.Years, median / DaysInYear, curve.MedianLow / DaysInYear, curve.MedianHigh / DaysInYear, Method.KaplanMeier, curve.Count),
                SignedFrom)
            : null;
    }

    private static KeyFigure.Pending Pending(OverviewRow counts) => new(counts.PendingCount, SignedFrom, Weakest(counts.PendingConfidenceCode));

    private static KeyFigure.Meetings? Meetings(OverviewRow counts) =>
        counts is { MeetingYear: { } year, MeetingCount: { } count, MeetingConfidenceCode: { } provenance } ? new(count, year, counts.MeetingYearCount == 1 && provenance == Provenance.Documented, provenance) : null;

    private static KeyFigure.Agents? Agents(Release release) =>
        release.AskOnce<AgentsRow>(SqlText.Of<AgentsRow>()) is [var agents, ..] ? new(agents.Value, agents.AsOf, agents.ConfidenceCode) : null;

    private static KeyFigure.CompleteLists CompleteLists(OverviewRow counts) =>
        new(counts.CompleteListCount, counts.MixedCount, Weakest(counts.CompleteListConfidenceCode));

    private static KeyFigure.Rows Rows(OverviewRow counts) => new(counts.RowCount, counts.SourceCount, counts.WarningCount ?? 0);

    /// <summary>Where nothing stands behind a figure, there is nothing to doubt.</summary>
    private static Provenance Weakest(Provenance? confidence) => confidence ?? Provenance.Documented;

    /// <summary>A synthetic register makes nothing known.</summary>
    private static IEnumerable<NotKnown> Unknowns(Register? ministry, OverviewRow counts)
    {
        if (ministry is null && counts.MeetingConfidenceCode != Provenance.Register)
            yield return Overview.NotKnown.YearlyCounts;
        if (ministry is { UnknownFormatCount: > 0 } && !Formats.AreKnown(ministry.ConsultationCount, ministry.UnknownFormatCount))
            yield return Overview.NotKnown.Formats;
        if (ministry is null or { AttendanceCount: 0 })
            yield return Overview.NotKnown.Attendance;
        if (counts.StaffYearCount == 0)
            yield return Overview.NotKnown.Staff;
        yield return Overview.NotKnown.Assents;
    }
}

/// <summary>What neither public sources nor the ministry's register tell.</summary>
public enum NotKnown
{
    /// <summary>Meetings of most years, procedures of any.</summary>
    YearlyCounts,

    /// <summary>Which consultations of the ministry's register were meetings.</summary>
    Formats,

    /// <summary>Who came.</summary>
    Attendance,

    /// <summary>Staff in most years.</summary>
    Staff,

    /// <summary>Most assents, and the backlog of today.</summary>
    Assents,
}

/// <summary>What a source states in words without a figure, a row of the record in four languages.</summary>
public sealed record Statement(string RowKey, string StatementEn, string StatementFr, string StatementNl, string StatementDe, string? SourceTitle)
{
    public Names Sentence => new(StatementEn, StatementFr, StatementNl, StatementDe);
}

internal sealed record OverviewRow(
    double? MeetingCount,
    int? MeetingYear,
    Provenance? MeetingConfidenceCode,
    int? MeetingYearCount,
    long PendingCount,
    Provenance? PendingConfidenceCode,
    Provenance? CompleteListConfidenceCode,
    long MixedCount,
    long CompleteListCount,
    int StaffYearCount,
    long RowCount,
    long SourceCount,
    long? WarningCount);

internal sealed record StaffedYearRow(int Year, double Fte);

internal sealed record WaitRow(long DurationDays, bool IsObserved);

internal sealed record AgentsRow(double Value, string? AsOf, Provenance ConfidenceCode);
