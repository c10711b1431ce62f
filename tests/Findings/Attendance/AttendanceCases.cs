using Analytics.Findings;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Findings.Attendance;

/// <summary>Registers of attendance of two cabinets before and since December 2018, and what is found in each.</summary>
internal static class AttendanceCases
{
    private const string Represented = "share-represented";
    private const string OverTime = "share-over-time";
    private const string Chairs = "empty-chairs";
    private const string Mandates = "mandate-endorsed";
    private const string Documented = "documented-attendance";

    private static readonly (string, string) _wallonia = ("entity", "wal");

    /// <summary>The Walloon cabinet came to a quarter of twenty meetings a year up to 2018 and to three quarters since; the federal one always.</summary>
    public static readonly SmallRegister More = TwentyAYear("came more often since", 5, 6, 4, 5, 15, 14, 16, 15);

    public static readonly SmallRegister Fewer = TwentyAYear("came less often since", 15, 14, 16, 15, 5, 6, 4, 5);

    /// <summary>To half of them throughout.</summary>
    public static readonly SmallRegister Alike = TwentyAYear("came as often since", 9, 11, 10, 10, 10, 9, 11, 10);

    /// <summary>To all but three of 160, in three years.</summary>
    public static readonly SmallRegister Nearly = TwentyAYear("nearly always came", 19, 20, 20, 19, 20, 20, 20, 19);

    /// <summary>One entity, invited twice in 2019.</summary>
    public static readonly SmallRegister Few = new("one entity invited twice", static ministry => ministry
        .With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2019-03-01,in_person,anticipatory", "k2,2019-04-01,in_person,anticipatory")
        .With("attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented", "k1,wal,cabinet,true,true", "k2,wal,cabinet,true,false"));

    /// <summary>A matrix of ticks: who came, and nothing of who spoke.</summary>
    public static readonly SmallRegister Ticked = new("ticks alone", static ministry => ministry
        .With("consultations", "consultation_id,held_on,format_code,trigger_code", "k1,2019-03-01,in_person,anticipatory", "k2,2019-04-01,in_person,anticipatory")
        .With("attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented", "k1,wal,,true,true", "k2,wal,,true,false"));

    /// <summary>
    /// Ten dossiers, each treated once. Known: d0 with all its chairs taken, the federal one by an administration whose cabinet stayed away; d1 with Wallonia invited
    /// and absent; d2 with Wallonia not invited. Of the others: a stalemate, a silence procedure, no competence written down, no attendance, an entity that nobody
    /// knows, one still open, and one concluded the year after with Wallonia there uninvited.
    /// </summary>
    public static readonly SmallRegister Seats = new("dossiers with empty chairs", static ministry => ministry
        .With(
            "dossiers", "dossier_id,title,opened_on,closed_on,entity_ids",
            "d0,Taken,2021-01-01,2021-12-31,fed;wal", "d1,Absent,2021-01-01,2021-12-31,fed; wal", "d2,Not invited,2021-01-01,2021-12-31,wal", "d3,Blocked,2021-01-01,2021-12-31,fed;wal",
            "d4,Silent,2021-01-01,2021-12-31,fed;wal", "d5,Whose,2021-01-01,2021-12-31,", "d6,Who,2021-01-01,2021-12-31,fed", "d7,Strange,2021-01-01,2021-12-31,fed;nobody",
            "d8,Still open,2021-01-01,,fed;wal", "d9,Uninvited,2021-01-01,2022-12-31,wal")
        .With(
            "consultations", "consultation_id,held_on,format_code,outcome_code,dossier_ids",
            "k0,2021-03-01,in_person,consensus,d0", "k1,2021-03-02,in_person,consensus,d1", "k2,2021-03-03,video,abstention,d2", "k3,2021-03-04,in_person,stalemate,d3",
            "k4,2021-03-05,silence,consensus,d4", "k5,2021-03-06,in_person,consensus,d5", "k6,2021-03-07,in_person,consensus,d6", "k7,2021-03-08,in_person,consensus,d7",
            "k8,2021-03-09,in_person,consensus,d8", "k9,2022-03-01,in_person,agree_to_disagree,d9")
        .With(
            "attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented,is_mandate_endorsed",
            "k0,fed,cabinet,true,false,", "k0,fed,administration,true,true,true", "k0,wal,cabinet,true,true,false", "k1,fed,cabinet,true,true,true", "k1,wal,cabinet,true,false,",
            "k2,fed,cabinet,true,true,", "k3,wal,cabinet,true,false,", "k5,wal,cabinet,true,false,", "k7,fed,cabinet,true,false,", "k8,wal,cabinet,true,false,", "k9,wal,cabinet,false,true,"));

    /// <summary>The meeting of September 2018 as a public source tells it, and no register.</summary>
    public static readonly SmallRegister September = new("the meeting of September 2018", static ministry => ministry
        .Put(AMinistry.Record, "consultations", "consultation_id,held_on,title,outcome_code", "gcm-3,2018-09-12,Global Compact,consensus")
        .Put(
            AMinistry.Record, "attendance", "consultation_id,entity_id,representation_code,service_name,is_represented",
            "gcm-3,fed,cabinet,Interior,false", "gcm-3,fed,cabinet,Asylum and Migration,false", "gcm-3,fed,administration,Immigration Office,true"));

    /// <summary>A dossier concluded with attendance, and no word on whose it was.</summary>
    private static readonly SmallRegister Apart = new("a dossier of nobody's", static ministry => ministry
        .With("dossiers", "dossier_id,title,opened_on,closed_on", "d1,A pact,2021-01-15,2021-12-31")
        .With("consultations", "consultation_id,held_on,format_code,outcome_code,dossier_ids", "k1,2021-03-01,video,consensus,d1")
        .With("attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented", "k1,wal,cabinet,true,true"));

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new(Chairs, "one of each kind", Verdict.Described, Seats),
        new(Chairs, "none concluded", Verdict.TooFew, Seats, ("from", "2023")),
        new(Chairs, "nobody wrote down who is competent", Verdict.NotAsked, Apart),
        new(Chairs, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Chairs, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Mandates, "two of three endorsed", Verdict.Described, Seats),
        new(Mandates, "nobody represented", Verdict.TooFew, Seats, ("format", "hybrid")),
        new(Mandates, "nobody wrote down whether", Verdict.NotAsked, More),
        new(Mandates, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Mandates, "no register", Verdict.NotAsked, SmallRegister.None),
        new(Documented, "September 2018", Verdict.Described, September),
        new(Documented, "nothing documented", Verdict.TooFew, SmallRegister.None),
        new(Represented, "apart", Verdict.Differs, Alike),
        new(Represented, "nearly alike", Verdict.NoClearDifference, Nearly),
        new(Represented, "one entity", Verdict.Described, Few),
        new(Represented, "ticks alone", Verdict.Described, Ticked),
        new(Represented, "nobody invited", Verdict.TooFew, More, ("format", "silence")),
        new(Represented, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(Represented, "no register", Verdict.NotAsked, SmallRegister.None),
        new(OverTime, "more", Verdict.Rose, More, _wallonia),
        new(OverTime, "fewer", Verdict.Fell, Fewer, _wallonia),
        new(OverTime, "as many", Verdict.NoClearChange, Alike, _wallonia),
        new(OverTime, "always there", Verdict.TooFew, More, ("entity", "fed")),
        new(OverTime, "nobody invited", Verdict.TooFew, More, ("format", "silence")),
        new(OverTime, "since alone", Verdict.Described, Few),
        new(OverTime, "ticks alone", Verdict.NotAsked, Ticked),
        new(OverTime, "dates and subjects alone", Verdict.NotAsked, SmallRegister.Bare),
        new(OverTime, "no register", Verdict.NotAsked, SmallRegister.None),
    ];

    /// <summary>Twenty meetings in each year from 2015 on.</summary>
    private static SmallRegister TwentyAYear(string name, params int[] came) => new(name, ministry =>
    {
        var meetings = came.SelectMany((times, year) => Enumerable.Range(0, 20).Select(n => (Id: $"k{year}-{n:00}", Year: 2015 + year, Comes: n < times))).ToList();
        ministry
            .With("consultations", "consultation_id,held_on,format_code,trigger_code", [.. meetings.Select(meeting => $"{meeting.Id},{meeting.Year}-03-01,in_person,anticipatory")])
            .With(
                "attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented",
                [.. meetings.SelectMany(meeting => new[] { $"{meeting.Id},fed,cabinet,true,true", $"{meeting.Id},wal,cabinet,true,{(meeting.Comes ? "true" : "false")}" })]);
    });
}
