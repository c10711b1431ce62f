using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>The documented assents of one parliament, at least one. What is not among them is unknown, not pending.</summary>
public sealed record KnownAssents(string ParliamentCode, IReadOnlyList<DocumentedAssentsRow> Acts)
{
    /// <summary>How many mixed treaties the assent is dated of.</summary>
    public int MixedTreaties { get; } = Acts.Where(act => act.IsMixed).Select(act => act.TreatyId).Distinct().Count();

    public int ShortestDays => Acts.Min(act => act.ShortestDays);

    public int LongestDays => Acts.Max(act => act.LongestDays);

    /// <summary>The middle of the documented ones, which were not drawn by lot: no estimate of a wait.</summary>
    public double MiddleDays
    {
        get
        {
            double[] days = [.. Acts.Select(act => (act.ShortestDays + act.LongestDays) / 2.0).Order()];
            return (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2;
        }
    }
}

/// <summary>One act of assent, its days counted from Belgium's signature: as few and as many as partial dates allow.</summary>
/// <param name="AssentedOn">As far as it is known: 2018, 2018-07 or 2018-07-03.</param>
public sealed record DocumentedAssentsRow(
    int SignedYear,
    string TreatyId,
    Names TreatyNames,
    string ParliamentCode,
    string AssentedOn,
    int ShortestDays,
    int LongestDays,
    Provenance ConfidenceCode,
    bool IsMixed) : IOfYear
{
    int IOfYear.Year => SignedYear;

    public double ShortestYears => ShortestDays / JulianYear.Days;

    public double LongestYears => LongestDays / JulianYear.Days;
}
