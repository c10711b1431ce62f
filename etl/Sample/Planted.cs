namespace Analytics.Etl.Sample;

/// <summary>
/// The effects that the synthetic register carries, as numbers: what a statistic must recover from it. Expected values, not
/// what one seed happens to draw. Written beside the data as planted.json.
/// </summary>
internal sealed record Planted
{
    public const int FirstYear = 2004;
    public const int LastYear = 2024;

    /// <summary>Meetings expected in the last year at scale 1: the one official figure, 64 in 2024.</summary>
    public double MeetingsInLastYear { get; init; } = 64;

    /// <summary>Change of the log of expected meetings from one year to the next: from 125 in 2004 to 64 in 2024.</summary>
    public double YearlyTrend { get; init; } = -0.0335;

    /// <summary>
    /// First year with video and hybrid meetings, written and silence procedures. A whole year, so that a yearly series
    /// shows the break in full.
    /// </summary>
    public int BreakYear { get; init; } = 2020;

    /// <summary>Written and silence procedures for each meeting from the break on; they come on top of the meetings.</summary>
    public double ProceduresPerMeeting { get; init; } = 0.5;

    public double SilenceShare { get; init; } = 0.4;

    public double VideoShare { get; init; } = 0.5;

    public double HybridShare { get; init; } = 0.15;

    /// <summary>First year after December 2018, in which the level of several effects changes.</summary>
    public int TurnYear { get; init; } = 2019;

    /// <summary>Mean meetings of a dossier opened before the turn, as its main dossier.</summary>
    public double MeetingsPerDossierBefore { get; init; } = 4;

    public double MeetingsPerDossierAfter { get; init; } = 2;

    public double CabinetShare { get; init; } = 0.35;

    /// <summary>What the turn adds to the share of invited cabinets that are represented.</summary>
    public double CabinetRise { get; init; } = 0.15;

    public double AdministrationShare { get; init; } = 0.75;

    public double OrganisationShare { get; init; } = 0.5;

    /// <summary>What a video meeting adds to each share represented.</summary>
    public double VideoEffect { get; init; } = 0.1;

    /// <summary>
    /// Chance that a row of attendance follows the one draw shared by its consultation instead of its own; its square is the
    /// correlation within a consultation between rows of equal share.
    /// </summary>
    public double FollowingShare { get; init; } = 0.3;

    /// <summary>Impromptu share of the expected meetings in weeks that no crisis disturbs.</summary>
    public double ImpromptuShare { get; init; } = 0.2;

    /// <summary>How many times the usual rate of impromptu consultations is seen in the first week of a crisis.</summary>
    public double BurstMultiplier { get; init; } = 6;

    /// <summary>What is left of the excess from one week to the next.</summary>
    public double BurstWeeklyDecay { get; init; } = 0.7;

    public int BurstWeeks { get; init; } = 10;

    /// <summary>How many times the usual rate of anticipatory consultations is seen in the weeks before a conference.</summary>
    public double SeasonMultiplier { get; init; } = 3;

    public int SeasonWeeks { get; init; } = 6;

    /// <summary>Share of stalemates among the consultations that ended otherwise than open.</summary>
    public double StalemateShareBefore { get; init; } = 0.05;

    public double StalemateShareAfter { get; init; } = 0.12;

    /// <summary>Share of meetings before which one was called for and cancelled or postponed.</summary>
    public double NotHeldShare { get; init; } = 0.03;

    public double WithinCorrelation => FollowingShare * FollowingShare;

    /// <summary>Meetings expected in a year at scale 1.</summary>
    public double Meetings(int year) => MeetingsInLastYear * PortableMath.Exp(YearlyTrend * (year - LastYear));

    public double MeetingsPerDossier(int year) => year < TurnYear ? MeetingsPerDossierBefore : MeetingsPerDossierAfter;

    public double StalemateShare(int year) => year < TurnYear ? StalemateShareBefore : StalemateShareAfter;

    /// <summary>How many times the usual rate a crisis adds in a week counted from 0 after its beginning.</summary>
    public double BurstExcess(int week)
    {
        if (week < 0 || week >= BurstWeeks)
            return 0;
        var excess = BurstMultiplier - 1;
        for (var passed = 0; passed < week; passed++)
            excess *= BurstWeeklyDecay;
        return excess;
    }
}
