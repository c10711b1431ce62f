using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;
using Analytics.Statistics;
using Analytics.Statistics.Power;

namespace Analytics.Findings.Changes;

/// <summary>
/// By how much yearly values lie on another level since a year that was named beforehand. Years are the units: what they have in common within a year counts
/// once. Claimed only where the years before did not already move that way, and other years would not have done as well.
/// </summary>
public sealed record LevelChange
{
    private const string SinceTerm = "since";
    private const string YearTerm = "year";

    private LevelChange(IReadOnlyList<int> years, int since, bool isRatio) => (Years, Since, IsRatio) = (years, since, isRatio);

    public IReadOnlyList<int> Years { get; }

    /// <summary>The first year that counts as since.</summary>
    public int Since { get; }

    public int YearsBefore => Years.Count(year => year < Since);

    public int YearsSince => Years.Count - YearsBefore;

    /// <summary>Whether the value since is divided by the value before, rather than less it.</summary>
    public bool IsRatio { get; }

    /// <summary>The years with data on each side; null where a side has none.</summary>
    public Years? SpanBefore => YearsBefore == 0 ? null : new(Years[0], Years[YearsBefore - 1]);

    public Years? SpanSince => YearsSince == 0 ? null : new(Years[YearsBefore], Years[^1]);

    /// <summary>Null where a side has too few years, or the years are too empty.</summary>
    public Statistics.Estimate? Value { get; private init; }

    /// <summary>The level of the years before, of which the change is counted: all of them together as a rate, or the mean of their shares. Null where there are none.</summary>
    public double? Before { get; private init; }

    /// <summary>The same of the years since.</summary>
    public double? LevelSince { get; private init; }

    public Method Method { get; private init; }

    public double? P { get; private init; }

    public double? DurbinWatson { get; private init; }

    /// <summary>Of the years before alone, as a relative change a year or in shares a year; null where they are too few for one.</summary>
    public Statistics.Estimate? TrendBefore { get; private init; }

    /// <summary>How many other years could have been named, and how many of them would have shown as much.</summary>
    public (int Tried, int AsLarge) Placebos { get; private init; }

    /// <summary>The same without the two years beside the one named, which share all but one year of each side with it and cannot be told from it.</summary>
    private (int Tried, int AsLarge) Distant { get; init; }

    /// <summary>The smallest change, a fall and a rise, that so many years would have shown four times in five: of a ratio, less one.</summary>
    public (double Fall, double Rise)? Detectable { get; private init; }

    public Held Held { get; init; } = Held.Alone;

    private string? Name { get; init; }

    public Doubt? Doubt => Alone switch
    {
        not (Verdict.Rose or Verdict.Fell) => null,
        _ when MovedBefore => Claiming.Doubt.MovedBefore,
        _ when Distant.AsLarge > ClaimRules.LargestPlaceboShare * Distant.Tried => Claiming.Doubt.OtherYears,
        _ when HolmP >= ClaimRules.Chance => Claiming.Doubt.AmongMany,
        _ => null,
    };

    public Verdict Verdict => Doubt is null ? Alone : Verdict.NotDecided;

    public double? HolmP => Name is { } name && P is { } p ? Held.Of(name, p) : P;

    private double None => IsRatio ? 1 : 0;

    private Verdict Alone => Value switch
    {
        null => Verdict.TooFew,
        { } value when SaysNothing(value.Interval) => Verdict.TooFew,
        { } value when value.Interval.Contains(None) => Verdict.NoClearChange,
        { } value => value.Value < None ? Verdict.Fell : Verdict.Rose,
    };

    private bool SaysNothing(Interval interval) => IsRatio ? ClaimRules.SaysNothingOfRatio(interval) : ClaimRules.SaysNothingOfDifference(interval);

    private bool MovedBefore => TrendBefore is { } trend && !trend.Interval.Contains(0) && Math.Sign(trend.Value) == Math.Sign(Value!.Value - None);

    /// <summary>Of rates, as their ratio.</summary>
    /// <param name="yearly">In the order of time; a year with an exposure of none is no year.</param>
    public static LevelChange OfRates(IReadOnlyList<(int Year, long Count, double Exposure)> yearly, int since)
    {
        var known = yearly.Where(year => year.Exposure > 0).ToList();
        LevelChange none = new([.. known.Select(year => year.Year)], since, isRatio: true) { Before = Rate(year => year < since), LevelSince = Rate(year => year >= since) };
        int[] counts = [.. known.Select(year => checked((int)year.Count))];
        if (!none.HasUnits || Counted(year => year < since) < ClaimRules.FewestOnASide || Counted(year => year >= since) < ClaimRules.FewestOnASide)
            return none;
        double[] exposures = [.. known.Select(year => year.Exposure)];
        return none.Found((from, to, design, term) => Carried.OfCounts([.. none.Years.Take(from..to)], counts[from..to], exposures[from..to], design, term));

        long Counted(Func<int, bool> isOn) => known.Where(year => isOn(year.Year)).Sum(year => year.Count);

        double? Rate(Func<int, bool> isOn) => known.Where(year => isOn(year.Year)).ToList() is { Count: > 0 } side ? side.Sum(year => year.Count) / side.Sum(year => year.Exposure) : null;
    }

    /// <summary>Of shares, as their difference; each year counts alike.</summary>
    public static LevelChange OfShares(IReadOnlyList<(int Year, double Share)> yearly, int since)
    {
        LevelChange none = new([.. yearly.Select(year => year.Year)], since, isRatio: false) { Before = Mean(year => year < since), LevelSince = Mean(year => year >= since) };
        double[] shares = [.. yearly.Select(year => year.Share)];
        return none.HasUnits
            ? none.Found((from, to, design, term) => Carried.OfShares([.. none.Years.Take(from..to)], shares[from..to], design, term))
            : none;

        double? Mean(Func<int, bool> isOn) => yearly.Where(year => isOn(year.Year)).ToList() is { Count: > 0 } side ? side.Average(year => year.Share) : null;
    }

    public LevelChange Among(Held held, string name) => this with { Held = held, Name = name };

    public IEnumerable<Test> Test(string name) => P is { } p ? [new(name, p)] : [];

    public Estimate As(string name) =>
        Estimate.Of(name, IsRatio ? Unit.None : Unit.Points, Value, Method, Years.Count, Undefined.TooFewYearsOnASide) with
        {
            Verdict = Verdict,
            P = P,
            HolmP = HolmP,
            Together = Held.Count,
            Doubt = Doubt,
            DurbinWatson = DurbinWatson,
            Placebos = Value is null ? null : Placebos,
        };

    /// <summary>The trend of the years before, which would make a change of level of nothing.</summary>
    public IEnumerable<Estimate> TrendBeforeAs(string name) => TrendBefore is null
        ? []
        : [Estimate.Of(name, IsRatio ? Unit.Share : Unit.Points, TrendBefore, IsRatio ? Method.QuasiPoisson : Method.YearsAsUnits, YearsBefore)];

    public IEnumerable<SmallestEffect> CouldHaveShown(string name) => Verdict is Verdict.Rose or Verdict.Fell || Detectable is not { } change
        ? []
        : [new(name, IsRatio ? Unit.Share : Unit.Points, change.Fall), new(name, IsRatio ? Unit.Share : Unit.Points, change.Rise)];

    private bool HasUnits => YearsBefore >= ClaimRules.FewestUnits && YearsSince >= ClaimRules.FewestUnits;

    /// <param name="fit">Of the years from one place to another, a coefficient of a design of them.</param>
    private LevelChange Found(Func<int, int, Design, string, Carried?> fit)
    {
        if (Split(Since) is not { } carried)
            return this;
        var effect = DetectableEffect.Of(carried.Coefficient, SmallestEffect.Power);
        var first = YearsBefore;
        var tried = Enumerable.Range(ClaimRules.FewestUnits, Math.Max(0, Years.Count - (2 * ClaimRules.FewestUnits) + 1))
            .Where(place => place != first).Select(place => (Place: place, Found: Split(Years[place]))).Where(placebo => placebo.Found is not null).ToList();
        return this with
        {
            Value = Scaled(carried.Coefficient),
            Method = carried.Method,
            P = carried.Coefficient.PValue,
            DurbinWatson = carried.DurbinWatson,
            Placebos = Compared(tried),
            Distant = Compared([.. tried.Where(placebo => Math.Abs(placebo.Place - first) > 1)]),
            Detectable = IsRatio ? (double.ExpM1(-effect), double.ExpM1(effect)) : (-effect, effect),
            TrendBefore = YearsBefore < ClaimRules.FewestYears || Trend() is not { } trend ? null : IsRatio ? trend.Coefficient.AsRelativeChange() : new(trend.Coefficient.Value, trend.Coefficient.Interval()),
        };

        (int Tried, int AsLarge) Compared(IReadOnlyList<(int Place, Carried? Found)> placebos) =>
            (placebos.Count, placebos.Count(placebo => placebo.Found!.Coefficient.PValue <= carried.Coefficient.PValue));

        Carried? Split(int from) => fit(0, Years.Count, Design.WithIntercept(Years.Count).With(SinceTerm, [.. Years.Select(year => year >= from ? 1.0 : 0)]), SinceTerm);

        Carried? Trend() => fit(0, YearsBefore, Design.WithIntercept(YearsBefore).With(YearTerm, [.. Years.Take(YearsBefore).Select(year => (double)(year - Since))]), YearTerm);
    }

    private Statistics.Estimate? Scaled(Coefficient coefficient) => IsRatio ? coefficient.AsRatio() : new(coefficient.Value, coefficient.Interval());
}
