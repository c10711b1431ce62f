using Analytics.Findings;
using Analytics.Statistics.Proportions;

namespace Analytics.Tests.Findings.Gate;

/// <summary>What was claimed of many registers, and what of it is a fault.</summary>
/// <param name="Registers">Each with its verdicts, by study and, after a stroke, estimate.</param>
internal sealed record GateTally(IReadOnlyList<(GateRegister Register, IReadOnlyDictionary<string, Verdict> Verdicts)> Registers)
{
    /// <summary>A claim as rare as its limit allows passes in all but one of a hundred gates.</summary>
    private const double Allowance = 0.01;

    private const double LargestFalseShare = 0.05;

    /// <summary>Of years that remember: no test of so few years holds its level wholly there.</summary>
    private const double LargestFalseShareWithMemory = 0.1;

    private const double SmallestFoundShare = 0.9;

    /// <summary>Everything that has a verdict, in the order of the names.</summary>
    public IEnumerable<string> Names => Registers.SelectMany(register => register.Verdicts.Keys).Distinct().Order(StringComparer.Ordinal);

    public IReadOnlyList<string> Faults =>
    [
        .. Names.SelectMany(name => Enum.GetValues<GateYears>().Where(years => Of(false, years) > 0 && False(name, years) > MostFalse(years))
            .Select(years => $"{name} claims of nothing in {False(name, years)} of {Of(false, years)} registers of {years} years; {MostFalse(years)} are allowed")),
        .. PlantedEffect.All.Where(effect => Of(true, GateYears.Plain) > 0 && Found(effect, GateYears.Plain) < FewestFound)
            .Select(effect => $"{effect.Name} is found by {effect.By} in {Found(effect, GateYears.Plain)} of {Of(true, GateYears.Plain)} registers; it takes {FewestFound}"),
    ];

    public int Of(bool hasEffects, GateYears years) => Registers.Count(register => register.Register.HasEffects == hasEffects && register.Register.Years == years);

    /// <summary>In how many registers of which nothing is true it claims.</summary>
    public int False(string name, GateYears years) => Count(false, years, name, IsClaim);

    public int Found(PlantedEffect effect, GateYears years) => Count(true, years, effect.By, verdict => verdict == effect.Verdict);

    /// <summary>The limit, and what chance adds to it.</summary>
    public int MostFalse(GateYears years) => Most(Of(false, years), years == GateYears.Remembering ? LargestFalseShareWithMemory : LargestFalseShare);

    /// <summary>Nine in ten of a whole gate; of a few registers, less what chance takes from so many.</summary>
    private int FewestFound => Of(true, GateYears.Plain) is var n && n >= GateRun.Seeds ? (int)Math.Ceiling(SmallestFoundShare * n) : n - Most(n, 1 - SmallestFoundShare);

    private static bool IsClaim(Verdict verdict) => verdict is Verdict.Rose or Verdict.Fell or Verdict.Differs;

    private int Count(bool hasEffects, GateYears years, string name, Func<Verdict, bool> counts) => Registers.Count(register =>
        register.Register.HasEffects == hasEffects && register.Register.Years == years && register.Verdicts.TryGetValue(name, out var verdict) && counts(verdict));

    /// <summary>The most of so many that a share gives, in all but a hundredth of times.</summary>
    private static int Most(int n, double share)
    {
        var most = 0;
        while (n > most && ClopperPearson.Interval(most + 1, n, 1 - (2 * Allowance)).Required.Low <= share)
            most++;
        return most;
    }
}

/// <summary>An effect of planted.json, and by what it is to be found.</summary>
/// <param name="By">A study, or after a stroke one of its estimates.</param>
internal sealed record PlantedEffect(string Name, string By, Verdict Verdict)
{
    public static IReadOnlyList<PlantedEffect> All { get; } =
    [
        new("yearly_trend", "consultations-by-format", Verdict.Fell),
        new("meetings_per_dossier", "consultations-per-dossier", Verdict.Fell),
        new("meetings_per_dossier", "time-to-outcome", Verdict.Fell),
        new("stalemate_share", "outcomes-by-year", Verdict.Rose),
        new("cabinet_attendance", "share-over-time/change_cabinet", Verdict.Rose),
        new("video_attendance", "share-over-time/video_difference", Verdict.Differs),
        new("entity_attendance", "share-represented", Verdict.Differs),
        new("crisis_bursts", "after-each-crisis", Verdict.Rose),
    ];
}
