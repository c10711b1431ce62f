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

    /// <summary>Federal laws come every month while a government has its powers, and three in thirty months while it is a caretaker.</summary>
    public static readonly SmallRegister RareInCaretaker = Assents("federal laws are rare in caretaker government", (2001, 8), (2005, 10), (2009, 12));

    /// <summary>Four in all, none of them of a caretaker.</summary>
    public static readonly SmallRegister FewInCaretaker = new("few federal laws", ministry => ministry
        .Put(
            AMinistry.Record, "governments", "government_id,government_name,began_on,ended_on,status_code,caretaker_from",
            "g0,Government 0,2000-01-01,2002-01-01,full,2001-07-01", "g1,Government 1,2002-01-01,,full,")
        .Put(AMinistry.Record, "treaties", "treaty_id,treaty_name,family_code,competence_code", [.. Enumerable.Range(0, 8).Select(treaty => $"t{treaty},Treaty {treaty},eu_agreement,mixed")])
        .Put(
            AMinistry.Record, "treaty_steps", Steps,
            [
                .. new[] { "2000-02-10", "2000-08-10", "2001-03-10", "2002-03-10" }.Index().SelectMany(law => (string[])
                    [$"s{law.Index},t{law.Index},assent,federal,federal,{law.Item},promulgation", $"f{law.Index},t{law.Index + 4},assent,flemish,flemish,{law.Item},promulgation"]),
            ]));

    /// <summary>They come every month, whoever governs.</summary>
    public static readonly SmallRegister SteadyInCaretaker = Assents(
        "federal laws are steady in caretaker government", [.. new[] { 2001, 2003, 2005, 2007, 2009 }.SelectMany(year => Enumerable.Range(7, 6).Select(month => (year, month)))]);

    /// <summary>Twelve treaties of 1995 are ratified after one to twelve months, twelve of 2003 in the ninth year or never.</summary>
    public static readonly SmallRegister LaterCohortWaits = new("a later cohort waits longer", ministry => ministry
        .Put(AMinistry.Record, "depositary_treaties", "treaty_key,treaty_title,depositary_name", [.. Enumerable.Range(0, 24).Select(treaty => $"t{treaty},Treaty {treaty},A depositary")])
        .Put(
            AMinistry.Record, "party_actions", "treaty_key,state_code,signed_on,consent_on,observed_until,analysis_code",
            [
                .. Enumerable.Range(0, 12).Select(treaty => $"t{treaty},BEL,1995-01-15,{1995 + ((treaty + 1) / 12)}-{((treaty + 1) % 12) + 1:00}-15,2022-01-15,yes"),
                .. Enumerable.Range(12, 12).Select(treaty => $"t{treaty},BEL,2003-01-15,{(treaty % 2 == 0 ? $"2011-{treaty - 11:00}-15" : "")},2022-01-15,yes"),
            ]));

    /// <summary>
    /// Three treaties with a whole list of three parliaments. Of the first the Walloon Parliament is last by its day; of the second it is known to the year, in which the
    /// Flemish one assented too; of the third the French Community assented, which the list does not name.
    /// </summary>
    public static readonly SmallRegister LastOfThree = new("who came last", ministry => ministry
        .Put(AMinistry.Record, "treaties", "treaty_id,treaty_name,family_code,competence_code", "told,Told,eu_agreement,mixed", "several,Several,eu_agreement,mixed", "missed,Missed,eu_agreement,mixed")
        .Put(
            AMinistry.Record, "competent_parliaments", "treaty_id,parliament_code,basis_code,is_list_complete",
            [.. new[] { "told", "several", "missed" }.SelectMany(treaty => new[] { "federal", "flemish", "walloon" }.Select(parliament => $"{treaty},{parliament},complete_set_named,true"))])
        .Put(
            AMinistry.Record, "treaty_steps", Steps,
            [
                .. new[] { "told", "several", "missed" }.Select(treaty => $"{treaty}_s,{treaty},signature,belgium,,2012-01-10,stated"),
                .. Levels("told", "2012-05-02", "2013-03-01", "2013-12-21"),
                .. Levels("several", "2012-05-02", "2013-12-21", "2013"),
                .. Levels("missed", "2012-05-02", "2013-03-01", "2013-12-21"), "missed_fr,missed,assent,french_community,french_community,2013-06-01,promulgation",
            ]));

    /// <summary>
    /// Seven treaties, each of which stands elsewhere: in force for Belgium, in force among others alone, deposited, waiting for one parliament, replaced, not signed, and not
    /// Belgium’s to ratify. An entry into force that is only expected is none.
    /// </summary>
    public static readonly SmallRegister Standings = new("where treaties stand", ministry => ministry
        .Put(
            AMinistry.Record, "treaties", "treaty_id,treaty_name,treaty_name_fr,treaty_title_de,adopted_place,family_code,competence_code",
            "forced,Forced,Accord forcé,,Genève,eu_agreement,mixed", "others,Others,,,,un,mixed", "deposited,Deposited,Accord déposé,,,eu_agreement,mixed",
            "waiting,Waiting,,Abkommen über die Straße,,eu_agreement,mixed", "replaced,Replaced,,,,un,exclusive", "unsigned,Unsigned,,,,un,unknown", "unions,Union’s,,,,eu_agreement,eu_exclusive")
        .Put(
            AMinistry.Record, "treaty_steps", Steps,
            "a1,forced,signature,belgium,,2001-01-10,stated", "a2,forced,deposit,belgium,,2002-01-10,stated", "a3,forced,entry_into_force,belgium,,2002-03-01,stated",
            "b1,others,signature,belgium,,2011-05-10,stated", "b2,others,entry_into_force,eu_and_canada,,2014-01-01,stated",
            "c1,deposited,signature,belgium,,2012-05-10,stated", "c2,deposited,deposit,belgium,,2013-05-10,stated", "c3,deposited,entry_into_force,all_parties,,2027-01-01,expected",
            "d1,waiting,signature,belgium,,2015-05-10,stated", "d2,waiting,pending_status,belgium,,2024-06-01,stated",
            "e1,replaced,signature,belgium,,1999-05-10,stated", "e2,replaced,supersession,all_parties,,2005-01-01,stated")
        .Put(AMinistry.Record, "competent_parliaments", "treaty_id,parliament_code,basis_code,is_list_complete,pending_on", "waiting,walloon,assent_expected,false,2024-06-01"));

    private const string Steps = "step_id,treaty_id,step_code,actor_code,parliament_code,happened_on,date_basis_code";

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
        new("last-parliament", "of three", Verdict.Described, LastOfThree),
        new("assents-in-caretaker", "the record", Verdict.NoClearDifference, null),
        new("assents-in-caretaker", "few", Verdict.TooFew, FewInCaretaker, ("recalled", "yes")),
        new("assents-in-caretaker", "rare", Verdict.Differs, RareInCaretaker, ("recalled", "yes")),
        new("assents-in-caretaker", "steady", Verdict.NoClearDifference, SteadyInCaretaker, ("recalled", "yes")),
        new("assents-in-caretaker", "none signed", Verdict.TooFew, SmallRegister.None),
        new("assents-without-shared-party", "the record", Verdict.Described, null),
        new("assents-without-shared-party", "none signed", Verdict.TooFew, SmallRegister.None),
        new("cohorts-of-signature", "the record", Verdict.NoClearDifference, null),
        new("cohorts-of-signature", "a later cohort", Verdict.Differs, LaterCohortWaits),
        new("cohorts-of-signature", "one cohort", Verdict.Described, Alone),
        new("cohorts-of-signature", "none signed", Verdict.TooFew, SmallRegister.None),
        new("backlog", "the record", Verdict.Fell, null),
        new("backlog", "no list", Verdict.NotAsked, SmallRegister.None),
        new("treaty-list", "where they stand", Verdict.Described, Standings),
        new("treaty-list", "found", Verdict.Described, Standings, ("search", "ACCORD"), ("family", "eu_agreement")),
        new("treaty-list", "none found", Verdict.TooFew, Standings, ("search", "accord nowhere")),
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

    /// <summary>
    /// Governments of two years each, caretakers in their last six months. On the tenth of each month the Flemish Parliament assents, and a federal law does where the
    /// government has its powers; in caretaker months where it is named.
    /// </summary>
    private static SmallRegister Assents(string name, params IReadOnlyList<(int Year, int Month)> inCaretaker)
    {
        List<(int Year, int Month)> months = [.. Enumerable.Range(2000, 10).SelectMany(year => Enumerable.Range(1, 12).Select(month => (year, month))), .. Enumerable.Range(1, 6).Select(month => (2010, month))];
        List<(string Parliament, int Year, int Month)> acts =
        [
            .. months.Select(month => ("flemish", month.Year, month.Month)),
            .. months.Where(month => !(month.Year % 2 == 1 && month.Month > 6) || inCaretaker.Contains(month)).Select(month => ("federal", month.Year, month.Month)),
        ];
        return new(name, ministry => ministry
            .Put(
                AMinistry.Record, "governments", "government_id,government_name,began_on,ended_on,status_code,caretaker_from",
                [.. Enumerable.Range(0, 5).Select(two => $"g{two},Government {two},{2000 + (2 * two)}-01-01,{2002 + (2 * two)}-01-01,full,{2001 + (2 * two)}-07-01"), "g5,Government 5,2010-01-01,,full,"])
            .Put(AMinistry.Record, "treaties", "treaty_id,treaty_name,family_code,competence_code", [.. acts.Index().Select(act => $"t{act.Index},Treaty {act.Index},eu_agreement,mixed")])
            .Put(
                AMinistry.Record, "treaty_steps", Steps,
                [.. acts.Index().Select(act => $"s{act.Index},t{act.Index},assent,{act.Item.Parliament},{act.Item.Parliament},{act.Item.Year}-{act.Item.Month:00}-10,promulgation")]));
    }

    private static IEnumerable<string> Levels(string treaty, string federal, string flemish, string walloon) =>
    [
        .. new[] { ("federal", federal), ("flemish", flemish), ("walloon", walloon) }.Select(level => $"{treaty}_{level.Item1},{treaty},assent,{level.Item1},{level.Item1},{level.Item2},promulgation"),
    ];
}
