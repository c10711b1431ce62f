using Analytics.Findings;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>The staff that is needed, by public sources and by a register, what speaks against it, and what it rests on.</summary>
internal static class NeedCases
{
    private const string Public = "public-need";
    private const string PublicDrivers = "public-drivers";
    private const string Need = "required-fte";
    private const string Drivers = "need-drivers";
    private const string Scenarios = "scenarios-compared";
    private const string Standards = "standards-taken";
    private const string Against = "case-against";

    /// <summary>64 meetings by one agent, who is a diplomat.</summary>
    private static readonly SmallRegister OneAgent = new("sixty-four meetings and one agent", static ministry => WorkRegisters.Certain(ministry)
        .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value,source_id,confidence_code", "c1,2024,coormulti,meetings_held,64,guide,documented")
        .Put(AMinistry.Record, "staffing", "staffing_id,as_of,unit_code,measure_code,value,source_id,confidence_code", "a1,2024,m01,agents,1,guide,documented"));

    /// <summary>64 meetings, three agents, and preparing one from one hour to a month.</summary>
    private static readonly SmallRegister PublicDoubt = new("sixty-four meetings with doubt", static ministry => WorkRegisters.Certain(ministry, ("prepare_in_person_minutes", "600,60,9600"))
        .Put(AMinistry.Record, "annual_counts", "count_id,year,body_code,measure_code,value,source_id,confidence_code", "c1,2024,coormulti,meetings_held,64,guide,documented")
        .Put(AMinistry.Record, "staffing", "staffing_id,as_of,unit_code,measure_code,value,source_id,confidence_code", "a1,2024,m01,agents,3,guide,documented"));

    /// <summary>A tenth of a post, measured: less than the work needs, whatever is doubted.</summary>
    private static readonly SmallRegister TooFew = new("a year of twenty, measured, by a tenth of a post", static ministry =>
        WorkRegisters.Twenty(WorkRegisters.Own(WorkRegisters.Certain(ministry))).With("staffing", WorkRegisters.Posts, "s1,2019-01-01,,0.1,m01-1,agent"));

    /// <summary>Below the interval, and above what is left when every doubt falls to the low side.</summary>
    private static readonly SmallRegister EnoughAtBest = new("a year of twenty, enough at best", static ministry => WorkRegisters
        .Twenty(WorkRegisters.Certain(ministry, ("prepare_in_person_minutes", "600,300,1800"), ("chair_in_person_minutes", "300,60,900"), ("stalemate_follow_up_minutes", "480,60,2400")))
        .With("staffing", WorkRegisters.Posts, "s1,2019-01-01,,0.3,m01-1,agent"));

    /// <summary>From 206 meetings to 77, measured, by a fifth of a post.</summary>
    private static readonly SmallRegister Fell = OfYears("less work, measured", [.. new[] { 58, 48, 40, 33, 27, 22, 18, 15, 12, 10 }.Select(meetings => (meetings, 0))]);

    /// <summary>From 77 to 206.</summary>
    private static readonly SmallRegister Grew = OfYears("more work, measured", [.. new[] { 10, 12, 15, 18, 22, 27, 33, 40, 48, 58 }.Select(meetings => (meetings, 0))]);

    /// <summary>Half as many meetings from 2020 on, and thirty procedures a year of which nobody knows whether they take minutes or a day.</summary>
    private static readonly SmallRegister MayHaveFallen = OfYears(
        "meetings fell, measured with doubt", [.. Enumerable.Range(2015, 10).Select(year => year < 2020 ? (20, 0) : (10, 30))], ("written_procedure_minutes", "240,10,480"));

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(Public, "three agents", Verdict.Described, WorkRegisters.Public),
        new(Public, "one agent", Verdict.Described, OneAgent),
        new(Public, "no agents", Verdict.NotAsked, WorkRegisters.PublicWithoutAgents),
        new(Public, "no count", Verdict.NotAsked, WorkRegisters.PublicWithoutCount),
        new(Public, "no standards", Verdict.NotAsked, WorkRegisters.PublicWithoutStandards),
        new(PublicDrivers, "one doubt", Verdict.Described, PublicDoubt),
        new(PublicDrivers, "no doubt", Verdict.Described, WorkRegisters.Public),
        new(PublicDrivers, "no agents", Verdict.NotAsked, WorkRegisters.PublicWithoutAgents),
        new(PublicDrivers, "no standards", Verdict.NotAsked, WorkRegisters.PublicWithoutStandards),
        new(Need, "assumed", Verdict.Described, WorkRegisters.Year),
        new(Need, "measured, fewer", Verdict.Differs, WorkRegisters.Measured),
        new(Need, "measured, more", Verdict.Differs, TooFew),
        new(Need, "measured with doubt", Verdict.NoClearDifference, WorkRegisters.Doubtful),
        new(Need, "no staff", Verdict.Described, WorkRegisters.NoStaff),
        new(Need, "no consultations", Verdict.TooFew, WorkRegisters.Year, ("from", "2021")),
        new(Need, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Need, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Drivers, "one doubt", Verdict.Described, WorkRegisters.Doubtful),
        new(Drivers, "no doubt", Verdict.Described, WorkRegisters.Year),
        new(Drivers, "no whole year", Verdict.TooFew, WorkRegisters.Year, ("from", "2021")),
        new(Drivers, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Drivers, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Scenarios, "as today", Verdict.Described, WorkRegisters.Year),
        new(Scenarios, "one more diplomat", Verdict.Described, WorkRegisters.Year, ("b-preset", "diplomat")),
        new(Scenarios, "one alone", Verdict.Described, WorkRegisters.Year, ("a-agents", "1"), ("a-diplomats", "0")),
        new(Scenarios, "public", Verdict.Described, WorkRegisters.Public),
        new(Scenarios, "no whole year", Verdict.TooFew, WorkRegisters.Year, ("from", "2021")),
        new(Scenarios, "no staff", Verdict.NotAsked, WorkRegisters.NoStaff),
        new(Scenarios, "no agents", Verdict.NotAsked, WorkRegisters.PublicWithoutAgents),
        new(Scenarios, "no count", Verdict.NotAsked, WorkRegisters.PublicWithoutCount),
        new(Scenarios, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Standards, "assumed", Verdict.Described, WorkRegisters.Year),
        new(Standards, "measured", Verdict.Described, WorkRegisters.Measured),
        new(Standards, "no standards", Verdict.NotAsked, SmallRegister.None),
        new(Against, "fewer needed", Verdict.Described, WorkRegisters.Year),
        new(Against, "may be enough", Verdict.Described, WorkRegisters.Doubtful),
        new(Against, "enough at best", Verdict.Described, EnoughAtBest),
        new(Against, "work fell", Verdict.Described, Fell),
        new(Against, "meetings fell", Verdict.Described, MayHaveFallen),
        new(Against, "slack weeks", Verdict.Described, Grew),
        new(Against, "nobody measured", Verdict.Described, WorkRegisters.NoStaff),
        new(Against, "nothing", Verdict.Described, TooFew),
        new(Against, "public", Verdict.Described, WorkRegisters.Public),
        new(Against, "public, too few", Verdict.Described, OneAgent),
        new(Against, "no consultations", Verdict.TooFew, WorkRegisters.Year, ("from", "2021")),
        new(Against, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Against, "no count", Verdict.NotAsked, WorkRegisters.PublicWithoutCount),
    ];

    /// <summary>So many meetings and procedures in each year from 2015 on, by the ministry's own standards, and a fifth of a post.</summary>
    private static SmallRegister OfYears(string name, IReadOnlyList<(int Meetings, int Procedures)> years, params IReadOnlyList<(string Code, string Values)> doubts) => new(name, ministry =>
        WorkRegisters.Own(WorkRegisters.Certain(ministry), doubts)
            .With("consultations", "consultation_id,held_on,format_code,trigger_code,outcome_code", [.. WorkCases.Rows(years)])
            .With("staffing", WorkRegisters.Posts, "s1,2015-01-01,,0.2,m01-1,agent"));
}
