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

    public double StalemateShareAfter { get; init; } = 0.18;

    /// <summary>Share of meetings before which one was called for and cancelled or postponed.</summary>
    public double NotHeldShare { get; init; } = 0.03;

    /// <summary>Share of the dossiers of which somebody wrote down the competent entities, unless their competence is undecided.</summary>
    public double CompetenceKnownShare { get; init; } = 0.9;

    /// <summary>Share of two federated entities, rather than one, where any is competent.</summary>
    public double SharedCompetenceShare { get; init; } = 0.4;

    /// <summary>Share of the entities at a meeting of which the register says whether their mandate was endorsed; of civil society it never does.</summary>
    public double MandateKnownShare { get; init; } = 0.6;

    public double MandateEndorsedShare { get; init; } = 0.7;

    /// <summary>Share of the consultations of which somebody wrote down the day of the request.</summary>
    public double NoticeKnownShare { get; init; } = 0.85;

    /// <summary>Mean and median of the days from the request of an anticipatory consultation to the day it was to be held on.</summary>
    public int AnticipatoryNoticeDays { get; init; } = 28;

    public int ImpromptuNoticeDays { get; init; } = 3;

    /// <summary>How far the share of an entity lies above or below that of its representation, so that entities differ.</summary>
    public IReadOnlyList<(string Entity, double Adjustment)> Entities { get; init; } =
    [
        ("fed", 0.15), ("vl_com", 0), ("fr", 0), ("vl_reg", 0), ("wal", 0), ("bru", 0), ("dg", -0.05), ("cocom", -0.1), ("cocof", -0.1),
    ];

    /// <summary>
    /// A register of which no claim is true: nothing changes, nobody differs, nothing follows a crisis or prepares a conference. What is only recorded otherwise
    /// stays: from 2020 on there are procedures and video, and rows of one consultation are alike.
    /// </summary>
    public static Planted Nothing { get; } = OfNothing(new());

    public bool IsNothing => Equals(Nothing);

    private static Planted OfNothing(Planted usual) => usual with
    {
        YearlyTrend = 0,
        MeetingsPerDossierAfter = usual.MeetingsPerDossierBefore,
        CabinetRise = 0,
        VideoEffect = 0,
        BurstMultiplier = 1,
        SeasonMultiplier = 1,
        ImpromptuNoticeDays = usual.AnticipatoryNoticeDays,
        StalemateShareAfter = usual.StalemateShareBefore,
        Entities = [.. usual.Entities.Select(entity => (entity.Entity, 0.0))],
        OrganisationShare = usual.EntityShare,
    };

    /// <summary>
    /// Share of the meetings at which an entity without an adjustment is represented, by its cabinet, its administration or both: both follow the one draw of
    /// the meeting, or each its own.
    /// </summary>
    public double EntityShare
    {
        get
        {
            var (cabinet, administration, both) = (CabinetShare, AdministrationShare, FollowingShare * FollowingShare);
            return 1 - (both * (1 - Math.Max(cabinet, administration))) - ((1 - both) * (1 - cabinet) * (1 - administration));
        }
    }

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
