using Analytics.Findings;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Crises;

/// <summary>Registers around the first days of Covid-19, and what is found in each.</summary>
internal static class CrisesCases
{
    private const string Columns = "consultation_id,held_on,format_code,trigger_code,crisis_id,trigger_note";
    private const string After = "after-each-crisis";
    private const string Around = "around-crises";
    private const string AtOnce = "crises-at-once";
    private const string Beside = "work-beside-impromptu";
    private const string Conferences = "before-conferences";
    private const string Notice = "days-of-notice";
    private const string ByYear = "impromptu-by-year";

    private const string CrisisColumns = "crisis_id,crisis_name,began_on,event";

    private static readonly (string, string) _covid = ("crisis", "covid19");

    private static readonly string[] _four = [.. Enumerable.Range(2016, 4).Select(year => $"c{year},Crisis of {year},{year}-07-01,one")];

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

    /// <summary>A consultation without a trigger in every thirty days of the half year before.</summary>
    public static readonly SmallRegister NoTriggerBefore = new("no trigger in the half year before", static ministry => ministry.With("consultations", Columns,
    [
        .. Enumerable.Range(1, 6).Select(stretch => $"b{stretch},{new DateOnly(2020, 1, 30).AddDays(-30 * stretch):yyyy-MM-dd},in_person,,,"),
        .. Enumerable.Range(0, 8).Select(n => $"a{n},2020-02-0{n + 1},in_person,impromptu,covid19,"),
    ]));

    /// <summary>Four crises, one a year, each with one impromptu consultation in every thirty days of the half year before and three in the first thirty days.</summary>
    public static readonly SmallRegister FourAlike = new("four crises alike", static ministry => Four(ministry, from: 2016));

    /// <summary>The same four, but the register begins with the third: of the first it knows no day, and of the second none.</summary>
    public static readonly SmallRegister TwoOfFour = new("a register since the third of four crises", static ministry => Four(ministry, from: 2018));

    /// <summary>The same four without a single impromptu consultation.</summary>
    public static readonly SmallRegister FourQuiet = new("four crises and nothing impromptu", static ministry => ministry
        .Put(AMinistry.Record, "crises", CrisisColumns, [.. _four])
        .With("consultations", Columns, "k0,2015-01-02,in_person,anticipatory,,", "k1,2020-06-01,in_person,anticipatory,,"));

    /// <summary>Four crises of 1 July, each with 24 impromptu consultations from October to June before and seven in the first days: each alone is chance, and all together are not.</summary>
    public static readonly SmallRegister AllALittleFaster = new("four crises a little faster", static ministry => FourAfter(ministry, 7, 7, 7, 7));

    /// <summary>The same, with fourteen after the first crisis and three after each other.</summary>
    public static readonly SmallRegister OneMuchFaster = new("one of four crises much faster", static ministry => FourAfter(ministry, 14, 3, 3, 3));

    /// <summary>A crisis of 1 July 2019 in which nobody wrote down a trigger, and one of 1 January 2020, four impromptu consultations before it and eight after it: the first half of 2019 is before both.</summary>
    public static readonly SmallRegister UnknownBesideKnown = new("a crisis without triggers beside one with them", static ministry => ministry
        .Put(AMinistry.Record, "crises", CrisisColumns, "untold,A crisis untold,2019-07-01,one", "told,A crisis told,2020-01-01,one")
        .With("consultations", Columns,
        [
            "k0,2018-01-02,in_person,anticipatory,,",
            .. Enumerable.Range(2, 4).Select(month => $"b{month},2019-0{month}-01,in_person,impromptu,,a storm"),
            "u1,2019-07-02,in_person,,,", "u2,2019-07-03,in_person,,,",
            .. Enumerable.Range(2, 8).Select(day => $"a{day},2020-01-0{day},in_person,impromptu,,a storm"),
            "k1,2020-06-01,in_person,anticipatory,,",
        ]));

    private static void FourAfter(AMinistry ministry, params IReadOnlyList<int> after) => ministry
        .Put(AMinistry.Record, "crises", CrisisColumns, [.. _four])
        .With("consultations", Columns,
        [
            "k0,2015-01-02,in_person,anticipatory,,", "k1,2020-06-01,in_person,anticipatory,,",
            .. after.SelectMany((count, at) => Enumerable.Range(0, 24).Select(n => (On: new DateOnly(2015 + at, 10, 1).AddDays(10 * n), Key: $"b{at}-{n}"))
                .Concat(Enumerable.Range(0, count).Select(n => (On: new DateOnly(2016 + at, 7, 1).AddDays(n), Key: $"a{at}-{n}")))
                .Select(one => $"{one.Key},{one.On:yyyy-MM-dd},in_person,impromptu,,a storm")),
        ]);

    private static void Four(AMinistry ministry, int from) => ministry
        .Put(AMinistry.Record, "crises", CrisisColumns, [.. _four])
        .With("consultations", Columns,
        [
            $"k0,{from}-01-02,in_person,anticipatory,,", "k1,2020-06-01,in_person,anticipatory,,",
            .. Enumerable.Range(from, 2020 - from).SelectMany(year => Enumerable.Range(1, 6).Select(stretch => (On: new DateOnly(year, 7, 1).AddDays(-30 * stretch), Key: $"b{year}-{stretch}"))
                .Concat(Enumerable.Range(0, 3).Select(n => (On: new DateOnly(year, 7, 1).AddDays(n), Key: $"a{year}-{n}")))
                .Select(one => $"{one.Key},{one.On:yyyy-MM-dd},in_person,impromptu,,a storm")),
        ]);

    /// <summary>One impromptu consultation in each month of 2019 and 2020, two in the six in which Covid-19 runs: February to July 2020.</summary>
    public static readonly SmallRegister TwiceWhileItRuns = new("twice as many while a crisis runs", static ministry => ministry.With("consultations", Columns,
    [
        .. Enumerable.Range(0, 24).Select(n => $"m{n:00},{2019 + (n / 12)}-{1 + (n % 12):00}-10,in_person,impromptu,,a storm"),
        .. Enumerable.Range(2, 6).Select(month => $"c{month},2020-{month:00}-20,in_person,impromptu,covid19,"),
    ]));

    /// <summary>Three years of months with two impromptu consultations and one anticipatory, and months with three anticipatory alone; which are which changes from year to year.</summary>
    public static readonly SmallRegister EitherOr = new("one or the other", static ministry => ministry.With("consultations", Columns,
    [
        .. Enumerable.Range(0, 36).SelectMany(n => ((n % 12) + (n / 12)) % 2 == 0
            ? Days(n, "in_person,impromptu,,a storm", 2).Concat(Days(n, "in_person,anticipatory,,", 1))
            : Days(n, "in_person,anticipatory,,", 3)),
    ]));

    private static IEnumerable<string> Days(int month, string rest, int count) =>
        Enumerable.Range(1, count).Select(day => $"{rest[10..12]}{month:00}-{day},{2018 + (month / 12)}-{1 + (month % 12):00}-{day:00},{rest}");

    /// <summary>Eight consultations in the 84 days before a conference on 1 December, and eight in the rest of the year, in each of four years.</summary>
    public static readonly SmallRegister BusyBefore = new("busy before conferences", static ministry => Conference(ministry, 8, 8));

    /// <summary>Six and twenty: as many a day.</summary>
    public static readonly SmallRegister EvenBefore = new("as busy before conferences as otherwise", static ministry => Conference(ministry, 6, 20));

    private static void Conference(AMinistry ministry, int before, int otherwise) => ministry
        .Put(AMinistry.Record, "conferences", "conference_id,series_code,conference_name,began_on",
        [
            .. Enumerable.Range(2016, 4).SelectMany(year => new[] { $"cop{year},unfccc_cop,COP of {year},{year}", $"cop{year}_days,unfccc_cop,COP of {year},{year}-12-01" }),
            "unga,un_general_assembly,A session,2017-09",
        ])
        .With("consultations", Columns,
        [
            .. Enumerable.Range(2016, 4).SelectMany(year => Enumerable.Range(1, before).Select(day => $"b{year}-{day},{year}-10-{day:00},in_person,anticipatory,,")
                .Concat(Enumerable.Range(1, otherwise).Select(day => $"o{year}-{day},{year}-03-{day:00},in_person,anticipatory,,"))),
        ]);

    private const string NoticeColumns = "consultation_id,held_on,requested_on,format_code,trigger_code,trigger_note";

    /// <summary>
    /// In each of twelve years five impromptu meetings asked for 1 to 5 days before, ten anticipatory ones 10, 20 … 100 days before, one of which the request is not known, one
    /// of which only its month is, and a written procedure that took 200 days.
    /// </summary>
    public static readonly SmallRegister Noticed = new("twelve years of notice", static ministry => ministry.With("consultations", NoticeColumns,
    [
        .. Enumerable.Range(2008, 12).SelectMany(year => Enumerable.Range(1, 5).Select(n => Asked($"i{year}-{n}", year, n, "in_person,impromptu,a storm"))
            .Concat(Enumerable.Range(1, 10).Select(n => Asked($"p{year}-{n}", year, 10 * n, "in_person,anticipatory,")))
            .Concat([$"u{year},{year}-09-01,,in_person,anticipatory,", $"m{year},{year}-09-02,{year}-08,video,impromptu,a storm", Asked($"w{year}", year, 200, "written,anticipatory,")])),
    ]));

    /// <summary>Five impromptu meetings of two years were asked for on their day; of two anticipatory ones it is known of one, the day before.</summary>
    public static readonly SmallRegister SameDay = new("asked for on the day", static ministry => ministry.With("consultations", NoticeColumns,
    [
        .. Enumerable.Range(1, 5).Select(n => Asked($"i{n}", 2018 + (n % 2), 0, "video,impromptu,a storm")), Asked("p1", 2018, 1, "video,anticipatory,"), "p2,2019-03-01,,video,anticipatory,",
    ]));

    /// <summary>Of four of six meetings the request is known.</summary>
    public static readonly SmallRegister FewNotices = new("four notices", static ministry => ministry.With("consultations", NoticeColumns,
    [
        .. Enumerable.Range(1, 4).Select(n => Asked($"i{n}", 2018, n, "video,impromptu,a storm")), "i5,2018-03-01,,video,impromptu,a storm", "p1,2019-03-01,,video,anticipatory,",
    ]));

    /// <summary>Nobody met.</summary>
    public static readonly SmallRegister WrittenAlone = new("procedures with a day of request", static ministry => ministry.With("consultations", NoticeColumns, Asked("w1", 2021, 8, "written,anticipatory,")));

    private static string Asked(string key, int year, int days, string rest) =>
        $"{key},{new DateOnly(year, 6, 1):yyyy-MM-dd},{new DateOnly(year, 6, 1).AddDays(-days):yyyy-MM-dd},{rest}";

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(Notice, "twelve years", Verdict.Described, Noticed),
        new(Notice, "on the day", Verdict.Described, SameDay),
        new(Notice, "four notices", Verdict.TooFew, FewNotices),
        new(Notice, "nobody met", Verdict.TooFew, WrittenAlone),
        new(Notice, "no request", Verdict.NotAsked, TwoYears),
        new(Notice, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Notice, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Conferences, "busy before", Verdict.Described, BusyBefore),
        new(Conferences, "as busy", Verdict.Described, EvenBefore),
        new(Conferences, "three years", Verdict.TooFew, BusyBefore, ("from", "2017")),
        new(Conferences, "no conference", Verdict.TooFew, Faster),
        new(Conferences, "no register", Verdict.NotAsked, SmallRegister.None),
        new(AtOnce, "twice as many", Verdict.Described, TwiceWhileItRuns),
        new(AtOnce, "nothing impromptu", Verdict.TooFew, Foreseen),
        new(AtOnce, "no crisis in these years", Verdict.TooFew, TwiceWhileItRuns, ("to", "2019")),
        new(AtOnce, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(AtOnce, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Beside, "one or the other", Verdict.Described, EitherOr),
        new(Beside, "two years", Verdict.TooFew, TwiceWhileItRuns),
        new(Beside, "nothing impromptu", Verdict.TooFew, Foreseen),
        new(Beside, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Beside, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Around, "four alike", Verdict.Described, FourAlike),
        new(Around, "two of four", Verdict.TooFew, TwoOfFour),
        new(Around, "nothing impromptu", Verdict.TooFew, FourQuiet),
        new(Around, "one alone", Verdict.TooFew, FourAlike, ("crisis", "c2017")),
        new(Around, "no crisis in these years", Verdict.TooFew, Faster, ("to", "2018")),
        new(Around, "triggers since it began", Verdict.TooFew, NoTriggerBefore, _covid),
        new(Around, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Around, "no register", Verdict.NotAsked, SmallRegister.None),
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
