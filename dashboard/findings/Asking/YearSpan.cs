using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>
/// From one year to another, as filters: where nothing is asked each assumes what the release knows of the thing shown, so that nothing of it is left out
/// unasked. An end that is not asked for follows the other beyond what is known, so that no span runs backwards.
/// </summary>
public sealed class YearSpan(Func<Release, Years> known)
{
    public const string FromName = "from";

    public const string ToName = "to";

    private const int EarliestYear = 1990;

    public YearFilter From { get; } = new(FromName, EarliestYear, release => known(release).From) { Other = ToName };

    public YearFilter To { get; } = new(ToName, EarliestYear, release => known(release).To) { Other = FromName, IsLast = true };

    public IReadOnlyList<Filter> Filters => [From, To];

    /// <summary>The years asked for; those known where nothing is asked.</summary>
    public Years Of(Inquiry inquiry) => new(From.In(inquiry.Question, inquiry.Release), To.In(inquiry.Question, inquiry.Release));

    /// <summary>Of several things that are shown together: from the first year of any to the last; where none is known, the years of Coormulti.</summary>
    public static YearSpan Covering(params IReadOnlyList<Func<Release, Years?>> things) => new(release =>
    {
        List<Years> known = [.. things.Select(thing => thing(release)).OfType<Years>()];
        return known.Count == 0 ? KnownYears.OfCoormulti : new(known.Min(years => years.From), known.Max(years => years.To));
    });
}

/// <summary>From one year to another, both included.</summary>
public readonly record struct Years(int From, int To)
{
    /// <summary>More than one year, in the order of time: what a series can be drawn over.</summary>
    public bool AreSeveral => To > From;

    public IEnumerable<int> Each => Enumerable.Range(From, Math.Max(0, To - From + 1));
}
