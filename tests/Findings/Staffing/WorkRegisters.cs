using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>
/// Registers beside standards without any doubt, so that everything can be computed by hand. One full-time equivalent of 2019 works
/// ((261 − 13 − 2 − 26) × 0.9 − 5) × 7.6 = 193 × 7.6 = 1466.8 hours; a tenth of that, 146.68, is the allowance of the head, and a fifth of everybody's time is that of all.
/// A meeting in person takes 10 + 5 + 2 = 17 hours, by video 8 + 3 + 2 = 13, hybrid 9 + 4 + 2 = 15; a written procedure 4, a silence procedure 2; one hour on top
/// if impromptu, eight if it ends in stalemate, and one for two answers to posts.
/// </summary>
internal static class WorkRegisters
{
    public const double HoursPerFte = 1466.8;

    public const string Posts = "staffing_id,began_on,ended_on,value,post_code,role_code";

    private const string Consultations = "consultation_id,held_on,format_code,trigger_code,outcome_code,crisis_id";

    /// <summary>What one standard of <see cref="Certain"/> is; tests put others beside it.</summary>
    private static readonly (string Code, string Unit, string Value)[] _standards =
    [
        ("prepare_in_person_minutes", "min", "600"), ("prepare_video_minutes", "min", "480"), ("prepare_hybrid_minutes", "min", "540"),
        ("chair_in_person_minutes", "min", "300"), ("chair_video_minutes", "min", "180"), ("chair_hybrid_minutes", "min", "240"),
        ("report_in_person_minutes", "min", "120"), ("report_video_minutes", "min", "120"), ("report_hybrid_minutes", "min", "120"),
        ("written_procedure_minutes", "min", "240"), ("silence_procedure_minutes", "min", "120"), ("impromptu_extra_minutes", "min", "60"),
        ("stalemate_follow_up_minutes", "min", "480"), ("post_answer_minutes", "min", "30"), ("post_answers_per_consultation", "1/consultation", "2"),
        ("category_allowance_share", "share", "0.2"), ("individual_allowance_hours", "h/year", "146.68"),
        ("diplomat_share_prepare", "share", "0.25"), ("diplomat_share_chair", "share", "0.5"), ("diplomat_share_report", "share", "0.1"),
        ("diplomat_share_written", "share", "0.25"), ("diplomat_share_silence", "share", "0.1"), ("diplomat_share_impromptu", "share", "0.5"),
        ("diplomat_share_stalemate", "share", "0.5"), ("diplomat_share_posts", "share", "0.2"),
        ("procedures_per_meeting", "1/meeting", "0.5"), ("impromptu_share", "share", "0.3"), ("stalemate_share", "share", "0.05"),
        ("consultations_per_crisis", "1/crisis", "12"),
    ];

    /// <summary>Ten in person, five by video, four written and one silence procedure; four impromptu, two stalemates; one and a half posts, half of it a diplomat's.</summary>
    public static readonly SmallRegister Year = new("a year of twenty by hand", static ministry => Twenty(Certain(ministry)).With("staffing", Posts, Half, Whole));

    /// <summary>The same, of standards that the ministry measured itself.</summary>
    public static readonly SmallRegister Measured = new("a year of twenty, measured", static ministry => Twenty(Own(Certain(ministry))).With("staffing", Posts, Half, Whole));

    /// <summary>The same, with a post for exactly what the work needs, and preparing anything from one hour to a month.</summary>
    public static readonly SmallRegister Doubtful = new("a year of twenty, measured with doubt", static ministry =>
        Twenty(Own(Certain(ministry), ("prepare_in_person_minutes", "600,60,9600"))).With("staffing", Posts, "s1,2019-01-01,,0.35,m01-1,agent"));

    /// <summary>The same, measured, but for what moves no full-time equivalent of a year that was counted.</summary>
    public static readonly SmallRegister MeasuredWhatMatters = new("a year of twenty, measured but for what was counted", static ministry => Twenty(Certain(ministry))
        .With("activity_standards", "standard_id,measure_code,unit,value,low,high",
        [
            .. _standards.Where(standard => !standard.Code.StartsWith("diplomat", StringComparison.Ordinal)
                    && standard.Code is not ("procedures_per_meeting" or "impromptu_share" or "stalemate_share" or "consultations_per_crisis"))
                .Select(standard => $"own-{standard.Code.Replace('_', '-')},{standard.Code},{standard.Unit},{standard.Value},,"),
        ])
        .With("staffing", Posts, Half, Whole));

    /// <summary>The same, of no role.</summary>
    public static readonly SmallRegister Roleless = new("a year of twenty without roles", static ministry => Twenty(Certain(ministry))
        .With("staffing", Posts, "s1,2019-01-01,,0.5,m01-1,", "s2,2019-01-01,,1,m01-2,"));

    /// <summary>The same, none of them a diplomat.</summary>
    public static readonly SmallRegister NoDiplomat = new("a year of twenty without a diplomat", static ministry => Twenty(Certain(ministry)).With("staffing", Posts, Whole));

    public static readonly SmallRegister NoStaff = new("a year of twenty without staff", static ministry => Twenty(Certain(ministry)));

    /// <summary>The post began in April.</summary>
    public static readonly SmallRegister StaffInPart = new("a year of twenty, staff from April", static ministry =>
        Twenty(Certain(ministry)).With("staffing", Posts, "s1,2019-04-01,,1,m01-1,agent"));

    /// <summary>Two posts to the end of June, then one.</summary>
    public static readonly SmallRegister StaffHalved = new("a year of twenty, one post closed in June", static ministry =>
        Twenty(Certain(ministry)).With("staffing", Posts, "s1,2019-01-01,,1,m01-1,agent", "s2,2019-01-01,2019-06-30,1,m01-2,agent"));

    /// <summary>A post so small that the head's allowance takes it whole.</summary>
    public static readonly SmallRegister Swallowed = new("a year of twenty by a tenth of a post", static ministry =>
        Twenty(Certain(ministry)).With("staffing", Posts, "s1,2019-01-01,,0.1,m01-1,agent"));

    /// <summary>One meeting in each year but the first, which has staff alone; a leap year, a year known for January, and the year in which Coormulti began.</summary>
    public static readonly SmallRegister Years = new("one meeting in years of many kinds", static ministry => Certain(ministry)
        .With("consultations", Consultations,
            "a,2003-11-05,in_person,anticipatory,consensus,", "b,2018-06-13,in_person,anticipatory,consensus,", "c,2020-06-10,in_person,anticipatory,consensus,",
            "d,2026-01-14,in_person,anticipatory,consensus,")
        .With("staffing", Posts, "s1,2019-01-01,,1,m01-1,agent"));

    /// <summary>Fifteen of known format, ten in person and five by video; five of none.</summary>
    public static readonly SmallRegister SomeFormats = new("five of twenty without a format", static ministry => Certain(ministry).With("consultations", Consultations,
    [
        .. Rows("p", 10, "in_person,anticipatory,consensus,"), .. Rows("v", 5, "video,anticipatory,consensus,"), .. Rows("u", 5, ",anticipatory,consensus,"),
    ]).With("staffing", Posts, Whole));

    public static readonly SmallRegister NoFormats = new("fifteen without a format", static ministry => Certain(ministry)
        .With("consultations", Consultations, [.. Rows("u", 15, ",anticipatory,consensus,")]).With("staffing", Posts, Whole));

    /// <summary>Ten in person, and nobody wrote down what called for them or how they ended.</summary>
    public static readonly SmallRegister Silent = new("ten without trigger or outcome", static ministry => Certain(ministry)
        .With("consultations", Consultations, [.. Rows("u", 10, "in_person,,,")]).With("staffing", Posts, Whole));

    /// <summary>Of every kind some, and of each column some unknown.</summary>
    public static readonly SmallRegister Mixed = new("forty of which some of everything is unknown", static ministry => Certain(ministry).With("consultations", Consultations,
    [
        .. Rows("a", 9, "in_person,anticipatory,consensus,"), .. Rows("b", 8, "video,impromptu,stalemate,"), .. Rows("c", 7, "hybrid,,stalemate,"),
        .. Rows("d", 5, "written,impromptu,,"), .. Rows("e", 4, ",anticipatory,,"), .. Rows("f", 4, ",,consensus,"), .. Rows("g", 3, "silence,anticipatory,consensus,"),
    ]).With("staffing", Posts, Half, Whole));

    /// <summary>One meeting in person on Wednesday 12 June 2019.</summary>
    public static readonly SmallRegister OneMeeting = new("one meeting in June", static ministry => Certain(ministry)
        .With("consultations", Consultations, "a,2019-06-12,in_person,anticipatory,consensus,").With("staffing", Posts, "s1,2019-01-01,,0.3,m01-1,agent"));

    /// <summary>A busy fortnight at the end of 2018 and one at the beginning of 2020; nobody knows who was there between them.</summary>
    public static readonly SmallRegister Gap = new("a year without staff between two", static ministry => Certain(ministry)
        .With("consultations", Consultations, [
            "a,2018-12-26,in_person,anticipatory,consensus,", "b,2020-01-08,in_person,anticipatory,consensus,", .. Rows("m", 30, "video,anticipatory,consensus,")])
        .With("staffing", Posts, "s1,2018-01-01,2018-12-31,0.3,m01-1,agent", "s2,2020-01-01,,0.3,m01-1,agent"));

    /// <summary>The year of twenty, of half of which only the month is known.</summary>
    public static readonly SmallRegister HalfTheDays = new("half the days", static ministry => Certain(ministry)
        .With("consultations", Consultations, [.. Rows("a", 10, "video,anticipatory,consensus,"), .. Enumerable.Range(0, 10).Select(n => $"b{n},2019-0{3 + (n % 6)},video,anticipatory,consensus,")])
        .With("staffing", Posts, Whole));

    /// <summary>Four crises by year: 2, 4, 9 and, of the second in its next year, 3; one more in the year that is not over.</summary>
    public static readonly SmallRegister Crises = new("crises of two years", static ministry => Certain(ministry)
        .Put(AMinistry.Record, "crises", "crisis_id,crisis_name,began_on,event", "flood,Flood,2018-01-01,a flood", "war,War,2018-01-02,a war", "plague,Plague,2018-01-03,a plague")
        .With("consultations", Consultations,
        [
            .. Rows("f", 2, "video,impromptu,consensus,flood", 2018), .. Rows("w", 4, "video,impromptu,consensus,war", 2018), .. Rows("x", 3, "video,impromptu,consensus,war"),
            .. Rows("p", 9, "video,impromptu,consensus,plague"), "late,2026-01-05,video,impromptu,consensus,flood",
        ])
        .With("staffing", Posts, Whole));

    /// <summary>Busy months, and so much staff.</summary>
    public static SmallRegister Bursts(string fte) => new($"bursts for {fte}", ministry => Certain(ministry)
        .With("consultations", Consultations, [.. Enumerable.Range(0, 40).Select(n => $"k{n},2019-{3 + (n / 10 * 2):00}-{4 + (n % 10):00},in_person,{(n % 3 == 0 ? "impromptu" : "anticipatory")},consensus,")])
        .With("staffing", Posts, $"s1,2019-01-01,,{fte},m01-1,agent"));

    /// <summary>What public sources say, and no register: 64 meetings, three agents, of whom one is a diplomat.</summary>
    public static readonly SmallRegister Public = new("sixty-four meetings and three agents", static ministry => Heads(Counted(Certain(ministry)), withDiplomat: true));

    public static readonly SmallRegister PublicWithoutDiplomat = new("sixty-four meetings and three agents of no role", static ministry => Heads(Counted(Certain(ministry)), withDiplomat: false));

    public static readonly SmallRegister PublicWithoutAgents = new("sixty-four meetings and no agents", static ministry => Counted(Certain(ministry)));

    public static readonly SmallRegister PublicWithoutCount = new("three agents and no count", static ministry => Heads(Certain(ministry), withDiplomat: true));

    public static readonly SmallRegister PublicWithoutStandards = new("sixty-four meetings and no standards", static ministry => Heads(Counted(Sources(ministry)), withDiplomat: true));

    public static AMinistry Twenty(AMinistry ministry) => ministry.With("consultations", Consultations,
    [
        .. Rows("p", 6, "in_person,anticipatory,consensus,"), .. Rows("s", 2, "in_person,anticipatory,stalemate,"), .. Rows("q", 2, "in_person,impromptu,consensus,"),
        .. Rows("v", 4, "video,anticipatory,consensus,"), .. Rows("i", 1, "video,impromptu,consensus,"),
        .. Rows("w", 3, "written,anticipatory,consensus,"), .. Rows("x", 1, "written,impromptu,consensus,"), .. Rows("t", 1, "silence,anticipatory,consensus,"),
    ]);

    /// <summary>The standards as assumptions of the record, those named with other values, as <c>value,low,high</c>; and the working time of federal officials.</summary>
    public static AMinistry Certain(AMinistry ministry, params IReadOnlyList<(string Code, string Values)> changed) => WithTime(ministry, _time, changed);

    public static AMinistry WithTime(AMinistry ministry, IReadOnlyList<string> time, params IReadOnlyList<(string Code, string Values)> changed) => Sources(ministry).Put(
        AMinistry.Record, "activity_standards", "standard_id,measure_code,unit,value,low,high,applies_to,year,source_id,confidence_code",
        [
            .. _standards.Select(standard => $"as-{standard.Code.Replace('_', '-')},{standard.Code},{standard.Unit},{Values(standard, changed)},m01,,,assumed"),
            .. time,
        ]);

    /// <summary>The same standards as the ministry's own.</summary>
    public static AMinistry Own(AMinistry ministry, params IReadOnlyList<(string Code, string Values)> changed) => ministry.With(
        "activity_standards", "standard_id,measure_code,unit,value,low,high",
        [.. _standards.Select(standard => $"own-{standard.Code.Replace('_', '-')},{standard.Code},{standard.Unit},{Values(standard, changed)}")]);

    public const string Half = "s1,2019-01-01,,0.5,m01-1,diplomat";
    public const string Whole = "s2,2019-01-01,,1,m01-2,agent";

    private static readonly string[] _time =
    [
        Time("t1", "daily_working_time,h/day,7.6"), Time("t2", "annual_leave_days,working days/year,26"), Time("t3", "public_and_regulatory_holidays,days/year,13"),
        Time("t4", "bridge_days,days/year,2"), Time("t5", "sickness_absence_rate,% of working days,10"), Time("t6", "training_entitlement,days/year,5"),
    ];

    /// <summary>A documented figure on federal officials.</summary>
    public static string Time(string id, string measureUnitValue, string of = "Belgian federal service", string year = "2024", string confidence = "documented") =>
        $"{id},{measureUnitValue},,,{of},{year},guide,{confidence}";

    private static string Values((string Code, string Unit, string Value) standard, IReadOnlyList<(string Code, string Values)> changed) =>
        changed.FirstOrDefault(each => each.Code == standard.Code).Values ?? $"{standard.Value},,";

    private static AMinistry Sources(AMinistry ministry) => ministry.Put(AMinistry.Record, "sources", "source_id,source_title", "guide,A guide");

    private static AMinistry Counted(AMinistry ministry) => ministry.Put(
        AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value,source_id,confidence_code", "c1,2024,coormulti,meetings_held,64,guide,documented");

    private static AMinistry Heads(AMinistry ministry, bool withDiplomat) => ministry.Put(
        AMinistry.Record, "staffing", "staffing_id,as_of,unit_code,measure_code,value,source_id,confidence_code",
        ["a1,2024,m01,agents,3,guide,documented", .. withDiplomat ? ["a2,2024,m01,diplomats,1,guide,documented"] : Array.Empty<string>()]);

    /// <summary>So many consultations on different weekdays from March to August.</summary>
    private static IEnumerable<string> Rows(string key, int count, string rest, int year = 2019) =>
        Enumerable.Range(0, count).Select(n => $"{key}{year}{n},{year}-{3 + (n % 6):00}-{11 + (n / 6) + (n % 3):00},{rest}");
}
