using Analytics.Findings;

namespace Analytics.Tests.Findings.Crises;

/// <summary>Registers around the first days of Covid-19, and what is found in each.</summary>
internal static class CrisesCases
{
    private const string Columns = "consultation_id,held_on,format_code,trigger_code,crisis_id,trigger_note";
    private const string After = "after-each-crisis";
    private const string ByYear = "impromptu-by-year";

    private static readonly (string, string) _covid = ("crisis", "covid19");

    /// <summary>Eight impromptu consultations in the 56 days from 30 January 2020, four in the 365 days before, one after the eight weeks.</summary>
    public static readonly SmallRegister Faster = new("thirteen times the pace", static ministry => ministry.With("consultations", Columns,
    [
        "k0,2019-01-02,in_person,anticipatory,,",
        .. Enumerable.Range(1, 4).Select(n => $"b{n},2019-0{n + 2}-01,in_person,impromptu,,a storm"),
        .. Enumerable.Range(0, 8).Select(n => $"a{n},2020-02-0{n + 1},in_person,impromptu,covid19,"),
        "late,2020-03-26,in_person,impromptu,covid19,",
    ]));

    /// <summary>Forty in the year before, none in the eight weeks. By hand: that all forty fall on the other 365 of 421 days by chance has 3 chances in 1000.</summary>
    public static readonly SmallRegister Silenced = new("none after the crisis began", static ministry => ministry.With("consultations", Columns,
    [
        "k0,2019-01-02,in_person,anticipatory,,",
        .. Enumerable.Range(0, 40).Select(n => $"b{n},2019-{2 + (n % 10):00}-{1 + (n / 10):00},in_person,impromptu,,a storm"),
        "k1,2020-06-01,in_person,anticipatory,,",
    ]));

    /// <summary>120 in the year before, eighteen in the eight weeks: as many a day.</summary>
    public static readonly SmallRegister AsFast = new("as many a day after as before", static ministry => ministry.With("consultations", Columns,
    [
        "k0,2019-01-02,in_person,anticipatory,,",
        .. Enumerable.Range(0, 120).Select(n => $"b{n},2019-{2 + (n % 10):00}-{1 + (n / 10):00},in_person,impromptu,,a storm"),
        .. Enumerable.Range(0, 18).Select(n => $"a{n},2020-02-{n + 1:00},in_person,impromptu,covid19,"),
        "k1,2020-06-01,in_person,anticipatory,,",
    ]));

    /// <summary>One before and one after.</summary>
    public static readonly SmallRegister Calm = new("one before and one after", static ministry => ministry.With(
        "consultations", Columns, "k0,2019-01-02,in_person,anticipatory,,", "k1,2019-06-01,in_person,impromptu,,a storm", "k2,2020-02-10,in_person,impromptu,covid19,"));

    public static readonly SmallRegister Foreseen = new("nothing impromptu", static ministry => ministry.With(
        "consultations", Columns, "k0,2019-01-02,in_person,anticipatory,,", "k1,2020-06-01,in_person,anticipatory,,"));

    /// <summary>Both dated events of Covid-19 are one crisis; 2019 is a year without.</summary>
    public static readonly SmallRegister TwoYears = new("three of five impromptu", static ministry => ministry.With(
        "consultations", Columns,
        "k1,2019-03-01,in_person,anticipatory,,", "k2,2020-02-01,in_person,impromptu,covid19,", "k3,2020-04-01,video,impromptu,covid19_pandemic,",
        "k4,2020-05-01,video,impromptu,,an earthquake", "k5,2020-06-01,video,anticipatory,,"));

    /// <summary>The consultations of <see cref="Faster"/>, but in the year before nobody wrote down a trigger.</summary>
    public static readonly SmallRegister TriggersSince = new("triggers since the crisis began", static ministry => ministry.With("consultations", Columns,
    [
        "k0,2019-01-02,in_person,,,",
        .. Enumerable.Range(1, 4).Select(n => $"b{n},2019-0{n + 2}-01,in_person,,,"),
        .. Enumerable.Range(0, 8).Select(n => $"a{n},2020-02-0{n + 1},in_person,impromptu,covid19,"),
    ]));

    /// <summary>The five consultations of <see cref="TwoYears"/>, and five without a trigger.</summary>
    public static readonly SmallRegister HalfTheTriggers = new("three of five impromptu and five not known", static ministry => ministry.With(
        "consultations", Columns,
        "k1,2019-03-01,in_person,anticipatory,,", "k2,2020-02-01,in_person,impromptu,covid19,", "k3,2020-04-01,video,impromptu,covid19_pandemic,",
        "k4,2020-05-01,video,impromptu,,an earthquake", "k5,2020-06-01,video,anticipatory,,",
        "u1,2020-07-01,video,,,", "u2,2020-08-01,video,,,", "u3,2021-06-01,video,,,", "u4,2021-07-01,video,,,", "u5,2021-08-01,video,,,"));

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(After, "faster", Verdict.Rose, Faster, _covid),
        new(After, "slower", Verdict.Fell, Silenced, _covid),
        new(After, "as fast", Verdict.NoClearChange, AsFast, _covid),
        new(After, "one and one", Verdict.TooFew, Calm, _covid),
        new(After, "nothing to compare", Verdict.TooFew, Foreseen, _covid),
        new(After, "no crisis in these years", Verdict.TooFew, Faster, ("to", "2019")),
        new(After, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(After, "triggers since it began", Verdict.TooFew, TriggersSince, _covid),
        new(After, "no register", Verdict.NotAsked, SmallRegister.None),
        new(ByYear, "three of five", Verdict.Described, TwoYears),
        new(ByYear, "none", Verdict.TooFew, Foreseen),
        new(ByYear, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(ByYear, "half the triggers", Verdict.Described, HalfTheTriggers),
        new(ByYear, "no register", Verdict.NotAsked, SmallRegister.None),
    ];
}
