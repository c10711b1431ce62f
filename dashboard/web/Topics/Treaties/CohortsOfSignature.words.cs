using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the time to ratification by period of signature.</summary>
internal static class CohortsOfSignatureWords
{
    public static readonly Localized Question = new(
        "Does Belgium ratify treaties signed later sooner, or later?",
        "La Belgique ratifie-t-elle plus vite, ou plus lentement, les traités signés plus récemment ?",
        "Bekrachtigt België recenter ondertekende verdragen vroeger, of later?",
        "Ratifiziert Belgien später unterzeichnete Verträge schneller oder langsamer?");

    public static readonly Localized Signed = new("Signed", "Signés", "Ondertekend", "Unterzeichnet");
    public static readonly Localized Mean = new("Mean wait, counted up to ten years", "Attente moyenne, comptée jusqu’à dix ans", "Gemiddelde wachttijd, geteld tot tien jaar", "Mittlere Wartezeit, gezählt bis zu zehn Jahren");

    public static readonly Localized Note = new(
        "Periods end in 1999, 2007 and 2014; each is named by the years in which its treaties were signed. A treaty not yet ratified when its table closed counts as waiting until then, so that recent treaties can be compared with old ones. Differences are of mean waits counted up to ten years, each period less the earliest, by draws of treaties; fewer than ten treaties in a period are not compared. Other years bring other treaties: a difference is not one of pace alone.",
        "Les périodes s’achèvent en 1999, 2007 et 2014 ; chacune porte les années où ses traités ont été signés. Un traité non ratifié à la clôture de son tableau compte comme en attente jusque-là : les traités récents peuvent ainsi être comparés aux anciens. Les différences portent sur l’attente moyenne comptée jusqu’à dix ans, chaque période moins la plus ancienne, par tirages de traités ; une période de moins de dix traités n’est pas comparée. D’autres années apportent d’autres traités : une différence ne tient pas au seul rythme.",
        "De periodes eindigen in 1999, 2007 en 2014; elk draagt de jaren waarin haar verdragen zijn ondertekend. Een verdrag dat bij de afsluiting van zijn tabel niet bekrachtigd was, telt tot dan als wachtend, zodat recente verdragen met oude te vergelijken zijn. De verschillen zijn die van de gemiddelde wachttijd, geteld tot tien jaar, elke periode min de oudste, met trekkingen van verdragen; een periode met minder dan tien verdragen wordt niet vergeleken. Andere jaren brengen andere verdragen: een verschil ligt niet alleen aan het ritme.",
        "Die Zeiträume enden 1999, 2007 und 2014; jeder trägt die Jahre, in denen seine Verträge unterzeichnet wurden. Ein bei Abschluss seiner Tabelle nicht ratifizierter Vertrag zählt bis dahin als wartend, sodass sich neuere Verträge mit älteren vergleichen lassen. Die Unterschiede sind solche der mittleren Wartezeit, gezählt bis zu zehn Jahren, jeder Zeitraum abzüglich des ältesten, mit Ziehungen von Verträgen; ein Zeitraum mit weniger als zehn Verträgen wird nicht verglichen. Andere Jahre bringen andere Verträge: Ein Unterschied liegt nicht allein am Tempo.");

    public static Localized Subtitle(Years years) => new(
        $"Share of Belgium’s treaties signed {TreatiesWords.During(years).En} still awaiting ratification, by years since signature and period of signature",
        $"Part des traités belges signés {TreatiesWords.During(years).Fr} encore en attente de ratification, selon les années depuis la signature et la période de signature",
        $"Aandeel van de Belgische verdragen ondertekend {TreatiesWords.During(years).Nl} dat nog op bekrachtiging wacht, naar jaren sinds de ondertekening en periode van ondertekening",
        $"Noch auf Ratifikation wartender Anteil der {TreatiesWords.During(years).De} unterzeichneten belgischen Verträge, nach Jahren seit und Zeitraum der Unterzeichnung");

    public static Localized Name(SigningCohort cohort) => Localized.Same(TreatiesWords.Span(cohort.Years));

    public static Localized AlternativeText(CohortsOfSignature found) => Localized.From(language => string.Join("; ", found.Cohorts.Select(cohort =>
        $"{TreatiesWords.Span(cohort.Years)}{language.Colon}{(cohort.Wait.Curve.MedianDays is { } median ? language.Years(median / JulianYear.Days) : Writing.NotReached.In(language))}"))) + Localized.Same(".");

    public static Localized Headline(CohortsOfSignature found) => found switch
    {
        { Cohorts: [] } => TreatiesWords.NoneSigned(found.Years),
        { Largest: { } largest } => Differs(largest, found.OfEstimate(largest), found.Cohorts[0]),
        { Verdict: Verdict.NoClearDifference } => NoClearDifference(found.Cohorts),
        _ => Described(found.Cohorts),
    };

    public static Localized Title(SigningCohort cohort, SigningCohort earliest, bool isDifference, bool isMean)
    {
        var (own, first) = (TreatiesWords.Span(cohort.Years), TreatiesWords.Span(earliest.Years));
        if (isDifference)
        {
            return new(
                $"Mean wait up to ten years, signed {own}, less that of {first}", $"Attente moyenne jusqu’à dix ans, traités de {own}, moins celle de {first}",
                $"Gemiddelde wachttijd tot tien jaar, ondertekend {own}, min die van {first}", $"Mittlere Wartezeit bis zu zehn Jahren, unterzeichnet {own}, abzüglich der von {first}");
        }

        return isMean ? Mean + Localized.Same($" ({own})") : TreatiesWords.MedianOf(Localized.Same(own));
    }

    private static Localized Differs(Estimate difference, SigningCohort cohort, SigningCohort earliest)
    {
        var (own, first, isLonger) = (TreatiesWords.Span(cohort.Years), TreatiesWords.Span(earliest.Years), difference.Value > 0);
        var years = Math.Abs(difference.Value!.Value) / JulianYear.Days;
        return Localized.Say(
            en => $"Treaties signed {own} wait {TreatiesWords.AfterYears(years, en)} {(isLonger ? "longer" : "less")} on average than those of {first}",
            fr => $"Les traités de {own} attendent en moyenne {TreatiesWords.AfterYears(years, fr)} de {(isLonger ? "plus" : "moins")} que ceux de {first}",
            nl => $"Verdragen ondertekend {own} wachten gemiddeld {TreatiesWords.AfterYears(years, nl)} {(isLonger ? "langer" : "korter")} dan die van {first}",
            de => $"Verträge von {own} warten im Mittel {de.Years(years)} {(isLonger ? "länger" : "kürzer")} als die von {first}");
    }

    private static Localized NoClearDifference(IReadOnlyList<SigningCohort> cohorts)
    {
        var (first, last) = (cohorts[0].Years.From, cohorts[^1].Years.To);
        return new(
            $"Belgium’s wait does not clearly differ by period of signature, {first}–{last}",
            $"L’attente de la Belgique ne diffère pas nettement selon la période de signature, {first}–{last}",
            $"De Belgische wachttijd verschilt niet duidelijk naar periode van ondertekening, {first}–{last}",
            $"Belgiens Wartezeit unterscheidet sich nicht eindeutig nach Zeitraum der Unterzeichnung, {first}–{last}");
    }

    private static Localized Described(IReadOnlyList<SigningCohort> cohorts)
    {
        var waiting = cohorts.Sum(cohort => cohort.Wait.StillWaiting);
        var (all, span) = (cohorts.Sum(cohort => cohort.Wait.Curve.Count), TreatiesWords.Span(new(cohorts[0].Years.From, cohorts[^1].Years.To)));
        return new(
            $"Too few treaties to compare periods: {all} signed {span}, {waiting} of them waiting",
            $"Trop peu de traités pour comparer les périodes : {all} signés {span}, dont {waiting} en attente",
            $"Te weinig verdragen om periodes te vergelijken: {all} ondertekend {span}, waarvan {waiting} wachtend",
            $"Zu wenige Verträge, um Zeiträume zu vergleichen: {all} unterzeichnet {span}, davon {waiting} wartend");
    }
}
