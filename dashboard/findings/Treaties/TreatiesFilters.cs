using Analytics.Findings.Asking;

namespace Analytics.Findings.Treaties;

/// <summary>What may be asked of the treaties: years of signature, a state to compare, the act that counts as assent, a family of treaties, one treaty.</summary>
public static class TreatiesFilters
{
    private const int EarliestYear = 1945;

    /// <summary>The cooperation agreement of 8 March 1994 made the rules for mixed treaties: signatures from that year on are assumed.</summary>
    private const int YearOfTheRules = 1994;

    public static readonly YearFilter From = new("from", EarliestYear, static _ => YearOfTheRules) { IsOfSignature = true };

    public static readonly YearFilter To = new("to", EarliestYear, YearFilter.Last) { IsOfSignature = true };

    public static readonly CodeFilter Compare = new("compare", "party_actions", "state_code") { Without = [StateWait.OfBelgium], MayBeUnknown = false, IsPart = false };

    /// <summary>`promulgation`, `vote`, or `unspecified` where the source does not say which: events that never make one duration.</summary>
    public static readonly OptionFilter Act = new("act", "promulgation", "vote", "unspecified");

    public static readonly ListFilter Family = new("family", static release =>
        [.. release.AskOnce<FamiliesRow>(SqlText.Of<FamiliesRow>()).Select(family => new Choice(family.FamilyCode))]);

    /// <summary>Whether rows without a source at hand count too.</summary>
    public static readonly FlagFilter Recalled = new("recalled");

    /// <summary>Where none is asked for, the one with the fullest documented path.</summary>
    public static readonly ListFilter Treaty = new("treaty", static release =>
        [.. ListedTreaty.All(release).Select(treaty => new Choice(treaty.TreatyId, treaty.TreatyNames))])
    {
        Assumed = "who_fctc",
    };

    public static IReadOnlyList<Filter> All { get; } = [From, To, Compare, Act, Family, Recalled, Treaty];

    /// <summary>The years of signature asked for; those since the rules where nothing is asked.</summary>
    public static Years YearsOf(Inquiry inquiry) => new(From.In(inquiry.Question, inquiry.Release), To.In(inquiry.Question, inquiry.Release));
}

internal sealed record FamiliesRow(string FamilyCode);
