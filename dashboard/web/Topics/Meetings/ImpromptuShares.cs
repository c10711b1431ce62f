using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Statistics;
using Analytics.Statistics.Counts;
using static Analytics.Data.Languages.Writing;
using Estimate = Analytics.Dashboard.Exhibits.Estimate;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>The impromptu share of meetings before the definition break and since, with the ratio of the two.</summary>
/// <param name="Ratio">Allows for bursts: years vary more than meetings that come one by one would. Null when a side has no year, or both have too few meetings.</param>
internal sealed record ImpromptuShares(Estimate Before, Estimate Since, Analytics.Statistics.Estimate? Ratio, int Years)
{
    private const string Impromptu = "impromptu";

    /// <summary>Impromptu meetings a year on average: below, the two periods are not compared.</summary>
    private const double FewestAYear = 5;

    public static ImpromptuShares Of(IReadOnlyList<YearCounts> all, Register register)
    {
        var years = all.Where(year => MeetingsYears.IsWhole(year.Year, register) && Known(year) > 0).ToList();
        var (before, since) = (years.Where(year => year.Year < Formats.BreakYear).ToList(), years.Where(year => year.Year >= Formats.BreakYear).ToList());
        return new(
            MeetingsWords.Share(
                "impromptu_share_before",
                new(
                    $"Impromptu share of meetings before {Formats.BreakYear}", $"Part inopinée des réunions avant {Formats.BreakYear}",
                    $"Onvoorzien deel van de vergaderingen vóór {Formats.BreakYear}", $"Unvorhergesehener Anteil der Sitzungen vor {Formats.BreakYear}"),
                before.Sum(Counted), before.Sum(Known)),
            MeetingsWords.Share(
                "impromptu_share_since",
                new(
                    $"Impromptu share of meetings since {Formats.BreakYear}", $"Part inopinée des réunions depuis {Formats.BreakYear}",
                    $"Onvoorzien deel van de vergaderingen sinds {Formats.BreakYear}", $"Unvorhergesehener Anteil der Sitzungen seit {Formats.BreakYear}"),
                since.Sum(Counted), since.Sum(Known)),
            before.Count == 0 || since.Count == 0 || years.Average(Counted) < FewestAYear ? null : RatioOf(years),
            years.Count);
    }

    /// <summary>Of one stretch of years, for a line of the table.</summary>
    public static Estimate In(IReadOnlyList<YearCounts> years) =>
        MeetingsWords.Share("impromptu_share", Localized.Same(""), years.Sum(Counted), years.Sum(Known));

    public IReadOnlyList<Estimate> Estimates() =>
    [
        Before,
        Since,
        new(
            "impromptu_share_ratio",
            new("The share since over the share before", "La part depuis, rapportée à la part avant", "Het deel sinds, gedeeld door het deel ervoor", "Der Anteil seither, geteilt durch den Anteil davor"),
            Unit.None, Ratio?.Value, Ratio?.Interval.Low, Ratio?.Interval.High, Ratio?.Interval.Level ?? 0.95, Methods.QuasiPoisson.Id, Years,
            Ratio is null ? TooFew : null),
    ];

    public Localized Headline() => Localized.From(language =>
    {
        if (Before.Value is not { } before || Since.Value is not { } since)
            return OnePeriod(Before.Value is null ? Since : Before, language);
        var (then, now) = (Share(before, language), Share(since, language));
        var found = new Localized(
            $"Impromptu meetings were {now} of all meetings since {Formats.BreakYear}, after {then} before",
            $"Les réunions inopinées font {now} des réunions depuis {Formats.BreakYear}, après {then} auparavant",
            $"Onvoorziene vergaderingen waren sinds {Formats.BreakYear} {now} van alle vergaderingen, tegen {then} ervoor",
            $"Unvorhergesehene Sitzungen machten seit {Formats.BreakYear} {now} aller Sitzungen aus, nach {then} zuvor").In(language);
        var judged = Ratio is { } ratio ? Judged(ratio, language) : TooFew.In(language);
        return $"{found}{Semicolon(language)}{judged}";
    });

    private static Localized TooFew => new(
        "too few to tell the two apart", "trop peu pour distinguer les deux", "te weinig om de twee te onderscheiden", "zu wenige, um beide zu unterscheiden");

    private static string Judged(Analytics.Statistics.Estimate ratio, Language language)
    {
        var (value, interval) = (Number(ratio.Value, 2, language), Interval(Number(ratio.Interval.Low, 2, language), Number(ratio.Interval.High, 2, language), language));
        return ratio.Interval.Contains(1)
            ? new Localized(
                $"the difference could be chance (ratio {value}, 95% interval {interval})",
                $"la différence peut être due au hasard (rapport {value}, intervalle à 95 % : {interval})",
                $"het verschil kan toeval zijn (verhouding {value}, 95 %-interval {interval})",
                $"der Unterschied kann Zufall sein (Verhältnis {value}, 95-%-Intervall {interval})").In(language)
            : new Localized(
                $"{value} times the share (95% interval {interval})",
                $"{value} fois la part (intervalle à 95 % : {interval})",
                $"{value} keer het deel (95 %-interval {interval})",
                $"das {value}-Fache des Anteils (95-%-Intervall {interval})").In(language);
    }

    private static string OnePeriod(Estimate share, Language language)
    {
        if (share is not { Value: { } value, Low: { } low, High: { } high })
            return new Localized(
                "No meeting of a known trigger in these whole years", "Aucune réunion de déclencheur connu dans ces années entières",
                "Geen vergadering met bekende aanleiding in deze volle jaren", "Keine Sitzung mit bekanntem Auslöser in diesen ganzen Jahren").In(language);
        var (said, interval) = (Share(value, language), Interval(Share(low, language), Share(high, language), language));
        return new Localized(
            $"{said} of the meetings were impromptu (95% interval {interval}, n = {Whole(share.Observations, Language.En)})",
            $"{said} des réunions étaient inopinées (intervalle à 95 % : {interval}, n = {Whole(share.Observations, Language.Fr)})",
            $"{said} van de vergaderingen was onvoorzien (95 %-interval {interval}, n = {Whole(share.Observations, Language.Nl)})",
            $"{said} der Sitzungen waren unvorhergesehen (95-%-Intervall {interval}, n = {Whole(share.Observations, Language.De)})").In(language);
    }

    private static long Counted(YearCounts year) => year[Impromptu].Meetings;

    /// <summary>Meetings whose trigger the register gives.</summary>
    private static long Known(YearCounts year) => year.Meetings - year[Vocabulary.Unknown].Meetings;

    private static Analytics.Statistics.Estimate? RatioOf(List<YearCounts> years)
    {
        var design = Design.WithIntercept(years.Count).With("since", [.. years.Select(year => year.Year >= Formats.BreakYear ? 1.0 : 0)]);
        return CountRegression.QuasiPoisson([.. years.Select(year => checked((int)Counted(year)))], design, [.. years.Select(year => (double)Known(year))])
            .Value?["since"].AsRatio();
    }
}
