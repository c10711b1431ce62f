using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Statistics.Counts;
using Analytics.Statistics.Power;
using static Analytics.Data.Languages.Writing;
using Estimate = Analytics.Dashboard.Exhibits.Estimate;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>Dossiers opened since December 2018 against those opened before, of years whose dossiers are finished.</summary>
/// <param name="Settled">The years that are compared.</param>
/// <param name="All">The comparison of all consultations; null when a side has no year.</param>
internal sealed record Turn(IReadOnlyList<Cohort> Settled, CountFit? All, CountFit? Meetings)
{
    private const double Power = 0.8;

    public static Turn Of(IReadOnlyList<Cohort> cohorts)
    {
        Cohort[] settled = [.. cohorts.Where(cohort => cohort.IsSettled)];
        return new(settled, Cohort.Compare(settled, cohort => cohort.Consultations), Cohort.Compare(settled, cohort => cohort.Meetings));
    }

    public Localized Headline((int From, int To) asked)
    {
        if (Settled.Count == 0)
            return new(
                $"Too many dossiers opened from {asked.From} to {asked.To} are still open to say how many consultations they take",
                $"Trop de dossiers ouverts de {asked.From} à {asked.To} sont encore en cours pour dire combien de concertations ils demandent",
                $"Te veel dossiers die van {asked.From} tot {asked.To} zijn geopend, lopen nog om te zeggen hoeveel overlegmomenten ze vergen",
                $"Zu viele der von {asked.From} bis {asked.To} eröffneten Dossiers sind noch offen, um zu sagen, wie viele Abstimmungen sie brauchen");
        if (Ratio(All) is not { } ratio)
            return Localized.From(OnePeriod);
        return Localized.From(language =>
        {
            var (before, since) = (Mean(false, language), Mean(true, language));
            var (value, interval) = (Number(ratio.Value, 2, language), Interval(Number(ratio.Interval.Low, 2, language), Number(ratio.Interval.High, 2, language), language));
            return ratio.Interval.Contains(1)
                ? new Localized(
                    $"A dossier opened since {Cohort.TurnYear} takes {since} consultations, after {before} before; the difference could be chance (ratio {value}, 95% interval {interval})",
                    $"Un dossier ouvert depuis {Cohort.TurnYear} demande {since} concertations, contre {before} auparavant ; la différence peut être due au hasard (rapport {value}, intervalle à 95 % : {interval})",
                    $"Een dossier geopend sinds {Cohort.TurnYear} vergt {since} overlegmomenten, tegen {before} ervoor; het verschil kan toeval zijn (verhouding {value}, 95 %-interval {interval})",
                    $"Ein seit {Cohort.TurnYear} eröffnetes Dossier braucht {since} Abstimmungen, zuvor {before}; der Unterschied kann Zufall sein (Verhältnis {value}, 95-%-Intervall {interval})").In(language)
                : new Localized(
                    $"A dossier opened since {Cohort.TurnYear} takes {since} consultations, after {before} before: {value} times as many (95% interval {interval})",
                    $"Un dossier ouvert depuis {Cohort.TurnYear} demande {since} concertations, contre {before} auparavant : {value} fois autant (intervalle à 95 % : {interval})",
                    $"Een dossier geopend sinds {Cohort.TurnYear} vergt {since} overlegmomenten, tegen {before} ervoor: {value} keer zoveel (95 %-interval {interval})",
                    $"Ein seit {Cohort.TurnYear} eröffnetes Dossier braucht {since} Abstimmungen, zuvor {before}: das {value}-Fache (95-%-Intervall {interval})").In(language);
        });
    }

    public IReadOnlyList<Estimate> Estimates() =>
    [
        MeanOf("consultations_per_dossier_before", isSince: false, new(
            $"Consultations per dossier opened before {Cohort.TurnYear}", $"Concertations par dossier ouvert avant {Cohort.TurnYear}",
            $"Overlegmomenten per dossier geopend vóór {Cohort.TurnYear}", $"Abstimmungen je vor {Cohort.TurnYear} eröffnetem Dossier")),
        MeanOf("consultations_per_dossier_since", isSince: true, new(
            $"Consultations per dossier opened since {Cohort.TurnYear}", $"Concertations par dossier ouvert depuis {Cohort.TurnYear}",
            $"Overlegmomenten per dossier geopend sinds {Cohort.TurnYear}", $"Abstimmungen je seit {Cohort.TurnYear} eröffnetem Dossier")),
        RatioOf("consultations_ratio", All, new(
            "All consultations: since over before, n in years", "Toutes les concertations : depuis rapporté à avant, n en années",
            "Al het overleg: sinds gedeeld door ervoor, n in jaren", "Alle Abstimmungen: seither geteilt durch davor, n in Jahren")),
        RatioOf("meetings_ratio", Meetings, new(
            "Meetings alone: since over before, n in years", "Réunions seules : depuis rapporté à avant, n en années",
            "Alleen vergaderingen: sinds gedeeld door ervoor, n in jaren", "Nur Sitzungen: seither geteilt durch davor, n in Jahren")),
    ];

    /// <summary>What so many years could have shown; said where they show nothing.</summary>
    public IEnumerable<Localized> CouldHaveShown()
    {
        var since = Settled.Count(cohort => cohort.IsSinceTurn);
        if (All is null || Ratio(All) is not { } ratio || !ratio.Interval.Contains(1) || since > Settled.Count - 2)
            yield break;
        var yearly = Settled.Where(cohort => !cohort.IsSinceTurn).Average(cohort => (double)Cohort.Total(cohort.Consultations));
        if (yearly <= 0 || new CountSeriesPower(Settled.Count, yearly, All.Dispersion).DetectableStep(since, Power).Value is not { } fall)
            yield break;
        yield return Localized.From(language =>
        {
            var size = Share(-fall.Effect, language);
            return new Localized(
                $"With these {Settled.Count} years a fall by {size} or more, beside a trend, would have shown four times in five.",
                $"Avec ces {Settled.Count} années, une baisse de {size} ou plus, à côté d’une tendance, serait apparue quatre fois sur cinq.",
                $"Met deze {Settled.Count} jaren zou een daling van {size} of meer, naast een trend, vier keer op vijf zijn gebleken.",
                $"Mit diesen {Settled.Count} Jahren hätte sich ein Rückgang um {size} oder mehr, neben einem Trend, in vier von fünf Fällen gezeigt.").In(language);
        });
    }

    private static Analytics.Statistics.Estimate? Ratio(CountFit? fit) => fit?[Cohort.Since].AsRatio();

    private string OnePeriod(Language language)
    {
        var mean = Cohort.Mean(Settled, cohort => cohort.Consultations);
        var value = Number((double)Settled.Sum(cohort => Cohort.Total(cohort.Consultations)) / Settled.Sum(cohort => cohort.Dossiers), 1, language);
        var limits = mean is null ? null : Interval(Number(mean.Interval.Low, 1, language), Number(mean.Interval.High, 1, language), language);
        var interval = limits is null ? "" : new Localized($", 95% interval {limits}", $", intervalle à 95 % : {limits}", $", 95 %-interval {limits}", $", 95-%-Intervall {limits}").In(language);
        var n = Whole(Settled.Sum(cohort => cohort.Dossiers), language);
        return new Localized(
            $"A dossier takes {value} consultations on average (n = {n}{interval})",
            $"Un dossier demande {value} concertations en moyenne (n = {n}{interval})",
            $"Een dossier vergt gemiddeld {value} overlegmomenten (n = {n}{interval})",
            $"Ein Dossier braucht im Mittel {value} Abstimmungen (n = {n}{interval})").In(language);
    }

    private string Mean(bool isSince, Language language)
    {
        var cohorts = Settled.Where(cohort => cohort.IsSinceTurn == isSince).ToList();
        return Number((double)cohorts.Sum(cohort => Cohort.Total(cohort.Consultations)) / cohorts.Sum(cohort => cohort.Dossiers), 1, language);
    }

    private Estimate MeanOf(string name, bool isSince, Localized title)
    {
        var cohorts = Settled.Where(cohort => cohort.IsSinceTurn == isSince).ToList();
        var mean = Cohort.Mean(cohorts, cohort => cohort.Consultations);
        return new(
            name, title, Unit.Count, mean?.Value, mean?.Interval.Low, mean?.Interval.High, 0.95, Methods.QuasiPoisson.Id,
            checked((int)cohorts.Sum(cohort => cohort.Dossiers)), mean is null ? DossiersWords.TooFew : null);
    }

    private Estimate RatioOf(string name, CountFit? fit, Localized title)
    {
        var ratio = Ratio(fit);
        return new(
            name, title, Unit.None, ratio?.Value, ratio?.Interval.Low, ratio?.Interval.High, 0.95, Methods.QuasiPoisson.Id, Settled.Count,
            ratio is null ? DossiersWords.TooFew : null);
    }
}
