using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the time from signature to ratification.</summary>
internal static class TimeToDepositWords
{
    public static readonly Localized Question = new(
        "How long does Belgium take from signature to ratification, beside other states?",
        "Combien de temps la Belgique met-elle entre la signature et la ratification, par rapport à d’autres États ?",
        "Hoelang duurt het tussen ondertekening en bekrachtiging in België, in vergelijking met andere staten?",
        "Wie lange braucht Belgien von der Unterzeichnung bis zur Ratifikation, im Vergleich zu anderen Staaten?");

    public static Localized Subtitle(Years years) => new(
        $"Share of treaties signed from {years.From} to {years.To} still awaiting ratification, by years since signature; 95% band",
        $"Part des traités signés de {years.From} à {years.To} encore en attente de ratification, selon les années depuis la signature ; bande de confiance à 95 %",
        $"Aandeel van de verdragen ondertekend van {years.From} tot {years.To} dat nog op bekrachtiging wacht, naar jaren sinds de ondertekening; 95%-betrouwbaarheidsband",
        $"Anteil der von {years.From} bis {years.To} unterzeichneten Verträge, die noch auf Ratifikation warten, nach Jahren seit der Unterzeichnung; 95-%-Konfidenzband");

    public static Localized AlternativeText(IReadOnlyList<StateWait> waits) => Localized.From(language => string.Join(" ", waits.Select(wait => StillWaiting(wait).In(language))));

    public static Localized Headline(TimeToDeposit found) => (found.Belgium.Curve.MedianDays, found.Others.Curve.MedianDays) switch
    {
        _ when found.Verdict == Verdict.TooFew => TreatiesWords.NoneSigned(found.Years),
        (null, _) => FewerThanHalf(found.Belgium.Curve.Count, found.Years),
        ({ } own, null) => Own(own, found.Years.From),
        ({ } own, { } theirs) => Own(own, found.Years.From) + Theirs(theirs),
    };

    /// <summary>
    /// After the headline: the interval of Belgium’s median, and whether chance alone could make the difference. A headline without them would claim too much.
    /// </summary>
    public static Localized Doubt(Estimate? median, Estimate difference) => median is not { Value: not null, Low: not null }
        ? Localized.Same("")
        : HowSure(median) + (difference.Verdict switch
        {
            Verdict.Differs => Differs(difference),
            Verdict.NoClearDifference => NoClearDifference(difference),
            _ => Localized.Same("."),
        });

    /// <summary>The title of the test of Belgium against another.</summary>
    public static Localized Test(Localized other) => new(
        $"p-value of the log-rank test, Belgium against: {other.En}",
        $"valeur p du test du log-rank, la Belgique face à : {other.Fr}",
        $"p-waarde van de log-ranktoets, België tegenover: {other.Nl}",
        $"p-Wert des Log-Rank-Tests, Belgien gegen: {other.De}");

    private static Localized FewerThanHalf(int signed, Years years) => new(
        $"Fewer than half of the {signed} treaties that Belgium signed from {years.From} to {years.To} were ratified when the sources closed",
        $"Moins de la moitié des {signed} traités signés par la Belgique de {years.From} à {years.To} étaient ratifiés à la clôture des sources",
        $"Minder dan de helft van de {signed} verdragen die België van {years.From} tot {years.To} ondertekende, was bekrachtigd toen de bronnen afsloten",
        $"Weniger als die Hälfte der {signed} Verträge, die Belgien von {years.From} bis {years.To} unterzeichnete, war bei Abschluss der Quellen ratifiziert");

    private static Localized Own(double median, int from) => Localized.Say(
        en => $"Belgium ratified half of the treaties it signed from {from} within {InYears(median, en)}",
        fr => $"La Belgique a ratifié la moitié des traités signés depuis {from} en {InYears(median, fr)}",
        nl => $"België bekrachtigde de helft van de verdragen die het sinds {from} ondertekende binnen {InYears(median, nl)}",
        de => $"Belgien ratifizierte die Hälfte der seit {from} unterzeichneten Verträge innerhalb von {InYears(median, de)}");

    private static Localized Theirs(double theirs) => Localized.Say(
        en => $"; the other states together, within {InYears(theirs, en)}",
        fr => $" ; les autres États ensemble, en {InYears(theirs, fr)}",
        nl => $"; de andere staten samen binnen {InYears(theirs, nl)}",
        de => $"; die anderen Staaten zusammen innerhalb von {InYears(theirs, de)}");

    private static string InYears(double days, Language language) => TreatiesWords.AfterYears(days / JulianYear.Days, language);

    private static Localized HowSure(Estimate median) => Localized.Say(
        en => $" Belgium’s median has a 95% interval of {Limits(median, en)} years (n = {median.Observations})",
        fr => $" La médiane belge a un intervalle de confiance à 95 % de {Limits(median, fr)} ans (n = {median.Observations})",
        nl => $" De Belgische mediaan heeft een 95%-betrouwbaarheidsinterval van {Limits(median, nl)} jaar (n = {median.Observations})",
        de => $" Der belgische Median hat ein 95-%-Konfidenzintervall von {Limits(median, de)} Jahren (n = {median.Observations})");

    private static Localized Differs(Estimate difference) => Localized.Say(
        en => $"; over the whole wait the two differ by more than chance (log-rank p {PValue(difference, en)}).",
        fr => $" ; sur toute l’attente, les deux diffèrent plus que par hasard (log-rank p {PValue(difference, fr)}).",
        nl => $"; over de hele wachttijd verschillen de twee meer dan door toeval (log-rank p {PValue(difference, nl)}).",
        de => $"; über die ganze Wartezeit unterscheiden sich beide mehr als zufällig (Log-Rank p {PValue(difference, de)}).");

    private static Localized NoClearDifference(Estimate difference) => Localized.Say(
        en => $"; over the whole wait the difference could be chance (log-rank p {PValue(difference, en)}).",
        fr => $" ; sur toute l’attente, la différence peut être due au hasard (log-rank p {PValue(difference, fr)}).",
        nl => $"; over de hele wachttijd kan het verschil toeval zijn (log-rank p {PValue(difference, nl)}).",
        de => $"; über die ganze Wartezeit kann der Unterschied Zufall sein (Log-Rank p {PValue(difference, de)}).");

    private static string Limits(Estimate median, Language language) => language.Interval(
        language.Number(median.Low!.Value / JulianYear.Days, 1),
        median.High is { } high ? language.Number(high / JulianYear.Days, 1) : Writing.NotReached.In(language));

    private static string PValue(Estimate difference, Language language) => difference.Value!.Value switch
    {
        < 0.001 => $"< {language.Number(0.001, 3)}",
        < 0.1 and var p => $"= {language.Number(p, 3)}",
        var p => $"= {language.Number(p, 2)}",
    };

    private static Localized StillWaiting(StateWait wait)
    {
        var name = TreatiesWords.Name(wait);
        return Localized.Say(
            en => $"{name.En}: {After(wait, 2, en)} still waiting after two years, {After(wait, 5, en)} after five.",
            fr => $"{name.Fr} : {After(wait, 2, fr)} encore en attente après deux ans, {After(wait, 5, fr)} après cinq.",
            nl => $"{name.Nl}: {After(wait, 2, nl)} wacht nog na twee jaar, {After(wait, 5, nl)} na vijf.",
            de => $"{name.De}: {After(wait, 2, de)} warten noch nach zwei Jahren, {After(wait, 5, de)} nach fünf.");
    }

    private static string After(StateWait wait, int years, Language language) =>
        wait.ShareWaitingAfter(years) is { } share ? language.Share(share) : Writing.NotKnown.In(language);
}
