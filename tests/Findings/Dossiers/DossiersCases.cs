using Analytics.Findings;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>Registers of dossiers that take fewer, more or as many consultations since December 2018, and what is found in each.</summary>
internal static class DossiersCases
{
    private const string PerDossier = "consultations-per-dossier";
    private const string Path = "dossier-path";

    /// <summary>24 meetings of six dossiers before December 2018, 12 of six dossiers since.</summary>
    public static readonly SmallRegister Halved = Of("half as many meetings a dossier", [(2016, [3, 5]), (2017, [4, 5]), (2018, [3, 4]), (2019, [2, 2]), (2020, [2, 3]), (2021, [1, 2])]);

    public static readonly SmallRegister Doubled = Of("twice as many meetings a dossier", [(2016, [2, 2]), (2017, [2, 3]), (2018, [1, 2]), (2019, [3, 5]), (2020, [4, 5]), (2021, [3, 4])]);

    /// <summary>24 before, 25 since.</summary>
    public static readonly SmallRegister Alike = Of("as many meetings a dossier", [(2016, [3, 5]), (2017, [4, 5]), (2018, [3, 4]), (2019, [4, 4]), (2020, [3, 5]), (2021, [5, 4])]);

    public static readonly SmallRegister Unfinished = Of("dossiers that are all open", [(2016, [3, 5]), (2017, [4, 5]), (2018, [3, 4]), (2019, [2, 2]), (2020, [2, 3]), (2021, [1, 2])], openFrom: 2016);

    /// <summary>One dossier with a meeting and a silence procedure, one that nobody consulted on.</summary>
    public static readonly SmallRegister Pact = new("a pact and a dossier without consultations", static ministry => ministry
        .With("dossiers", "dossier_id,title,opened_on,closed_on", "d1,A pact,2021-01-15,2021-12-31", "d2,A draft,2021-02-15,")
        .With("consultations", "consultation_id,held_on,format_code,trigger_code,outcome_code,dossier_ids", "k1,2021-03-01,video,anticipatory,open,d1", "k2,2021-04-01,silence,anticipatory,consensus,d1")
        .With("attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented", "k1,wal,cabinet,true,true", "k1,fed,cabinet,true,false"));

    /// <summary>Two dossiers and two consultations, and nobody wrote down which treated which.</summary>
    public static readonly SmallRegister Apart = new("dossiers that no consultation names", static ministry => ministry
        .With("dossiers", "dossier_id,title,opened_on,closed_on", "d1,A pact,2021-01-15,2021-12-31", "d2,A draft,2021-02-15,2021-12-31")
        .With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2021-03-01,video,anticipatory", "k2,2021-04-01,silence,anticipatory"));

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(PerDossier, "fewer", Verdict.Fell, Halved),
        new(PerDossier, "more", Verdict.Rose, Doubled),
        new(PerDossier, "as many", Verdict.NoClearChange, Alike),
        new(PerDossier, "before alone", Verdict.Described, Halved, ("to", "2018")),
        new(PerDossier, "all open", Verdict.TooFew, Unfinished),
        new(PerDossier, "none opened", Verdict.TooFew, Halved, ("from", "2022")),
        new(PerDossier, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(PerDossier, "named by none", Verdict.NotAsked, Apart),
        new(PerDossier, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Path, "two consultations", Verdict.Described, Pact, ("dossier", "d1")),
        new(Path, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Path, "named by none", Verdict.NotAsked, Apart),
        new(Path, "no consultation", Verdict.TooFew, Pact, ("dossier", "d2")),
        new(Path, "no register", Verdict.NotAsked, SmallRegister.None),
    ];

    /// <summary>Dossiers with so many meetings each, all in the year of opening; those opened from a year on are still open.</summary>
    private static SmallRegister Of(string name, (int Year, int[] Meetings)[] years, int openFrom = int.MaxValue)
    {
        var dossiers = years.SelectMany(year => year.Meetings.Select((meetings, number) => (Id: $"d{year.Year}-{number}", year.Year, Meetings: meetings))).ToList();
        return new(name, ministry => ministry
            .With(
                "dossiers", "dossier_id,title,opened_on,closed_on",
                [.. dossiers.Select(dossier => $"{dossier.Id},A subject,{dossier.Year}-01-15,{(dossier.Year < openFrom ? $"{dossier.Year}-12-31" : "")}")])
            .With(
                "consultations", "consultation_id,held_on,format_code,trigger_code,dossier_ids",
                [
                    .. dossiers.SelectMany(dossier => Enumerable.Range(1, dossier.Meetings).Select(number => $"{dossier.Id}-{number},{dossier.Year}-03-0{number},in_person,anticipatory,{dossier.Id}")),
                    $"later,{years.Max(year => year.Year)}-06-01,in_person,anticipatory,",
                ]));
    }
}
