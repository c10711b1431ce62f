using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the medians of the twenty states.</summary>
internal static class MedianByStateWords
{
    private static readonly Localized TooFewRatified = new("too few treaties were ratified to say", "trop peu de traités ratifiés pour conclure", "te weinig bekrachtigde verdragen om iets te zeggen", "zu wenige ratifizierte Verträge für eine Aussage");
    private static readonly Localized RunFrom = new("Medians run from", "Les médianes vont de", "De medianen lopen van", "Die Mediane reichen von");
    private static readonly Localized RunTo = new("to", "à", "tot", "bis");

    public static readonly Localized Question = new(
        "Where does Belgium stand among twenty states?",
        "Où se situe la Belgique parmi vingt États ?",
        "Waar staat België tussen twintig staten?",
        "Wo steht Belgien unter zwanzig Staaten?");

    public static readonly Localized OtherStates = new("Other states", "Autres États", "Andere staten", "Andere Staaten");

    public static readonly Localized Note = new(
        "Intervals that overlap do not show a difference, and ranks among twenty states with such intervals are loose. A line without an upper end means that the record closed before the limit was reached.",
        "Des intervalles qui se recouvrent ne montrent pas de différence, et les rangs parmi vingt États avec de tels intervalles sont peu fiables. Une ligne sans extrémité supérieure signifie que le corpus s’arrête avant que la limite soit atteinte.",
        "Intervallen die elkaar overlappen tonen geen verschil, en rangen tussen twintig staten met zulke intervallen zijn weinig betrouwbaar. Een lijn zonder bovenkant betekent dat het bronnenbestand werd afgesloten voordat de grens was bereikt.",
        "Überlappende Intervalle zeigen keinen Unterschied, und Ränge unter zwanzig Staaten mit solchen Intervallen sind wenig verlässlich. Eine Linie ohne oberes Ende bedeutet, dass die Quellensammlung vor Erreichen der Grenze abgeschlossen wurde.");

    public static Localized Subtitle(Years years) => new(
        $"Median time from signature to ratification of treaties signed from {years.From} to {years.To}, with 95% interval, in years",
        $"Temps médian de la signature à la ratification des traités signés de {years.From} à {years.To}, avec intervalle de confiance à 95 %, en années",
        $"Mediane tijd van ondertekening tot bekrachtiging van verdragen ondertekend van {years.From} tot {years.To}, met 95%-betrouwbaarheidsinterval, in jaren",
        $"Mediane Zeit von der Unterzeichnung bis zur Ratifikation der von {years.From} bis {years.To} unterzeichneten Verträge, mit 95-%-Konfidenzintervall, in Jahren");

    public static Localized AlternativeText(MedianByState found) => found.Reached.Count == 0
        ? TooFewRatified
        : Localized.From(language => $"{RunFrom.In(language)} {Of(found.Reached[0], language)} {RunTo.In(language)} {Of(found.Reached[^1], language)}.");

    public static Localized Headline(MedianByState found) => found.Verdict == Verdict.TooFew
        ? TreatiesWords.NoneSigned(found.Years)
        : Place(found.Waits.Count, found.ShorterCount, found.ApartCount);

    private static Localized Place(int states, int shorter, int apart) => new(
        $"Of {states} states, {shorter} {(shorter == 1 ? "has" : "have")} a shorter median than Belgium, {apart} by more than the intervals",
        $"Sur {states} États, {shorter} {Language.Fr.Plural(shorter, "a", "ont")} une médiane plus courte que la Belgique, dont {apart} au-delà des intervalles",
        $"Van {states} staten {(shorter == 1 ? "heeft" : "hebben")} er {shorter} een kortere mediaan dan België, waarvan {apart} met meer dan de intervallen",
        $"Von {states} Staaten {(shorter == 1 ? "hat" : "haben")} {shorter} einen kürzeren Median als Belgien, {apart} davon jenseits der Intervalle");

    private static string Of(StateWait wait, Language language) => $"{language.Years(wait.Curve.MedianDays!.Value / JulianYear.Days)} ({TreatiesWords.Name(wait).In(language)})";
}
