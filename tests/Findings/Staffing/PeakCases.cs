using Analytics.Findings;

namespace Analytics.Tests.Findings.Staffing;

/// <summary>Weeks, queues and diplomats.</summary>
internal static class PeakCases
{
    private const string Weeks = "weekly-load";
    private const string Busiest = "busiest-weeks";
    private const string Busy = "everybody-busy";
    private const string Diplomats = "diplomat-load";

    /// <summary>One diplomat and nobody else.</summary>
    private static readonly SmallRegister OneDiplomat = new("a year of twenty by one diplomat", static ministry =>
        WorkRegisters.Twenty(WorkRegisters.Certain(ministry)).With("staffing", WorkRegisters.Posts, "s1,2019-01-01,,1,m01-1,diplomat"));

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(Weeks, "one meeting", Verdict.Described, WorkRegisters.OneMeeting),
        new(Weeks, "no time beside the allowance", Verdict.TooFew, WorkRegisters.Swallowed),
        new(Weeks, "no staff", Verdict.NotAsked, WorkRegisters.NoStaff),
        new(Weeks, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Weeks, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Busiest, "one meeting", Verdict.Described, WorkRegisters.OneMeeting),
        new(Busiest, "no time beside the allowance", Verdict.TooFew, WorkRegisters.Swallowed),
        new(Busiest, "no staff", Verdict.NotAsked, WorkRegisters.NoStaff),
        new(Busiest, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Busiest, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Busy, "one agent", Verdict.Described, WorkRegisters.Bursts("1")),
        new(Busy, "two agents", Verdict.Described, WorkRegisters.Bursts("2")),
        new(Busy, "no time beside the allowance", Verdict.TooFew, WorkRegisters.Swallowed),
        new(Busy, "no staff", Verdict.NotAsked, WorkRegisters.NoStaff),
        new(Busy, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Busy, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Diplomats, "half a diplomat", Verdict.Described, WorkRegisters.Year),
        new(Diplomats, "one diplomat", Verdict.Described, OneDiplomat),
        new(Diplomats, "no diplomat", Verdict.Described, WorkRegisters.NoDiplomat),
        new(Diplomats, "staff in part of the year", Verdict.TooFew, WorkRegisters.StaffInPart),
        new(Diplomats, "no roles", Verdict.NotAsked, WorkRegisters.Roleless),
        new(Diplomats, "no staff", Verdict.NotAsked, WorkRegisters.NoStaff),
        new(Diplomats, "no standards", Verdict.NotAsked, StaffingCases.TwoYears),
        new(Diplomats, "no register", Verdict.NotAsked, SmallRegister.None),
    ];
}
