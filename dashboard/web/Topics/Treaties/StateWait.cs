using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Statistics.Survival;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>How long one state, or all states but Belgium together, waited between signature and consent to be bound.</summary>
public sealed record StateWait(string Code, Localized Name, IReadOnlyList<Spell> Spells, SurvivalCurve Curve)
{
    public const string OthersCode = "others";

    private static readonly int[] _summaryYears = [1, 2, 5, 10];

    /// <summary>Days in a year of the Julian calendar, the usual conversion of long durations.</summary>
    public const double DaysInYear = 365.25;

    public static StateWait Of(string code, ILookup<string, Line> byState) => Of(code, Vocabulary.State(code), byState[code]);

    /// <summary>All states but Belgium, each of their spells counted once.</summary>
    public static StateWait Others(ILookup<string, Line> byState) =>
        Of(OthersCode, TreatiesWords.OtherStates, byState.Where(state => state.Key != "BEL").SelectMany(state => state));

    public static ILookup<string, Line> ByState(IEnumerable<Line> lines) => lines.ToLookup(line => line.Text("state_code")!);

    /// <summary>One line for each state: n, ratified, still waiting, median with its interval, and shares still waiting after one, two, five and ten years.</summary>
    public static Table Summary(IReadOnlyList<StateWait> waits) => new(
        [
            new("state_code", ColumnType.Text, Unit.None, new("Code", "Code", "Code", "Code")),
            new("state_name", ColumnType.Text, Unit.None, new("State", "État", "Staat", "Staat")),
            new("treaty_count", ColumnType.Whole, Unit.Count, TreatiesWords.TreatiesSigned),
            new("ratified_count", ColumnType.Whole, Unit.Count, new("Ratified", "Ratifiés", "Bekrachtigd", "Ratifiziert")),
            new("waiting_count", ColumnType.Whole, Unit.Count, new("Not ratified when the source closed", "Non ratifiés à la clôture de la source", "Niet bekrachtigd bij afsluiting van de bron", "Bei Abschluss der Quelle nicht ratifiziert")),
            new("median_days", ColumnType.Number, Unit.Days, new("Median", "Médiane", "Mediaan", "Median")),
            new("median_low_days", ColumnType.Number, Unit.Days, new("Median, lower limit (95%)", "Médiane, limite inférieure (95 %)", "Mediaan, ondergrens (95 %)", "Median, Untergrenze (95 %)")),
            new("median_high_days", ColumnType.Number, Unit.Days, new("Median, upper limit (95%)", "Médiane, limite supérieure (95 %)", "Mediaan, bovengrens (95 %)", "Median, Obergrenze (95 %)")),
            .. _summaryYears.Select(years => new Column(
                $"waiting_after_{years}_years_share", ColumnType.Number, Unit.Share, new(
                    $"Still waiting after {years} y",
                    $"En attente après {years} a",
                    $"Nog wachtend na {years} j",
                    $"Noch wartend nach {years} J"))),
        ],
        [
            .. waits.Select(wait => new TableLine(
                wait.Code == OthersCode ? null : wait.Code,
                [
                    wait.Code, wait.Name, (long)wait.Curve.Count, (long)wait.Curve.EventCount, (long)(wait.Curve.Count - wait.Curve.EventCount),
                    wait.Curve.MedianDays, wait.Curve.MedianLow, wait.Curve.MedianHigh,
                    .. _summaryYears.Select(years => (object?)wait.Curve.At(years * DaysInYear)?.StillWaiting),
                ])),
        ]);

    public IEnumerable<Estimate> Estimates() =>
    [
        new(
            $"median_days_{Code.ToLowerInvariant()}",
            new($"Median, {Name.En}", $"Médiane, {Name.Fr}", $"Mediaan, {Name.Nl}", $"Median, {Name.De}"),
            Unit.Days, Curve.MedianDays, Curve.MedianLow, Curve.MedianHigh, Curve.Level, Methods.KaplanMeier.Id, Curve.Count,
            Curve.MedianDays is null ? Languages.Writing.NotReached : null),
    ];

    public StepMark Draw(Series series, double upToYears)
    {
        var steps = Curve.Steps.Where(step => step.Days <= upToYears * DaysInYear).ToList();
        CurvePoint[] ended = [.. steps.Where(step => step.Ended > 0).Select(Point)];
        var last = ended.Length > 0 ? ended[^1] : new CurvePoint(0, 1);
        var end = Math.Min(upToYears, Curve.Steps.Count > 0 ? Curve.Steps[^1].Days / DaysInYear : 0);
        return new(series, [new(0, 1), .. ended, last with { X = end }], [.. steps.Where(step => step.Censored > 0).Select(Point)]);
    }

    private static StateWait Of(string code, Localized name, IEnumerable<Line> lines)
    {
        Spell[] spells = [.. lines.Select(line => new Spell(line.Whole("duration_days")!.Value, line.Flag("is_observed")!.Value))];
        return new(code, name, spells, KaplanMeier.Estimate(spells));
    }

    private static CurvePoint Point(SurvivalStep step) => new(step.Days / DaysInYear, step.StillWaiting, step.Low, step.High);
}
