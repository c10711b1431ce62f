using Analytics.Findings;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>Registers of work beside staff that stays the same, and what is found in each.</summary>
internal static class StaffingCases
{
    private const string PerFte = "consultations-per-fte";
    private const string Hours = "meeting-hours-per-fte";
    private const string Posts = "staffing_id,began_on,ended_on,value,post_code";

    private static readonly int[] _growing = [10, 12, 15, 18, 22, 27, 33, 40, 48, 58];

    public static readonly SmallRegister Growing = Of("more meetings for two posts", [.. _growing.Select(meetings => (meetings, 0))], "s1,2015-01-01,,2,m01-1");

    public static readonly SmallRegister Shrinking = Of("fewer meetings for two posts", [.. _growing.Reverse().Select(meetings => (meetings, 0))], "s1,2015-01-01,,2,m01-1");

    /// <summary>Ten meetings every year; from 2020 six procedures are counted beside them. Nothing changed but what is counted.</summary>
    public static readonly SmallRegister Recounted = Of("procedures begin to be counted", [.. Enumerable.Range(2015, 10).Select(year => (10, year < 2020 ? 0 : 6))], "s1,2015-01-01,,2,m01-1");

    /// <summary>10 by one post; 12 by one and a half.</summary>
    public static readonly SmallRegister TwoYears = Of("two years", [(10, 0), (9, 3)], "s1,2015-01-01,,1,m01-1", "s2,2016-01-01,,0.5,m01-2");

    public static readonly SmallRegister Unstaffed = Of("no staff", [(10, 0)]);

    /// <summary>90 minutes over half a post: three hours; the written procedure is no meeting.</summary>
    public static readonly SmallRegister Measured = new("ninety minutes over half a post", static ministry => ministry
        .With(
            "consultations", "consultation_id,held_on,format_code,trigger_code,duration_minutes",
            "k1,2019-03-01,in_person,anticipatory,90", "k2,2019-04-01,video,anticipatory,", "k3,2019-05-01,written,anticipatory,")
        .With("staffing", Posts, "s1,2019-01-01,,0.5,m01-1"));

    /// <summary>Twelve consultations of an hour by two posts, and nobody knows which of them were meetings.</summary>
    public static readonly SmallRegister Formless = new("hours and no format", static ministry => ministry
        .With(
            "consultations", "consultation_id,held_on,trigger_code,duration_minutes",
            [.. Enumerable.Range(0, 12).Select(n => $"k{n},2019-{n + 1:00}-01,anticipatory,60")])
        .With("staffing", Posts, "s1,2019-01-01,,2,m01-1"));

    /// <summary>The meetings of <see cref="Measured"/>, and nobody wrote down how long they took.</summary>
    public static readonly SmallRegister Unmeasured = new("meetings without a length", static ministry => ministry
        .With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2019-03-01,in_person,anticipatory", "k2,2019-04-01,video,anticipatory")
        .With("staffing", Posts, "s1,2019-01-01,,0.5,m01-1"));

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(PerFte, "more", Verdict.Rose, Growing),
        new(PerFte, "fewer", Verdict.Fell, Shrinking),
        new(PerFte, "recounted", Verdict.NoClearChange, Recounted),
        new(PerFte, "two years", Verdict.TooFew, TwoYears),
        new(PerFte, "nothing impromptu", Verdict.TooFew, TwoYears, ("trigger", "impromptu")),
        new(PerFte, "no staff", Verdict.NotAsked, Unstaffed),
        new(PerFte, "no format", Verdict.TooFew, Formless),
        new(PerFte, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Hours, "ninety minutes", Verdict.Described, Measured),
        new(Hours, "nothing impromptu", Verdict.TooFew, Measured, ("trigger", "impromptu")),
        new(Hours, "no staff", Verdict.NotAsked, Unstaffed),
        new(Hours, "no format", Verdict.NotAsked, Formless),
        new(Hours, "no length", Verdict.NotAsked, Unmeasured),
        new(Hours, "no register", Verdict.NotAsked, SmallRegister.None),
        .. WorkCases.All, .. PeakCases.All, .. NeedCases.All,
    ];

    /// <summary>So many meetings and written procedures in each year from 2015 on, and these posts.</summary>
    private static SmallRegister Of(string name, (int Meetings, int Procedures)[] years, params string[] posts) => new(name, ministry =>
    {
        var rows = years.SelectMany((counts, year) => (IEnumerable<string>)
        [
            .. Enumerable.Range(0, counts.Meetings).Select(n => $"m{year}-{n},{2015 + year}-03-01,in_person,anticipatory"),
            .. Enumerable.Range(0, counts.Procedures).Select(n => $"p{year}-{n},{2015 + year}-03-01,written,anticipatory"),
        ]);
        ministry.With("consultations", "consultation_id,held_on,format_code,trigger_code", [.. rows]);
        if (posts.Length > 0)
            ministry.With("staffing", Posts, posts);
    });
}
