using Analytics.Findings;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Meetings;

/// <summary>Registers of meetings that fall, rise, stay and burst, and what is found in each.</summary>
internal static class MeetingsCases
{
    private const string Format = "consultations-by-format";
    private const string Trigger = "consultations-by-trigger";
    private const string Month = "consultations-by-month";
    private const string Counts = "coormulti-counts";
    private const string Trend = "meetings-trend";
    private const string Dates = "break-dates";

    /// <summary>81, 54, 36, 24 and 16 fall by a third each year; one more and one less leave something to measure an error by.</summary>
    public static readonly SmallRegister Falling = OfYears("meetings fall by a third a year", 82, 53, 36, 25, 16);

    public static readonly SmallRegister Rising = OfYears("meetings rise by a half a year", 16, 25, 36, 53, 82);

    public static readonly SmallRegister Steady = OfYears("meetings rise and fall back", 28, 31, 30, 31, 28);

    /// <summary>One more each year: no order of seven is less likely by chance, and no count of so few is sure of it.</summary>
    public static readonly SmallRegister Creeping = OfYears("one meeting more each year", 20, 21, 22, 23, 24, 25, 26);

    /// <summary>Two years; of 2019's two meetings one is impromptu, as of 2020's two.</summary>
    public static readonly SmallRegister Handful = new("six consultations", static ministry => ministry.With(
        "consultations", "consultation_id,held_on,format_code,trigger_code,crisis_id",
        "k1,2019-03-01,in_person,anticipatory,", "k2,2019-05-01,in_person,impromptu,", "k3,2020-05-01,video,anticipatory,",
        "k4,2020-06-01,written,anticipatory,", "k5,2020-07-01,silence,,", "k6,2020-04-01,video,impromptu,covid19"));

    /// <summary>Ten impromptu meetings of 80 before 2020, forty of 80 since: four times the share.</summary>
    public static readonly SmallRegister Bursting = OfTriggers("impromptu meetings four times as many since 2020", 2, 3, 3, 2, 10, 11, 9, 10);

    /// <summary>Forty of 80 before, 42 of 80 since.</summary>
    public static readonly SmallRegister AsUnforeseen = OfTriggers("as many impromptu meetings before 2020 as since", 9, 11, 10, 10, 10, 12, 9, 11);

    /// <summary>128 halves three times over six equal steps, so each year is 1/√2 of the one before: −29.3%.</summary>
    public static readonly SmallRegister OwnFalling = OfCounts("the ministry’s counts fall", 128, 91, 64, 45, 32, 23, 16);

    public static readonly SmallRegister OwnRising = OfCounts("the ministry’s counts rise", 16, 23, 32, 45, 64, 91, 128);

    public static readonly SmallRegister OwnSteady = OfCounts("the ministry’s counts rise and fall back", 28, 31, 30, 29, 30, 31, 28);

    /// <summary>Two meetings and a silence procedure, beside 64 meetings that a source counts.</summary>
    public static readonly SmallRegister Counted = new("two meetings beside a public count of 64", static ministry => ministry
        .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "c1,2024,coormulti,meetings_held,64")
        .With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2024-03-01,in_person,anticipatory", "k2,2024-05-01,hybrid,anticipatory", "k3,2024-05-02,silence,anticipatory"));

    /// <summary>The meetings of <see cref="Falling"/>, and two years with sixteen consultations each of which nobody wrote down the format.</summary>
    public static readonly SmallRegister FormatsUpTo2017 = new("formats known up to 2017", static ministry => ministry.With(
        "consultations", "consultation_id,held_on,format_code,trigger_code",
        [
            .. InPerson(82, 53, 36, 25, 16),
            .. Enumerable.Range(0, 32).Select(n => $"u{n},{2018 + (n / 16)}-03-01,,anticipatory"),
        ]));

    /// <summary>In 2024 two meetings, a procedure and three consultations without a format, beside 64 that a source counts.</summary>
    public static readonly SmallRegister HalfTheFormats = new("half the formats beside a public count of 64", static ministry => ministry
        .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value", "c1,2024,coormulti,meetings_held,64")
        .With(
            "consultations", "consultation_id,held_on,format_code,trigger_code",
            "k1,2024-03-01,in_person,anticipatory", "k2,2024-05-01,hybrid,anticipatory", "k3,2024-05-02,silence,anticipatory",
            "k4,2024-06-01,,anticipatory", "k5,2024-07-01,,impromptu", "k6,2024-08-01,,anticipatory"));

    /// <summary>The meetings of <see cref="Bursting"/>, and as many again of which nobody wrote down the trigger.</summary>
    public static readonly SmallRegister HalfTheTriggers = new("half the triggers", static ministry => ministry.With(
        "consultations", "consultation_id,held_on,format_code,trigger_code",
        [
            .. OfTwentyAYear(2, 3, 3, 2, 10, 11, 9, 10),
            .. Enumerable.Range(0, 160).Select(n => $"u{n},{2016 + (n / 20)}-03-01,in_person,"),
        ]));

    /// <summary>Two meetings that were held, of which one says so, and others that were not; one is planned after the last that was held.</summary>
    public static readonly SmallRegister NotAllHeld = new("some not held", static ministry => ministry.With(
        "consultations", "consultation_id,held_on,format_code,status_code",
        "k1,2019-03-01,in_person,held", "k2,2020-03-01,video,", "c1,2019-04-01,in_person,cancelled", "c2,2019-05-01,in_person,cancelled",
        "p1,2020-04-01,video,postponed", "n1,2021-03-01,in_person,planned"));

    public static readonly SmallRegister NoTrigger = new("formats and no trigger", static ministry => ministry.With(
        "consultations", "consultation_id,held_on,format_code", "k1,2019-03-01,in_person", "k2,2020-03-01,video", "k3,2020-04-01,written"));

    public static readonly SmallRegister NoFormat = new("triggers and no format", static ministry => ministry.With(
        "consultations", "consultation_id,held_on,trigger_code", "k1,2019-03-01,anticipatory", "k2,2020-03-01,impromptu", "k3,2020-04-01,anticipatory"));

    /// <summary>From 2010 on: 80 a year until 2019, one more or less each second year, and 40 since.</summary>
    public static readonly SmallRegister Halved = OfYearsFrom(2010, "meetings halved since 2020", 80, 82, 78, 81, 79, 80, 82, 78, 81, 79, 41, 39, 40, 42, 38);

    /// <summary>As many in 2015 as ever, and twice as many from 2016 on, after which they stay.</summary>
    public static readonly SmallRegister Doubled = OfYearsFrom(2008, "meetings doubled with 2016", 40, 42, 38, 41, 39, 40, 41, 39, 81, 79, 82, 78, 80, 81, 79, 80);

    /// <summary>Ten years of which none tells anything of another.</summary>
    public static readonly SmallRegister Even = OfYearsFrom(2012, "meetings as many as ever", 30, 33, 29, 31, 34, 28, 32, 30, 31, 29, 33, 30);

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(Trend, "halved since 2020", Verdict.Described, Halved),
        new(Trend, "before alone", Verdict.TooFew, Falling),
        new(Trend, "none of that subject", Verdict.TooFew, Handful, ("domain", "migration")),
        new(Trend, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Trend, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Dates, "doubled with 2016", Verdict.Described, Doubled),
        new(Dates, "as many as ever", Verdict.Described, Even),
        new(Dates, "five years", Verdict.TooFew, Falling),
        new(Dates, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Dates, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Format, "fewer", Verdict.Fell, Falling),
        new(Format, "more", Verdict.Rose, Rising),
        new(Format, "as many", Verdict.NoClearChange, Steady),
        new(Format, "one more each year", Verdict.NotDecided, Creeping),
        new(Format, "a handful", Verdict.TooFew, Handful),
        new(Format, "none of that subject", Verdict.TooFew, Handful, ("domain", "migration")),
        new(Format, "of one crisis", Verdict.Described, Handful, ("crisis", "covid19")),
        new(Format, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Format, "formats up to 2017", Verdict.Fell, FormatsUpTo2017),
        new(Format, "half the formats", Verdict.TooFew, HalfTheFormats),
        new(Format, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Trigger, "more unforeseen", Verdict.Rose, Bursting),
        new(Trigger, "as unforeseen", Verdict.NoClearChange, AsUnforeseen),
        new(Trigger, "a handful", Verdict.TooFew, Handful),
        new(Trigger, "one trigger", Verdict.Described, Handful, ("trigger", "impromptu")),
        new(Trigger, "before alone", Verdict.Described, Bursting, ("to", "2019")),
        new(Trigger, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Trigger, "half the triggers", Verdict.Rose, HalfTheTriggers),
        new(Trigger, "no trigger", Verdict.NotAsked, NoTrigger),
        new(Trigger, "no format", Verdict.NotAsked, NoFormat),
        new(Trigger, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Month, "a handful", Verdict.Described, Handful),
        new(Month, "none of that subject", Verdict.TooFew, Handful, ("domain", "migration")),
        new(Month, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Counts, "fewer", Verdict.Fell, OwnFalling),
        new(Counts, "more", Verdict.Rose, OwnRising),
        new(Counts, "as many", Verdict.NoClearChange, OwnSteady),
        new(Counts, "one public count", Verdict.TooFew, SmallRegister.None),
        new(Counts, "none", Verdict.TooFew, SmallRegister.None, ("to", "2023")),
        new("reconciliation", "one year with both", Verdict.Described, Counted),
        new("reconciliation", "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new("reconciliation", "half the formats", Verdict.TooFew, HalfTheFormats),
        new("reconciliation", "a register alone", Verdict.TooFew, Handful),
        new("reconciliation", "a count alone", Verdict.NotAsked, SmallRegister.None),
        new("dge-counts", "what sources say", Verdict.Described, null),
        new("dge-counts", "nothing", Verdict.TooFew, SmallRegister.None),
        new("documented-meetings", "what sources date", Verdict.Described, null),
        new("not-held", "one of each", Verdict.Described, NotAllHeld),
        new("not-held", "all held", Verdict.Described, Handful),
        new("not-held", "no register", Verdict.NotAsked, SmallRegister.None),
    ];

    /// <summary>So many meetings in each year from 2013 on.</summary>
    private static SmallRegister OfYears(string name, params int[] counts) => OfYearsFrom(2013, name, counts);

    private static SmallRegister OfYearsFrom(int first, string name, params int[] counts) => new(name, ministry => ministry.With(
        "consultations", "consultation_id,held_on,format_code,trigger_code",
        [.. InPersonFrom(first, counts)]));

    private static IEnumerable<string> InPerson(params int[] counts) => InPersonFrom(2013, counts);

    private static IEnumerable<string> InPersonFrom(int first, params int[] counts) =>
        counts.SelectMany((count, year) => Enumerable.Range(1, count).Select(number => $"k{year}-{number},{first + year}-03-01,in_person,anticipatory"));

    /// <summary>Twenty meetings in each year from 2016 on, so many of them impromptu.</summary>
    private static SmallRegister OfTriggers(string name, params int[] impromptu) => new(name, ministry => ministry.With(
        "consultations", "consultation_id,held_on,format_code,trigger_code",
        [.. OfTwentyAYear(impromptu)]));

    private static IEnumerable<string> OfTwentyAYear(params int[] impromptu) =>
        impromptu.SelectMany((count, year) => Enumerable.Range(0, 20).Select(n => $"k{year}-{n},{2016 + year}-03-01,in_person,{(n < count ? "impromptu" : "anticipatory")}"));

    /// <summary>The ministry's own count of each year from 2014 on, and no consultation by itself.</summary>
    private static SmallRegister OfCounts(string name, params int[] counts) => new(name, ministry => ministry.With(
        "annual_counts", "count_id,year,body_code,measure_code,value", [.. counts.Select((count, year) => $"o{year},{2014 + year},coormulti,meetings_held,{count}")]));
}
