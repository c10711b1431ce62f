namespace Analytics.Findings;

/// <summary>Why an estimate has no value.</summary>
public enum Undefined
{
    /// <summary>Too few counted, or too few years, for a yearly rate.</summary>
    TooFewForARate,

    /// <summary>Fewer than four years before or since, or too few counted in them.</summary>
    TooFewYearsOnASide,

    /// <summary>Fewer than four periods of a kind, or nothing counted in those that are compared with.</summary>
    TooFewPeriodsOnASide,

    /// <summary>Too few years, or too few counted in one of them, to date a break.</summary>
    TooFewForABreak,

    /// <summary>One side of a ratio has no days, or neither has an event.</summary>
    NothingToCompare,

    /// <summary>Fewer than four years to compare with themselves, or too few counted in them.</summary>
    TooFewYears,

    /// <summary>Fewer than four crises: they do not tell how much crises differ.</summary>
    TooFewCrises,

    /// <summary>Too few consultations on one side of a difference, or all alike.</summary>
    TooFewOnOneSide,

    /// <summary>Too few dossiers, or too few years of them, for a mean or a ratio.</summary>
    TooFewDossiers,

    /// <summary>The record closed before half of the spells had ended.</summary>
    NotReached,

    /// <summary>Fewer than five meetings of which the days of notice are known.</summary>
    TooFewNotices,

    /// <summary>A share of none.</summary>
    NoneCounted,
}
