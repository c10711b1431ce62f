using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Claiming;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>What stands beside a number that was put to the test: p-value, questions asked together, doubt, other years, and what could have been seen.</summary>
internal static class EvidenceWords
{
    private const double Smallest = 0.001;

    /// <summary>Each a clause; none for a number that is only told.</summary>
    public static IEnumerable<string> Of(Estimate estimate, IReadOnlyList<SmallestEffect> missed, Language language)
    {
        if (estimate.P is { } p)
            yield return $"p{Of(p, language)}";
        if (estimate is { HolmP: { } adjusted, Together: > 1 and var questions })
            yield return Together(questions, Of(adjusted, language)).In(language);
        if (estimate.DurbinWatson is { } memory)
            yield return $"Durbin–Watson {language.Number(memory, 1)}";
        if (estimate.Placebos is ( > 0 and var tried, var asLarge))
            yield return OtherYears(tried, asLarge).In(language);
        if (estimate.Doubt is { } doubt)
            yield return Of(doubt).In(language);
        if (missed.Count > 0)
            yield return CouldHaveShown(missed).In(language);
    }

    public static Localized Of(Doubt doubt) => doubt switch
    {
        Doubt.RanksDisagree => new(
            "not decided, as the regression and the ranks (Mann–Kendall) disagree", "non établi, la régression et les rangs (Mann-Kendall) étant en désaccord",
            "staat niet vast, omdat de regressie en de rangen (Mann-Kendall) niet overeenkomen", "steht nicht fest, da Regression und Ränge (Mann-Kendall) nicht übereinstimmen"),
        Doubt.AmongMany => new(
            "not decided, as one such answer among so many questions comes by chance", "non établi, une telle réponse parmi autant de questions pouvant être due au hasard",
            "staat niet vast, omdat één zulk antwoord op zoveel vragen toeval kan zijn", "steht nicht fest, da eine solche Antwort unter so vielen Fragen Zufall sein kann"),
        Doubt.NotTogether => new(
            "not decided, as all together show nothing", "non établi, l’ensemble ne montrant rien",
            "staat niet vast, omdat het geheel niets toont", "steht nicht fest, da alle zusammen nichts zeigen"),
        Doubt.MovedBefore => new(
            "not decided, as the years before already moved the same way", "non établi, les années précédentes évoluant déjà dans le même sens",
            "staat niet vast, omdat de jaren ervoor al in dezelfde richting gingen", "steht nicht fest, da sich die Jahre davor schon in dieselbe Richtung bewegten"),
        Doubt.OtherYears => new(
            "not decided, as too many other years would do as well", "non établi, trop d’autres années convenant aussi bien",
            "staat niet vast, omdat te veel andere jaren het even goed zouden doen", "steht nicht fest, da zu viele andere Jahre es ebenso gut täten"),
        _ => throw new ArgumentOutOfRangeException(nameof(doubt), doubt, "is a doubt without words"),
    };

    private static Localized Together(int questions, string p) => new(
        $"among {questions} questions asked together p{p} (Holm)", $"parmi {questions} questions posées ensemble p{p} (Holm)",
        $"onder {questions} samen gestelde vragen p{p} (Holm)", $"unter {questions} gemeinsam gestellten Fragen p{p} (Holm)");

    private static Localized OtherYears(int tried, int asLarge) => asLarge == 0
        ? new($"none of {tried} other years would show as much", $"aucune de {tried} autres années ne montrerait autant", $"geen van {tried} andere jaren zou evenveel tonen", $"keines von {tried} anderen Jahren würde ebenso viel zeigen")
        : new(
            $"{asLarge} of {tried} other years would show as much", $"{asLarge} autres années sur {tried} montreraient autant",
            $"{asLarge} van {tried} andere jaren zouden evenveel tonen", $"{asLarge} von {tried} anderen Jahren würden ebenso viel zeigen");

    private static Localized CouldHaveShown(IReadOnlyList<SmallestEffect> missed) => Localized.Say(
        en => $"would have shown four times in five: {Effects(missed, en)} or more",
        fr => $"se serait vu quatre fois sur cinq : {Effects(missed, fr)} ou plus",
        nl => $"zou vier keer op vijf zijn gebleken: {Effects(missed, nl)} of meer",
        de => $"hätte sich in vier von fünf Fällen gezeigt: {Effects(missed, de)} oder mehr");

    private static string Effects(IReadOnlyList<SmallestEffect> missed, Language language) =>
        string.Join(language.Choose(" or ", " ou ", " of ", " oder "), missed.Select(effect => $"{(effect.Effect < 0 ? "−" : "+")}{language.Measured(Math.Abs(effect.Effect), effect.Unit)}"));

    private static string Of(double p, Language language) =>
        p < Smallest ? $"\u00A0<\u00A0{language.Number(Smallest, 3)}" : $"\u00A0=\u00A0{language.Number(p, p < 0.1 ? 3 : 2)}";
}
