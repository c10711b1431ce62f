using Analytics.Statistics;

namespace Analytics.Findings.Claiming;

/// <summary>
/// When a number may be claimed; the method page says these rules. The unit is what varies, which for before against after is the year. Value and interval are
/// of one estimator, the interval the widest of those that allow for chance, for years that vary more or less than it, and for memory. What is asked together
/// is adjusted together. An interval that says nothing is too few to say.
/// </summary>
public static class ClaimRules
{
    /// <summary>By chance alone a claim would appear once in twenty times.</summary>
    public const double Chance = 0.05;

    /// <summary>Fewer years, or crises, on a side do not tell how much they differ among themselves.</summary>
    public const int FewestUnits = 4;

    /// <summary>Fewer years tell nothing of a trend.</summary>
    public const int FewestYears = 5;

    /// <summary>Below so many a year on average the error of a rate is not what the formula says.</summary>
    public const double FewestAYear = 5;

    /// <summary>Fewer counted on a side of a change do not tell its ratio.</summary>
    public const int FewestOnASide = 10;

    /// <summary>Where more than this share of the other possible years, but for those beside it, would do as well, the year named is none that matters.</summary>
    public const double LargestPlaceboShare = 0.2;

    /// <summary>A difference of shares that may as well be so large a fall as so large a rise.</summary>
    private const double WideDifference = 0.25;

    /// <summary>It holds a halving and a doubling.</summary>
    public static bool SaysNothingOfRatio(Interval interval) => interval is { Low: <= 0.5, High: >= 2 };

    /// <summary>Over all these years together it holds a halving and a doubling.</summary>
    public static bool SaysNothingOfYearlyChange(Interval change, int years) =>
        SaysNothingOfRatio(new(Math.Pow(1 + change.Low, years - 1), Math.Pow(1 + change.High, years - 1), change.Level));

    public static bool SaysNothingOfDifference(Interval interval) => interval is { Low: <= -WideDifference, High: >= WideDifference };
}

/// <summary>Why nothing is decided though an interval alone would claim, or a second test would.</summary>
public enum Doubt
{
    /// <summary>Mann and Kendall's test of ranks and the regression do not agree.</summary>
    RanksDisagree,

    /// <summary>Among so many questions asked together, one answer like this comes by chance (Holm).</summary>
    AmongMany,

    /// <summary>All together, which were asked before any of them alone, show nothing.</summary>
    NotTogether,

    /// <summary>The years before already moved the same way.</summary>
    MovedBefore,

    /// <summary>Other years would have done as well as the one named.</summary>
    OtherYears,
}
