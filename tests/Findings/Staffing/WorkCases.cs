using Analytics.Findings;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>The hours of counted work: by kind, by trigger, and beside the meetings of the same years.</summary>
internal static class WorkCases
{
    private const string ByKind = "work-hours-by-kind";
    private const string ByTrigger = "work-by-trigger";
    private const string Beside = "work-and-meetings";

    private static readonly int[] _growing = [10, 12, 15, 18, 22, 27, 33, 40, 48, 58];

    /// <summary>77 meetings in the first five years and 206 in the last, of 18 hours each with the answers to posts.</summary>
    public static readonly SmallRegister More = Of("more work", [.. _growing.Select(meetings => (meetings, 0))]);

    public static readonly SmallRegister Less = Of("less work", [.. _growing.Reverse().Select(meetings => (meetings, 0))]);

    /// <summary>Ten meetings every year; from 2020 six procedures beside them, of five hours each.</summary>
    public static readonly SmallRegister Recounted = Of("procedures come to ten meetings", [.. Enumerable.Range(2015, 10).Select(year => (10, year < 2020 ? 0 : 6))]);

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(ByKind, "more", Verdict.Rose, More),
        new(ByKind, "less", Verdict.Fell, Less),
        new(ByKind, "recounted", Verdict.NoClearChange, Recounted),
        new(ByKind, "one year", Verdict.TooFew, WorkRegisters.Year),
        new(ByKind, "nothing hybrid", Verdict.TooFew, WorkRegisters.Year, ("format", "hybrid")),
        new(ByKind, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(ByKind, "no register", Verdict.NotAsked, SmallRegister.None),
        new(ByTrigger, "a fifth", Verdict.Described, WorkRegisters.Year),
        new(ByTrigger, "nothing hybrid", Verdict.TooFew, WorkRegisters.Year, ("format", "hybrid")),
        new(ByTrigger, "no trigger", Verdict.NotAsked, WorkRegisters.Silent),
        new(ByTrigger, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(ByTrigger, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Beside, "more", Verdict.Described, More),
        new(Beside, "less", Verdict.Described, Less),
        new(Beside, "recounted", Verdict.Described, Recounted),
        new(Beside, "one year", Verdict.TooFew, WorkRegisters.Year),
        new(Beside, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Beside, "no register", Verdict.NotAsked, SmallRegister.None),
    ];

    /// <summary>So many meetings in person and written procedures in each year from 2015 on, by standards without doubt, and one post and a half.</summary>
    private static SmallRegister Of(string name, IReadOnlyList<(int Meetings, int Procedures)> years) => new(name, ministry => WorkRegisters.Certain(ministry)
        .With("consultations", "consultation_id,held_on,format_code,trigger_code,outcome_code", [.. Rows(years)])
        .With("staffing", WorkRegisters.Posts, "s1,2015-01-01,,0.5,m01-1,diplomat", "s2,2015-01-01,,1,m01-2,agent"));

    /// <summary>All anticipatory, and none a stalemate, in March of each year from 2015 on.</summary>
    public static IEnumerable<string> Rows(IReadOnlyList<(int Meetings, int Procedures)> years) => years.SelectMany((counts, year) => (IEnumerable<string>)
    [
        .. Enumerable.Range(0, counts.Meetings).Select(n => $"m{year}-{n},{2015 + year}-03-03,in_person,anticipatory,consensus"),
        .. Enumerable.Range(0, counts.Procedures).Select(n => $"p{year}-{n},{2015 + year}-03-03,written,anticipatory,consensus"),
    ]);
}
