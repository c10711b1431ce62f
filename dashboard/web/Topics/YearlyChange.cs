using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Statistics;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;
using static Analytics.Dashboard.Languages.Writing;
using Estimate = Analytics.Dashboard.Exhibits.Estimate;

namespace Analytics.Dashboard.Topics;

/// <summary>By how much yearly counts change from one year to the next: a log-linear quasi-Poisson rate, as consultations come in bursts.</summary>
/// <param name="Rate">Null when the years are too few or too empty for one.</param>
/// <param name="Detectable">The smallest yearly change, of the direction looked for, that so many years would have shown four times in five.</param>
internal sealed record YearlyChange(Analytics.Statistics.Estimate? Rate, double? Detectable, int Years)
{
    /// <summary>Fewer years tell nothing of a trend.</summary>
    private const int FewestYears = 5;

    /// <summary>Below so many a year on average the error of a rate is not what the formula says.</summary>
    private const double FewestAYear = 5;

    private const double Power = 0.8;

    public static readonly Localized TooFew = new(
        "too few of them, or too few years, for a rate", "trop peu, ou trop peu d’années, pour un taux", "te weinig, of te weinig jaren, voor een tempo", "zu wenige, oder zu wenige Jahre, für eine Rate");

    /// <summary>Whether the interval leaves out that nothing changed.</summary>
    public bool IsClear => Rate is { } rate && !rate.Interval.Contains(0);

    /// <param name="counts">One for each year.</param>
    /// <param name="exposure">What each count is divided by, such as the staff of the year; nothing when null.</param>
    /// <param name="soughtFor">The direction in which a change would matter.</param>
    public static YearlyChange Of(IReadOnlyList<(int Year, long Count)> counts, IReadOnlyList<double>? exposure = null, Direction soughtFor = Direction.Fall)
    {
        if (counts.Count < FewestYears || counts.Average(count => (double)count.Count) < FewestAYear)
            return new(null, null, counts.Count);
        var middle = counts.Average(count => count.Year);
        var design = Design.WithIntercept(counts.Count).With("year", [.. counts.Select(count => count.Year - middle)]);
        int[] values = [.. counts.Select(count => checked((int)count.Count))];
        var quasi = CountRegression.QuasiPoisson(values, design, exposure).Value;
        if (CountRegression.Poisson(values, design, exposure).Value is not { } poisson)
            return new(null, null, counts.Count);
        var detectable = new CountSeriesPower(counts.Count, poisson.Means.Average(), Math.Max(1, poisson.Dispersion)).DetectableTrend(Power, soughtFor).Value;
        return new(Wider(quasi, poisson), detectable?.Effect, counts.Count);
    }

    /// <summary>A few years may by chance vary less than independent counts would; that makes no rate surer than Poisson's errors allow.</summary>
    private static Analytics.Statistics.Estimate? Wider(CountFit? quasi, CountFit poisson) =>
        new[] { quasi?["year"].AsRelativeChange(), poisson["year"].AsRelativeChange() }.OfType<Analytics.Statistics.Estimate>()
            .MaxBy(rate => rate.Interval.High - rate.Interval.Low);

    public Estimate As(string name, Localized title) => new(
        name, title, Unit.Share, Rate?.Value, Rate?.Interval.Low, Rate?.Interval.High, Rate?.Interval.Level ?? 0.95, Methods.QuasiPoisson.Id, Years,
        Rate is null ? TooFew : null);

    /// <summary>What a plural did: "fell by 3% a year (2%–4%)". An interval that includes no change is no fall.</summary>
    public string Predicate(Language language)
    {
        if (Rate is not { } rate)
            return new Localized("are too few, or in too few years, for a rate", "sont trop peu nombreuses, ou sur trop peu d’années, pour un taux", "zijn te weinig, of in te weinig jaren, voor een tempo", "sind zu wenige, oder in zu wenigen Jahren, für eine Rate").In(language);
        var (low, high) = (rate.Interval.Low, rate.Interval.High);
        if (!IsClear)
        {
            var range = Interval(Share(low, language, 1), Share(high, language, 1), language);
            return new Localized(
                $"show no clear change ({range} a year)",
                $"ne montrent pas d’évolution nette ({range} par an)",
                $"vertonen geen duidelijke verandering ({range} per jaar)",
                $"zeigen keine klare Veränderung ({range} im Jahr)").In(language);
        }

        var size = Share(Math.Abs(rate.Value), language, 1);
        var (least, most) = (Math.Min(Math.Abs(low), Math.Abs(high)), Math.Max(Math.Abs(low), Math.Abs(high)));
        var limits = Interval(Number(least * 100, 1, language), Share(most, language, 1), language);
        return rate.Value < 0
            ? new Localized($"fell by {size} a year ({limits})", $"diminuent de {size} par an ({limits})", $"namen met {size} per jaar af ({limits})", $"nahmen jährlich um {size} ab ({limits})").In(language)
            : new Localized($"rose by {size} a year ({limits})", $"augmentent de {size} par an ({limits})", $"namen met {size} per jaar toe ({limits})", $"nahmen jährlich um {size} zu ({limits})").In(language);
    }

    /// <summary>What these years could have shown; said where they show nothing.</summary>
    public Localized? CouldHaveShown(Localized what) => IsClear || Detectable is not { } change
        ? null
        : Localized.From(language =>
        {
            var size = Share(Math.Abs(change), language, 1);
            return what.In(language) + (change < 0
                ? new Localized(
                    $": {Years} years would have shown a fall of {size} a year or more four times in five; a smaller one may have gone unseen.",
                    $" : {Years} années auraient révélé quatre fois sur cinq une baisse de {size} par an ou plus ; une baisse moindre a pu passer inaperçue.",
                    $": {Years} jaren zouden een daling van {size} per jaar of meer vier keer op vijf hebben getoond; een kleinere kan onopgemerkt zijn gebleven.",
                    $": {Years} Jahre hätten einen Rückgang von jährlich {size} oder mehr in vier von fünf Fällen gezeigt; ein kleinerer kann unbemerkt geblieben sein.")
                : new Localized(
                    $": {Years} years would have shown a rise of {size} a year or more four times in five; a smaller one may have gone unseen.",
                    $" : {Years} années auraient révélé quatre fois sur cinq une hausse de {size} par an ou plus ; une hausse moindre a pu passer inaperçue.",
                    $": {Years} jaren zouden een stijging van {size} per jaar of meer vier keer op vijf hebben getoond; een kleinere kan onopgemerkt zijn gebleven.",
                    $": {Years} Jahre hätten einen Anstieg von jährlich {size} oder mehr in vier von fünf Fällen gezeigt; ein kleinerer kann unbemerkt geblieben sein.")).In(language);
        });
}
