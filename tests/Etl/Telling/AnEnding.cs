using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Etl.Telling;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Telling;

/// <summary>Runs that ended in each way that there is.</summary>
internal static class AnEnding
{
    public const string Id = "2026-01-31-0123456789ab";

    public static RunEnding Published(params IReadOnlyList<ClaimChange> verdicts) => Of(Ending.Published, AReleaseFolder.AReport(Id) with
    {
        Since = new("2025-12-31-ba9876543210", new(2025, 12, 31), IsSameCode: true, [new("consultations", 1200, 1234)], verdicts),
    });

    public static RunEnding NothingNew => Of(Ending.NothingNew, AReleaseFolder.AReport(Id, RunOutcome.NothingNew));

    public static RunEnding Held => Of(Ending.Held, AReleaseFolder.AReport(Id, RunOutcome.Held));

    public static RunEnding Refused => Of(Ending.Refused, AReleaseFolder.AReport(Id, RunOutcome.Refused) with
    {
        RejectCount = 1234,
        Rejects =
        [
            new("ministry", "consultations", "register.csv", 17, "held_on", "soon\r\nBcc: all@example.org", "date", new("is not a date", "n’est pas une date", "is geen datum", "ist kein Datum"), "Feuil1!D17"),
        ],
    });

    public static RunEnding Moving => Of(Ending.Moving, null, new("The file register/steps.csv is still being written.", "fr", "nl", "de"));

    private static RunEnding Of(Ending outcome, RunReport? report, Localized? reason = null) => new("0192f0c0-0000-7000-8000-000000000000", outcome, report, reason, []);
}
