using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the medians of the twenty states.</summary>
internal static class MedianByStateWords
{
    private static readonly Localized TooFewRatified = new("too few treaties were ratified to say", "trop peu de traités ratifiés pour conclure", "te weinig bekrachtigde verdragen om iets te zeggen", "zu wenige ratifizierte Verträge für eine Aussage");

    public static readonly Localized Question = new(
        "Where does Belgium stand among twenty states?",
        "Où se situe la Belgique parmi vingt États ?",
        "Waar staat België tussen twintig staten?",
        "Wo steht Belgien unter zwanzig Staaten?");

    public static readonly Localized OtherStates = new("Other states", "Autres États", "Andere staten", "Andere Staaten");

    public static readonly Localized Note = new(
        "Medians are of all that a state signed, and their order is loose. Whether a state differs from Belgium is decided on the treaties that both signed, by draws of whole treaties, adjusted for the number of states by Holm’s method; that two intervals do or do not meet decides nothing. A line without an upper end means that the record closed before the limit was reached.",
        "Les médianes portent sur tout ce qu’un État a signé, et leur ordre est peu fiable. Qu’un État diffère de la Belgique se décide sur les traités signés par les deux, par des tirages de traités entiers, ajustés au nombre d’États par la méthode de Holm ; que deux intervalles se recouvrent ou non ne décide de rien. Une ligne sans extrémité supérieure signifie que le corpus s’arrête avant que la limite soit atteinte.",
        "Medianen gaan over alles wat een staat ondertekende, en hun volgorde is weinig betrouwbaar. Of een staat van België verschilt, wordt beslist op de verdragen die beide ondertekenden, met trekkingen van hele verdragen, aangepast aan het aantal staten volgens Holm; of twee intervallen elkaar overlappen, beslist niets. Een lijn zonder bovenkant betekent dat het bronnenbestand werd afgesloten voordat de grens was bereikt.",
        "Mediane betreffen alles, was ein Staat unterzeichnete, und ihre Reihenfolge ist wenig verlässlich. Ob sich ein Staat von Belgien unterscheidet, entscheidet sich an den Verträgen, die beide unterzeichneten, durch Ziehungen ganzer Verträge, nach Holm um die Zahl der Staaten bereinigt; ob zwei Intervalle sich überlappen, entscheidet nichts. Eine Linie ohne oberes Ende bedeutet, dass die Quellensammlung vor Erreichen der Grenze abgeschlossen wurde.");

    public static readonly Localized Shared = new("Treaties signed by it and Belgium", "Traités signés par lui et la Belgique", "Door die staat en België ondertekende verdragen", "Von ihm und Belgien unterzeichnete Verträge");
    public static readonly Localized Difference = new("Belgium’s median less its own, same treaties", "Médiane belge moins la sienne, mêmes traités", "Belgische mediaan min de eigen, zelfde verdragen", "Belgiens Median abzüglich des eigenen, dieselben Verträge");
    public static readonly Localized DifferenceLow = new("Difference, lower limit (95%)", "Différence, limite inférieure (95 %)", "Verschil, ondergrens (95 %)", "Unterschied, Untergrenze (95 %)");
    public static readonly Localized DifferenceHigh = new("Difference, upper limit (95%)", "Différence, limite supérieure (95 %)", "Verschil, bovengrens (95 %)", "Unterschied, Obergrenze (95 %)");
    public static readonly Localized P = new("p-value of the difference", "Valeur p de la différence", "p-waarde van het verschil", "p-Wert des Unterschieds");

    public static Localized Subtitle(Years years) => new(
        $"Median time from signature to ratification of treaties signed {TreatiesWords.During(years).En}, with 95% interval, in years",
        $"Temps médian de la signature à la ratification des traités signés {TreatiesWords.During(years).Fr}, avec intervalle de confiance à 95 %, en années",
        $"Mediane tijd van ondertekening tot bekrachtiging van verdragen ondertekend {TreatiesWords.During(years).Nl}, met 95%-betrouwbaarheidsinterval, in jaren",
        $"Mediane Zeit von der Unterzeichnung bis zur Ratifikation der {TreatiesWords.During(years).De} unterzeichneten Verträge, mit 95-%-Konfidenzintervall, in Jahren");

    public static Localized AlternativeText(MedianByState found) => found.Reached.Count == 0
        ? TooFewRatified
        : Reach(found.Reached[0], found.Reached[^1]);

    public static Localized Headline(MedianByState found) => found.Verdict == Verdict.TooFew
        ? TreatiesWords.NoneSigned(found.Years)
        : found.Verdict switch
        {
            Verdict.Differs when found.ClearlyShorterCount >= found.ClearlyLongerCount => Differ(found.ComparedCount, found.ClearlyShorterCount, isShorter: true, found.YearsShared),
            Verdict.Differs => Differ(found.ComparedCount, found.ClearlyLongerCount, isShorter: false, found.YearsShared),
            Verdict.NoClearDifference => NoneDiffers(found.ComparedCount, found.YearsShared),
            _ => Place(found.Waits.Count, found.ShorterCount, found.YearsSigned),
        };

    /// <summary>Where Belgium's median stands, beneath a headline that says how many differences are clear, and how many to either side.</summary>
    public static Localized Rank(MedianByState found) => Place(found.Waits.Count, found.ShorterCount, found.YearsSigned) + Localized.Same(".") + Clear(found.ClearlyShorterCount, found.ClearlyLongerCount);

    private static Localized Reach(StateWait shortest, StateWait longest) => Localized.Say(
        en => $"Medians run from {Of(shortest, en)} to {Of(longest, en)}.",
        fr => $"Les médianes vont de {Of(shortest, fr)} à {Of(longest, fr)}.",
        nl => $"De medianen lopen van {Of(shortest, nl)} tot {Of(longest, nl)}.",
        de => $"Die Mediane reichen von {Of(shortest, de)} bis {Of(longest, de)}.");

    private static Localized Differ(int compared, int count, bool isShorter, Years signed) => new(
        $"On shared treaties, {count} of {compared} states {(count == 1 ? "has" : "have")} clearly {(isShorter ? "shorter" : "longer")} medians than Belgium ({TreatiesWords.Span(signed)})",
        $"Traités communs : {count} {Language.Fr.Plural(count, "médiane", "médianes")} sur {compared} nettement plus {(isShorter ? Language.Fr.Plural(count, "courte", "courtes") : Language.Fr.Plural(count, "longue", "longues"))} qu’en Belgique ({TreatiesWords.Span(signed)})",
        $"Bij gedeelde verdragen {(count == 1 ? "is" : "zijn")} {count} van {compared} medianen duidelijk {(isShorter ? "korter" : "langer")} dan de Belgische ({TreatiesWords.Span(signed)})",
        $"Bei gemeinsamen Verträgen {(count == 1 ? "ist" : "sind")} {count} von {compared} Medianen eindeutig {(isShorter ? "kürzer" : "länger")} als der belgische ({TreatiesWords.Span(signed)})");

    private static Localized NoneDiffers(int compared, Years signed) => new(
        $"On shared treaties, none of {compared} states’ medians clearly differs from Belgium’s ({TreatiesWords.Span(signed)})",
        $"Traités communs : aucune médiane de {compared} États ne diffère nettement de la belge ({TreatiesWords.Span(signed)})",
        $"Bij gedeelde verdragen verschilt geen mediaan van {compared} staten duidelijk van de Belgische ({TreatiesWords.Span(signed)})",
        $"Bei gemeinsamen Verträgen weicht kein Median von {compared} Staaten eindeutig vom belgischen ab ({TreatiesWords.Span(signed)})");

    private static Localized Clear(int shorter, int longer) => new(
        $" On the treaties that both signed, clearly shorter than Belgium’s: {shorter}; clearly longer: {longer}.",
        $" Sur les traités signés par les deux, nettement plus courtes que celle de la Belgique : {shorter} ; nettement plus longues : {longer}.",
        $" Op de verdragen die beide ondertekenden, duidelijk korter dan de Belgische: {shorter}; duidelijk langer: {longer}.",
        $" Bei den Verträgen, die beide unterzeichneten, eindeutig kürzer als der belgische: {shorter}; eindeutig länger: {longer}.");

    private static Localized Place(int states, int shorter, Years signed) => new(
        $"Of {states} states, {shorter} {(shorter == 1 ? "has" : "have")} a shorter median than Belgium ({TreatiesWords.Span(signed)})",
        $"Sur {states} États, {shorter} {Language.Fr.Plural(shorter, "a", "ont")} une médiane plus courte que la Belgique ({TreatiesWords.Span(signed)})",
        $"Van {states} staten {(shorter == 1 ? "heeft" : "hebben")} er {shorter} een kortere mediaan dan België ({TreatiesWords.Span(signed)})",
        $"Von {states} Staaten {(shorter == 1 ? "hat" : "haben")} {shorter} einen kürzeren Median als Belgien ({TreatiesWords.Span(signed)})");

    private static string Of(StateWait wait, Language language) => $"{language.Years(wait.Curve.MedianDays!.Value / JulianYear.Days)} ({TreatiesWords.Name(wait).In(language)})";
}
