using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
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

    public static readonly Localized Note = new(
        "Curves and differences are of the treaties that Belgium and others both signed, for states choose what they sign. The pooled curve has a treaty once for each state that signed it, so it has no band, and its interval comes from draws of whole treaties. A difference is claimed where medians and means both show it; the log-rank test is told and claims nothing, as it misses a state that is late at first and then catches up.",
        "Courbes et différences portent sur les traités signés à la fois par la Belgique et par d’autres, car les États choisissent ce qu’ils signent. La courbe commune compte un traité une fois par État signataire : elle n’a pas de bande, et son intervalle vient de tirages de traités entiers. Une différence n’est affirmée que si médianes et moyennes la montrent ; le test du log-rank est indiqué sans rien affirmer, car il ne voit pas un État d’abord en retard qui se rattrape ensuite.",
        "Curven en verschillen gaan over de verdragen die zowel België als andere ondertekenden, want staten kiezen wat ze ondertekenen. De gezamenlijke curve telt een verdrag eenmaal per ondertekenende staat: ze heeft geen band, en haar interval komt van trekkingen van hele verdragen. Een verschil wordt pas gesteld als medianen en gemiddelden het tonen; de log-ranktoets wordt vermeld en stelt niets, want hij ziet niet dat een staat eerst achterloopt en daarna inhaalt.",
        "Kurven und Unterschiede betreffen die Verträge, die Belgien und andere unterzeichneten, denn Staaten wählen, was sie unterzeichnen. Die gemeinsame Kurve zählt einen Vertrag einmal je Unterzeichnerstaat: Sie hat kein Band, und ihr Intervall stammt aus Ziehungen ganzer Verträge. Ein Unterschied wird nur behauptet, wenn Mediane und Mittelwerte ihn zeigen; der Log-Rank-Test wird genannt und behauptet nichts, denn er übersieht einen Staat, der anfangs zurückliegt und dann aufholt.");

    public static Localized Subtitle(TimeToDeposit found) => new(
        $"Share still awaiting ratification, by years since signature, of the {found.SharedCount} treaties that Belgium and others signed {TreatiesWords.During(found.YearsSigned).En}; 95% band",
        $"Part encore en attente de ratification, selon les années depuis la signature, des {found.SharedCount} traités signés par la Belgique et d’autres {TreatiesWords.During(found.YearsSigned).Fr} ; bande de confiance à 95 %",
        $"Aandeel dat nog op bekrachtiging wacht, naar jaren sinds de ondertekening, van de {found.SharedCount} verdragen die België en andere ondertekenden {TreatiesWords.During(found.YearsSigned).Nl}; 95%-betrouwbaarheidsband",
        $"Noch auf Ratifikation wartender Anteil, nach Jahren seit der Unterzeichnung, der {found.SharedCount} von Belgien und anderen {TreatiesWords.During(found.YearsSigned).De} unterzeichneten Verträge; 95-%-Konfidenzband");

    public static Localized AlternativeText(IReadOnlyList<StateWait> waits) => Localized.From(language => string.Join(" ", waits.Select(wait => StillWaiting(wait).In(language))));

    public static Localized Headline(TimeToDeposit found) => (found.Verdict, found.Belgium.Curve.MedianDays, found.Others.Curve.MedianDays) switch
    {
        (Verdict.TooFew, _, _) => TreatiesWords.NoneSigned(found.Years),
        (Verdict.Differs, { } own, { } theirs) => Differs(own, theirs, found.Medians.Value > 0, found.YearsSigned),
        (Verdict.Differs, _, _) => DiffersByMean(found.Means.Value > 0, found.YearsSigned),
        (Verdict.NoClearDifference, _, _) => NoClearDifference(found.YearsSigned),
        (_, { } own, _) => Own(own, found.YearsSigned),
        _ => FewerThanHalf(found.YearsSigned),
    };

    /// <summary>The title of a contrast or of the log-rank test, against all others or one of them.</summary>
    public static Localized Title(string name, Localized other) => TimeToDeposit.IsOfCompared(name) ? Title(name[..^"_compared".Length], other) : name switch
    {
        TimeToDeposit.MedianDifference => TreatiesWords.MedianLess(other),
        TimeToDeposit.MeanDifference => new(
            $"Belgium’s mean wait, counted up to ten years, less that of: {other.En}",
            $"Attente moyenne de la Belgique, comptée jusqu’à dix ans, moins celle de : {other.Fr}",
            $"Gemiddelde Belgische wachttijd, geteld tot tien jaar, min die van: {other.Nl}",
            $"Mittlere belgische Wartezeit, gezählt bis zu zehn Jahren, abzüglich der von: {other.De}"),
        _ => new(
            $"p-value of the log-rank test, Belgium against: {other.En}",
            $"valeur p du test du log-rank, la Belgique face à : {other.Fr}",
            $"p-waarde van de log-ranktoets, België tegenover: {other.Nl}",
            $"p-Wert des Log-Rank-Tests, Belgien gegen: {other.De}"),
    };

    private static Localized Differs(double own, double theirs, bool isLater, Years signed) => Localized.Say(
        en => $"Belgium ratifies {(isLater ? "later" : "sooner")} than others: median {Median(own, en)} against {Median(theirs, en)} years, treaties signed {TreatiesWords.Span(signed)}",
        fr => $"La Belgique ratifie plus {(isLater ? "tard" : "tôt")} que d’autres : médiane {Median(own, fr)} ans contre {Median(theirs, fr)} (traités {TreatiesWords.Span(signed)})",
        nl => $"België bekrachtigt {(isLater ? "later" : "vroeger")} dan andere staten: mediaan {Median(own, nl)} jaar tegen {Median(theirs, nl)} (verdragen ondertekend {TreatiesWords.Span(signed)})",
        de => $"Belgien ratifiziert {(isLater ? "später" : "früher")} als andere: Median {Median(own, de)} Jahre gegenüber {Median(theirs, de)} (Unterzeichnung {TreatiesWords.Span(signed)})");

    private static Localized DiffersByMean(bool isLonger, Years signed) => new(
        $"Belgium waits {(isLonger ? "longer" : "less long")} than others on average, treaties signed {TreatiesWords.Span(signed)}",
        $"La Belgique attend en moyenne {(isLonger ? "plus" : "moins")} longtemps que d’autres (traités {TreatiesWords.Span(signed)})",
        $"België wacht gemiddeld {(isLonger ? "langer" : "minder lang")} dan andere staten (verdragen ondertekend {TreatiesWords.Span(signed)})",
        $"Belgien wartet im Mittel {(isLonger ? "länger" : "kürzer")} als andere (Unterzeichnung {TreatiesWords.Span(signed)})");

    private static Localized NoClearDifference(Years signed) => new(
        $"Belgium’s wait does not clearly differ from others’, treaties signed {TreatiesWords.Span(signed)}",
        $"L’attente de la Belgique ne diffère pas nettement de celle d’autres États (traités {TreatiesWords.Span(signed)})",
        $"De Belgische wachttijd verschilt niet duidelijk van die van andere staten (verdragen ondertekend {TreatiesWords.Span(signed)})",
        $"Belgiens Wartezeit unterscheidet sich nicht eindeutig von der anderer Staaten (Unterzeichnung {TreatiesWords.Span(signed)})");

    private static Localized Own(double median, Years signed) => Localized.Say(
        en => $"Belgium ratified half of its treaties signed {TreatiesWords.Span(signed)} within {InYears(median, en)}",
        fr => $"La Belgique a ratifié la moitié de ses traités signés {TreatiesWords.Span(signed)} en {InYears(median, fr)}",
        nl => $"België bekrachtigde de helft van zijn verdragen, ondertekend {TreatiesWords.Span(signed)}, binnen {InYears(median, nl)}",
        de => $"Belgien ratifizierte die Hälfte seiner Verträge (Unterzeichnung {TreatiesWords.Span(signed)}) innerhalb von {InYears(median, de)}");

    private static Localized FewerThanHalf(Years signed) => new(
        $"Fewer than half of Belgium’s treaties signed {TreatiesWords.Span(signed)} were ratified",
        $"Moins de la moitié des traités belges signés {TreatiesWords.Span(signed)} étaient ratifiés",
        $"Minder dan de helft van de Belgische verdragen, ondertekend {TreatiesWords.Span(signed)}, was bekrachtigd",
        $"Weniger als die Hälfte der belgischen Verträge (Unterzeichnung {TreatiesWords.Span(signed)}) war ratifiziert");

    private static string InYears(double days, Language language) => TreatiesWords.AfterYears(days / JulianYear.Days, language);

    private static string Median(double days, Language language) => language.Number(days / JulianYear.Days, 1);

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
