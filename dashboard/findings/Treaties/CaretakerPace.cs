using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Statistics;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;

namespace Analytics.Findings.Treaties;

/// <summary>Days in a row on which the federal government was a caretaker, or on which it was none, and the assents on them.</summary>
public readonly record struct CaretakerPeriod(bool IsCaretaker, int Days, int Assents);

/// <summary>How often one kind of parliament assented while the federal government was a caretaker, beside the other days.</summary>
/// <param name="IsFederal">The federal chambers and law; otherwise the parliaments of Regions, Communities and commissions, which no federal caretaker ties.</param>
/// <param name="Periods">In the order of time, alternating.</param>
/// <param name="Years">Of the first and the last assent.</param>
public sealed record CaretakerPace(bool IsFederal, IReadOnlyList<CaretakerPeriod> Periods, Years Years, int LeftOut)
{
    /// <summary>Assents and days as a caretaker, and on the other days.</summary>
    public AssentPace InCaretaker => Sum(isCaretaker: true);

    public AssentPace Otherwise => Sum(isCaretaker: false);

    public int CaretakerPeriods => Periods.Count(period => period.IsCaretaker);

    public int Assents => InCaretaker.Count + Otherwise.Count;

    internal static CaretakerPace? Of(IEnumerable<AssentsInCaretakerRow> rows, bool isFederal, Func<AssentsInCaretakerRow, bool> isCaretaker)
    {
        IReadOnlyList<AssentsInCaretakerRow> own = [.. rows.Where(row => row.IsFederal == isFederal)];
        if (own.Count == 0)
            return null;
        List<CaretakerPeriod> periods = [];
        foreach (var row in own)
        {
            if (periods is [.., var last] && last.IsCaretaker == isCaretaker(row))
                periods[^1] = last with { Days = last.Days + row.DayCount, Assents = last.Assents + row.AssentCount };
            else
                periods.Add(new(isCaretaker(row), row.DayCount, row.AssentCount));
        }

        return new(isFederal, periods, new(own[0].FromOn.Year, own[^1].LastOn.Year), own[0].LeftOutCount);
    }

    /// <summary>
    /// The ratio of the two rates with the wider of two intervals and its method: that of two Poisson counts, and that of periods that differ among themselves more
    /// than Poisson counts do. Both have the same value. Undefined where there are fewer than four periods of a kind.
    /// </summary>
    internal (Estimate Ratio, SmallestEffect[] CouldHaveShown) Compare(string name)
    {
        if (CaretakerPeriods < ClaimRules.FewestUnits || Periods.Count - CaretakerPeriods < ClaimRules.FewestUnits
            || RateRatio.Compare(InCaretaker.Count, InCaretaker.Days, Otherwise.Count, Otherwise.Days).Value is not { Ratio: { } ratio } exact)
            return (new(name, Unit.None, null, null, null, Method.RateRatio, Assents) { Why = Undefined.TooFewPeriodsOnASide }, []);
        // Where the dispersion cannot be estimated, periods are as alike as they can be.
        var periods = PeriodRates.Compare([.. Periods.Select(period => new RatePeriod(period.IsCaretaker, period.Assents, period.Days))]).Value;
        var (rate, method) = periods is { Rate: var varying } && IsWider(varying, exact) ? (varying, Method.QuasiPoisson) : (exact, Method.RateRatio);
        return (
            new(name, Unit.None, ratio, rate.Low, rate.High, method, Assents) { P = rate.PValue },
            [.. Detectable(periods).Select(effect => new SmallestEffect(name, Unit.Share, effect))]);
    }

    private static bool IsWider(RateComparison one, RateComparison other) =>
        one.Low > 0 && other.Low > 0 ? one.High / one.Low > other.High / other.Low : one.High > other.High;

    /// <summary>A fall and a rise, by the error of as many assents on as many days if there were no difference.</summary>
    private IEnumerable<double> Detectable(PeriodComparison? periods)
    {
        var days = InCaretaker.Days + (double)Otherwise.Days;
        var error = Math.Sqrt(Math.Max(1, periods?.Dispersion ?? 1) * ((days / InCaretaker.Days) + (days / Otherwise.Days)) / Assents);
        var effect = DetectableEffect.Of(new("", 0, error, periods?.DegreesOfFreedom), SmallestEffect.Power);
        return [double.ExpM1(-effect), double.ExpM1(effect)];
    }

    private AssentPace Sum(bool isCaretaker)
    {
        var own = Periods.Where(period => period.IsCaretaker == isCaretaker).ToList();
        return new(own.Sum(period => period.Assents), own.Sum(period => period.Days));
    }
}
