using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings.Treaties;

/// <summary>
/// Whether parliaments assent less often while the federal government is a caretaker. It ties the federal chambers and not the others, which therefore stand
/// beside them. Nothing is said of why: before most such days the House is dissolved, and a caretaker tables few bills.
/// </summary>
public sealed record AssentsInCaretaker : Finding
{
    public const string FederalRatio = "federal_caretaker_ratio";

    public const string FederatedRatio = "federated_caretaker_ratio";

    /// <summary>The same with the days of a formation within which a government had powers counted as caretaker days; told and no claim.</summary>
    public const string FederalRatioOfFormations = "federal_caretaker_or_formation_ratio";

    internal AssentsInCaretaker(Study study, Inquiry inquiry)
        : base(study, inquiry)
    {
    }

    /// <summary>The act that counts as assent.</summary>
    public required string Act { get; init; }

    /// <summary>Whether rows without a source at hand count too.</summary>
    public required bool CountsRecalled { get; init; }

    /// <summary>In the order of time; days before the first government that is known are in none.</summary>
    public required IReadOnlyList<FederalStretch> Stretches { get; init; }

    /// <summary>Null where none of theirs is dated.</summary>
    public required CaretakerPace? Federal { get; init; }

    public required CaretakerPace? Federated { get; init; }

    /// <summary>Of the first and the last assent that could be placed; null where none could.</summary>
    public Years? Years => Paces.Any() ? new(Paces.Min(pace => pace.Years.From), Paces.Max(pace => pace.Years.To)) : null;

    public IEnumerable<CaretakerPace> Paces => new[] { Federal, Federated }.OfType<CaretakerPace>();

    /// <summary>Null where nothing is dated.</summary>
    public Estimate? Ratio => Estimates.FirstOrDefault(estimate => estimate.Name == FederalRatio);
}

/// <summary>Days in a row on which the federal government stood alike, with the assents on them; days of a kind of parliament count from its first assent to its last.</summary>
public sealed record FederalStretch(
    string Key, string Governments, bool IsCaretaker, bool IsFormation, DateOnly FromOn, DateOnly LastOn, int FederalDays, int FederalAssents, int FederatedDays, int FederatedAssents);

/// <summary>Asks for it.</summary>
public sealed class AssentsInCaretakerStudy() : Study<AssentsInCaretaker>("assents-in-caretaker")
{
    public override IReadOnlyList<Filter> Filters => [TreatiesFilters.Act, TreatiesFilters.Family, TreatiesFilters.Recalled];

    protected override bool RowsSayConfidence => true;

    internal override IReadOnlyList<Study> Family => TreatiesFamily.All;

    internal override IReadOnlyList<Test> Tests(Inquiry inquiry) =>
    [
        .. Compared(Rows(inquiry)).Where(compared => compared.Ratio.P is not null && compared.Ratio.Name != AssentsInCaretaker.FederalRatioOfFormations)
            .Select(compared => new Test(compared.Ratio.Name, compared.Ratio.P!.Value)),
    ];

    public override AssentsInCaretaker Find(Inquiry inquiry)
    {
        var rows = Rows(inquiry);
        var held = Held(inquiry);
        var compared = Compared(rows);
        IReadOnlyList<Estimate> judged = [.. compared.Select(each => Judged(each.Ratio, held))];
        var (federal, federated) = (Pace(rows, isFederal: true), Pace(rows, isFederal: false));
        return new(this, inquiry)
        {
            Verdict = judged.FirstOrDefault(estimate => estimate.Name == AssentsInCaretaker.FederalRatio)?.Verdict ?? Verdict.TooFew,
            Act = TreatiesFilters.Act.In(inquiry.Question)!,
            CountsRecalled = inquiry.Question.Flag(TreatiesFilters.Recalled.Name),
            Stretches = [.. rows.GroupBy(row => row.StretchNumber).Select(Stretch)],
            Federal = federal,
            Federated = federated,
            Estimates = judged,
            CouldHaveShown = [.. compared.Zip(judged).Where(pair => pair.Second.Verdict == Verdict.NoClearDifference).SelectMany(pair => pair.First.CouldHaveShown)],
            Observations = (federal?.Assents ?? 0) + (federated?.Assents ?? 0),
            Provenance = ProvenancesBehind(inquiry),
            Methods = [Method.RateRatio, Method.QuasiPoisson, Method.Holm, Method.PartialDates],
        };
    }

    private IReadOnlyList<AssentsInCaretakerRow> Rows(Inquiry inquiry) => inquiry.Ask<AssentsInCaretakerRow>(("choice", Choice(inquiry)));

    private static CaretakerPace? Pace(IReadOnlyList<AssentsInCaretakerRow> rows, bool isFederal) => CaretakerPace.Of(rows, isFederal, row => row.IsCaretaker);

    private static IReadOnlyList<(Estimate Ratio, SmallestEffect[] CouldHaveShown)> Compared(IReadOnlyList<AssentsInCaretakerRow> rows)
    {
        (string Name, CaretakerPace? Pace)[] paces =
        [
            (AssentsInCaretaker.FederalRatio, Pace(rows, isFederal: true)),
            (AssentsInCaretaker.FederatedRatio, Pace(rows, isFederal: false)),
            (AssentsInCaretaker.FederalRatioOfFormations, CaretakerPace.Of(rows, isFederal: true, row => row.IsCaretaker || row.IsFormation)),
        ];
        return [.. paces.Where(pace => pace.Pace is not null).Select(pace => pace.Pace!.Compare(pace.Name))];
    }

    private static Estimate Judged(Estimate ratio, Held held)
    {
        if (ratio.Name == AssentsInCaretaker.FederalRatioOfFormations)
            return ratio with { P = null };
        var judged = ratio with { HolmP = ratio.P is { } p ? held.Of(ratio.Name, p) : null, Together = held.Count };
        return judged switch
        {
            { Value: null } or { Low: <= 0.5, High: null or >= 2 } => judged with { Verdict = Verdict.TooFew },
            { Low: <= 1, High: null or >= 1 } => judged with { Verdict = Verdict.NoClearDifference },
            _ when judged.HolmP >= ClaimRules.Chance => judged with { Verdict = Verdict.NotDecided, Doubt = Doubt.AmongMany },
            _ => judged with { Verdict = Verdict.Differs },
        };
    }

    private static FederalStretch Stretch(IGrouping<int, AssentsInCaretakerRow> rows)
    {
        var (federal, federated) = (rows.Where(row => row.IsFederal).ToList(), rows.Where(row => !row.IsFederal).ToList());
        var first = rows.First();
        return new(
            $"{first.StretchNumber}", first.GovernmentNames, first.IsCaretaker, first.IsFormation, rows.Min(row => row.FromOn), rows.Max(row => row.LastOn),
            federal.Sum(row => row.DayCount), federal.Sum(row => row.AssentCount), federated.Sum(row => row.DayCount), federated.Sum(row => row.AssentCount));
    }
}

internal sealed record AssentsInCaretakerRow(
    int StretchNumber,
    string GovernmentNames,
    bool IsCaretaker,
    bool IsFormation,
    bool IsFederal,
    DateOnly FromOn,
    DateOnly LastOn,
    int DayCount,
    int AssentCount,
    int LeftOutCount);
