using Analytics.Findings;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Treaties;

/// <summary>What is found in the public record of treaties, and in status tables of a few lines.</summary>
internal static class TreatiesCases
{
    private const string Deposit = "time-to-deposit";

    /// <summary>Belgium and the Netherlands each ratify one of twelve treaties in each of twelve years, in another order.</summary>
    public static readonly SmallRegister Alike = Waits("Belgium waits as long as another", ("BEL", 0, 1), ("NLD", 0, 5));

    /// <summary>Belgium begins eight years after the Netherlands have begun.</summary>
    public static readonly SmallRegister Later = Waits("Belgium waits eight years longer", ("BEL", 8, 1), ("NLD", 0, 5));

    public static readonly SmallRegister Alone = Waits("Belgium signs alone", ("BEL", 0, 1));

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(Deposit, "the record", Verdict.Differs, null),
        new(Deposit, "later", Verdict.Differs, Later),
        new(Deposit, "alike", Verdict.NoClearDifference, Alike),
        new(Deposit, "alone", Verdict.Described, Alone),
        new(Deposit, "none signed", Verdict.TooFew, SmallRegister.None),
        new("median-by-state", "the record", Verdict.Differs, null),
        new("median-by-state", "later", Verdict.Differs, Later),
        new("median-by-state", "alike", Verdict.NoClearDifference, Alike),
        new("median-by-state", "alone", Verdict.Described, Alone),
        new("median-by-state", "none signed", Verdict.TooFew, SmallRegister.None),
        new("same-treaties", "the record", Verdict.Differs, null),
        new("same-treaties", "later", Verdict.Differs, Later),
        new("same-treaties", "alike", Verdict.NoClearDifference, Alike),
        new("same-treaties", "none signed", Verdict.TooFew, SmallRegister.None),
        new("pending-treaties", "the record", Verdict.Described, null),
        new("pending-treaties", "none signed", Verdict.TooFew, SmallRegister.None),
        new("documented-assents", "the record", Verdict.Described, null),
        new("documented-assents", "none signed", Verdict.TooFew, SmallRegister.None),
        new("time-to-assent", "the record", Verdict.TooFew, null),
        new("time-to-assent", "none signed", Verdict.TooFew, SmallRegister.None),
        new("last-parliament", "the record", Verdict.Described, null),
        new("last-parliament", "none signed", Verdict.TooFew, SmallRegister.None),
        new("backlog", "the record", Verdict.Fell, null),
        new("backlog", "no list", Verdict.NotAsked, SmallRegister.None),
        new("treaty-path", "the record", Verdict.Described, null),
        new("treaty-path", "no deposit", Verdict.Described, null, ("treaty", "ceta")),
        new("treaty-path", "no step", Verdict.TooFew, SmallRegister.None),
    ];

    /// <summary>
    /// Each of these states signs twelve treaties on one day, and after so many years ratifies one in each of the next twelve, in steps of so many treaties.
    /// </summary>
    private static SmallRegister Waits(string name, params (string State, int After, int Step)[] states) => new(name, ministry => ministry
        .Put(
            AMinistry.Record, "depositary_treaties", "treaty_key,treaty_title,depositary_name",
            [.. Enumerable.Range(0, 12).Select(treaty => $"t{treaty},Treaty {treaty},A depositary")])
        .Put(
            AMinistry.Record, "party_actions", "treaty_key,state_code,signed_on,consent_on,observed_until,analysis_code",
            [.. states.SelectMany(each => Enumerable.Range(0, 12).Select(treaty => $"t{treaty},{each.State},2000-01-15,{2001 + each.After + (treaty * each.Step % 12)}-01-15,2022-01-15,yes"))]));
}
