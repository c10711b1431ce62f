using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Changes;
using Analytics.Findings.Claiming;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Meetings;

/// <summary>
/// What is known of the yearly number of Coormulti meetings when nothing else is: public figures, the ministry's own yearly counts beside them and
/// never added to them, and the gaps. It needs no register. Its verdict is that of the change over the years, too few where no rate can be made.
/// </summary>
public sealed record CoormultiCounts : Finding
{
    internal CoormultiCounts(Study study, Inquiry inquiry)
        : base(study, inquiry) => Years = study.YearsOf(inquiry);

    /// <summary>The years asked for.</summary>
    public Years Years { get; }

    /// <summary>At most one for each year and side.</summary>
    public required IReadOnlyList<YearlyCount> Counts { get; init; }

    /// <summary>Whether the ministry's own counts are among them; these are then the series.</summary>
    public required bool HasOwn { get; init; }

    /// <summary>Of the ministry's own counts, or where there are none, of the public ones.</summary>
    public required YearlyChange Change { get; init; }

    /// <summary>In how many years either side counted.</summary>
    public int KnownYears => Counts.DistinctBy(count => count.Year).Count();

    /// <summary>The counts of the one series: one side's.</summary>
    public IEnumerable<YearlyCount> Series => Counts.Where(count => count.IsPublic != HasOwn);

    /// <summary>The public figures beside the ministry's own; none where they are themselves the series.</summary>
    public IEnumerable<YearlyCount> PublicBeside => Counts.Where(count => HasOwn && count.IsPublic);
}

/// <summary>All meetings of one year as one side counted them.</summary>
/// <param name="IsPublic">Whether a public source says it, rather than the ministry itself.</param>
public sealed record YearlyCount(int Year, double Value, bool IsPublic, Provenance Provenance, string? Source)
{
    /// <summary>Key of the rows behind.</summary>
    public string Line => IsPublic ? $"{Year}" : $"{Year}:ministry";

    /// <summary>Name of its estimate.</summary>
    public string Name => $"meetings_{Year}{(IsPublic ? "" : "_ministry")}";
}

/// <summary>Asks for it; the years alone narrow it.</summary>
public sealed class CoormultiCountsStudy() : Study<CoormultiCounts>("coormulti-counts")
{
    private const string Rate = "meetings_yearly_change";

    public override IReadOnlyList<Filter> Filters => MeetingsFilters.OfCounts;

    internal override IReadOnlyList<Study> Family => MeetingsFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) => [.. Change(Counts(inquiry)).Test(Rate)];

    public override CoormultiCounts Find(Inquiry inquiry)
    {
        var counts = Counts(inquiry);
        var hasOwn = HasOwn(counts);
        var change = Change(counts).Among(Held(inquiry), Rate);
        var hasRate = change.Verdict != Verdict.TooFew;
        return new(this, inquiry)
        {
            Verdict = change.Verdict,
            Counts = counts,
            HasOwn = hasOwn,
            Change = change,
            // Without a rate every count is told; with one the last, as where the series stands.
            Estimates = hasRate ? [change.As(Rate), .. change.LineAs("meetings_slope"), Counted(counts[^1])] : [.. counts.Select(Counted)],
            CouldHaveShown = [.. change.CouldHaveShown(Rate)],
            Observations = counts.Count,
            Provenance = ProvenanceCount.Of(counts.Select(count => count.Provenance)),
            Methods = hasRate ? [Method.Counting, Method.QuasiPoisson, Method.FirstOrderMemory, Method.MannKendall, Method.Holm, Method.ExactPoisson] : [Method.Counting, Method.ExactPoisson],
        };
    }

    private IReadOnlyList<YearlyCount> Counts(Inquiry inquiry) => [.. inquiry.AskByYear<CoormultiCountsRow>(Choice(inquiry))
        .Select(row => new YearlyCount(row.Year, row.Value, row.IsPublic, row.ConfidenceCode, row.SourceTitle))];

    private static bool HasOwn(IReadOnlyList<YearlyCount> counts) => counts.Any(count => !count.IsPublic);

    private static YearlyChange Change(IReadOnlyList<YearlyCount> counts) =>
        YearlyChange.Of([.. counts.Where(count => count.IsPublic != HasOwn(counts)).Select(count => (count.Year, (long)count.Value))]);

    private static Estimate Counted(YearlyCount count)
    {
        var interval = ExactPoisson.Interval((int)count.Value);
        return new(count.Name, Unit.Count, count.Value, interval.Low, interval.High, Method.ExactPoisson, 1) { Level = interval.Level };
    }
}

internal sealed record CoormultiCountsRow(int Year, double Value, string? SourceTitle, Provenance ConfidenceCode, bool IsPublic) : IOfYear;
