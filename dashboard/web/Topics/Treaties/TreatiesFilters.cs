using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What a reader may ask of the treaties: years of signature, a state to compare, the act that counts as assent, a family of treaties.</summary>
public static class TreatiesFilters
{
    public const string Compare = "compare";

    /// <summary>The cooperation agreement of 8 March 1994 made the rules for mixed treaties: signatures from that year on are the default.</summary>
    public const int FirstYear = 1994;

    private const int EarliestYear = 1945;
    private const int LatestYear = 2026;

    public static IReadOnlyList<Filter> All { get; } =
    [
        new YearFilter("from", new("Signed from", "Signé à partir de", "Ondertekend vanaf", "Unterzeichnet ab"), EarliestYear, LatestYear, FirstYear),
        new YearFilter("to", new("to", "jusqu’à", "tot en met", "bis"), EarliestYear, LatestYear, LatestYear),
        new ChoiceFilter(
            Compare,
            new("Compare with", "Comparer à", "Vergelijk met", "Vergleichen mit"),
            new("no single state", "aucun État en particulier", "geen bepaalde staat", "keinem einzelnen Staat"),
            static _ => [.. Vocabulary.Choices("party_actions", "state_code").Where(choice => choice.Value != "BEL")]),
        new ChoiceFilter(
            "act",
            new("Assent counts from", "L’assentiment compte dès", "Instemming telt vanaf", "Zustimmung zählt ab"),
            TreatiesWords.Promulgation,
            static _ => [new("vote", TreatiesWords.Vote), new("unspecified", TreatiesWords.ActUnspecified)]),
        new ChoiceFilter(
            "family",
            new("Family of treaties", "Famille de traités", "Soort verdragen", "Vertragsart"),
            new("all", "toutes", "alle", "alle"),
            Families),
        new FlagFilter("recalled", new(
            "Include rows without a source at hand",
            "Inclure les lignes sans source disponible",
            "Ook rijen zonder bron bij de hand",
            "Auch Zeilen ohne vorliegende Quelle")),
        new ChoiceFilter(
            TreatyPath.Treaty,
            new("Path of", "Chemin de", "Weg van", "Weg von"),
            new("WHO FCTC", "WHO FCTC", "WHO FCTC", "WHO FCTC"),
            static release => [.. Treaty.All(release).Select(treaty => new Choice(treaty.Text("treaty_id")!, Localized.Same(treaty.Text("treaty_name")!)))]),
    ];

    public static (int From, int To) Years(Question question) => (question.Year("from") ?? FirstYear, question.Year("to") ?? LatestYear);

    /// <summary>`promulgation`, `vote`, or `unspecified` where the source does not say which: events that never make one duration.</summary>
    public static string Act(Question question) => question.Choice("act") ?? "promulgation";

    public static (string Name, object? Value)[] SignatureYears(Question question)
    {
        var (from, to) = Years(question);
        return [("from_year", from), ("to_year", to)];
    }

    public static (string Name, object? Value)[] YearsAndFamily(Question question) =>
        [.. SignatureYears(question), ("family", question.Choice("family"))];

    private static IReadOnlyList<Choice> Families(Release release) =>
    [
        .. release.Ask(SqlText.Beside<TimeToDeposit>("families")).Lines()
            .Select(line => line.Text("family_code")!)
            .Select(code => new Choice(code, Vocabulary.Label("treaties", "family_code", code))),
    ];
}
