using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Statistics.Counts;

namespace Analytics.Findings.Crises;

/// <summary>The meetings of one trigger by their days of notice, of one year or of all.</summary>
/// <param name="Years">By year, how many meetings had so many days; none of those of which it is not known.</param>
/// <param name="Meetings">All of them.</param>
public sealed record NoticeSpread(string Trigger, IReadOnlyList<(int Year, IReadOnlyList<(int Value, long Times)> Days)> Years, long Meetings)
{
    public const string Impromptu = "impromptu";
    public const string Anticipatory = "anticipatory";

    /// <summary>Fewer meetings have no middle that tells of others.</summary>
    public const int FewestForAMedian = 5;

    /// <summary>Fewer have no tenth part.</summary>
    public const int FewestForDeciles = 10;

    /// <summary>Meetings of which the days of notice are known.</summary>
    public long Known { get; } = KnownOf(Years);

    public long Unknown => Meetings - Known;

    /// <summary>At least half of the meetings had no more days of notice; null where too few are known.</summary>
    public int? Median { get; } = Quantile(Years, 0.5, FewestForAMedian);

    /// <summary>At least a tenth had no more.</summary>
    public int? FirstDecile { get; } = Quantile(Years, 0.1, FewestForDeciles);

    /// <summary>At least nine tenths had no more.</summary>
    public int? NinthDecile { get; } = Quantile(Years, 0.9, FewestForDeciles);

    /// <summary>The median with years as wholes, since meetings on one crisis come together; of fewer than ten years it has no interval.</summary>
    public Estimate MedianAs(string name)
    {
        var interval = Median is null ? null : ClusteredMedian.Of(Years.Select(year => year.Days)).Value?.Interval;
        return new(name, Unit.Days, Median, interval?.Low, interval?.High, Method.ClusteredMedian, Known) { Why = Median is null ? Undefined.TooFewNotices : null };
    }

    internal static NoticeSpread Of(string trigger, IEnumerable<DaysOfNoticeRow> rows)
    {
        DaysOfNoticeRow[] own = [.. rows.Where(row => row.TriggerCode == trigger)];
        return new(
            trigger,
            [
                .. own.Where(row => row.NoticeDays is not null && row.MeetingCount > 0).GroupBy(row => row.Year)
                    .Select(year => (year.Key, (IReadOnlyList<(int, long)>)[.. year.Select(row => (row.NoticeDays!.Value, row.MeetingCount))])),
            ],
            own.Sum(row => row.MeetingCount));
    }

    private static long KnownOf(IReadOnlyList<(int Year, IReadOnlyList<(int Value, long Times)> Days)> years) => years.Sum(year => year.Days.Sum(days => days.Times));

    private static int? Quantile(IReadOnlyList<(int Year, IReadOnlyList<(int Value, long Times)> Days)> years, double share, int fewest) =>
        KnownOf(years) < fewest ? null : CountedQuantiles.Of(years.SelectMany(year => year.Days), share);
}

/// <summary>Those of one year.</summary>
public sealed record NoticeYear(int Year, NoticeSpread Spread) : IOfYear
{
    /// <summary>Key of the rows behind; null where the notice of none is known.</summary>
    public string? Line => Spread.Known == 0 ? null : $"{Year}:{Spread.Trigger}";

    /// <summary>The spreads with meetings, in the order of the years.</summary>
    internal static IReadOnlyList<NoticeYear> Of(IReadOnlyList<DaysOfNoticeRow> rows) =>
    [
        .. from year in rows.GroupBy(row => row.Year)
           from trigger in new[] { NoticeSpread.Impromptu, NoticeSpread.Anticipatory }
           select new NoticeYear(year.Key, NoticeSpread.Of(trigger, year)) into each
           where each.Spread.Meetings > 0
           select each,
    ];
}
