using Analytics.Findings;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>Registers of dossiers that take fewer, more or as many consultations since December 2018, and what is found in each.</summary>
internal static class DossiersCases
{
    private const string PerDossier = "consultations-per-dossier";
    private const string Outcomes = "outcomes-by-year";
    private const string Path = "dossier-path";
    private const string Consensus = "meetings-to-consensus";
    private const string Time = "time-to-outcome";
    private const string List = "dossier-list";
    private const string Distribution = "meetings-distribution";
    private const string Domain = "meetings-by-domain";

    /// <summary>32 meetings of eight dossiers before December 2018, 16 of eight dossiers since.</summary>
    public static readonly SmallRegister Halved = Of("half as many meetings a dossier", [(2015, [4, 4]), (2016, [4, 5]), (2017, [3, 4]), (2018, [4, 4]), (2019, [2, 2]), (2020, [2, 3]), (2021, [1, 2]), (2022, [2, 2])]);

    /// <summary>Five meetings of each of twenty dossiers a year before, four since.</summary>
    public static readonly SmallRegister Trimmed = Of(
        "a fifth fewer meetings a dossier", [.. Enumerable.Range(2015, 8).Select(year => (year, Enumerable.Repeat(year < 2019 ? 5 : 4, 20).ToArray()))]);

    public static readonly SmallRegister Doubled = Of("twice as many meetings a dossier", [(2015, [2, 2]), (2016, [2, 3]), (2017, [1, 2]), (2018, [2, 2]), (2019, [4, 4]), (2020, [4, 5]), (2021, [3, 4]), (2022, [4, 4])]);

    /// <summary>32 before, 33 since.</summary>
    public static readonly SmallRegister Alike = Of("as many meetings a dossier", [(2015, [4, 4]), (2016, [4, 5]), (2017, [3, 4]), (2018, [4, 4]), (2019, [4, 4]), (2020, [3, 5]), (2021, [5, 4]), (2022, [4, 4])]);

    public static readonly SmallRegister Unfinished = Of("dossiers that are all open", [(2015, [4, 4]), (2016, [4, 5]), (2017, [3, 4]), (2018, [4, 4]), (2019, [2, 2]), (2020, [2, 3]), (2021, [1, 2]), (2022, [2, 2])], openFrom: 2015);

    /// <summary>Of two domains with a dossier each in every year, that of health of 2022 is still open: half of the year is.</summary>
    public static readonly SmallRegister OpenElsewhere = OfDomains("a year that is finished in one domain alone", 8, openDomain: "health", ("human_rights", 1, 3), ("health", 1, 3));

    /// <summary>One dossier with a meeting and a silence procedure, one that nobody consulted on.</summary>
    public static readonly SmallRegister Pact = new("a pact and a dossier without consultations", static ministry => ministry
        .With("dossiers", "dossier_id,title,opened_on,closed_on", "d1,A pact,2021-01-15,2021-12-31", "d2,A draft,2021-02-15,")
        .With("consultations", "consultation_id,held_on,format_code,trigger_code,outcome_code,dossier_ids", "k1,2021-03-01,video,anticipatory,open,d1", "k2,2021-04-01,silence,anticipatory,consensus,d1")
        .With("attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented", "k1,wal,cabinet,true,true", "k1,fed,cabinet,true,false"));

    /// <summary>Two dossiers and two consultations, and nobody wrote down which treated which.</summary>
    public static readonly SmallRegister Apart = new("dossiers that no consultation names", static ministry => ministry
        .With("dossiers", "dossier_id,title,opened_on,closed_on", "d1,A pact,2021-01-15,2021-12-31", "d2,A draft,2021-02-15,2021-12-31")
        .With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2021-03-01,video,anticipatory", "k2,2021-04-01,silence,anticipatory"));

    /// <summary>Of twenty consultations that ended in each of eight years, ten stalemates in all before 2019 and 34 since.</summary>
    public static readonly SmallRegister Blocked = OfStalemates("stalemates three times as many since", 2, 3, 2, 3, 9, 8, 9, 8);

    public static readonly SmallRegister Freed = OfStalemates("a third of the stalemates since", 9, 8, 9, 8, 2, 3, 2, 3);

    /// <summary>26 before, 26 since.</summary>
    public static readonly SmallRegister AsBlocked = OfStalemates("as many stalemates since", 6, 7, 6, 7, 6, 6, 7, 7);

    /// <summary>
    /// In each of eight years two dossiers that end in consensus and one that ends in a stalemate on its only day. Before 2019 the two have four meetings, on days 0, 30,
    /// 90 and 98 to 104, and two, on days 0 and 30; since, two, on days 0 and 28 to 34, and one.
    /// </summary>
    public static readonly SmallRegister Quicker = OfDays("dossiers that take less time since", year => year < 2019 ? [[0, 30, 90, 100 + Shift(year)], [0, 30]] : [[0, 30 + Shift(year)], [0]]);

    public static readonly SmallRegister Slower = OfDays("dossiers that take more time since", year => year >= 2019 ? [[0, 30, 90, 100 + Shift(year)], [0, 30]] : [[0, 30 + Shift(year)], [0]]);

    public static readonly SmallRegister AsQuick = OfDays("dossiers that take as long since", year => [[0, 30, 90, 100 + Shift(year)], [0, 30]]);

    /// <summary>Years differ a little, so that there is something to measure a change by.</summary>
    private static int Shift(int year) => (year % 4) switch { 0 => 0, 1 => 4, 2 => 2, _ => -2 };

    /// <summary>In each of eight years five dossiers of each domain: of migration with six meetings each, of health with two.</summary>
    public static readonly SmallRegister Unequal = OfDomains("a domain with three times as many meetings", 8, ("migration", 5, 6), ("health", 5, 2));

    /// <summary>64 meetings of eight dossiers beside 40 of eight: 1.6 times as many, which is decided alone and not among two questions.</summary>
    public static readonly SmallRegister HardlyUnequal = OfDomains("a domain with hardly enough more meetings", 8, ("migration", 1, 8), ("health", 1, 5));

    public static readonly SmallRegister Equal = OfDomains("domains with as many meetings", 8, ("migration", 2, 4), ("health", 2, 4));

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(PerDossier, "fewer", Verdict.Fell, Halved),
        new(PerDossier, "more", Verdict.Rose, Doubled),
        new(PerDossier, "as many", Verdict.NoClearChange, Alike),
        new(PerDossier, "before alone", Verdict.Described, Halved, ("to", "2018")),
        new(PerDossier, "all open", Verdict.TooFew, Unfinished),
        new(PerDossier, "none opened", Verdict.TooFew, Halved, ("from", "2023")),
        new(PerDossier, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(PerDossier, "named by none", Verdict.NotAsked, Apart),
        new(PerDossier, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Consensus, "both sides", Verdict.Described, Quicker),
        new(Consensus, "before alone", Verdict.Described, Quicker, ("to", "2018")),
        new(Consensus, "none opened", Verdict.TooFew, Quicker, ("from", "2023")),
        new(Consensus, "no outcome", Verdict.NotAsked, Halved),
        new(Consensus, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Consensus, "named by none", Verdict.NotAsked, Apart),
        new(Consensus, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Time, "less", Verdict.Fell, Quicker),
        new(Time, "more", Verdict.Rose, Slower),
        new(Time, "as long", Verdict.NoClearChange, AsQuick),
        new(Time, "before alone", Verdict.Described, Quicker, ("to", "2018")),
        new(Time, "three and three years", Verdict.TooFew, Quicker, ("from", "2016"), ("to", "2021")),
        new(Time, "none opened", Verdict.TooFew, Quicker, ("from", "2023")),
        new(Time, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Time, "named by none", Verdict.NotAsked, Apart),
        new(Time, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Distribution, "both sides", Verdict.Described, Halved),
        new(Distribution, "before alone", Verdict.Described, Halved, ("to", "2018")),
        new(Distribution, "all open", Verdict.TooFew, Unfinished),
        new(Distribution, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Distribution, "named by none", Verdict.NotAsked, Apart),
        new(Distribution, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Domain, "three times as many", Verdict.Differs, Unequal),
        new(Domain, "hardly", Verdict.NotDecided, HardlyUnequal),
        new(Domain, "as many", Verdict.NoClearDifference, Equal),
        new(Domain, "three years", Verdict.TooFew, Unequal, ("to", "2017")),
        new(Domain, "none opened", Verdict.TooFew, Unequal, ("from", "2024")),
        new(Domain, "no domain", Verdict.NotAsked, Halved),
        new(Domain, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Domain, "named by none", Verdict.NotAsked, Apart),
        new(Domain, "no register", Verdict.NotAsked, SmallRegister.None),
        new(List, "two", Verdict.Described, Pact),
        new(List, "none found", Verdict.TooFew, Pact, ("search", "ocean")),
        new(List, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(List, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Outcomes, "more stalemates", Verdict.Rose, Blocked),
        new(Outcomes, "fewer stalemates", Verdict.Fell, Freed),
        new(Outcomes, "as many", Verdict.NoClearChange, AsBlocked),
        new(Outcomes, "before alone", Verdict.Described, Blocked, ("to", "2018")),
        new(Outcomes, "three and three years", Verdict.TooFew, Blocked, ("from", "2016"), ("to", "2021")),
        new(Outcomes, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Outcomes, "no register", Verdict.NotAsked, SmallRegister.None),
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

    /// <summary>Twenty consultations that ended in each year from 2015 on, so many of them in a stalemate, and one that was left open.</summary>
    private static SmallRegister OfStalemates(string name, params int[] stalemates) => new(name, ministry => ministry
        .With("dossiers", "dossier_id,title,opened_on,closed_on", "d1,A pact,2015-01-15,2022-12-31")
        .With(
            "consultations", "consultation_id,held_on,format_code,outcome_code,dossier_ids",
            [
                .. stalemates.SelectMany((count, year) => Enumerable.Range(0, 20).Select(n => $"k{year}-{n},{2015 + year}-03-01,in_person,{(n < count ? "stalemate" : "consensus")},d1")
                    .Append($"o{year},{2015 + year}-04-01,in_person,open,d1")),
            ]));

    /// <summary>Of 2015 to 2022: dossiers that end in consensus with meetings so many days after the first of March, and one that ends in a stalemate on that day.</summary>
    private static SmallRegister OfDays(string name, Func<int, int[][]> days)
    {
        var dossiers = Enumerable.Range(2015, 8).SelectMany(year => days(year).Select((own, number) => (Id: $"d{year}-{number}", Year: year, Days: own, Outcome: "consensus"))
            .Append((Id: $"s{year}", Year: year, Days: [0], Outcome: "stalemate"))).ToList();
        return new(name, ministry => ministry
            .With("dossiers", "dossier_id,title,opened_on,closed_on", [.. dossiers.Select(dossier => $"{dossier.Id},A subject,{dossier.Year}-01-15,{dossier.Year}-12-31")])
            .With(
                "consultations", "consultation_id,held_on,format_code,outcome_code,dossier_ids",
                [
                    .. dossiers.SelectMany(dossier => dossier.Days.Select((day, number) =>
                        $"{dossier.Id}-{number},{new DateOnly(dossier.Year, 3, 1).AddDays(day):yyyy-MM-dd},in_person,{(number == dossier.Days.Length - 1 ? dossier.Outcome : "open")},{dossier.Id}")),
                ]));
    }

    /// <summary>From 2015 on, so many dossiers of each domain a year with so many meetings each, on the first days of March.</summary>
    private static SmallRegister OfDomains(string name, int years, params (string Domain, int Dossiers, int Meetings)[] each) => OfDomains(name, years, openDomain: null, each);

    /// <param name="openDomain">Whose dossiers of the last year are still open.</param>
    private static SmallRegister OfDomains(string name, int years, string? openDomain, params (string Domain, int Dossiers, int Meetings)[] each)
    {
        var dossiers = Enumerable.Range(2015, years).SelectMany(year => each.SelectMany(domain =>
            Enumerable.Range(1, domain.Dossiers).Select(number => (Id: $"{domain.Domain}-{year}-{number}", Year: year, domain.Domain, domain.Meetings)))).ToList();
        return new(name, ministry => ministry
            .With(
                "dossiers", "dossier_id,title,policy_domain_code,opened_on,closed_on",
                [.. dossiers.Select(dossier => $"{dossier.Id},A subject,{dossier.Domain},{dossier.Year}-01-15,{(dossier.Domain == openDomain && dossier.Year == 2014 + years ? "" : $"{dossier.Year}-12-31")}")])
            .With(
                "consultations", "consultation_id,held_on,format_code,dossier_ids",
                [.. dossiers.SelectMany(dossier => Enumerable.Range(1, dossier.Meetings).Select(number => $"{dossier.Id}-{number},{dossier.Year}-03-0{number},in_person,{dossier.Id}"))]));
    }
}
