using Analytics.Findings;

namespace Analytics.Tests.Findings.Attendance;

/// <summary>Registers of attendance of two cabinets before and since December 2018, and what is found in each.</summary>
internal static class AttendanceCases
{
    private const string Represented = "share-represented";
    private const string OverTime = "share-over-time";

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

    public static IReadOnlyList<FindingCase> All { get; } =
    [
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
